/** The passing of time, so that tests need not wait for it. */
export interface Timers {
  /** Calls back once, unless the returned function is called before. */
  after(milliseconds: number, run: () => void): () => void;
}

export const hostTimers: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
