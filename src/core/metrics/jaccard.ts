import type { MetricRecord } from "./metric.ts";

export const jaccard = {
  id: "jaccard",
  level: "waves",
  title: "Ties kept from wave to wave",
  what: "The part of all choices of two waves that were made in both, on pairs that could be seen twice.",
  formula: "kept / (kept + gained + lost)",
  source: "Jaccard 1901; Snijders, van de Bunt and Steglich 2010",
  range: "0 to 1; null without a choice in either wave",
  reading: "0.3 to 0.6 is usual between terms; much lower means the class is in movement.",
  notFor: "Waves with different caps or different questions: these are refused.",
  compute: (kept: number, gained: number, lost: number): number | null => {
    const all = kept + gained + lost;
    return all === 0 ? null : kept / all;
  },
} as const satisfies MetricRecord & { readonly compute: unknown };
