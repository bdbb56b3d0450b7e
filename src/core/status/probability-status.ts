import { chanceAlpha, chancesOf, type Chances } from "../metrics/chance.ts";
import type { MetricRecord } from "../metrics/metric.ts";
import { at, receivedCounts, rowLength, type Sociomatrix } from "../sociomatrix.ts";
import type { SocialStatus } from "./status.ts";

export const probabilityStatus = {
  id: "probability-status",
  level: "status",
  title: "Status by probability",
  what: "Popular, rejected, controversial, neglected or average, by what chance alone would give.",
  formula:
    "popular: P(X >= LM) <= .05 and LL < E(LL); rejected: P(X >= LL) <= .05 and LM < E(LM); controversial: one " +
    "significantly high and the other above its expectation; neglected: P(X <= LM + LL) <= .05; average: else",
  source: "Newcomb and Bukowski 1983, with each rater's own number of choices (Poisson-binomial)",
  range: "five labels",
  reading:
    "The default: works with unlimited choices and with missing raters, and labels few by chance.",
  notFor: "Preventive surveys, where it cannot exist; any page without the counts.",
  compute: probabilityLabels,
} as const satisfies MetricRecord & { readonly compute: unknown };

/** Chances of being liked (LM), disliked (LL), and either (SI). */
export interface StatusChances {
  readonly liked: Chances;
  readonly disliked: Chances;
  readonly impact: Chances;
}

/**
 * A rater's chance for SI is (liked + disliked given) / (n - 1); who answered only one of the two
 * questions counts with what was answered, as the sums do.
 */
export function statusChances(liked: Sociomatrix, disliked: Sociomatrix): StatusChances {
  const likes = degreesOf(liked);
  const dislikes = degreesOf(disliked);
  const likedCounts = receivedCounts(liked);
  const dislikedCounts = receivedCounts(disliked);
  return {
    liked: chancesOf({ counts: likedCounts, degrees: likes }),
    disliked: chancesOf({ counts: dislikedCounts, degrees: dislikes }),
    impact: chancesOf({
      counts: likedCounts.map((count, pupil) => count + at(dislikedCounts, pupil)),
      degrees: likes.map((count, pupil) => sumOfKnown(count, dislikes[pupil] ?? null)),
    }),
  };
}

function probabilityLabels(
  liked: Sociomatrix,
  disliked: Sociomatrix,
  chances: StatusChances = statusChances(liked, disliked),
): SocialStatus[] {
  const others = liked.size - 1;
  return Array.from({ length: liked.size }, (_, pupil) =>
    probabilityLabel({
      likedHigh: at(chances.liked.pHigh, pupil) <= chanceAlpha,
      dislikedHigh: at(chances.disliked.pHigh, pupil) <= chanceAlpha,
      impactLow: at(chances.impact.pLow, pupil) <= chanceAlpha,
      likedAbove: aboveExpectation(liked, pupil, others),
      dislikedAbove: aboveExpectation(disliked, pupil, others),
    }),
  );
}

export interface ProbabilitySides {
  readonly likedHigh: boolean;
  readonly dislikedHigh: boolean;
  readonly impactLow: boolean;
  /** The sign of count minus expectation. */
  readonly likedAbove: number;
  readonly dislikedAbove: number;
}

export function probabilityLabel(sides: ProbabilitySides): SocialStatus {
  const { likedHigh, dislikedHigh, likedAbove, dislikedAbove } = sides;
  if (likedHigh && dislikedAbove < 0) return "popular";
  if (dislikedHigh && likedAbove < 0) return "rejected";
  if ((likedHigh && dislikedAbove > 0) || (dislikedHigh && likedAbove > 0)) return "controversial";
  return sides.impactLow ? "neglected" : "average";
}

/** L_j (n - 1) against all choices given less the pupil's own: whole numbers, so equal is equal. */
function aboveExpectation(matrix: Sociomatrix, pupil: number, others: number): number {
  const own = rowLength(matrix.chosen, pupil);
  return rowLength(matrix.choosers, pupil) * others - (matrix.choices - own);
}

function degreesOf(matrix: Sociomatrix): (number | null)[] {
  return Array.from({ length: matrix.size }, (_, pupil) =>
    matrix.rated[pupil] === 1 ? rowLength(matrix.chosen, pupil) : null,
  );
}

function sumOfKnown(left: number | null, right: number | null): number | null {
  return left === null && right === null ? null : (left ?? 0) + (right ?? 0);
}
