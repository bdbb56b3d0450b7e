import { limits } from "./limits.ts";

/** When a survey opens, closes and is erased at the relay: whole seconds since 1970. */
export interface RelayTimes {
  readonly opensAt: number;
  readonly closesAt: number;
  readonly deleteAt: number;
}

/**
 * True when a survey with these times may be registered at `nowSeconds` (docs/protocol.md, 5): steps of 900 seconds,
 * opening before closing before deletion, closing still to come and within 46 days, deletion within 14 days of it and
 * 60 days of now. A relay that kept sealed answers longer would make every later leak worse.
 */
export function areTimesAllowed(times: RelayTimes, nowSeconds: number): boolean {
  const { opensAt, closesAt, deleteAt } = times;
  return (
    [opensAt, closesAt, deleteAt].every(isOnStep) &&
    opensAt < closesAt &&
    closesAt > nowSeconds &&
    closesAt <= nowSeconds + limits.closesWithinSeconds &&
    deleteAt > closesAt &&
    deleteAt <= closesAt + limits.deletesAfterCloseWithinSeconds &&
    deleteAt <= nowSeconds + limits.deletesWithinSeconds
  );
}

/**
 * The times after closing by hand at `nowSeconds`: never later than before, so that closing twice changes nothing,
 * and in steps, so that they say no more than a quarter of an hour about when it was done. Deletion is rounded up.
 */
export function timesAfterClosing(times: RelayTimes, nowSeconds: number): RelayTimes {
  const step = limits.timeStepSeconds;
  const before = Math.floor(nowSeconds / step) * step;
  const after = Math.ceil(nowSeconds / step) * step;
  return {
    opensAt: Math.min(times.opensAt, before),
    closesAt: Math.min(times.closesAt, before),
    deleteAt: Math.min(times.deleteAt, after + limits.deletesAfterCloseWithinSeconds),
  };
}

function isOnStep(seconds: number): boolean {
  return Number.isSafeInteger(seconds) && seconds >= 0 && seconds % limits.timeStepSeconds === 0;
}
