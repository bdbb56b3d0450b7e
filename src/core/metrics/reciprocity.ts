import { dyadCensus } from "./dyads.ts";
import type { QuestionMetric } from "./metric.ts";

export const reciprocity = {
  id: "reciprocity",
  level: "question",
  title: "Reciprocity of choices",
  what: "The part of choices that are returned, among pupils who both answered.",
  formula: "2M / (2M + A), M mutual pairs, A one-way pairs",
  source: "Wasserman and Faust 1994 (arc form)",
  range: "0 to 1; null without such a choice",
  reading: "Around 0.4 to 0.6 is usual for liking in school classes.",
  notFor: "Comparison with tools that divide by all pairs, or count missing answers as “no”.",
  compute: (matrix) => {
    const { mutual, asymmetric } = dyadCensus(matrix);
    const arcs = 2 * mutual + asymmetric;
    return arcs === 0 ? null : (2 * mutual) / arcs;
  },
} as const satisfies QuestionMetric;
