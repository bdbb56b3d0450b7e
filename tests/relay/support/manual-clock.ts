import type { Clock } from "../../../relay/clock.ts";
import { noon } from "./invented-survey.ts";

/** A clock that stands still until it is moved. */
export interface ManualClock extends Clock {
  set(seconds: number): void;
  /** Moves on, and calls back whoever is due on the way, each at its time. */
  advance(seconds: number): void;
  /** How many timers run. */
  readonly timers: number;
}

export function createManualClock(start: number = noon): ManualClock {
  let now = start;
  const timers = new Set<{ readonly seconds: number; readonly run: () => void; due: number }>();

  function advance(seconds: number): void {
    const end = now + seconds;
    for (;;) {
      const next = [...timers].filter(({ due }) => due <= end).toSorted((a, b) => a.due - b.due)[0];
      if (next === undefined) break;
      now = next.due;
      next.due += next.seconds;
      next.run();
    }
    now = end;
  }

  return {
    nowSeconds: () => now,
    every(seconds, run) {
      const timer = { seconds, run, due: now + seconds };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    set: (seconds) => void (now = seconds),
    advance,
    get timers() {
      return timers.size;
    },
  };
}
