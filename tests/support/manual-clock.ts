import type { TeacherClock } from "../../src/app/teacher/teacher-deps.ts";

export interface ManualClock extends TeacherClock {
  /** Moves time on and runs what falls due, in order. */
  pass(seconds: number): void;
  set(seconds: number): void;
}

/** Stands still until it is moved. Norwegian time, with the clock changes of 2026 and 2027. */
export function createManualClock(start = Date.UTC(2026, 10, 21, 12) / 1000): ManualClock {
  let now = start;
  let timers: { readonly at: number; readonly run: () => void }[] = [];

  function runDue(): void {
    for (;;) {
      const [next] = timers.filter(({ at }) => at <= now).sort((one, other) => one.at - other.at);
      if (next === undefined) return;
      timers = timers.filter((timer) => timer !== next);
      next.run();
    }
  }

  return {
    nowSeconds: () => now,
    localOffset: norwegianOffset,
    after: (ms, run) => {
      const timer = { at: now + ms / 1000, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    pass: (seconds) => {
      now += seconds;
      runDue();
    },
    set: (seconds) => {
      now = seconds;
    },
  };
}

/** Summer time from the last Sunday of March to that of October, at 01:00 UTC. */
export function norwegianOffset(atSeconds: number): number {
  const year = new Date(atSeconds * 1000).getUTCFullYear();
  const isSummer = atSeconds >= lastSunday(year, 2) && atSeconds < lastSunday(year, 9);
  return isSummer ? 7200 : 3600;
}

function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() / 1000 - lastDay.getUTCDay() * 86_400;
}
