import type { Result } from "../core/result.ts";
import type { RowRef, RowTable, SealedRow } from "../protocol/sealed-row.ts";
import type { VaultHeader } from "../protocol/vault-header.ts";

export type StorageFailure =
  /** Another tab wrote the row first. */
  | { readonly type: "conflict" }
  /** The browser refused: no room. */
  | { readonly type: "full" }
  /** The browser has no storage, or it was taken away. */
  | { readonly type: "unavailable" };

export interface RowChanges {
  readonly put: readonly SealedRow[];
  /** Deleted rows leave a tombstone, so that an older backup does not bring them back. */
  readonly remove: readonly RowRef[];
}

export interface VaultContent {
  readonly header: VaultHeader;
  readonly rows: readonly SealedRow[];
  readonly tombstones: readonly RowRef[];
}

/** Where sealed rows lie: IndexedDB, or memory for a throwaway vault. Nothing readable passes through here. */
export interface VaultStore {
  /** Null when there is no vault in this browser. */
  readHeader(): Promise<Result<VaultHeader | null, StorageFailure>>;
  writeHeader(header: VaultHeader): Promise<Result<void, StorageFailure>>;
  readRows(table: RowTable): Promise<Result<readonly SealedRow[], StorageFailure>>;
  /** All or nothing. A put is a conflict unless its revision follows the one stored (1 when none is). */
  apply(changes: RowChanges): Promise<Result<void, StorageFailure>>;
  /** Everything, for a backup. Null when there is no vault. */
  readAll(): Promise<Result<VaultContent | null, StorageFailure>>;
  /** Replaces what is there by a restored vault, in one transaction. */
  restore(content: VaultContent): Promise<Result<void, StorageFailure>>;
  /** Removes the vault from this browser. */
  clear(): Promise<Result<void, StorageFailure>>;
}
