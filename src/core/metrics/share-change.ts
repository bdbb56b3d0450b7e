import type { ChangeWord } from "./class-change.ts";
import type { MetricRecord } from "./metric.ts";

/** One wave: how many have it, and how many do not. */
export interface Split {
  readonly yes: number;
  readonly no: number;
}

export const shareChange = {
  id: "share-change",
  level: "waves",
  title: "A real change of a share",
  what:
    "Whether of the pairs with a choice a larger or smaller part is mutual than before. More choices alone are no change " +
    "of the share.",
  formula:
    "mutual and one-way pairs of both waves as a table of four; hypergeometric given its margins, summed exactly; " +
    "more: P(mutual now >= seen) <= .05, fewer: P(mutual now <= seen) <= .05",
  source: "Fisher 1935, the exact test of a table of four",
  range: "same, more, fewer",
  reading:
    "Takes the waves as independent, which they are not: it says too seldom rather than too often that they differ.",
  notFor: "Waves with different caps or questions, or under the floors of participation.",
  compute: (before: Split, now: Split): ChangeWord => {
    if (isAtMostOneIn20(tailOf(now, before))) return "more";
    return isAtMostOneIn20(tailOf(turned(now), turned(before))) ? "fewer" : "same";
  },
} as const satisfies MetricRecord & { readonly compute: unknown };

interface Tail {
  readonly ways: bigint;
  readonly ofAll: bigint;
}

/** In whole numbers, so that exactly one in twenty is that on every machine, and the same in both directions. */
function isAtMostOneIn20({ ways, ofAll }: Tail): boolean {
  return 20n * ways <= ofAll;
}

/** Ways to draw as many pairs as now with at least as many that have it. */
function tailOf(now: Split, before: Split): Tail {
  const having = now.yes + before.yes;
  const lacking = now.no + before.no;
  const drawn = now.yes + now.no;
  const [ofHaving, ofLacking] = [waysTo(having), waysTo(lacking)];
  let ways = 0n;
  for (let yes = now.yes; yes <= Math.min(having, drawn); yes += 1) {
    ways += (ofHaving[yes] ?? 0n) * (ofLacking[drawn - yes] ?? 0n);
  }
  return { ways, ofAll: waysTo(having + lacking)[drawn] ?? 0n };
}

/** Ways to choose 0, 1, ... of them. */
function waysTo(count: number): readonly bigint[] {
  const ways = [1n];
  for (let chosen = 1; chosen <= count; chosen += 1) {
    const last = ways[chosen - 1] ?? 0n;
    ways.push((last * BigInt(count - chosen + 1)) / BigInt(chosen));
  }
  return ways;
}

function turned({ yes, no }: Split): Split {
  return { yes: no, no: yes };
}
