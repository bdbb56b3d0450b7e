import type { GroupProblem } from "./group-problem.ts";
import { groupWeights } from "./group-value.ts";

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

/** The worth of the division in which every pupil is alone and no choice is kept. */
export function nobodyHasAnyone({ pupils, first }: GroupProblem): number {
  const { alone, aloneFirst } = groupWeights;
  return Array.from({ length: pupils }, (_, pupil) =>
    first[pupil] === true ? -aloneFirst : -alone,
  ).reduce((sum, worth) => sum + worth, 0);
}
