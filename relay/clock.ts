/** The time and its passing, given by the composition root so that tests are not at its mercy. */
export interface Clock {
  /** Whole seconds since 1970. */
  nowSeconds(): number;
  /** Calls back at each interval until the returned function is called; does not keep the process alive. */
  every(seconds: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  nowSeconds: () => Math.floor(Date.now() / 1000),
  every(seconds, run) {
    const timer = setInterval(run, seconds * 1000).unref();
    return () => clearInterval(timer);
  },
};
