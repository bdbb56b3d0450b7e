import { err, ok } from "../core/result.ts";
import type { RowRef, SealedRow } from "../protocol/sealed-row.ts";
import type { VaultHeader } from "../protocol/vault-header.ts";
import {
  isConflict,
  joinTombstones,
  newerRows,
  rowKey,
  scopeKeyRef,
  withoutDeleted,
} from "./row-rules.ts";
import type { RowChanges, VaultStore } from "./vault-store.ts";

/** A store that is gone with the page: for a throwaway vault, and for tests. */
export function createMemoryVaultStore(): VaultStore {
  let stored: VaultHeader | null = null;
  const rows = new Map<string, SealedRow>();
  const tombstones = new Map<string, RowRef>();

  function hasConflict({ vaultId, put }: RowChanges): boolean {
    if (stored?.vaultId !== vaultId) return true;
    return put.some((row) =>
      isConflict(row, {
        storedRevision: rows.get(rowKey(row))?.revision ?? 0,
        rowDeleted: tombstones.has(rowKey(row)),
        scopeDeleted: tombstones.has(rowKey(scopeKeyRef(row.scope))),
      }),
    );
  }

  function bury({ table, id }: RowRef): void {
    rows.delete(rowKey({ table, id }));
    tombstones.set(rowKey({ table, id }), { table, id });
  }

  return {
    readHeader: async () => ok(stored),
    writeHeader: async (header, replaces) => {
      if (JSON.stringify(stored) !== JSON.stringify(replaces)) return err({ type: "conflict" });
      stored = header;
      return ok(undefined);
    },
    readRows: async (table) => ok([...rows.values()].filter((row) => row.table === table)),
    apply: async (changes) => {
      if (hasConflict(changes)) return err({ type: "conflict" });
      for (const row of changes.put) rows.set(rowKey(row), copyOf(row));
      for (const ref of changes.remove) bury(ref);
      for (const scope of changes.removeScopes) {
        for (const row of [...rows.values()].filter((each) => each.scope === scope)) bury(row);
        bury(scopeKeyRef(scope));
      }
      return ok(undefined);
    },
    readAll: async () =>
      ok(
        stored && {
          header: stored,
          rows: [...rows.values()],
          tombstones: [...tombstones.values()],
        },
      ),
    restore: async (content) => {
      if (stored !== null && stored.vaultId !== content.header.vaultId) {
        return err({ type: "conflict" });
      }
      const joined = joinTombstones([...tombstones.values()], content.tombstones);
      const merged = withoutDeleted(newerRows([...rows.values()], content.rows), joined);
      stored ??= content.header;
      rows.clear();
      for (const ref of joined) tombstones.set(rowKey(ref), ref);
      for (const row of merged) rows.set(rowKey(row), copyOf(row));
      return ok(undefined);
    },
    clear: async () => {
      stored = null;
      rows.clear();
      return ok(undefined);
    },
  };
}

function copyOf(row: SealedRow): SealedRow {
  return { ...row, sealed: row.sealed.slice() };
}
