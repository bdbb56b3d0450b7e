import { row, type Sociomatrix } from "../sociomatrix.ts";
import type { MetricRecord } from "./metric.ts";

export const powerPosition = {
  id: "power-position",
  level: "pupil",
  title: "Special power position",
  what: "Few mutual choices of one's own, but chosen by a pupil with many.",
  formula: "mutual <= 1 and chosen by some i with the mark “many mutual choices”",
  source: "Moreno 1934 (the power behind the throne)",
  range: "yes or no; no where the pupil did not answer",
  reading: "Influence that the number of choices does not show. Ask, do not conclude.",
  notFor: "Calling a pupil dominating.",
  compute: (matrix: Sociomatrix, stars: ArrayLike<boolean>, pupil: number): boolean =>
    matrix.rated[pupil] === 1 &&
    row(matrix.mutual, pupil).length <= 1 &&
    row(matrix.choosers, pupil).some((chooser) => stars[chooser] === true),
} as const satisfies MetricRecord & { readonly compute: unknown };
