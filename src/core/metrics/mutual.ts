import { rowLength, type Sociomatrix } from "../sociomatrix.ts";
import type { MetricRecord } from "./metric.ts";

/** Mutual choices of one pupil; null when the pupil did not answer. */
export const mutual = {
  id: "mutual",
  level: "pupil",
  title: "Mutual choices",
  what: "How many classmates the pupil named who also named the pupil.",
  formula: "number of j with x_ij = x_ji = 1",
  source: "Moreno 1934",
  range: "0 to n - 1, or null for a pupil who did not answer",
  reading: "A choice of a classmate who did not answer is unknown, not one-way.",
  notFor: "Counting friends: friends outside the class are not asked for here.",
  compute: (matrix: Sociomatrix, pupil: number): number | null =>
    matrix.rated[pupil] === 1 ? rowLength(matrix.mutual, pupil) : null,
} as const satisfies MetricRecord & { readonly compute: unknown };
