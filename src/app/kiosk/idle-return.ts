import type { KioskClock } from "./kiosk-ports.ts";

export const idleSeconds = 120;
export const warningSeconds = 20;

/** Watches from `start` to `stop` whether anybody is still there. */
export interface IdleReturn {
  start(): void;
  stop(): void;
  /** Somebody touched the screen. Cheap: may be called at every event. */
  activity(): void;
}

/** Deadlines are moments, not timers: a tablet that slept past one returns when it wakes, before the first touch counts. */
export function createIdleReturn(
  clock: Pick<KioskClock, "nowSeconds" | "after">,
  tell: { readonly warn: (isWarning: boolean) => void; readonly leave: () => void },
): IdleReturn {
  let running = false;
  let lastActivity = 0;
  let cancelTimer = (): void => {};

  /** False once it has returned. */
  function check(): boolean {
    if (!running) return false;
    cancelTimer();
    const idle = clock.nowSeconds() - lastActivity;
    if (idle >= idleSeconds) {
      stop();
      tell.leave();
      return false;
    }
    const untilWarning = idleSeconds - warningSeconds - idle;
    tell.warn(untilWarning <= 0);
    const waitSeconds = untilWarning > 0 ? untilWarning : idleSeconds - idle;
    cancelTimer = clock.after(waitSeconds * 1000, check);
    return true;
  }

  function stop(): void {
    running = false;
    cancelTimer();
    tell.warn(false);
  }

  return {
    start: () => {
      running = true;
      lastActivity = clock.nowSeconds();
      check();
    },
    stop,
    activity: () => {
      if (!check()) return;
      lastActivity = clock.nowSeconds();
      check();
    },
  };
}
