import { rowLength, type Sociomatrix } from "../sociomatrix.ts";
import type { MetricRecord } from "./metric.ts";

/** out_i: how many classmates the pupil named; null when the pupil did not answer, 0 for "nobody". */
export const given = {
  id: "given",
  level: "pupil",
  title: "Choices given",
  what: "How many classmates the pupil named. Zero is the answer “nobody”; no answer is no number.",
  formula: "out_i = sum over j of x_ij, for those who answered",
  source: "Moreno 1934",
  range: "0 to n - 1, or null",
  reading: "Choosing no one and being chosen by no one are two facts.",
  notFor: "A measure of how social a pupil is: some name few as a habit.",
  compute: (matrix: Sociomatrix, pupil: number): number | null =>
    matrix.rated[pupil] === 1 ? rowLength(matrix.chosen, pupil) : null,
} as const satisfies MetricRecord & { readonly compute: unknown };
