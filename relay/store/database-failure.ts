/** Why a data folder cannot be used. */
export type DatabaseFailure =
  /** The folder or file cannot be created, read or written. */
  | "unwritable"
  /** Another relay holds the folder, or another program the file. */
  | "in-use"
  /** The file is not SQLite, not Samklang's, or does not pass SQLite's own check. */
  | "damaged"
  /** Written by a later version, whose tables this one does not know. */
  | "newer";

/** One sentence for the operator, with the way out. */
export function describeDatabaseFailure(failure: DatabaseFailure, folder: string): string {
  switch (failure) {
    case "unwritable":
      return `Samklang cannot write to its data folder ${folder}: give this user the right to, or set DATA_DIR to another folder.`;
    case "in-use":
      return `Another Samklang is using the data folder ${folder}: stop it, or set DATA_DIR to another folder.`;
    case "damaged":
      return `The database in ${folder} is damaged or not Samklang's: put back a backup of the folder, or move it away to start empty.`;
    case "newer":
      return `The database in ${folder} was made by a newer Samklang: start that version or a later one.`;
  }
}

/** SQLite's primary result codes (sqlite.org/rescode.html) that say what is wrong with a file; null for any other error. */
export function databaseFailureOf(error: unknown): DatabaseFailure | null {
  const code = sqliteCode(error);
  if (code === null) return isFileError(error) ? "unwritable" : null;
  switch (code) {
    case sqliteCodes.busy:
    case sqliteCodes.locked:
      return "in-use";
    case sqliteCodes.corrupt:
    case sqliteCodes.notADatabase:
      return "damaged";
    case sqliteCodes.permission:
    case sqliteCodes.readOnly:
    case sqliteCodes.ioError:
    case sqliteCodes.full:
    case sqliteCodes.cannotOpen:
      return "unwritable";
    default:
      return null;
  }
}

/** The primary result code of an error of node:sqlite, null for any other error. */
export function sqliteCode(error: unknown): number | null {
  if (!(error instanceof Error) || !("errcode" in error)) return null;
  return typeof error.errcode === "number" ? error.errcode & 0xff : null;
}

const sqliteCodes = {
  permission: 3,
  busy: 5,
  locked: 6,
  readOnly: 8,
  ioError: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
} as const;

/** An error of node:fs, such as EACCES or ENOTDIR. */
function isFileError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
