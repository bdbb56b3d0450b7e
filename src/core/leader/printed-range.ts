import type { Printed } from "./printed-figure.ts";

/** What a printed figure may stand for, both ends included. */
export interface PrintedRange {
  readonly least: number;
  readonly most: number;
  /** Where a point stands for it: the figure itself, or the middle of "under 10" and "over 90". */
  readonly middle: number;
}

/**
 * In percent for a share, in pairs a pupil else. By the rounding of rule 3 (docs/protocol.md, 8.8) alone: what was
 * rounded at the source lies beneath it.
 */
export function rangeOf(printed: Printed): PrintedRange {
  if (printed.type === "pairs") {
    const middle = printed.halves / 2;
    return { least: Math.max(0, middle - 0.25), most: middle + 0.25, middle };
  }
  const { percent } = printed;
  if (percent === "under-10") return { least: 0, most: 10, middle: 5 };
  if (percent === "over-90") return { least: 90, most: 100, middle: 95 };
  // A number is never said of what lies below 10 or above 90.
  return {
    least: Math.max(10, percent - 2.5),
    most: Math.min(90, percent + 2.5),
    middle: percent,
  };
}
