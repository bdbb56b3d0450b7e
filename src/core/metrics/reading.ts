import type { Reading } from "../analysis.ts";
import { chanceAlpha } from "./chance.ts";
import type { MetricRecord } from "./metric.ts";

/** The only reading of choices in a preventive survey: nothing here can say "rejected". */
export const reading = {
  id: "reading",
  level: "pupil",
  title: "Chosen by many, some, few, no one",
  what: "The positive-only reading of choices received, against chance.",
  formula: "none: L_j = 0; many: P(X >= L_j) <= 0.05; few: P(X <= L_j) <= 0.05; some: otherwise",
  source: "Newcomb and Bukowski 1983, one side of it",
  range: "many, some, few, none",
  reading: "“None” is a fact about the answers; “few” and “many” are facts beside chance.",
  notFor: "Any statement that a pupil is disliked: no question asked that.",
  compute: (received: number, pHigh: number, pLow: number): Reading => {
    if (received === 0) return "none";
    if (pHigh <= chanceAlpha) return "many";
    return pLow <= chanceAlpha ? "few" : "some";
  },
} as const satisfies MetricRecord & { readonly compute: unknown };
