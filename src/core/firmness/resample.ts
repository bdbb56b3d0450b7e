import { poissonBinomial } from "../metrics/poisson-binomial.ts";
import { createSeededRandom, randomBelow } from "../seeded-random.ts";
import { at, rowLength, type Sociomatrix } from "../sociomatrix.ts";

/** How often each pupil's answers count in one repeat; 1 for everyone is the class as it is. */
export type Weights = Uint32Array;

/** A question prepared for many repeats. */
export interface Resampled {
  readonly matrix: Sociomatrix;
  /** Choices given by each pupil; 0 for those who did not answer. */
  readonly given: Uint32Array;
  readonly most: number;
}

export function prepare(matrix: Sociomatrix): Resampled {
  const given = Uint32Array.from({ length: matrix.size }, (_, i) => rowLength(matrix.chosen, i));
  return { matrix, given, most: given.reduce((most, one) => Math.max(most, one), 0) };
}

/** Bootstrap over raters (Efron 1979): as many draws as answered, with replacement. */
export function* bootstrapWeights(
  answered: readonly number[],
  size: number,
  plan: { readonly resamples: number; readonly seed: number },
): Generator<Weights> {
  const random = createSeededRandom(plan.seed);
  for (let resample = 0; resample < plan.resamples; resample += 1) {
    const weights = new Uint32Array(size);
    for (let draw = 0; draw < answered.length; draw += 1) {
      const rater = at(answered, randomBelow(random, answered.length));
      weights[rater] = at(weights, rater) + 1;
    }
    yield weights;
  }
}

/** Jackknife (Quenouille 1949, Tukey 1958): each who answered left out once. */
export function* jackknifeWeights(answered: readonly number[], size: number): Generator<Weights> {
  for (const left of answered) {
    const weights = new Uint32Array(size);
    for (const rater of answered) weights[rater] = rater === left ? 0 : 1;
    yield weights;
  }
}

/** Choices received, every chooser counted by weight. */
export function weightedReceived({ matrix }: Resampled, weights: Weights, pupil: number): number {
  const { starts, items } = matrix.choosers;
  const end = starts[pupil + 1] ?? 0;
  let sum = 0;
  for (let place = starts[pupil] ?? 0; place < end; place += 1) {
    sum += weights[items[place] ?? 0] ?? 0;
  }
  return sum;
}

/** How many (by weight) gave 0, 1, 2 ... choices. */
export function weightedDegrees({ matrix, given, most }: Resampled, weights: Weights): Uint32Array {
  const counts = new Uint32Array(most + 1);
  for (let rater = 0; rater < given.length; rater += 1) {
    if (matrix.rated[rater] === 0) continue;
    const degree = given[rater] ?? 0;
    counts[degree] = (counts[degree] ?? 0) + (weights[rater] ?? 0);
  }
  return counts;
}

/** The same counts without the pupil's own answers. */
export function withoutOwn(
  counts: Uint32Array,
  question: Resampled,
  own: { readonly pupil: number; readonly weight: number },
): Uint32Array {
  if (own.weight === 0 || question.matrix.rated[own.pupil] === 0) return counts;
  const others = counts.slice();
  const degree = at(question.given, own.pupil);
  others[degree] = at(others, degree) - own.weight;
  return others;
}

/** P(X >= count) among raters with these degrees; the last state of the convolution is "count or more". */
export function chanceOfAtLeast(counts: Uint32Array, others: number, count: number): number {
  if (count === 0) return 1;
  return at(poissonBinomial({ counts, others }, count, null), count);
}

/** P(X <= count). */
export function chanceOfAtMost(counts: Uint32Array, others: number, count: number): number {
  const states = poissonBinomial({ counts, others }, count + 1, null);
  let sum = 0;
  for (let k = 0; k <= count; k += 1) sum += states[k] ?? 0;
  return sum;
}
