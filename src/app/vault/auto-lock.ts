import type { AutoLockMinutes } from "./vault-app.ts";
import type { VaultClock } from "./vault-deps.ts";

/** Watches an unlocked vault from `start` to `stop`. */
export interface AutoLock {
  start(): void;
  stop(): void;
  activity(): void;
  pageHidden(hidden: boolean): void;
  /** Other minutes were chosen: they count from now on. */
  reconsider(): void;
}

/**
 * Locks after a time without activity, and after a shorter one while the page is hidden. Deadlines are moments, not timers:
 * a computer that slept past one locks when it wakes, before the first activity counts.
 */
export function createAutoLock(
  clock: VaultClock,
  minutes: () => AutoLockMinutes,
  lock: (why: "idle" | "hidden") => void,
): AutoLock {
  let running = false;
  let lastActivity = 0;
  let hiddenSince: number | null = null;
  let cancelTimer = (): void => {};

  function nextDeadline(): { readonly at: number; readonly why: "idle" | "hidden" } {
    const idle = lastActivity + minutes().idle * 60;
    if (hiddenSince === null) return { at: idle, why: "idle" };
    const hidden = hiddenSince + minutes().hidden * 60;
    return hidden < idle ? { at: hidden, why: "hidden" } : { at: idle, why: "idle" };
  }

  /** Locks when it is time; else waits for the next deadline. False after locking. */
  function check(): boolean {
    if (!running) return false;
    cancelTimer();
    const { at, why } = nextDeadline();
    const left = at - clock.nowSeconds();
    if (left <= 0) {
      stop();
      lock(why);
      return false;
    }
    cancelTimer = clock.after(left * 1000, check);
    return true;
  }

  function stop(): void {
    running = false;
    cancelTimer();
  }

  return {
    start: () => {
      running = true;
      lastActivity = clock.nowSeconds();
      check();
    },
    stop,
    reconsider: () => void check(),
    activity: () => {
      // The timer is left alone: when it fires it finds the later deadline. This may be called at every key.
      const inTime = running && clock.nowSeconds() < nextDeadline().at;
      if (inTime) lastActivity = clock.nowSeconds();
      else check();
    },
    pageHidden: (hidden) => {
      if (hidden) hiddenSince ??= clock.nowSeconds();
      // Coming back is judged by how long the page was hidden.
      const isInTime = check();
      if (hidden) return;
      hiddenSince = null;
      if (isInTime) check();
    },
  };
}

/** Whole minutes from 1 to 30, the nearest to what was asked for. */
export function allowedMinutes({ idle, hidden }: AutoLockMinutes): AutoLockMinutes {
  const allowed = (minutes: number) => Math.min(30, Math.max(1, Math.round(minutes)));
  return { idle: allowed(idle), hidden: allowed(hidden) };
}
