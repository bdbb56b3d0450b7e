import { dyadCensus } from "./dyads.ts";
import type { QuestionMetric } from "./metric.ts";

export const cohesion = {
  id: "cohesion",
  level: "question",
  title: "Cohesion",
  what: "The part of all pairs who both answered that chose each other.",
  formula: "M / (r (r - 1) / 2)",
  source: "Criswell 1946; Bastin 1961",
  range: "0 to 1; null with fewer than two answers",
  reading: "Follow it for one class over waves of the same question.",
  notFor: "Comparing classes of different size.",
  compute: (matrix) => {
    const { mutual, pairs } = dyadCensus(matrix);
    return pairs === 0 ? null : mutual / pairs;
  },
} as const satisfies QuestionMetric;
