import { Dexie, type DexieOptions, type EntityTable, type Table } from "dexie";
import { err, ok, type Result } from "../core/result.ts";
import { rowTables, type RowRef, type RowTable, type SealedRow } from "../protocol/sealed-row.ts";
import type { VaultHeader } from "../protocol/vault-header.ts";
import { isConflict, joinTombstones, newerRows, scopeKeyRef, withoutDeleted } from "./row-rules.ts";
import type { RowChanges, StorageFailure, VaultContent, VaultStore } from "./vault-store.ts";

export interface BrowserVaultStore extends VaultStore {
  close(): void;
}

/** One database for each app with a vault: a teacher and a leader may use the same browser. */
export type VaultDatabase = "samklang" | "samklang-leader";

/** A vault of this browser. Tests pass an IndexedDB of their own. */
export function createBrowserVaultStore(
  name: VaultDatabase,
  idb: Pick<DexieOptions, "indexedDB" | "IDBKeyRange"> = {},
): BrowserVaultStore {
  const db = openDatabase(name, idb);
  const taken = whenTakenAway(db);

  /** All work on the database goes through here: what a browser may refuse becomes a value. */
  async function attempt<Value>(
    work: () => Promise<Value>,
  ): Promise<Result<Value, StorageFailure>> {
    try {
      return await Promise.race([work().then(ok), taken.then(() => err({ type: "unavailable" }))]);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === null) throw error;
      return err(failure);
    }
  }

  const everything = [db.vault, db.rows, db.tombstones];

  return {
    readHeader: () => attempt(async () => (await db.vault.get("vault"))?.header ?? null),
    writeHeader: (header, replaces) =>
      attempt(() =>
        db.transaction("rw", db.vault, async () => {
          const stored = (await db.vault.get("vault"))?.header ?? null;
          if (JSON.stringify(stored) !== JSON.stringify(replaces)) throw new ConflictError();
          await db.vault.put({ key: "vault", header });
        }),
      ),
    readRows: (table) =>
      attempt(async () => (await db.rows.where({ table }).toArray()).map(toSealedRow)),
    apply: (changes) => attempt(() => db.transaction("rw", everything, () => apply(db, changes))),
    readAll: () => attempt(() => db.transaction("r", everything, () => readAll(db))),
    restore: (content) =>
      attempt(() => db.transaction("rw", everything, () => restore(db, content))),
    clear: () =>
      attempt(() =>
        db.transaction("rw", db.vault, db.rows, async () => {
          await db.vault.clear();
          await db.rows.clear();
        }),
      ),
    close: () => db.close(),
  };
}

type Database = Dexie & {
  readonly vault: EntityTable<{ key: "vault"; header: VaultHeader }, "key">;
  readonly rows: Table<SealedRow, [string, string]>;
  readonly tombstones: Table<RowRef, [string, string]>;
};

const latestVersion = 1;

function openDatabase(
  name: VaultDatabase,
  idb: Pick<DexieOptions, "indexedDB" | "IDBKeyRange">,
): Database {
  const db = new Dexie(name, {
    ...idb,
    autoOpen: true,
    chromeTransactionDurability: "strict",
  });
  // Versions are added below one another and never changed: what was stored once is read for ever.
  db.version(latestVersion).stores({
    vault: "&key",
    rows: "&[table+id], table, scope",
    tombstones: "&[table+id]",
  });
  db.on("ready", () => {
    // Dexie would open what a later version of these pages has made, and write the old form into it.
    // The browser counts ten for each of its versions.
    if (db.backendDB().version >= (latestVersion + 1) * 10) {
      throw new Dexie.VersionError("made by a later version");
    }
  });
  // The tables above are what Dexie adds to the object; its types cannot know them.
  return db as Database;
}

/** Settles when this page can no longer use the database: a newer page upgrades it, or an older one holds it. */
function whenTakenAway(db: Database): Promise<void> {
  return new Promise((resolve) => {
    db.on("versionchange", () => {
      // Holding on would block the other tab; carrying on would write the old form into the new.
      db.close();
      resolve();
      return false;
    });
    db.on("blocked", () => resolve());
  });
}

