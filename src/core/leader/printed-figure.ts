import { indicators, type IndicatorId } from "./indicators.ts";
import type { RoundSize } from "./release-rules.ts";

/** Percent, to the nearest 5; below 10 and above 90 are said only as that. */
export type PrintedShare = number | "under-10" | "over-90";

/** A figure as it is printed: nothing finer is stored. */
export type Printed =
  | {
      readonly type: "share";
      readonly percent: PrintedShare;
      /** Pupils it is of, to the nearest 10. */
      readonly of: number;
    }
  | {
      readonly type: "pairs";
      /** Mutual pairs a pupil, in halves: 3 is 1.5. */
      readonly halves: number;
      readonly of: number;
    };

/** Rounded in whole numbers, halves up (rule 3 of docs/protocol.md, 8.8). The sum it is of must be above 0. */
export function printedOf(id: IndicatorId, size: Pick<RoundSize, "count">): Printed {
  const indicator = indicators[id];
  const pupils = size.count(indicator.of);
  const counted = size.count(indicator.counted);
  const of = 10 * Math.floor((pupils + 5) / 10);
  if (indicator.type === "pairs") {
    return { type: "pairs", halves: Math.floor((4 * counted + pupils) / (2 * pupils)), of };
  }
  const shown = indicator.shows === "counted" ? counted : pupils - counted;
  return { type: "share", percent: percentOf(shown, pupils), of };
}

function percentOf(shown: number, pupils: number): PrintedShare {
  if (10 * shown < pupils) return "under-10";
  if (10 * shown > 9 * pupils) return "over-90";
  return 5 * Math.floor((40 * shown + pupils) / (2 * pupils));
}
