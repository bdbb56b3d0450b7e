import type { RoundId } from "../../core/ids.ts";
import { municipalitySums, schoolSums } from "../../core/leader/fields.ts";
import type {
  Release,
  ReleasedRound,
  ReleaseRefusal,
  RoundToRelease,
} from "../../core/leader/release.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { descriptionOf } from "../rounds/contributed-round.ts";
import type { LockedFailure, SaveFailure } from "../vault/vault-app.ts";
import type { ReleaseFailure } from "./leader-app.ts";
import { inTurn, today, type LeaderContext, type LeaderSession } from "./leader-context.ts";
import { releasedRounds, type RoundRecord } from "./leader-records.ts";
import { withLeaderBackupDue } from "./leader-settings-desk.ts";
import type { RoundFile, RoundFileState } from "./records/round-record.ts";
import { knownRound, storeRound, withState } from "./round-files.ts";

type Frozen = Extract<RoundFileState, { type: "frozen" }>;

/**
 * Works out what may be shown, against everything that was released before, and stores it. No other row is written in
 * between; a page that is closed meanwhile has released nothing, and comes to the same when it begins anew.
 */
export function releaseStored(
  context: LeaderContext,
  id: RoundId,
): Promise<Result<Release, SaveFailure | ReleaseFailure>> {
  return inTurn(context, async (session) => {
    const record = knownRound(context, id);
    if (!record.ok) return record;
    const { state } = record.value.value;
    if (state.type !== "frozen") return err({ type: "not-now" });
    const past = releasedRounds(context.opened.records());
    const worked = await workOut(context, session, {
      round: roundToRelease(record.value.value, state),
      past,
    });
    if (!worked.ok) return worked;
    const stored = await storeRelease(context, session, {
      record: record.value,
      state,
      released: worked.value,
    });
    return stored.ok ? ok(worked.value.release) : stored;
  });
}

async function workOut(
  context: LeaderContext,
  session: LeaderSession,
  { round, past }: { readonly round: RoundToRelease; readonly past: readonly ReleasedRound[] },
): Promise<Result<ReleasedRound, LockedFailure | ReleaseRefusal>> {
  const worker = context.deps.startRelease();
  context.releasing.add(worker);
  try {
    return await worker.api.releaseRound(round, past);
  } catch (error) {
    if (session.isOpen()) throw error;
    return err({ type: "locked" });
  } finally {
    context.releasing.delete(worker);
    worker.terminate();
  }
}

function storeRelease(
  context: LeaderContext,
  session: LeaderSession,
  round: {
    readonly record: RoundRecord;
    readonly state: Frozen;
    readonly released: ReleasedRound;
  },
): Promise<Result<void, SaveFailure>> {
  const { contributions, ownerSecret, sums } = round.state;
  const { release, roll } = round.released;
  const state: RoundFileState = {
    type: "released",
    sums: release.level === "school" ? sums : null,
    release,
    roll,
    releasedOn: today(context),
    contributions,
    ownerSecret,
  };
  return storeRound(context, session, withState(round.record, state), {
    settings: (settings) => withLeaderBackupDue(settings, "round-released"),
  });
}

function roundToRelease(file: RoundFile, { sums }: Frozen): RoundToRelease {
  const { level, term, unitMost } = descriptionOf(file);
  const read = level === "school" ? schoolSums(sums) : municipalitySums(sums);
  if (read === null) throw new TypeError("Not as many sums as the level has fields");
  return { placeId: file.placeId, level, term, unitMost, sums: read };
}
