import { err, ok, type Result } from "../core/result.ts";
import type { RowRef, RowTable, SealedRow } from "../protocol/sealed-row.ts";
import { MissingKeyError, rowKeyOf, type Keyring } from "./keyring.ts";
import { openRow, sealRow } from "./sealed-row.ts";
import type { TeacherSodium } from "./sodium.ts";

/** A row in the clear, as views know it. value is JSON. Rows of table "keys" never are one. */
export interface PlainRow {
  readonly table: Exclude<RowTable, "keys">;
  readonly id: string;
  readonly scope: string;
  readonly schema: number;
  readonly revision: number;
  readonly value: unknown;
}

/** Throws when the keys of the row's scope are not held. */
export function sealPlainRow(sodium: TeacherSodium, keyring: Keyring, row: PlainRow): SealedRow {
  const key = rowKeyOf(sodium, keyring, row.scope);
  if (key === null) throw new MissingKeyError();
  if (!isPlainTable(row.table)) throw new RangeError("Keys are not sealed for the page");
  return sealRow(sodium, key, row);
}

/** The error names a row that does not open: changed, moved, of keys not held, or of table "keys". */
export function openPlainRow(
  sodium: TeacherSodium,
  keyring: Keyring,
  row: SealedRow,
): Result<PlainRow, RowRef> {
  const { table, id, scope, schema, revision } = row;
  const key = rowKeyOf(sodium, keyring, scope);
  const opened = key === null ? null : openRow(sodium, key, row);
  if (opened === null || !isPlainTable(table)) return err({ table, id });
  return ok({ table, id, scope, schema, revision, value: opened.value });
}

function isPlainTable(table: RowTable): table is Exclude<RowTable, "keys"> {
  return table !== "keys";
}
