import { chanceAlpha } from "./chance.ts";
import type { MetricRecord } from "./metric.ts";

export type ChangeWord = "same" | "more" | "fewer";

/** How far a class moved between two waves, beside how far chance alone would have moved it. */
export interface ClassMovement {
  /** The sum of the changes. */
  readonly sum: number;
  /** Sums from -most to most come by chance; beyond, on either side, at most one time in twenty. */
  readonly most: number;
  readonly word: ChangeWord;
}

export const classChange = {
  id: "class-change",
  level: "waves",
  title: "A class's real change",
  what:
    "Whether a figure of the class moved further than it would if each pupil's two answers had been swapped by the " +
    "toss of a coin. Only pupils, choices and pairs that could be seen in both waves count.",
  formula:
    "S = sum of changes d_u over units u; every sign of d_u equally likely, summed exactly; more: P(S* >= S) <= .05, " +
    "fewer: P(S* <= S) <= .05. Units: pupils (unchosen, without mutual choice, own situation), raters (choices given)",
  source:
    "Fisher 1935 and Pitman 1937 (randomisation of paired data); for yes and no McNemar 1947, exact",
  range: "same, more, fewer",
  reading: "Inside what chance alone gives, the class is as before as far as the answers can say.",
  notFor:
    "Waves with different caps or questions, under the floors of participation, or the cause of a change. Nothing is " +
    "corrected for looking at many figures: one in ten is outside by chance.",
  compute: movementOf,
} as const satisfies MetricRecord & { readonly compute: unknown };

/** Whole numbers, one a unit; throws on others. The order does not matter. */
function movementOf(changes: readonly number[]): ClassMovement {
  if (!changes.every((change) => Number.isSafeInteger(change))) {
    throw new RangeError("Changes are whole numbers");
  }
  const sum = changes.reduce((all, change) => all + change, 0);
  const most = mostByChance(changes);
  return { sum, most, word: sum > most ? "more" : sum < -most ? "fewer" : "same" };
}

/** The largest sum with P(S* >= sum) > alpha. S* = 2T - total, where T is the sum of the sizes that came out positive. */
function mostByChance(changes: readonly number[]): number {
  const sizes = changes
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  let chances = Float64Array.of(1);
  for (const size of sizes) {
    const next = new Float64Array(chances.length + size);
    chances.forEach((chance, positive) => {
      next[positive] = (next[positive] ?? 0) + chance / 2;
      next[positive + size] = (next[positive + size] ?? 0) + chance / 2;
    });
    chances = next;
  }
  let positive = chances.length - 1;
  let tail = chances[positive] ?? 0;
  while (tail <= chanceAlpha && positive > 0) {
    positive -= 1;
    tail += chances[positive] ?? 0;
  }
  return 2 * positive - (chances.length - 1);
}
