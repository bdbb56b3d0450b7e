import type { SQLOutputValue } from "node:sqlite";
import { base64UrlToBytes } from "../../src/core/ids.ts";

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

/** One of the texts that the table's own check allows. */
export function textOf<Text extends string>(
  row: Row,
  column: string,
  allowed: readonly Text[],
): Text {
  const value = allowed.find((text) => text === row[column]);
  if (value === undefined) throw new TypeError(`Column ${column} holds another text`);
  return value;
}

/** Of an id as it travels. One that is not base64url is the id of nothing: no row has an empty one. */
export function bytesFrom(id: string): Uint8Array {
  return base64UrlToBytes(id) ?? new Uint8Array();
}
