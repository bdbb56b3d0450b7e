import { limits } from "./limits.ts";
import { roundLimits } from "./round-limits.ts";

/** When a round takes no more contributions, and when it is erased at the relay: whole seconds since 1970. */
export interface RoundTimes {
  readonly closesAt: number;
  readonly deleteAt: number;
}

/**
 * True when a round with these times may be registered at `nowSeconds` (docs/protocol.md, 8.5): steps of 900 seconds,
 * closing still to come and within 92 days, deletion after it and within 30 days of it.
 */
export function areRoundTimesAllowed({ closesAt, deleteAt }: RoundTimes, nowSeconds: number) {
  return (
    [closesAt, deleteAt].every(isOnStep) &&
    closesAt > nowSeconds &&
    closesAt <= nowSeconds + roundLimits.closesWithinSeconds &&
    deleteAt > closesAt &&
    deleteAt <= closesAt + roundLimits.deletesAfterCloseWithinSeconds
  );
}

/**
 * When a round frozen at `nowSeconds` is erased: never later than before, at most 30 days from now, and in steps, so
 * that it says no more than a quarter of an hour about when it was frozen.
 */
export function deleteAtAfterFreezing(deleteAt: number, nowSeconds: number): number {
  const before = nowSeconds - (nowSeconds % limits.timeStepSeconds);
  return Math.min(deleteAt, before + roundLimits.deletesAfterFreezeWithinSeconds);
}

function isOnStep(seconds: number): boolean {
  return Number.isSafeInteger(seconds) && seconds >= 0 && seconds % limits.timeStepSeconds === 0;
}
