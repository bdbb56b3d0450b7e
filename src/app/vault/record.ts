import type { RowTable } from "../../protocol/sealed-row.ts";
import type { PlainRow } from "../../../workers/crypto-vault.protocol.ts";

/**
 * What a kind of row holds in the clear. Forms once written are read for ever: a new form gets a new
 * schema number, and the reader of each old one lifts what it reads to the form of today.
 */
export interface RecordKind<Value> {
  readonly table: Exclude<RowTable, "keys">;
  /** The form written today. */
  readonly schema: number;
  /** By schema number; null for what that form does not allow. */
  readonly readers: Readonly<Record<number, (stored: unknown) => Value | null>>;
  readonly encode: (value: Value) => unknown;
}

/** A row as it was read: it is written back over this revision, or not at all. */
export interface StoredRecord<Value> {
  readonly id: string;
  readonly scope: string;
  /** 0 when it has never been written. */
  readonly revision: number;
  readonly value: Value;
}

/** Null when the row is of a form this page does not know, or holds what its form does not allow. */
export function readRecord<Value>(
  kind: RecordKind<Value>,
  row: PlainRow,
): StoredRecord<Value> | null {
  const value = kind.readers[row.schema]?.(row.value) ?? null;
  if (value === null || row.table !== kind.table) return null;
  return { id: row.id, scope: row.scope, revision: row.revision, value };
}

/** The row that replaces the record. Throws when it could not be read back: a bug must not cost what was stored. */
export function rowOf<Value>(kind: RecordKind<Value>, record: StoredRecord<Value>): PlainRow {
  const row: PlainRow = {
    table: kind.table,
    id: record.id,
    scope: record.scope,
    schema: kind.schema,
    revision: record.revision + 1,
    value: kind.encode(record.value),
  };
  if (readRecord(kind, row) === null) throw new TypeError("A row that could not be read back");
  return row;
}

/** The record as it stands once the row was written. */
export function afterWriting<Value>(record: StoredRecord<Value>): StoredRecord<Value> {
  return { ...record, revision: record.revision + 1 };
}
