import type { GroupProblem } from "./group-problem.ts";
import { groupWeights, steps } from "./group-value.ts";

/**
 * How much better a division could at most be: 0 (none is) to 1, as a share of what can be reached at all. Counted from
 * a division in which nobody has anyone and nothing is kept, so that a gain of the same size is the same share
 * wherever the count begins. Null where pairs are broken: then it is wishes that count and no share says it.
 */
export function gapShare(problem: GroupProblem, value: number, bound: number): number | null {
  const nothing = nobodyHasAnyone(problem);
  if (value < nothing - groupWeights.brokenPair / 4) return null;
  return Math.max(0, bound - value) / Math.max(1, bound - nothing);
}

/**
 * What no division can be worth more than, counted in a moment: every pupil has as many of the own choices as a
 * group has room for, everything is even and every wish met. Seldom reached; a solver's bound is lower.
 */
export function hopedFor(problem: GroupProblem): number {
  const { choices, sizes, first } = problem;
  const room = Math.max(...sizes) - 1;
  const isChosen = new Set(room > 0 ? choices.flat() : []);
  return choices
    .map((chosen, pupil) => {
      const mutual = chosen.filter((other) => choices[other]?.includes(pupil)).length;
      const kept = Math.min(chosen.length, room);
      const joy =
        steps(groupWeights.choice, kept) + steps(groupWeights.mutual, Math.min(mutual, room));
      const isFirst = first[pupil] === true;
      const alone = isFirst ? groupWeights.aloneFirst : groupWeights.alone;
      return joy * (isFirst ? 2 : 1) - (kept === 0 && !isChosen.has(pupil) ? alone : 0);
    })
    .reduce((sum, worth) => sum + worth, 0);
}

/** The worth of the division in which every pupil is alone and no choice is kept. */
export function nobodyHasAnyone({ pupils, first }: GroupProblem): number {
  const { alone, aloneFirst } = groupWeights;
  return Array.from({ length: pupils }, (_, pupil) =>
    first[pupil] === true ? -aloneFirst : -alone,
  ).reduce((sum, worth) => sum + worth, 0);
}
