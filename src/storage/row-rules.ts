import type { RowRef, SealedRow } from "../protocol/sealed-row.ts";

/** One text for a row's place, the same in every store. Tables hold no colon. */
export function rowKey({ table, id }: RowRef): string {
  return `${table}:${id}`;
}

/** The row that holds the key of a scope. For the scope "vault" none exists. */
export function scopeKeyRef(scope: string): RowRef {
  return { table: "keys", id: scope };
}

/** What a store must know of what it holds before a row is put. */
export interface RowSurroundings {
  /** 0 when no such row is stored. */
  readonly storedRevision: number;
  readonly rowDeleted: boolean;
  readonly scopeDeleted: boolean;
}

export function isConflict(row: SealedRow, around: RowSurroundings): boolean {
  return around.rowDeleted || around.scopeDeleted || row.revision !== around.storedRevision + 1;
}

/** Rows that no tombstone names, neither themselves nor by the key of their scope. */
export function withoutDeleted(
  rows: readonly SealedRow[],
  tombstones: readonly RowRef[],
): readonly SealedRow[] {
  const deleted = new Set(tombstones.map(rowKey));
  return rows.filter(
    (row) => !deleted.has(rowKey(row)) && !deleted.has(rowKey(scopeKeyRef(row.scope))),
  );
}

/** For each row the higher revision; the stored one where both are equal. */
export function newerRows(
  stored: readonly SealedRow[],
  others: readonly SealedRow[],
): readonly SealedRow[] {
  const byKey = new Map(stored.map((row) => [rowKey(row), row]));
  for (const row of others) {
    const known = byKey.get(rowKey(row));
    if (known === undefined || row.revision > known.revision) byKey.set(rowKey(row), row);
  }
  return [...byKey.values()];
}

export function joinTombstones(
  some: readonly RowRef[],
  others: readonly RowRef[],
): readonly RowRef[] {
  const byKey = new Map([...some, ...others].map((ref) => [rowKey(ref), ref]));
  return [...byKey.values()].map(({ table, id }) => ({ table, id }));
}
