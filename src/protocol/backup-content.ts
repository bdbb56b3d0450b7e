import * as v from "valibot";
import { base64UrlToBytes, bytesToBase64Url } from "../core/ids.ts";
import { err, ok, type Result } from "../core/result.ts";
import { jsonToBytes, parseJsonBytes } from "./json-bytes.ts";
import { rowFields, rowRefSchema, type RowRef, type SealedRow } from "./sealed-row.ts";

/** What the stream of a backup file holds. */
export interface BackupRows {
  readonly rows: readonly SealedRow[];
  readonly tombstones: readonly RowRef[];
}

const sealedText = v.pipe(
  v.string(),
  v.transform(base64UrlToBytes),
  v.check((bytes) => bytes !== null && bytes.length > 0),
  v.transform((bytes) => bytes ?? new Uint8Array()),
);

const contentSchema = v.strictObject({
  rows: v.array(v.strictObject({ ...rowFields, sealed: sealedText })),
  tombstones: v.array(rowRefSchema),
});

export function encodeBackupRows({ rows, tombstones }: BackupRows): Uint8Array {
  return jsonToBytes({
    rows: rows.map(({ table, id, scope, schema, revision, sealed }) => ({
      table,
      id,
      scope,
      schema,
      revision,
      sealed: bytesToBase64Url(sealed),
    })),
    tombstones: tombstones.map(({ table, id }) => ({ table, id })),
  });
}

export function parseBackupRows(bytes: Uint8Array): Result<BackupRows, "malformed"> {
  const json = parseJsonBytes(bytes);
  if (!json.ok) return json;
  const parsed = v.safeParse(contentSchema, json.value, { abortEarly: true });
  return parsed.success ? ok(parsed.output) : err("malformed");
}
