import type { MetricRecord } from "../metrics/metric.ts";
import { standardScores } from "../metrics/moments.ts";
import { possibleChoosers, receivedCounts, rowLength, type Sociomatrix } from "../sociomatrix.ts";
import type { SocialStatus } from "./status.ts";

/** Differences below this are rounding: a score that is 1 or 0 in exact arithmetic must not tip over. */
const rounding = 1e-9;

export const coieDodge = {
  id: "coie-dodge",
  level: "status",
  title: "Status by standard scores",
  what: "The classic five groups, relative to the class.",
  formula:
    "z of LM and LL in the class (sample SD), of shares where raters are missing; SP = zLM - zLL, SI = zLM + zLL, both " +
    "standardised again; popular zSP > 1, zLM > 0, zLL < 0; rejected zSP < -1, zLM < 0, zLL > 0; neglected zSI < -1, " +
    "both z < 0; controversial zSI > 1, both z > 0; average otherwise. SD = 0: z = 0",
  source: "Coie, Dodge and Coppotelli 1982, in the form of Coie and Dodge 1983",
  range: "five labels",
  reading: "About 15 % of any class land in each group by construction: never without the counts.",
  notFor: "Saying how many pupils of a class are rejected: the method decides that, not the class.",
  compute: coieDodgeScores,
} as const satisfies MetricRecord & { readonly compute: unknown };

/** In the order of the class. */
export interface CoieDodgeScores {
  readonly zLikedMost: Float64Array;
  readonly zLikedLeast: Float64Array;
  readonly zPreference: Float64Array;
  readonly zImpact: Float64Array;
  readonly labels: readonly SocialStatus[];
}

function coieDodgeScores(liked: Sociomatrix, disliked: Sociomatrix): CoieDodgeScores {
  return scoresOf(sharesOrCounts(liked), sharesOrCounts(disliked));
}

/** From any two lists of how much each pupil is liked and disliked. */
export function scoresOf(
  likedMost: ArrayLike<number>,
  likedLeast: ArrayLike<number>,
): CoieDodgeScores {
  const zLikedMost = standardScores(likedMost, rounding);
  const zLikedLeast = standardScores(likedLeast, rounding);
  const size = zLikedMost.length;
  const preference = new Float64Array(size);
  const impact = new Float64Array(size);
  for (let pupil = 0; pupil < size; pupil += 1) {
    const most = zLikedMost[pupil] ?? 0;
    const least = zLikedLeast[pupil] ?? 0;
    preference[pupil] = most - least;
    impact[pupil] = most + least;
  }
  const zPreference = standardScores(preference, rounding);
  const zImpact = standardScores(impact, rounding);
  const labels: SocialStatus[] = [];
  for (let pupil = 0; pupil < size; pupil += 1) {
    labels.push(
      labelOf({
        most: zLikedMost[pupil] ?? 0,
        least: zLikedLeast[pupil] ?? 0,
        preference: zPreference[pupil] ?? 0,
        impact: zImpact[pupil] ?? 0,
      }),
    );
  }
  return { zLikedMost, zLikedLeast, zPreference, zImpact, labels };
}

interface Scores {
  readonly most: number;
  readonly least: number;
  readonly preference: number;
  readonly impact: number;
}

function labelOf({ most, least, preference, impact }: Scores): SocialStatus {
  if (isAbove(preference, 1) && isAbove(most, 0) && isBelow(least, 0)) return "popular";
  if (isBelow(preference, -1) && isBelow(most, 0) && isAbove(least, 0)) return "rejected";
  if (isBelow(impact, -1) && isBelow(most, 0) && isBelow(least, 0)) return "neglected";
  if (isAbove(impact, 1) && isAbove(most, 0) && isAbove(least, 0)) return "controversial";
  return "average";
}

/** Counts where all answered; else shares of those who could have named the pupil (0 where no one could). */
function sharesOrCounts(matrix: Sociomatrix): ArrayLike<number> {
  if (matrix.raters === matrix.size) return receivedCounts(matrix);
  return Array.from({ length: matrix.size }, (_, pupil) => {
    const possible = possibleChoosers(matrix, pupil);
    return possible === 0 ? 0 : rowLength(matrix.choosers, pupil) / possible;
  });
}

function isAbove(z: number, limit: number): boolean {
  return z > limit + rounding;
}

function isBelow(z: number, limit: number): boolean {
  return z < limit - rounding;
}
