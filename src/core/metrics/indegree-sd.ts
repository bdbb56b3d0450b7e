import { receivedCounts } from "../sociomatrix.ts";
import type { QuestionMetric } from "./metric.ts";
import { sampleSd } from "./moments.ts";

export const indegreeSd = {
  id: "indegreeSd",
  level: "question",
  title: "Spread of choices received",
  what: "How differently often pupils are chosen.",
  formula: "sqrt(sum over j of (L_j - mean)^2 / (n - 1))",
  source: "by definition (sample standard deviation)",
  range: "0 and up; null with fewer than two pupils",
  reading: "Grows with the number of choices; read it beside the average.",
  notFor: "Comparing questions with different numbers of choices.",
  compute: (matrix) => sampleSd(receivedCounts(matrix)),
} as const satisfies QuestionMetric;
