import { err, ok, type Result } from "../core/result.ts";
import { encodeBackupRows, parseBackupRows, type BackupRows } from "../protocol/backup-content.ts";
import {
  encodeBackupHead,
  parseBackupFile,
  toChunks,
  type BackupFileFailure,
  type BackupParts,
} from "../protocol/backup-file.ts";
import { joinBytes } from "../protocol/bytes.ts";
import type { RowRef, SealedRow } from "../protocol/sealed-row.ts";
import type { VaultHeader } from "../protocol/vault-header.ts";
import { createKeyring, exportKey, loadKeyRows, type Keyring } from "./keyring.ts";
import type { VaultKey } from "./key-wrap.ts";
import { labelledHash } from "./labelled-hash.ts";
import { openPlainRow } from "./plain-row.ts";
import type { Sodium, TeacherSodium } from "./sodium.ts";
import { openVault, type UnlockFailure, type VaultSecret } from "./vault.ts";
import { teacherVault, type VaultKind } from "./vault-kind.ts";

export interface BackupContent {
  readonly header: VaultHeader;
  readonly rows: readonly SealedRow[];
  readonly tombstones: readonly RowRef[];
}

export type BackupFailure = UnlockFailure | { readonly type: BackupFileFailure };

export interface OpenedBackup {
  readonly content: BackupContent;
  /** Of the backup's vault, with the keys of its rows. */
  readonly keyring: Keyring;
}

/** The whole file. A row that does not open with this vault is left out: it would spoil the file. */
export function sealBackup(
  sodium: TeacherSodium,
  vault: VaultKey,
  content: BackupContent,
): Uint8Array {
  const keyring = createKeyring(vault);
  const { opened } = tryRows(sodium, keyring, content.rows);
  const head = encodeBackupHead(content.header);
  const aad = chunkAad(sodium, head);
  const stream = sodium.sealStream(exportKey(sodium, keyring));
  const plain = encodeBackupRows({ rows: opened, tombstones: content.tombstones });
  const chunks = toChunks(plain);
  const sealed = chunks.map((chunk, at) => stream.push(chunk, aad, at === chunks.length - 1));
  return joinBytes(head, stream.header, ...sealed);
}

/** Gives back the content only when the whole file is as it was made and every row of it opens. */
export function openBackup(
  sodium: TeacherSodium,
  file: Uint8Array,
  secret: VaultSecret,
  kind: VaultKind = teacherVault,
): Result<OpenedBackup, BackupFailure> {
  const parts = parseBackupFile(file, kind.format);
  if (!parts.ok) return err({ type: parts.error });
  const vault = openVault(sodium, parts.value.header, secret, kind);
  if (!vault.ok) return vault;
  const keyring = createKeyring(vault.value);
  const rows = openRows(sodium, exportKey(sodium, keyring), parts.value);
  if (rows === null || tryRows(sodium, keyring, rows.rows).refused > 0) {
    return err({ type: "damaged" });
  }
  return ok({ content: { header: parts.value.header, ...rows }, keyring });
}

/** Null unless every chunk is the next one, and the last one alone is final. */
function openRows(sodium: TeacherSodium, key: Uint8Array, parts: BackupParts): BackupRows | null {
  const aad = chunkAad(sodium, parts.head);
  const stream = sodium.openStream(key, parts.streamHeader);
  const plain: Uint8Array[] = [];
  for (const [at, chunk] of parts.chunks.entries()) {
    const pulled = stream.pull(chunk, aad);
    if (pulled === null || pulled.last !== (at === parts.chunks.length - 1)) return null;
    plain.push(pulled.plain);
  }
  const rows = parseBackupRows(joinBytes(...plain));
  return rows.ok ? rows.value : null;
}

/** Loads the keys among the rows into the keyring, then tries all others with them. */
function tryRows(
  sodium: TeacherSodium,
  keyring: Keyring,
  rows: readonly SealedRow[],
): { readonly opened: readonly SealedRow[]; readonly refused: number } {
  const keyRows = rows.filter((row) => row.table === "keys");
  const refusedKeys = new Set(loadKeyRows(sodium, keyring, keyRows).map((ref) => ref.id));
  const opened = rows.filter((row) =>
    row.table === "keys" ? !refusedKeys.has(row.id) : openPlainRow(sodium, keyring, row).ok,
  );
  return { opened, refused: rows.length - opened.length };
}

function chunkAad(sodium: Sodium, head: Uint8Array): Uint8Array {
  return labelledHash(sodium, "samklang.backup.1", head);
}
