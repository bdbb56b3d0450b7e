import { at, type Sociomatrix, receivedCounts, rowLength } from "../sociomatrix.ts";
import type { MetricRecord } from "./metric.ts";
import { lowerTail, poissonBinomial, upperTail, type RaterDegrees } from "./poisson-binomial.ts";

/** One-sided level of the chance band and of every status by probability. */
export const chanceAlpha = 0.05;

/** Per pupil, in the order of the class. */
export interface Chances {
  readonly expected: Float64Array;
  /** P(X >= count), P(X <= count). */
  readonly pHigh: Float64Array;
  readonly pLow: Float64Array;
  /** Counts below `low` have P(X <= count) <= alpha; counts above `high` have P(X >= count) <= alpha. */
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

/** What was counted for each pupil, and how many each named: null for those who did not answer. */
export interface CountsAndDegrees {
  readonly counts: ArrayLike<number>;
  readonly degrees: readonly (number | null)[];
}

export const chance = {
  id: "chance",
  level: "pupil",
  title: "Chance band",
  what:
    "How often the pupil would be named if every classmate who answered named as many as they did, " +
    "but at random: the average, the tail probabilities of the count, and the counts chance alone would give.",
  formula:
    "rater i names any classmate with p_i = out_i / (n - 1); X_j is Poisson-binomial over the other raters, " +
    "by exact convolution; band: P(X <= k) > 0.05 and P(X >= k) > 0.05",
  source: "Newcomb and Bukowski 1983, with each rater's own number of choices",
  range: "probabilities 0 to 1; inclusive tails",
  reading:
    "A count outside the band would come by chance in at most one of twenty pupils on that side.",
  notFor:
    "Proof: pupils choose within their gender and their friends, which pure chance ignores. " +
    "Over five questions chance alone leaves a fifth of a class outside some band.",
  compute: chancesOfMatrix,
} as const satisfies MetricRecord & { readonly compute: unknown };

function chancesOfMatrix(matrix: Sociomatrix): Chances {
  const degrees = Array.from({ length: matrix.size }, (_, i) =>
    matrix.rated[i] === 1 ? rowLength(matrix.chosen, i) : null,
  );
  return chancesOf({ counts: receivedCounts(matrix), degrees });
}

/**
 * Exact for any size: pupils whose own number of choices is equal share one distribution, because leaving
 * out the pupil as a rater of oneself then leaves the same raters.
 */
export function chancesOf(input: CountsAndDegrees): Chances {
  const size = input.degrees.length;
  const result: Chances = {
    expected: new Float64Array(size),
    pHigh: new Float64Array(size).fill(1),
    pLow: new Float64Array(size).fill(1),
    low: new Uint32Array(size),
    high: new Uint32Array(size),
  };
  if (size < 2) return result;
  const raters = countDegrees(input.degrees);
  const total = input.degrees.reduce<number>((sum, degree) => sum + (degree ?? 0), 0);
  const limit = stateLimit(raters, input.counts);
  const byDegree = new Map<number, Distribution>();
  input.degrees.forEach((degree, pupil) => {
    const own = degree ?? 0;
    const known = byDegree.get(own);
    const distribution = known ?? distributionWithout(raters, limit, own);
    if (known === undefined) byDegree.set(own, distribution);
    const count = at(input.counts, pupil);
    result.expected[pupil] = (total - own) / (size - 1);
    result.pHigh[pupil] = upperTail(distribution.states, count);
    result.pLow[pupil] = lowerTail(distribution.states, count);
    result.low[pupil] = distribution.low;
    result.high[pupil] = distribution.high;
  });
  return result;
}

interface Distribution {
  readonly states: Float64Array;
  readonly low: number;
  readonly high: number;
}

function distributionWithout(raters: RaterDegrees, limit: number, degree: number): Distribution {
  const states = poissonBinomial(raters, limit, degree);
  let low = 0;
  while (low < limit && lowerTail(states, low) <= chanceAlpha) low += 1;
  let high = low;
  while (high < limit && upperTail(states, high + 1) > chanceAlpha) high += 1;
  return { states, low, high };
}

function countDegrees(degrees: readonly (number | null)[]): RaterDegrees {
  const counts = new Uint32Array(degrees.length);
  for (const degree of degrees) {
    if (degree !== null) counts[degree] = at(counts, degree) + 1;
  }
  return { counts, others: degrees.length - 1 };
}

/** Beyond the largest count and beyond mean + 5 sd (Cantelli: a tail under 1/26), so the band lies inside. */
function stateLimit(raters: RaterDegrees, counts: ArrayLike<number>): number {
  let mean = 0;
  let variance = 0;
  let voters = 0;
  for (let degree = 1; degree < raters.counts.length; degree += 1) {
    const many = at(raters.counts, degree);
    const p = degree / raters.others;
    mean += many * p;
    variance += many * p * (1 - p);
    voters += many;
  }
  let largest = 0;
  for (let pupil = 0; pupil < counts.length; pupil += 1) {
    largest = Math.max(largest, at(counts, pupil));
  }
  return Math.max(largest + 1, Math.min(voters + 1, Math.ceil(mean + 5 * Math.sqrt(variance)) + 1));
}
