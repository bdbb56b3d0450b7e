/** The event loop's time, given so that tests decide what happens in one turn. */
export interface Timing {
  /** Calls back once after so many milliseconds; 0 is the next turn of the event loop. */
  after(milliseconds: number, run: () => void): void;
  /** Milliseconds from any fixed moment on. */
  nowMs(): number;
}

export const systemTiming: Timing = {
  after(milliseconds, run) {
    if (milliseconds <= 0) setImmediate(run);
    else setTimeout(run, milliseconds);
  },
  nowMs: () => performance.now(),
};
