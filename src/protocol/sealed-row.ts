import * as v from "valibot";

/** The tables of sealed rows (docs/protocol.md, 1). */
export const rowTables = [
  "keys",
  "classes",
  "surveys",
  "ballots",
  "preparations",
  "groupings",
  "maps",
  "notes",
  "contributions",
  "rounds",
  "places",
  "settings",
] as const;
export type RowTable = (typeof rowTables)[number];

/** The scope of rows that belong to no class. */
export const vaultScope = "vault";

export interface RowRef {
  readonly table: RowTable;
  readonly id: string;
}

/** What storage may see: opaque names and ciphertext. */
export interface SealedRow extends RowRef {
  /** Whose row key opens it: "vault", a class id or a survey id. */
  readonly scope: string;
  readonly schema: number;
  /** 1 at first; a row is written only over the revision before. */
  readonly revision: number;
  readonly sealed: Uint8Array;
}

/** "vault", "settings", an id or a slot: none of them says anything. */
const rowNameSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
const u32FromOneSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffff_ffff));

export const rowRefSchema = v.strictObject({
  table: v.picklist(rowTables),
  id: rowNameSchema,
});

/** The fields of a row beside its sealed bytes. */
export const rowFields = {
  ...rowRefSchema.entries,
  scope: rowNameSchema,
  schema: u32FromOneSchema,
  revision: u32FromOneSchema,
} as const;

const rowPlaceSchema = v.object(rowFields);

/** False for what cannot be a row's place, whatever its sealed bytes: storage may have been written to. */
export function isRowPlace(row: Omit<SealedRow, "sealed">): boolean {
  return v.is(rowPlaceSchema, row);
}
