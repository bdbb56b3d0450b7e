import { dyadCensus } from "./dyads.ts";
import type { QuestionMetric } from "./metric.ts";

export const dyadicReciprocity = {
  id: "dyadicReciprocity",
  level: "question",
  title: "Reciprocity of pairs",
  what: "The part of connected pairs that are mutual, among pupils who both answered.",
  formula: "M / (M + A)",
  source: "Wasserman and Faust 1994 (dyad form)",
  range: "0 to 1; null without a connected pair",
  reading: "Always at most the reciprocity of choices; the two are often confused.",
  notFor: "Comparison with the arc form.",
  compute: (matrix) => {
    const { mutual, asymmetric } = dyadCensus(matrix);
    const connected = mutual + asymmetric;
    return connected === 0 ? null : mutual / connected;
  },
} as const satisfies QuestionMetric;
