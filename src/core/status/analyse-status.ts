import type { QuestionId } from "../ids.ts";
import { pn } from "../metrics/pn.ts";
import { at, rowLength, type Sociomatrix } from "../sociomatrix.ts";
import { coieDodge } from "./coie-dodge.ts";
import { probabilityStatus, statusChances } from "./probability-status.ts";
import { signedBalance } from "./signed-balance.ts";
import type { PupilStatus, StatusAnalysis } from "./status.ts";

export interface StatusTask {
  readonly liked: { readonly id: QuestionId; readonly matrix: Sociomatrix };
  readonly disliked: { readonly id: QuestionId; readonly matrix: Sociomatrix };
  /** One a pupil; null when not computed. */
  readonly firmness: readonly PupilStatus["firmness"][] | null;
}

/** Status of every pupil by both methods, with the counts and chances behind it. */
export function analyseStatus(task: StatusTask): StatusAnalysis {
  const liked = task.liked.matrix;
  const disliked = task.disliked.matrix;
  const chances = statusChances(liked, disliked);
  const scores = coieDodge.compute(liked, disliked);
  const labels = probabilityStatus.compute(liked, disliked, chances);
  const centrality = pn.compute(liked, disliked);
  return {
    liked: task.liked.id,
    disliked: task.disliked.id,
    signed: signedBalance.compute(liked, disliked),
    pupils: labels.map((label, pupil) => ({
      likedMost: rowLength(liked.choosers, pupil),
      likedLeast: rowLength(disliked.choosers, pupil),
      expectedLikedMost: at(chances.liked.expected, pupil),
      expectedLikedLeast: at(chances.disliked.expected, pupil),
      pLikedMostHigh: at(chances.liked.pHigh, pupil),
      pLikedLeastHigh: at(chances.disliked.pHigh, pupil),
      pImpactLow: at(chances.impact.pLow, pupil),
      zLikedMost: at(scores.zLikedMost, pupil),
      zLikedLeast: at(scores.zLikedLeast, pupil),
      zPreference: at(scores.zPreference, pupil),
      zImpact: at(scores.zImpact, pupil),
      coieDodge: scores.labels[pupil] ?? "average",
      probability: label,
      firmness: task.firmness?.[pupil] ?? null,
      pn: centrality === null ? null : at(centrality, pupil),
    })),
  };
}
