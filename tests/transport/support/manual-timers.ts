import type { Timers } from "../../../src/transport/timers.ts";

/** Timers that run when the test lets time pass. */
export interface ManualTimers extends Timers {
  pass(milliseconds: number): void;
  pending(): number;
  /** Milliseconds until the next is due; null when none is set. */
  next(): number | null;
}

export function createManualTimers(): ManualTimers {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly run: () => void }>();
  const soonest = () => [...waiting].toSorted((one, other) => one.at - other.at)[0];

  return {
    after(milliseconds, run) {
      const timer = { at: now + milliseconds, run };
      waiting.add(timer);
      return () => waiting.delete(timer);
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (let due = soonest(); due !== undefined && due.at <= end; due = soonest()) {
        now = due.at;
        waiting.delete(due);
        due.run();
      }
      now = end;
    },
    pending: () => waiting.size,
    next: () => (waiting.size === 0 ? null : (soonest()?.at ?? now) - now),
  };
}
