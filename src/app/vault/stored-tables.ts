import { ok, type Result } from "../../core/result.ts";
import type { SealedRow } from "../../protocol/sealed-row.ts";
import type { StorageFailure } from "../../storage/vault-store.ts";
import type { VaultCrypto } from "../../../workers/crypto-vault.protocol.ts";
import { readRecord, type RecordKind, type StoredRecord } from "./record.ts";
import type { OpenSession } from "./open-session.ts";
import type { LockedFailure } from "./vault-app.ts";

export type Reading<Value> = Promise<Result<Value, LockedFailure | StorageFailure>>;

export interface ReadTable<Value> {
  readonly stored: readonly SealedRow[];
  /** Those that opened and hold what their form allows. */
  readonly records: readonly StoredRecord<Value>[];
}

/** What an old machine checks in some ten milliseconds: the page stays awake while a large vault is opened. */
const rowsAtATime = 32;

export async function readTable<Value>(
  session: OpenSession<VaultCrypto>,
  kind: RecordKind<Value>,
): Reading<ReadTable<Value>> {
  const stored = await session.store.readRows(kind.table);
  if (!stored.ok) return stored;
  const records: StoredRecord<Value>[] = [];
  for (let first = 0; first < stored.value.length; first += rowsAtATime) {
    const batch = stored.value.slice(first, first + rowsAtATime);
    const opened = await session.ask((crypto) => crypto.openRows(batch));
    if (!opened.ok) return opened;
    for (const row of opened.value) {
      const record = row.ok ? readRecord(kind, row.value) : null;
      if (record !== null) records.push(record);
    }
  }
  return ok({ stored: stored.value, records });
}

export interface ReadKeys {
  readonly stored: number;
  /** Ids of those the Worker has taken in: only for these it can be asked. */
  readonly loaded: ReadonlySet<string>;
}

export async function readKeys(session: OpenSession<VaultCrypto>): Reading<ReadKeys> {
  const stored = await session.store.readRows("keys");
  if (!stored.ok) return stored;
  const unopened = await session.ask((crypto) => crypto.loadKeys(stored.value));
  if (!unopened.ok) return unopened;
  const refused = new Set(unopened.value.map((ref) => ref.id));
  const ids = stored.value.map((row) => row.id).filter((id) => !refused.has(id));
  return ok({ stored: stored.value.length, loaded: new Set(ids) });
}

export function mapById<Id extends string, Row extends { readonly id: string }>(
  records: readonly Row[],
): ReadonlyMap<Id, Row> {
  // Checked by who asks: the id of the row is the id of what it holds.
  return new Map(records.map((record) => [record.id as Id, record]));
}
