import type { QuestionMetric } from "./metric.ts";

export const density = {
  id: "density",
  level: "question",
  title: "Density",
  what: "The part of all possible choices that were made.",
  formula: "L / (r (n - 1))",
  source: "by definition, over those who answered",
  range: "0 to 1; null without answers or with one pupil",
  reading: "How freely pupils name; with unlimited choices usually 0.1 to 0.4.",
  notFor: "Judging a class: it grows when the class is small.",
  compute: ({ choices, raters, size }) =>
    raters === 0 || size < 2 ? null : choices / (raters * (size - 1)),
} as const satisfies QuestionMetric;
