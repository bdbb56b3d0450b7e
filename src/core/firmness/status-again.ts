import { chanceAlpha } from "../metrics/chance.ts";
import type { MetricRecord } from "../metrics/metric.ts";
import { lowerTail, poissonBinomial, upperTail } from "../metrics/poisson-binomial.ts";
import { at } from "../sociomatrix.ts";
import { scoresOf } from "../status/coie-dodge.ts";
import { probabilityLabel } from "../status/probability-status.ts";
import type { SocialStatus } from "../status/status.ts";
import {
  chanceOfAtLeast,
  chanceOfAtMost,
  weightedDegrees,
  weightedReceived,
  type Resampled,
  type Weights,
} from "./resample.ts";

export const statusAgain = {
  id: "status-again",
  level: "status",
  title: "Firmness of a status label",
  what: "In how many repeats, with other classmates happening to answer, the pupil gets the same label.",
  formula: "share of B = 2,000 bootstrap resamples over raters (seeded) with the same label",
  source: "Efron 1979",
  range: "0 to 1; null above 150 pupils",
  reading:
    "From wave to wave Coie-Dodge labels agree with kappa .19 to .31: most labels are loose.",
  notFor: "Choosing the label that looks firmest.",
  compute: labelsAgain,
} as const satisfies MetricRecord & { readonly compute: unknown };

export interface StatusPair {
  readonly liked: Resampled;
  readonly disliked: Resampled;
}

export interface Labels {
  readonly coieDodge: readonly SocialStatus[];
  readonly probability: readonly SocialStatus[];
}

/** The labels of everyone in one repeat. */
function labelsAgain(pair: StatusPair, weights: Weights): Labels {
  const liked = weighted(pair.liked, weights);
  const disliked = weighted(pair.disliked, weights);
  const impact = impactOf(pair, weights, sumOf(liked.received, disliked.received));
  return {
    coieDodge: scoresOf(liked.shares, disliked.shares).labels,
    probability: Array.from(weights, (_, pupil) => {
      const likedAbove = aboveExpectation(liked, pupil);
      const dislikedAbove = aboveExpectation(disliked, pupil);
      return probabilityLabel({
        // A count at or under its expectation is never significantly high, nor one over it low.
        likedHigh: likedAbove > 0 && isHigh(liked, pupil),
        dislikedHigh: dislikedAbove > 0 && isHigh(disliked, pupil),
        impactLow: likedAbove + dislikedAbove < 0 && isLow(impact, pupil),
        likedAbove,
        dislikedAbove,
      });
    }),
  };
}

/** Counts, and the degrees by weight they are held against. */
interface Tallied {
  readonly weights: Weights;
  readonly received: Uint32Array;
  /** What each rater gave; null for one who did not answer. */
  readonly degreeOf: (rater: number) => number | null;
  readonly degrees: Uint32Array;
  /** The distribution over all raters; its last state is beyond every count. */
  readonly states: Float64Array;
}

function tallied(one: Omit<Tallied, "states">): Tallied {
  const most = one.received.reduce((largest, count) => Math.max(largest, count), 0);
  const limit = most + one.weights.reduce((largest, weight) => Math.max(largest, weight), 0) + 1;
  const others = one.weights.length - 1;
  return { ...one, states: poissonBinomial({ counts: one.degrees, others }, limit, null) };
}

/**
 * P(X >= count) <= alpha among the other raters. Without the pupil's own answers, w of them in this repeat, X is
 * smaller by at most w: so the distribution over all raters decides in most cases, and only the others are
 * convolved anew.
 */
function isHigh(one: Tallied, pupil: number): boolean {
  const count = at(one.received, pupil);
  const weight = weightOf(one, pupil);
  if (upperTail(one.states, count) <= chanceAlpha) return true;
  if (weight === 0 || upperTail(one.states, count + weight) > chanceAlpha) return false;
  return chanceOfAtLeast(withoutPupil(one, pupil), one.weights.length - 1, count) <= chanceAlpha;
}

function isLow(one: Tallied, pupil: number): boolean {
  const count = at(one.received, pupil);
  const weight = weightOf(one, pupil);
  if (lowerTail(one.states, count) > chanceAlpha) return false;
  if (weight === 0 || lowerTail(one.states, count + weight) <= chanceAlpha) return true;
  return chanceOfAtMost(withoutPupil(one, pupil), one.weights.length - 1, count) <= chanceAlpha;
}

/** How often the pupil is among the raters of this repeat. */
function weightOf({ weights, degreeOf }: Tallied, pupil: number): number {
  return degreeOf(pupil) === null ? 0 : at(weights, pupil);
}

function withoutPupil({ degrees, degreeOf, weights }: Tallied, pupil: number): Uint32Array {
  const degree = degreeOf(pupil);
  if (degree === null) return degrees;
  const others = degrees.slice();
  others[degree] = at(others, degree) - at(weights, pupil);
  return others;
}

interface Weighted extends Tallied {
  readonly shares: Float64Array;
  readonly choices: number;
}

function weighted(question: Resampled, weights: Weights): Weighted {
  const { matrix, given } = question;
  const size = weights.length;
  const received = new Uint32Array(size);
  for (let j = 0; j < size; j += 1) received[j] = weightedReceived(question, weights, j);
  const degrees = weightedDegrees(question, weights);
  let raters = 0;
  let choices = 0;
  degrees.forEach((count, degree) => {
    raters += count;
    choices += count * degree;
  });
  const shares = new Float64Array(size);
  for (let j = 0; j < size; j += 1) {
    const possible = raters - (matrix.rated[j] ?? 0) * (weights[j] ?? 0);
    if (possible > 0) shares[j] = (received[j] ?? 0) / possible;
  }
  const degreeOf = (rater: number) => (matrix.rated[rater] === 1 ? (given[rater] ?? 0) : null);
  return { ...tallied({ weights, received, degreeOf, degrees }), shares, choices };
}

/** The sign of count minus expectation, in whole numbers. */
function aboveExpectation({ weights, received, degreeOf, choices }: Weighted, pupil: number) {
  const own = (weights[pupil] ?? 0) * (degreeOf(pupil) ?? 0);
  return (received[pupil] ?? 0) * (weights.length - 1) - (choices - own);
}

/** Choices of both kinds; one who answered neither question gives none, which changes nothing. */
function impactOf(pair: StatusPair, weights: Weights, received: Uint32Array): Tallied {
  const likes = pair.liked.given;
  const dislikes = pair.disliked.given;
  const degreeOf = (rater: number) => (likes[rater] ?? 0) + (dislikes[rater] ?? 0);
  const degrees = new Uint32Array(pair.liked.most + pair.disliked.most + 1);
  for (let rater = 0; rater < weights.length; rater += 1) {
    const degree = degreeOf(rater);
    degrees[degree] = (degrees[degree] ?? 0) + (weights[rater] ?? 0);
  }
  return tallied({ weights, received, degreeOf, degrees });
}

function sumOf(left: Uint32Array, right: Uint32Array): Uint32Array {
  const sum = left.slice();
  for (let index = 0; index < sum.length; index += 1)
    sum[index] = (left[index] ?? 0) + (right[index] ?? 0);
  return sum;
}
