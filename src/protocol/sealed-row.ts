/** The tables of sealed rows (docs/protocol.md, 1). */
export const rowTables = ["keys", "classes", "surveys", "ballots", "settings"] as const;
export type RowTable = (typeof rowTables)[number];

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
