import type { GroupMixing } from "./groups.ts";
import type { MetricRecord } from "./metric.ts";

export const coleman = {
  id: "coleman",
  level: "groups",
  title: "Coleman's homophily index",
  what: "How much a group's members choose within the group beyond chance, on a scale where all within is 1.",
  formula:
    "(w - e) / (m - e) if w >= e, else (w - e) / e; m choices made, w within, e = sum over members of out_i (n_g - 1)/(n - 1)",
  source: "Coleman 1958, with the exact expectation",
  range: "-1 to 1; null for a group without choices or without a choice to make",
  reading: "0 as by chance, 1 only within, -1 only outside.",
  notFor: "Blaming a group: its size and the seating shape it too.",
  compute: (mixing: GroupMixing): (number | null)[] =>
    mixing.groups.map((_, g) =>
      homophily(mixing.made[g] ?? 0, mixing.within[g] ?? 0, mixing.expectedWithin[g] ?? 0),
    ),
} as const satisfies MetricRecord & { readonly compute: unknown };

export function homophily(made: number, within: number, expected: number): number | null {
  if (made === 0) return null;
  const room = within >= expected ? made - expected : expected;
  return room === 0 ? null : (within - expected) / room;
}
