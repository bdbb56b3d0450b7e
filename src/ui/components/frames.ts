import { createEffect, createSignal, onCleanup, untrack, type Accessor } from "solid-js";

/** Runs it once what is there now has been painted; gives what calls it off. */
export function afterFrame(run: () => void): () => void {
  let timer = 0;
  const next = (): void => {
    timer = window.setTimeout(run);
  };
  // A page in the background gets no frames.
  const frame = document.hidden ? 0 : requestAnimationFrame(next);
  if (document.hidden) next();
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** A value that follows another a frame later: for what may wait until it is seen that something was pressed. */
export function createFollower<Value>(leader: Accessor<Value>): Accessor<Value> {
  const [value, setValue] = createSignal(untrack(leader));
  createEffect(() => {
    const next = leader();
    if (next !== untrack(value)) onCleanup(afterFrame(() => setValue(() => next)));
  });
  return value;
}

/** Runs one after the other, each when the browser has nothing else to do; gives what calls off the rest. */
export function whenIdle(steps: readonly (() => void)[]): () => void {
  let over = false;
  const ask =
    "requestIdleCallback" in window
      ? (run: () => void) => void window.requestIdleCallback(run)
      : (run: () => void) => void setTimeout(run, 50);
  const takeFrom = (index: number): void => {
    const step = steps[index];
    if (step === undefined) return;
    ask(() => {
      if (over) return;
      step();
      takeFrom(index + 1);
    });
  };
  takeFrom(0);
  return () => {
    over = true;
  };
}
