import type { IndicatorId } from "./indicators.ts";
import type { Printed } from "./printed-figure.ts";
import { figureOf, type Release } from "./release.ts";
import { noiseVarianceTimes32 } from "./release-rules.ts";

/** Of a later release beside an earlier one of the same place. "too-small": the difference is too small to tell. */
export type Trend = "up" | "same" | "down" | "too-small";

/**
 * Computed from what is printed alone, so that it says nothing more (rule 5 of docs/protocol.md, 8.8). Null when one of
 * the two is withheld, and of cohesion, which has no trend.
 */
export function trendOf(indicator: IndicatorId, earlier: Release, later: Release): Trend | null {
  const before = shareOf(figureOf(earlier, indicator));
  const after = shareOf(figureOf(later, indicator));
  if (before === null || after === null) return null;
  const points = after.percent - before.percent;
  // e squared in points, over a common denominator: whole numbers that outgrow 2^53.
  const errors = [
    { ...before, units: earlier.units, isNoised: earlier.level === "municipality" },
    { ...after, units: later.units, isNoised: later.level === "municipality" },
  ].map(errorOf);
  const denominator = errors.reduce((product, error) => product * error.denominator, 1n);
  const squared = errors.reduce(
    (sum, error) => sum + error.numerator * (denominator / error.denominator),
    0n,
  );
  const isAbove = (limit: number) => BigInt(limit * limit) * denominator > squared;
  if (Math.abs(points) >= 10 && isAbove(points)) return points > 0 ? "up" : "down";
  return Math.abs(points) <= 5 && squared <= 100n * denominator ? "same" : "too-small";
}

interface ShareOf {
  readonly percent: number;
  readonly of: number;
}

function shareOf(printed: Printed | null): ShareOf | null {
  if (printed === null || printed.type !== "share") return null;
  const { percent, of } = printed;
  if (percent === "under-10") return { percent: 10, of };
  return { percent: percent === "over-90" ? 90 : percent, of };
}

interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * Four times the variance of a printed share, in points squared: chance in who answered, p (100 - p) / n; the rounding
 * at the source, 2 of variance at most a unit, 20000 k / n^2; and twice the variance of the noise.
 */
function errorOf(
  share: ShareOf & { readonly units: number; readonly isNoised: boolean },
): Fraction {
  const n = BigInt(share.of);
  const chance = BigInt(share.percent * (100 - share.percent)) * n;
  const rounding = 20_000n * BigInt(share.units);
  const noise = share.isNoised ? 20_000n * BigInt(noiseVarianceTimes32(share.units)) : 0n;
  return { numerator: 4n * (32n * (chance + rounding) + noise), denominator: 32n * n * n };
}
