import { err, ok, type Result } from "../core/result.ts";
import { equalBytes, joinBytes, textToBytes, u32At, u32ToBytes } from "./bytes.ts";
import { jsonToBytes, parseJsonBytes } from "./json-bytes.ts";
import { parseVaultHeader, type VaultFormat, type VaultHeader } from "./vault-header.ts";

/** "not-a-backup": it does not begin as one. "other-app": as one of the other app. "damaged": it does, and goes on wrongly. */
export type BackupFileFailure = "not-a-backup" | "other-app" | "damaged" | "newer-version";

export interface BackupParts {
  readonly header: VaultHeader;
  /** Everything before the stream, as it stands in the file: it is bound to every chunk. */
  readonly head: Uint8Array;
  readonly streamHeader: Uint8Array;
  /** Sealed chunks in order, the last one final. */
  readonly chunks: readonly Uint8Array[];
}

/** Plain text of every chunk but the last. */
export const chunkBytes = 65_536;

const magics: Readonly<Record<VaultFormat, Uint8Array>> = {
  "samklang.vault": textToBytes("SAMKLANG-BACKUP"),
  "samklang.leader-vault": textToBytes("SAMKLANG-LEADERS"),
};
const version = 1;
const headerBytesMost = 16_384;
const streamHeaderBytes = 24;
const chunkOverheadBytes = 17;
const sealedChunkBytes = chunkBytes + chunkOverheadBytes;

/** The beginning of a backup file. The header has exactly one wrap of each type; anything else is a bug and throws. */
export function encodeBackupHead(header: VaultHeader): Uint8Array {
  const json = jsonToBytes(header);
  if (!hasBothWraps(header) || json.length > headerBytesMost) {
    throw new RangeError("Not a header of a backup");
  }
  return joinBytes(magics[header.format], Uint8Array.of(version), u32ToBytes(json.length), json);
}

/** Takes a file of this format apart. Nothing is opened or believed yet: that is for who has the key. */
export function parseBackupFile(
  file: Uint8Array,
  format: VaultFormat = "samklang.vault",
): Result<BackupParts, BackupFileFailure> {
  const magic = magics[format];
  const lengthAt = magic.length + 1;
  const headerAt = lengthAt + 4;
  if (!beginsWith(file, magic)) {
    const isOther = Object.values(magics).some((other) => beginsWith(file, other));
    return err(isOther ? "other-app" : "not-a-backup");
  }
  const written = file[magic.length] ?? 0;
  if (written !== version) return err(written > version ? "newer-version" : "damaged");
  if (file.length < headerAt) return err("damaged");
  const streamAt = headerAt + u32At(file, lengthAt);
  const chunksAt = streamAt + streamHeaderBytes;
  if (streamAt > headerAt + headerBytesMost || file.length < chunksAt + chunkOverheadBytes) {
    return err("damaged");
  }
  const header = parseHeader(file.subarray(headerAt, streamAt), format);
  if (!header.ok) return header;
  return ok({
    header: header.value,
    head: file.subarray(0, streamAt),
    streamHeader: file.subarray(streamAt, chunksAt),
    chunks: sliceEvery(file.subarray(chunksAt), sealedChunkBytes),
  });
}

function beginsWith(file: Uint8Array, magic: Uint8Array): boolean {
  return equalBytes(file.subarray(0, magic.length), magic);
}

/** Plain text in pieces of the size of a chunk; one empty piece for no text at all. */
export function toChunks(plain: Uint8Array): readonly Uint8Array[] {
  return plain.length === 0 ? [plain] : sliceEvery(plain, chunkBytes);
}

function parseHeader(
  bytes: Uint8Array,
  format: VaultFormat,
): Result<VaultHeader, "damaged" | "newer-version"> {
  const json = parseJsonBytes(bytes);
  const header = json.ok ? parseVaultHeader(json.value, format) : json;
  if (!header.ok) return err(header.error === "newer-version" ? header.error : "damaged");
  return hasBothWraps(header.value) ? header : err("damaged");
}

function hasBothWraps(header: VaultHeader): boolean {
  const types = header.wraps.map((wrap) => wrap.type);
  return types.length === 2 && types.includes("passphrase") && types.includes("recovery");
}

function sliceEvery(bytes: Uint8Array, length: number): Uint8Array[] {
  const count = Math.ceil(bytes.length / length);
  return Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * length, (index + 1) * length),
  );
}