async function apply(db: Database, changes: RowChanges): Promise<void> {
  const header = (await db.vault.get("vault"))?.header;
  if (header?.vaultId !== changes.vaultId) throw new ConflictError();
  await refuseConflicts(db, changes.put);
  await db.rows.bulkPut(changes.put.map(ownBytes));
  const underScopes = await db.rows.where("scope").anyOf(changes.removeScopes).toArray();
  const removed = [...changes.remove, ...underScopes, ...changes.removeScopes.map(scopeKeyRef)];
  await db.rows.bulkDelete(removed.map(keyOf));
  await db.tombstones.bulkPut(removed.map(({ table, id }) => ({ table, id })));
}

async function refuseConflicts(db: Database, put: readonly SealedRow[]): Promise<void> {
  const stored = await db.rows.bulkGet(put.map(keyOf));
  const buried = await db.tombstones.bulkGet(put.map(keyOf));
  const buriedScopes = await db.tombstones.bulkGet(put.map((row) => keyOf(scopeKeyRef(row.scope))));
  const conflict = put.some((row, index) =>
    isConflict(row, {
      storedRevision: stored[index]?.revision ?? 0,
      rowDeleted: buried[index] !== undefined,
      scopeDeleted: buriedScopes[index] !== undefined,
    }),
  );
  if (conflict) throw new ConflictError();
}

async function readAll(db: Database): Promise<VaultContent | null> {
  const header = (await db.vault.get("vault"))?.header;
  if (header === undefined) return null;
  const rows = (await db.rows.toArray()).map(toSealedRow);
  return { header, rows, tombstones: joinTombstones(await db.tombstones.toArray(), []) };
}

async function restore(db: Database, content: VaultContent): Promise<void> {
  const header = (await db.vault.get("vault"))?.header;
  if (header !== undefined && header.vaultId !== content.header.vaultId) throw new ConflictError();
  const tombstones = joinTombstones(await db.tombstones.toArray(), content.tombstones);
  const stored = (await db.rows.toArray()).map(toSealedRow);
  const merged = withoutDeleted(newerRows(stored, content.rows), tombstones);
  await db.rows.clear();
  await db.vault.put({ key: "vault", header: header ?? content.header });
  await db.rows.bulkPut(merged.map(ownBytes));
  await db.tombstones.bulkPut([...tombstones]);
}

function keyOf({ table, id }: RowRef): [string, string] {
  return [table, id];
}

/** Storing a view would store the whole buffer behind it. */
function ownBytes({ table, id, scope, schema, revision, sealed }: SealedRow): SealedRow {
  return { table, id, scope, schema, revision, sealed: sealed.slice() };
}

/**
 * A row somebody has put out of shape comes out as one that no key opens:
 * it is told like any other that does not open, and its revision is kept so that it can be replaced.
 */
function toSealedRow(stored: SealedRow): SealedRow {
  const { table, id, scope, schema, revision, sealed } = stored;
  const whole =
    typeof id === "string" &&
    typeof scope === "string" &&
    Number.isInteger(schema) &&
    Number.isInteger(revision) &&
    isRowTable(table) &&
    sealed instanceof Uint8Array;
  if (whole) return { table, id, scope, schema, revision, sealed };
  return { table, id: String(id), scope: "", schema: 0, revision: 0, sealed: new Uint8Array() };
}

function isRowTable(table: unknown): table is RowTable {
  return rowTables.some((known) => known === table);
}

/** Thrown inside a transaction to undo it; never leaves this file. */
class ConflictError extends Error {
  override readonly name = "ConflictError";
}

/** What browsers refuse with, by the names the standards and Dexie give. */
const unavailableErrors = new Set([
  "AbortError",
  "DatabaseClosedError",
  "InvalidStateError",
  "MissingAPIError",
  "NotFoundError",
  "OpenFailedError",
  "SecurityError",
  "TimeoutError",
  "TransactionInactiveError",
  "UnknownError",
  "VersionError",
]);

/** Null for what is a bug of ours. Browsers wrap the refusal for want of room in others. */
function failureOf(error: unknown): StorageFailure | null {
  const names = namesOf(error);
  if (names.includes("ConflictError")) return { type: "conflict" };
  if (names.includes("QuotaExceededError")) return { type: "full" };
  return names.some((name) => unavailableErrors.has(name)) ? { type: "unavailable" } : null;
}

function namesOf(error: unknown): readonly string[] {
  if (typeof error !== "object" || error === null) return [];
  const { name, inner, cause, failures } = error as Record<string, unknown>;
  const within: readonly unknown[] = Array.isArray(failures) ? failures : [];
  return [String(name), ...[inner, cause, ...within].flatMap(namesOf)];
}
