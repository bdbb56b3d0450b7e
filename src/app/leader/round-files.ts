import { base64UrlToBytes, type RoundId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { SealedRow } from "../../protocol/sealed-row.ts";
import { withEntry } from "../vault/map-entries.ts";
import { afterWriting, rowOf } from "../vault/record.ts";
import type { LockedFailure, SaveFailure } from "../vault/vault-app.ts";
import { save, type LeaderContext, type LeaderSession } from "./leader-context.ts";
import type { RoundRecord } from "./leader-records.ts";
import { editedLeaderSettings } from "./leader-settings-desk.ts";
import type { LeaderSettings } from "./records/leader-settings-record.ts";
import { roundRecord, type RoundFile, type RoundFileState } from "./records/round-record.ts";

interface Beside {
  /** Keys that were made with the round. */
  readonly keys?: SealedRow;
  /** The round's keys are of no use any more: they go in the same transaction. */
  readonly withoutKeys?: boolean;
  readonly settings?: (settings: LeaderSettings) => LeaderSettings;
}

/** Stores the round as it is to be, and what must be stored with it or not at all. */
export async function storeRound(
  context: LeaderContext,
  session: LeaderSession,
  record: RoundRecord,
  { keys, withoutKeys = false, settings }: Beside = {},
): Promise<Result<void, SaveFailure>> {
  const { opened } = context;
  const { id } = record.value;
  const edited = settings === undefined ? null : editedLeaderSettings(context, settings);
  const own = { table: "keys", id } as const;
  const stored = await save(context, {
    session,
    what: "round",
    changes: {
      put: [rowOf(roundRecord, record), ...(edited === null ? [] : [edited.row])],
      keys: keys === undefined ? [] : [keys],
      remove: withoutKeys ? [own] : [],
    },
    afterwards: () => {
      const records = opened.records();
      const withKeys = new Set(records.withKeys);
      if (keys !== undefined) withKeys.add(id);
      if (withoutKeys) withKeys.delete(id);
      return {
        rounds: withEntry(records.rounds, id, afterWriting(record)),
        withKeys,
        ...(edited === null ? {} : { settings: edited.settings }),
      };
    },
  });
  if (stored.ok && withoutKeys) await session.ask((crypto) => crypto.forgetKeys([own]));
  return stored;
}

export function withState(record: RoundRecord, state: RoundFileState): RoundRecord {
  return { ...record, value: { ...record.value, state } };
}

export function descriptionBytes({ description }: { readonly description: string }): Uint8Array {
  return base64UrlToBytes(description) ?? new Uint8Array();
}

/** What the relay knows the leader by; null when nothing of it is kept any more. */
export async function ownerSecretOf(
  context: LeaderContext,
  session: LeaderSession,
  { id, state }: RoundFile,
): Promise<Result<string | null, LockedFailure>> {
  if ("ownerSecret" in state) return ok(state.ownerSecret);
  if (!context.opened.records().withKeys.has(id)) return ok(null);
  return session.ask((crypto) => crypto.roundOwnerSecret(id));
}

export function knownRound(
  context: LeaderContext,
  id: RoundId,
): Result<RoundRecord, { readonly type: "unknown" }> {
  const record = context.opened.records().rounds.get(id);
  return record === undefined ? err({ type: "unknown" }) : ok(record);
}
