import { total, type GroupMixing } from "./groups.ts";
import type { MetricRecord } from "./metric.ts";

export const betweenShare = {
  id: "betweenShare",
  level: "groups",
  title: "Share of choices between groups",
  what: "The part of choices that cross from one group to another, beside what blind choice would give.",
  formula: "b / m, and sum over i of out_i (n - n_g)/(n - 1) / m",
  source: "by definition",
  range: "0 to 1; null without choices",
  reading: "Gender divides most classes; compare with the chance value and with the wave before.",
  notFor: "A target.",
  compute: (mixing: GroupMixing): { share: number; expected: number } | null => {
    const made = total(mixing.made);
    if (made === 0) return null;
    return {
      share: (made - total(mixing.within)) / made,
      expected: (made - total(mixing.expectedWithin)) / made,
    };
  },
} as const satisfies MetricRecord & { readonly compute: unknown };
