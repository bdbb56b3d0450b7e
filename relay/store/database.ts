import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { err, ok, type Result } from "../../src/core/result.ts";
import { databaseFailureOf, type DatabaseFailure } from "./database-failure.ts";

const migrationsFolder = join(import.meta.dirname, "..", "migrations");
const databaseName = "samklang.db";
const lockName = "relay.lock";

/** "SMKL": tells Samklang's file from any other SQLite file. */
const applicationId = 0x534d_4b4c;

/** The invitation command and the relay write the same file, each for a moment. */
const waitForOthersMs = 2000;

/**
 * Opens the database of a data folder, creates what is missing (folder 0700, files 0600) and brings an older one up to
 * date. The files are readable by their user alone: whoever reads them learns how many surveys and answers there are.
 */
export function openDatabase(folder: string): Result<DatabaseSync, DatabaseFailure> {
  let database: DatabaseSync | null = null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, databaseName);
    // SQLite gives the files beside the database (-wal, -shm) the database's own rights.
    closeSync(openSync(path, "a", 0o600));
    chmodSync(path, 0o600);
    database = new DatabaseSync(path, {
      timeout: waitForOthersMs,
      enableForeignKeyConstraints: true,
    });
    const problem = prepare(database);
    if (problem === null) return ok(database);
    database.close();
    return err(problem);
  } catch (error) {
    database?.close();
    const failure = databaseFailureOf(error);
    if (failure === null) throw error;
    return err(failure);
  }
}

/**
 * Holds a data folder for one relay. Event streams are told of writes by the process that made them, so two relays on
 * one folder would each tell half. The lock is SQLite's on an empty file: the system drops it with the process, also
 * after kill -9, so there is never a stale one. Returns what lets go of it.
 */
export function lockFolder(folder: string): Result<() => void, DatabaseFailure> {
  let lock: DatabaseSync | null = null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, lockName);
    closeSync(openSync(path, "a", 0o600));
    const held = new DatabaseSync(path, { timeout: 0 });
    lock = held;
    // Nothing is ever written to it, so its journal need not lie on disk.
    held.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;");
    return ok(() => held.close());
  } catch (error) {
    lock?.close();
    const failure = databaseFailureOf(error);
    if (failure === null) throw error;
    return err(failure);
  }
}

function prepare(database: DatabaseSync): DatabaseFailure | null {
  const owner = pragma(database, "application_id");
  const version = pragma(database, "user_version");
  const isEmpty = database.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
  if (!isEmpty && owner !== applicationId) return "damaged";
  if (pragma(database, "quick_check") !== "ok") return "damaged";
  // Overwrites what is deleted; keeps statement journals and sorts out of temporary files.
  database.exec("PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;");
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
  return migrate(database, Number(version));
}

/** Runs the numbered migrations above `version`, each with its new number in one transaction. */
function migrate(database: DatabaseSync, version: number): DatabaseFailure | null {
  const files = readdirSync(migrationsFolder)
    .filter((name) => /^\d{4}-.*\.sql$/.test(name))
    .toSorted();
  if (version > files.length) return "newer";
  for (const [index, file] of files.entries()) {
    if (index < version) continue;
    const sql = readFileSync(join(migrationsFolder, file), "utf8");
    migrateOnce(database, sql, index + 1);
  }
  return null;
}

function migrateOnce(database: DatabaseSync, sql: string, version: number): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    // Another process may have done it while this one waited for the lock.
    if (Number(pragma(database, "user_version")) < version) {
      database.exec(sql);
      database.exec(`PRAGMA user_version = ${version}; PRAGMA application_id = ${applicationId};`);
    }
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
}

function pragma(database: DatabaseSync, name: string): unknown {
  return Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
}
