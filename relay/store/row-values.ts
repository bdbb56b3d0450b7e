import type { SQLOutputValue } from "node:sqlite";

/** A row as node:sqlite gives it. The tables are STRICT, so a value of another type is a bug in a query. */
export type Row = Readonly<Record<string, SQLOutputValue>>;

export function numberOf(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== "number") throw new TypeError(`Column ${column} holds no number`);
  return value;
}

export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new TypeError(`Column ${column} holds no bytes`);
  return value;
}
