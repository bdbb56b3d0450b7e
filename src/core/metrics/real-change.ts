import { posterior, predictive, type Beta } from "../firmness/beta-binomial.ts";
import { chanceAlpha } from "./chance.ts";
import type { MetricRecord } from "./metric.ts";

interface Counts {
  readonly before: number;
  readonly possibleBefore: number;
  readonly now: number;
  readonly possibleNow: number;
}

export const realChange = {
  id: "real-change",
  level: "waves",
  title: "A pupil's real change",
  what: "Whether the count of this wave lies outside what the earlier wave lets expect.",
  formula:
    "X now ~ beta-binomial after the earlier count, prior fitted to the class's shares then; real: P(X <= L) <= .05 or P(X >= L) <= .05",
  source: "Skellam 1948 (beta-binomial), posterior predictive",
  range: "yes or no; no where the pupil could not be named before",
  reading: "A fall or rise that is not real is the ordinary noise of asking twice.",
  notFor: "Waves with different caps or different questions.",
  compute: (prior: Beta, { before, possibleBefore, now, possibleNow }: Counts): boolean => {
    if (possibleBefore === 0) return false;
    const belief = posterior(prior, { count: before, of: possibleBefore });
    const chances = predictive(belief, possibleNow, now);
    const atMost = chances.reduce((sum, chance) => sum + chance, 0);
    const below = atMost - (chances[now] ?? 0);
    return atMost <= chanceAlpha || 1 - below <= chanceAlpha;
  },
} as const satisfies MetricRecord & { readonly compute: unknown };
