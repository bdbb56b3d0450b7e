import { at } from "../sociomatrix.ts";

/** `counts[d]` raters who each name any one classmate with chance d / others. */
export interface RaterDegrees {
  readonly counts: ArrayLike<number>;
  /** n - 1. */
  readonly others: number;
}

/**
 * The distribution of how often a pupil is named when every rater names as many as they did, at random.
 *
 * Exact convolution: start [1]; per rater new[k] = old[k](1-p) + old[k-1]p (the sum of independent
 * Bernoulli trials; Poisson 1837, in this form Barlow and Heidtmann 1984). The last state is "limit or
 * more" and keeps what reaches it, so that upper tails are sums of positive terms and stay exact however
 * small they are. Raters come in ascending degree, so equal classes give equal bits.
 */
export function poissonBinomial(
  degrees: RaterDegrees,
  limit: number,
  without: number | null,
): Float64Array {
  const states = new Float64Array(limit + 1);
  states[0] = 1;
  let reached = 0;
  for (let degree = 1; degree < degrees.counts.length; degree += 1) {
    const raters = at(degrees.counts, degree) - (degree === without ? 1 : 0);
    const chance = degree / degrees.others;
    for (let rater = 0; rater < raters; rater += 1) {
      reached = Math.min(reached + 1, limit);
      addRater(states, reached, chance);
    }
  }
  return states;
}

/** P(X >= count); summed from the far end, smallest terms first. */
export function upperTail(states: Float64Array, count: number): number {
  if (count <= 0) return 1;
  let sum = 0;
  for (let k = states.length - 1; k >= count; k -= 1) sum += at(states, k);
  return Math.min(sum, 1);
}

/** P(X <= count), for counts below the last state. */
export function lowerTail(states: Float64Array, count: number): number {
  let sum = 0;
  for (let k = 0; k <= count && k < states.length; k += 1) sum += at(states, k);
  return Math.min(sum, 1);
}

function addRater(states: Float64Array, reached: number, chance: number): void {
  const stay = 1 - chance;
  const last = states.length - 1;
  for (let k = reached; k > 0; k -= 1) {
    // Indexes are inside the list; `?? 0` costs nothing here, a checked read would.
    const own = states[k] ?? 0;
    const below = states[k - 1] ?? 0;
    states[k] = (k === last ? own : own * stay) + below * chance;
  }
  states[0] = (states[0] ?? 0) * stay;
}
