import type { Result } from "../core/result.ts";
import type { RowRef, RowTable, SealedRow } from "../protocol/sealed-row.ts";
import type { VaultHeader } from "../protocol/vault-header.ts";

export type StorageFailure =
  /** Another tab wrote first. */
  | { readonly type: "conflict" }
  /** The browser refused: no room. */
  | { readonly type: "full" }
  /** The browser has no storage, it was taken away, or what lies there is not of a version this page knows. */
  | { readonly type: "unavailable" };

export interface RowChanges {
  /** The vault these rows are sealed in. That another vault, or none, is stored by now is a conflict. */
  readonly vaultId: string;
  readonly put: readonly SealedRow[];
  /** Deleted rows leave a tombstone, so that an older backup does not bring them back. */
  readonly remove: readonly RowRef[];
  /** The `keys` row of each scope and every row sealed under it, also those this page has never read. */
  readonly removeScopes: readonly string[];
}

export interface VaultContent {
  readonly header: VaultHeader;
  readonly rows: readonly SealedRow[];
  readonly tombstones: readonly RowRef[];
}

type Stored<Value> = Promise<Result<Value, StorageFailure>>;

/**
 * Where sealed rows lie: IndexedDB, or memory for a throwaway vault. Nothing readable passes through here.
 * Every write is one transaction: all of it is stored, or nothing.
 */
export interface VaultStore {
  /** Null when there is no vault in this browser. */
  readHeader(): Stored<VaultHeader | null>;
  /** A conflict unless what is stored is the header it replaces; null: there is none. */
  writeHeader(header: VaultHeader, replaces: VaultHeader | null): Stored<void>;
  readRows(table: RowTable): Stored<readonly SealedRow[]>;
  /**
   * A put is a conflict unless its revision follows the one stored (1 when none is), and when the row
   * or the key of its scope was deleted.
   */
  apply(changes: RowChanges): Stored<void>;
  /** Everything, for a backup. Null when there is no vault. */
  readAll(): Stored<VaultContent | null>;
  /**
   * Takes in a backup. Where its vault is stored already, the header stays and the higher revision of each row wins;
   * that another vault is stored is a conflict. Rows that the tombstones of either side name are left out.
   */
  restore(content: VaultContent): Stored<void>;
  /** Removes the vault from this browser. Tombstones stay: they are opaque ids, and a backup may still come. */
  clear(): Stored<void>;
}
