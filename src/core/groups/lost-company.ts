import type { AnalysisInput } from "../analysis-input.ts";
import type { PupilId, QuestionId } from "../ids.ts";
import { tiesBetween } from "../tie-changes.ts";

/** Classmates each pupil had a mutual choice with in the round before, and has none with now. */
export type LostTies = ReadonlyMap<PupilId, readonly PupilId[]>;

export interface LostCompany {
  readonly pupil: PupilId;
  /** In the same group, in its order. */
  readonly mates: readonly PupilId[];
}

/**
 * On these questions together, where the two rounds can be compared: a tie that stands on one of them is not lost.
 * Empty where nothing can be compared; a pair that was not seen both times is never among them.
 */
export function lostTies(
  before: AnalysisInput,
  now: AnalysisInput,
  questions: readonly QuestionId[],
): LostTies {
  const lost = new Map<PupilId, Set<PupilId>>();
  const standing = new Map<PupilId, Set<PupilId>>();
  const note = (ties: Map<PupilId, Set<PupilId>>, id: PupilId, others: readonly PupilId[]): void =>
    void ties.set(id, new Set([...(ties.get(id) ?? []), ...others]));
  for (const question of questions) {
    const compared = tiesBetween(before, now, question);
    if (compared.type !== "compared" || compared.changes.of !== "mutual") continue;
    for (const pupil of compared.changes.pupils) {
      note(lost, pupil.id, pupil.lost);
      note(standing, pupil.id, [...pupil.kept, ...pupil.gained]);
    }
  }
  return new Map(
    [...lost].map(([id, others]) => [
      id,
      [...others].filter((other) => standing.get(id)?.has(other) !== true),
    ]),
  );
}

/**
 * Who in the group would be with those more than with others: two or more of them that are half of the mates, or nobody
 * else. A single one among several says little, and in a new class some always are. A pair is told once.
 */
export function lostCompanyIn(group: readonly PupilId[], lost: LostTies): readonly LostCompany[] {
  const told: LostCompany[] = [];
  for (const pupil of group) {
    const mates = group.filter((other) => lost.get(pupil)?.includes(other));
    const isTold = mates.every((mate) =>
      told.some((one) => one.pupil === mate && one.mates.includes(pupil)),
    );
    const others = group.length - 1;
    const isMost = mates.length >= 2 && mates.length >= others / 2;
    if (isTold || !(isMost || mates.length === others)) continue;
    told.push({ pupil, mates });
  }
  return told;
}
