import type { RoundId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { tellErasures, type WhichErasures } from "../vault/erasures-told.ts";
import { withoutEntries } from "../vault/map-entries.ts";
import { isGone } from "../rounds/contribution-telling.ts";
import { descriptionOf } from "../rounds/contributed-round.ts";
import type { ErasureOutcome, SaveFailure, UnknownFailure } from "../vault/vault-app.ts";
import { inTurn, now, save, type LeaderContext, type LeaderSession } from "./leader-context.ts";
import {
  changeLeaderSettings,
  editedLeaderSettings,
  withLeaderBackupDue,
} from "./leader-settings-desk.ts";
import type { PendingRoundErasure } from "./records/leader-settings-record.ts";
import type { RoundFile } from "./records/round-record.ts";
import { knownRound, ownerSecretOf } from "./round-files.ts";

/** What was frozen counts in what may be shown later, and that a strict round was held is not forgotten. */
function isKept(file: RoundFile): boolean {
  switch (file.state.type) {
    case "freezing":
    case "frozen":
    case "released":
      return true;
    case "unfit":
      return descriptionOf(file).mode === "strict";
    default:
      return false;
  }
}

/**
 * Deletes a round of which nothing can come, and tells the relay. What the relay has to be told is stored in the same
 * transaction in which the keys go.
 */
export async function removeRound(
  context: LeaderContext,
  id: RoundId,
): Promise<Result<ErasureOutcome, SaveFailure | UnknownFailure | { readonly type: "kept" }>> {
  const removed = await inTurn(context, async (session) => {
    const record = knownRound(context, id);
    if (!record.ok) return record;
    const file = record.value.value;
    if (isKept(file)) return err({ type: "kept" } as const);
    return eraseStored(context, session, file);
  });
  if (!removed.ok) return removed;
  if (removed.value === null) return ok({ relay: "nothing-there" });
  const left = await sendRoundErasures(context, { ofDone: false });
  return ok({ relay: left.some(({ roundId }) => roundId === id) ? "pending" : "erased" });
}

async function eraseStored(
  context: LeaderContext,
  session: LeaderSession,
  file: RoundFile,
): Promise<Result<PendingRoundErasure | null, SaveFailure>> {
  const { opened } = context;
  const { id } = file;
  const pending = await pendingErasure(context, session, file);
  if (!pending.ok) return pending;
  const told = pending.value === null ? [] : [pending.value];
  const { row, settings } = editedLeaderSettings(context, (kept) => ({
    ...withLeaderBackupDue(kept, "something-deleted"),
    erasures: [...kept.erasures, ...told],
  }));
  const keys = { table: "keys", id } as const;
  const saved = await save(context, {
    session,
    what: "round",
    changes: { put: [row], remove: [{ table: "rounds", id }, keys] },
    afterwards: () => ({
      rounds: withoutEntries(opened.records().rounds, [id]),
      withKeys: new Set([...opened.records().withKeys].filter((each) => each !== id)),
      settings,
    }),
  });
  if (!saved.ok) return saved;
  await session.ask((crypto) => crypto.forgetKeys([keys]));
  return ok(pending.value);
}

/** Null when the relay has nothing of it any more. */
async function pendingErasure(
  context: LeaderContext,
  session: LeaderSession,
  file: RoundFile,
): Promise<Result<PendingRoundErasure | null, SaveFailure>> {
  const { deleteAt } = descriptionOf(file);
  if (deleteAt <= now(context)) return ok(null);
  const owner = await ownerSecretOf(context, session, file);
  if (!owner.ok) return owner;
  if (owner.value === null) return ok(null);
  return ok({ roundId: file.id, ownerSecret: owner.value, until: deleteAt });
}

/** Tells the relay what it has not confirmed yet. Gives back what is still open. */
export async function sendRoundErasures(
  context: LeaderContext,
  tell?: WhichErasures,
): Promise<readonly PendingRoundErasure[]> {
  return tellErasures(
    context.opened.records().settings.value.erasures,
    {
      isErased: (erasure) => isErased(context, erasure),
      forget: (done) => {
        const ids = done.map(({ roundId }) => roundId);
        return changeLeaderSettings(context, (settings) => ({
          ...settings,
          erasures: settings.erasures.filter(({ roundId }) => !ids.includes(roundId)),
        }));
      },
      notices: context.notices,
    },
    tell,
  );
}

async function isErased(
  context: LeaderContext,
  { roundId, ownerSecret, until }: PendingRoundErasure,
): Promise<boolean> {
  if (until <= now(context)) return true;
  const erased = await context.deps.relay.deleteRound(roundId, ownerSecret);
  return erased.ok || isGone(erased.error);
}
