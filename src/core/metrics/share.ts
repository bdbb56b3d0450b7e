import { possibleChoosers, rowLength, type Sociomatrix } from "../sociomatrix.ts";
import type { MetricRecord } from "./metric.ts";

/** L_j / r_j; null when nobody who answered could have named the pupil. */
export const share = {
  id: "share",
  level: "pupil",
  title: "Received share",
  what: "The part of those who could have named the pupil that did.",
  formula: "L_j / r_j, with r_j = r - 1 if j answered, else r",
  source: "by definition",
  range: "0 to 1, or null",
  reading: "Comparable between pupils who answered and pupils who did not.",
  notFor: "A comparison between questions with different caps.",
  compute: (matrix: Sociomatrix, pupil: number): number | null => {
    const possible = possibleChoosers(matrix, pupil);
    return possible === 0 ? null : rowLength(matrix.choosers, pupil) / possible;
  },
} as const satisfies MetricRecord & { readonly compute: unknown };
