import type { GroupProblem, PupilPair } from "./group-problem.ts";
import { fairShare, membersOf } from "./group-value.ts";
import type { Division } from "./search-groups.ts";

/** What a division achieves and what it could not, in counts a teacher can check by looking. */
export interface GroupOutcome {
  readonly groups: readonly (readonly number[])[];
  /** Pupils with nobody they chose and nobody who chose them. */
  readonly withoutAnyone: readonly number[];
  /** Pupils who chose somebody and have none of those. */
  readonly withoutOwnChoice: readonly number[];
  readonly choicesKept: number;
  readonly choices: number;
  readonly mutualKept: number;
  readonly mutual: number;
  readonly brokenApart: readonly PupilPair[];
  readonly brokenTogether: readonly PupilPair[];
  /** Groups with more or fewer who decide much than an even share. */
  readonly unevenSpread: readonly number[];
  /** Groups with more or fewer of one of the teacher's own groups than an even share. */
  readonly unevenBalance: readonly number[];
}

export function outcomeOf(problem: GroupProblem, division: Division): GroupOutcome {
  const groups = membersOf(problem, division);
  const isNear = (a: number, b: number) => division[a] === division[b];
  const chosenBy = problem.choices.map((): number[] => []);
  for (const [from, chosen] of problem.choices.entries()) {
    for (const to of chosen) chosenBy[to]?.push(from);
  }
  const arrows = problem.choices.flatMap((chosen, from) =>
    chosen.map((to): PupilPair => [from, to]),
  );
  const mutual = arrows.filter(([a, b]) => a < b && problem.choices[b]?.includes(a));
  const ownKept = problem.choices.map((chosen, pupil) => chosen.some((to) => isNear(pupil, to)));
  const everyone = problem.choices.map((_, pupil) => pupil);
  return {
    groups,
    withoutAnyone: everyone.filter(
      (pupil) => !ownKept[pupil] && !chosenBy[pupil]?.some((from) => isNear(pupil, from)),
    ),
    withoutOwnChoice: everyone.filter(
      (pupil) => (problem.choices[pupil]?.length ?? 0) > 0 && !ownKept[pupil],
    ),
    choicesKept: arrows.filter(([a, b]) => isNear(a, b)).length,
    choices: arrows.length,
    mutualKept: mutual.filter(([a, b]) => isNear(a, b)).length,
    mutual: mutual.length,
    brokenApart: problem.apart.filter(([a, b]) => isNear(a, b)),
    brokenTogether: problem.together.filter(([a, b]) => !isNear(a, b)),
    unevenSpread: uneven(problem, groups, (pupil) => problem.spread[pupil] === true),
    unevenBalance: [
      ...new Set(
        labelsOf(problem).flatMap((label) =>
          uneven(problem, groups, (pupil) => problem.balance[pupil] === label),
        ),
      ),
    ].sort((a, b) => a - b),
  };
}

function labelsOf({ balance }: GroupProblem): readonly number[] {
  return [...new Set(balance.filter((label) => label !== null))];
}

function uneven(
  problem: GroupProblem,
  groups: readonly (readonly number[])[],
  isOfKind: (pupil: number) => boolean,
): number[] {
  const total = problem.choices.filter((_, pupil) => isOfKind(pupil)).length;
  return groups.flatMap((members, group) => {
    const count = members.filter(isOfKind).length;
    const { least, most } = fairShare(total, members.length, problem.pupils);
    return count < least || count > most ? [group] : [];
  });
}
