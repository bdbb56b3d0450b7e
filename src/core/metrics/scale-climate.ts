import type { ScaleAnalysis } from "../analysis.ts";
import type { MetricRecord } from "./metric.ts";
import { mean, sampleSd } from "./moments.ts";

type Climate = Pick<ScaleAnalysis, "answered" | "counts" | "mean" | "spread" | "atRisk">;

export const scaleClimate = {
  id: "scaleClimate",
  level: "scales",
  title: "Class climate from the scales",
  what: "How those who answered placed themselves: average, spread, and the share whose answer is a concern.",
  formula: "mean and sample standard deviation of the values 1, 2, ...; at risk / answered",
  source: "by definition",
  range: "1 to the number of answers; share 0 to 1; null without answers",
  reading: "The share at risk before the average: one pupil who is bullied hides in a good mean.",
  notFor: "Comparing classes, or speaking for those who did not answer.",
  compute: (
    values: readonly number[],
    optionCount: number,
    concernOf: (value: number) => "strong" | "some" | "none",
  ): Climate => {
    const counts = Array.from(
      { length: optionCount },
      (_, option) => values.filter((value) => value === option + 1).length,
    );
    const concerned = values.filter((value) => concernOf(value) !== "none").length;
    return {
      answered: values.length,
      counts,
      mean: mean(values),
      spread: sampleSd(values),
      atRisk: values.length === 0 ? null : concerned / values.length,
    };
  },
} as const satisfies MetricRecord & { readonly compute: unknown };
