import type { MetricRecord } from "./metric.ts";

/** A word for the code alone: people are never shown "star". */
export const star = {
  id: "star",
  level: "pupil",
  title: "Many mutual choices",
  what: "Has many mutual choices and is named far more often than chance would give.",
  formula: "mutual >= 3 and P(X >= L_j) <= 0.01",
  source: "Moreno 1934, with the chance rule of Bronfenbrenner 1943",
  range: "yes or no",
  reading: "A pupil others turn to; may be a support for including someone, if asked with care.",
  notFor: "A title, a praise or a task for the pupil.",
  compute: (mutualChoices: number | null, pHigh: number): boolean =>
    mutualChoices !== null && mutualChoices >= 3 && pHigh <= 0.01,
} as const satisfies MetricRecord & { readonly compute: unknown };
