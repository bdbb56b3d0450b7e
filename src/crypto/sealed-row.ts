import { u32ToBytes } from "../protocol/bytes.ts";
import { jsonToBytes, parseJsonBytes } from "../protocol/json-bytes.ts";
import { isRowPlace, type SealedRow } from "../protocol/sealed-row.ts";
import { openAead, sealAead } from "./aead.ts";
import { labelledHash } from "./labelled-hash.ts";
import type { Sodium } from "./sodium.ts";

/** Everything of a row that is not secret, and is bound to what is. */
export type RowPlace = Omit<SealedRow, "sealed">;

export interface RowKey {
  readonly vaultId: Uint8Array;
  /** The row key of the row's scope. */
  readonly key: Uint8Array;
}

/** Sizes tell no more than this. */
const blockBytes = 256;

/** value is JSON. */
export function sealRow(
  sodium: Sodium,
  { vaultId, key }: RowKey,
  row: RowPlace & { readonly value: unknown },
): SealedRow {
  const { table, id, scope, schema, revision } = row;
  const place: RowPlace = { table, id, scope, schema, revision };
  const padded = sodium.pad(jsonToBytes(row.value), blockBytes);
  const aad = rowAad(sodium, vaultId, place);
  return { ...place, sealed: sealAead(sodium, padded, { key, aad }) };
}

/** The JSON value, or null when the row was not sealed under this key for this very place. */
export function openRow(
  sodium: Sodium,
  { vaultId, key }: RowKey,
  row: SealedRow,
): { readonly value: unknown } | null {
  if (!isRowPlace(row)) return null;
  const padded = openAead(sodium, row.sealed, { key, aad: rowAad(sodium, vaultId, row) });
  const plain = padded === null ? null : sodium.unpad(padded, blockBytes);
  const json = plain === null ? null : parseJsonBytes(plain);
  return json?.ok ? { value: json.value } : null;
}

function rowAad(sodium: Sodium, vaultId: Uint8Array, place: RowPlace): Uint8Array {
  const { table, id, scope, schema, revision } = place;
  return labelledHash(
    sodium,
    "samklang.row.1",
    vaultId,
    table,
    id,
    scope,
    u32ToBytes(schema),
    u32ToBytes(revision),
  );
}
