import { rowLength, type Sociomatrix } from "../sociomatrix.ts";
import type { QuestionMetric } from "./metric.ts";

export const withoutMutual = {
  id: "withoutMutual",
  level: "question",
  title: "Without mutual choice",
  what: "Pupils who answered and share no mutual choice with anyone who answered.",
  formula: "number of i who answered with no j such that x_ij = x_ji = 1",
  source: "by definition",
  range: "0 to r",
  reading: "Some of these may have chosen classmates who did not answer: then it is not known.",
  notFor: "A count of pupils without friends.",
  compute: countWithoutMutual,
} as const satisfies QuestionMetric;

export function countWithoutMutual(matrix: Sociomatrix): number {
  let count = 0;
  for (let pupil = 0; pupil < matrix.size; pupil += 1) {
    if (matrix.rated[pupil] === 1 && rowLength(matrix.mutual, pupil) === 0) count += 1;
  }
  return count;
}
