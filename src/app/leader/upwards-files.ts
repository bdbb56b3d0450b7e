import type { RoundId } from "../../core/ids.ts";
import { municipalityVector, schoolSums } from "../../core/leader/fields.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { ContributedRound, ContributionStep } from "../rounds/contributed-round.ts";
import type { SaveFailure, UnknownFailure } from "../vault/vault-app.ts";
import { inTurn, type LeaderContext, type LeaderSession } from "./leader-context.ts";
import type { RoundRecord } from "./leader-records.ts";
import type { RoundFile, RoundFileState } from "./records/round-record.ts";
import { knownRound, storeRound } from "./round-files.ts";
import { onTop } from "../vault/on-top.ts";

type Released = Extract<RoundFileState, { type: "released" }>;

/** A school's round whose sums may leave. */
export type ReleasedFile = RoundFile & {
  readonly state: Released & { readonly sums: readonly number[] };
};

export function isReleasedSchool(file: RoundFile): file is ReleasedFile {
  return file.state.type === "released" && file.state.sums !== null;
}

/** What a school contributes: the sums of a released round, those of answers with the noise that came with them. */
export function upwardsNumbers({ state }: ReleasedFile): readonly number[] {
  const sums = schoolSums(state.sums);
  if (sums === null) throw new TypeError("Not as many sums as a school has fields");
  return municipalityVector(sums);
}

export function latestUpwards({ upwards }: RoundFile): ContributedRound | null {
  return upwards.at(-1) ?? null;
}

export function withLatestUpwards(record: RoundRecord, latest: ContributedRound): RoundRecord {
  const { upwards } = record.value;
  return { ...record, value: { ...record.value, upwards: [...upwards.slice(0, -1), latest] } };
}

export function withFurtherUpwards(record: RoundRecord, round: ContributedRound): RoundRecord {
  return { ...record, value: { ...record.value, upwards: [...record.value.upwards, round] } };
}

/**
 * Stores what the edit makes of the latest contribution; null leaves it as it is. Another tab's writing in between is
 * read, and the edit made again on top of it.
 */
export async function changeUpwards(
  context: LeaderContext,
  id: RoundId,
  edit: (latest: ContributedRound, session: LeaderSession) => ContributedRound | null,
): Promise<Result<void, SaveFailure | UnknownFailure>> {
  return onTop(() =>
    inTurn(context, async (session) => {
      const record = knownRound(context, id);
      if (!record.ok) return record;
      const latest = latestUpwards(record.value.value);
      if (latest === null) return err({ type: "unknown" } as const);
      const edited = edit(latest, session);
      if (edited === null) return ok(undefined);
      return storeRound(context, session, withLatestUpwards(record.value, edited));
    }),
  );
}

/** Whether the contribution is still the one, at the step, from which the relay was asked. */
export function isStillAt(round: ContributedRound, asked: ContributedRound): boolean {
  if (round.own?.tag !== asked.own?.tag || round.step.type !== asked.step.type) return false;
  return !("body" in round.step && "body" in asked.step) || round.step.body === asked.step.body;
}

export function atUpwardsStep(round: ContributedRound, step: ContributionStep): ContributedRound {
  return { ...round, step };
}
