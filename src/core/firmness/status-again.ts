import { chanceAlpha } from "../metrics/chance.ts";
import type { MetricRecord } from "../metrics/metric.ts";
import { at } from "../sociomatrix.ts";
import { scoresOf } from "../status/coie-dodge.ts";
import { probabilityLabel } from "../status/probability-status.ts";
import type { SocialStatus } from "../status/status.ts";
import {
  chanceOfAtLeast,
  chanceOfAtMost,
  weightedReceived,
  withoutOwn,
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
  const impact = impactDegrees(pair, weights);
  const size = weights.length;
  return {
    coieDodge: scoresOf(liked.shares, disliked.shares).labels,
    probability: Array.from({ length: size }, (_, pupil) => {
      const sum = at(liked.received, pupil) + at(disliked.received, pupil);
      const likedAbove = aboveExpectation(liked, pupil);
      const dislikedAbove = aboveExpectation(disliked, pupil);
      return probabilityLabel({
        likedHigh: isHigh(liked, pupil),
        dislikedHigh: isHigh(disliked, pupil),
        // A sum at or over its expectation is never significantly low.
        impactLow:
          likedAbove + dislikedAbove < 0 &&
          chanceOfAtMost(impactWithout(impact, pair, weights, pupil), size - 1, sum) <= chanceAlpha,
        likedAbove,
        dislikedAbove,
      });
    }),
  };
}

interface Weighted {
  readonly question: Resampled;
  readonly weights: Weights;
  readonly received: Uint32Array;
  readonly shares: Float64Array;
  readonly degrees: Uint32Array;
  readonly choices: number;
}

function weighted(question: Resampled, weights: Weights): Weighted {
  const size = weights.length;
  const received = Uint32Array.from({ length: size }, (_, j) =>
    weightedReceived(question, weights, j),
  );
  const degrees = new Uint32Array(question.most + 1);
  let raters = 0;
  let choices = 0;
  for (let i = 0; i < size; i += 1) {
    if (question.matrix.rated[i] === 0) continue;
    const weight = at(weights, i);
    const given = at(question.given, i);
    degrees[given] = at(degrees, given) + weight;
    raters += weight;
    choices += weight * given;
  }
  const shares = Float64Array.from({ length: size }, (_, j) => {
    const possible = raters - at(question.matrix.rated, j) * at(weights, j);
    return possible === 0 ? 0 : at(received, j) / possible;
  });
  return { question, weights, received, shares, degrees, choices };
}

function isHigh(one: Weighted, pupil: number): boolean {
  const count = at(one.received, pupil);
  // A count at or under its expectation is never significantly high; most pupils end here.
  if (count === 0 || aboveExpectation(one, pupil) <= 0) return false;
  const own = { pupil, weight: at(one.weights, pupil) };
  const counts = withoutOwn(one.degrees, one.question, own);
  return chanceOfAtLeast(counts, one.weights.length - 1, count) <= chanceAlpha;
}

function aboveExpectation({ question, weights, received, choices }: Weighted, pupil: number) {
  const own = at(weights, pupil) * at(question.given, pupil);
  return at(received, pupil) * (weights.length - 1) - (choices - own);
}

/** Choices of both kinds given, by weight. */
function impactDegrees({ liked, disliked }: StatusPair, weights: Weights): Uint32Array {
  const counts = new Uint32Array(liked.most + disliked.most + 1);
  weights.forEach((weight, rater) => {
    const degree = at(liked.given, rater) + at(disliked.given, rater);
    counts[degree] = at(counts, degree) + weight;
  });
  return counts;
}

function impactWithout(
  counts: Uint32Array,
  { liked, disliked }: StatusPair,
  weights: Weights,
  pupil: number,
): Uint32Array {
  const weight = at(weights, pupil);
  if (weight === 0) return counts;
  const others = counts.slice();
  const degree = at(liked.given, pupil) + at(disliked.given, pupil);
  others[degree] = at(others, degree) - weight;
  return others;
}
