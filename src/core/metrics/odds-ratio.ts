import { total, type GroupMixing } from "./groups.ts";
import type { MetricRecord } from "./metric.ts";

export const oddsRatio = {
  id: "oddsRatio",
  level: "groups",
  title: "Odds ratio for choices within the group",
  what: "The odds that a possible choice within a group is made, over the odds between groups.",
  formula:
    "(w / (W - w)) / (b / (B - b)); w, b choices made within and between, W, B possible ones",
  source: "Moody 2001",
  range: "0 and up; 1 = blind to group; null where a cell is empty",
  reading: "Above 1: more within. Does not depend on the sizes of the groups.",
  notFor: "Small classes with few choices between groups: one choice more halves it.",
  compute: (mixing: GroupMixing): number | null => {
    const within = total(mixing.within);
    const between = total(mixing.made) - within;
    const notWithin = total(mixing.possibleWithin) - within;
    const notBetween = total(mixing.possible) - total(mixing.possibleWithin) - between;
    return notWithin === 0 || between === 0 || notBetween === 0
      ? null
      : ((within / notWithin) * notBetween) / between;
  },
} as const satisfies MetricRecord & { readonly compute: unknown };
