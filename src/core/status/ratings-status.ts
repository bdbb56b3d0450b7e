import type { MetricRecord } from "../metrics/metric.ts";
import { probabilityLabel } from "./probability-status.ts";
import type { SocialStatus } from "./status.ts";

/** Expectations are sums of fractions: a total that equals its expectation must not seem above it. */
const rounding = 1e-9;

/** Ratings of classmates on a scale with an odd number of points, 3, 5 or 7. */
export interface RatingScale {
  readonly low: number;
  readonly high: number;
}

/** `ratings[i][j]`: what pupil i gave pupil j; null when not given. */
export type Ratings = readonly (readonly (number | null)[])[];

export const ratingsStatus = {
  id: "ratings-status",
  level: "status",
  title: "Status by ratings (SSRAT)",
  what: "The five groups where every pupil rates every classmate.",
  formula:
    "P* = rating - midpoint; S = sum of max(P*, 0), A = sum of max(-P*, 0), P = sum of ratings, I = S + A; each rater's ratings taken " +
    "as a distribution, convolved over the raters of a pupil; popular P high, S > E(S), A < E(A); rejected P low, reversed; " +
    "controversial I high, S > E(S), A > E(A); neglected I low, S < E(S), A < E(A); tails inclusive",
  source: "Maassen, Akkermans and van der Linden 1996; Maassen, van Boxtel and Goossens 2005",
  range: "five labels; totals, expectations and tail probabilities",
  reading: "Investigations only. A pupil no one rated is average.",
  notFor: "Preventive surveys: its low end names negatively.",
  compute: ratingTotals,
} as const satisfies MetricRecord & { readonly compute: unknown };

export interface RatedPupil {
  /** How many rated the pupil. */
  readonly raters: number;
  readonly sympathy: Total;
  readonly antipathy: Total;
  readonly preference: Total;
  readonly impact: Total;
}

export interface Total {
  readonly value: number;
  readonly expected: number;
  /** P(X <= value), P(X >= value). */
  readonly pLow: number;
  readonly pHigh: number;
}

function ratingTotals(ratings: Ratings, scale: RatingScale): RatedPupil[] {
  const midpoint = (scale.low + scale.high) / 2;
  const read = {
    sympathy: (rating: number) => Math.max(rating - midpoint, 0),
    antipathy: (rating: number) => Math.max(midpoint - rating, 0),
    preference: (rating: number) => rating,
    impact: (rating: number) => Math.abs(rating - midpoint),
  };
  return ratings.map((_, pupil) => {
    const received = ratings.flatMap((given) => {
      const rating = given[pupil] ?? null;
      return rating === null ? [] : [{ rating, given: given.filter((one) => one !== null) }];
    });
    return {
      raters: received.length,
      sympathy: totalOf(received, read.sympathy),
      antipathy: totalOf(received, read.antipathy),
      preference: totalOf(received, read.preference),
      impact: totalOf(received, read.impact),
    };
  });
}

/** The label at a level such as .05. */
export function ratingsLabel(pupil: RatedPupil, alpha: number): SocialStatus {
  const { sympathy, antipathy, preference, impact } = pupil;
  const liked = aboveExpectation(sympathy);
  const disliked = aboveExpectation(antipathy);
  if (preference.pHigh <= alpha && liked > 0 && disliked < 0) return "popular";
  if (preference.pLow <= alpha && liked < 0 && disliked > 0) return "rejected";
  if (impact.pHigh <= alpha && liked > 0 && disliked > 0) return "controversial";
  return impact.pLow <= alpha && liked < 0 && disliked < 0 ? "neglected" : "average";
}

/** Newcomb and Bukowski's labels read from the ends of the scale: highest = liked, lowest = disliked. */
export function nominationLabelOfRatings(pupil: RatedPupil, alpha: number): SocialStatus {
  return probabilityLabel({
    likedHigh: pupil.sympathy.pHigh <= alpha,
    dislikedHigh: pupil.antipathy.pHigh <= alpha,
    impactLow: pupil.impact.pLow <= alpha,
    likedAbove: aboveExpectation(pupil.sympathy),
    dislikedAbove: aboveExpectation(pupil.antipathy),
  });
}

interface Received {
  readonly rating: number;
  /** All that this rater gave. */
  readonly given: readonly number[];
}

function totalOf(received: readonly Received[], read: (rating: number) => number): Total {
  let chances = Float64Array.of(1);
  let value = 0;
  let expected = 0;
  for (const { rating, given } of received) {
    const values = given.map(read);
    value += read(rating);
    expected += values.reduce((sum, one) => sum + one, 0) / values.length;
    chances = convolve(chances, values);
  }
  let pLow = 0;
  for (let k = 0; k <= value; k += 1) pLow += chances[k] ?? 0;
  let pHigh = 0;
  for (let k = chances.length - 1; k >= value; k -= 1) pHigh += chances[k] ?? 0;
  return { value, expected, pLow: Math.min(pLow, 1), pHigh: Math.min(pHigh, 1) };
}

/** Adds one rater who gives each of the values with equal chance. */
function convolve(
  chances: Float64Array<ArrayBuffer>,
  values: readonly number[],
): Float64Array<ArrayBuffer> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const result = new Float64Array(chances.length + Math.max(...counts.keys()));
  for (const [value, count] of [...counts].toSorted((a, b) => a[0] - b[0])) {
    const weight = count / values.length;
    chances.forEach((chance, sum) => {
      result[sum + value] = (result[sum + value] ?? 0) + chance * weight;
    });
  }
  return result;
}

function aboveExpectation({ value, expected }: Total): number {
  const difference = value - expected;
  return Math.abs(difference) < rounding ? 0 : difference;
}
