import {
  createEffect,
  createReaction,
  createSignal,
  onCleanup,
  untrack,
  type Accessor,
} from "solid-js";

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

/** What is made within this an old machine styles, lays out and paints in some ten milliseconds more. */
export const turnMs = 2;

/** What waits for its turn, on the whole page. */
const line: (() => void)[] = [];
let isTaking = false;

/**
 * Runs it after the next frame, or after as many as it takes until its turn has come: what comes to the page
 * by and by comes one after the other, also where its parts know nothing of each other. Gives what calls it off.
 */
export function lineUp(run: () => void): () => void {
  line.push(run);
  if (!isTaking) {
    isTaking = true;
    afterFrame(takeFromLine);
  }
  return () => {
    const place = line.indexOf(run);
    if (place >= 0) line.splice(place, 1);
  };
}

function takeFromLine(): void {
  // What has called itself off, or lines up again, is for the next frame.
  const until = performance.now() + turnMs;
  for (let left = line.length; left > 0 && line.length > 0; left -= 1) {
    line.shift()?.();
    if (performance.now() >= until) break;
  }
  isTaking = line.length > 0;
  if (isTaking) afterFrame(takeFromLine);
}

/** Steps that are taken one a frame. */
export interface FrameSteps {
  /** None of those that are left is taken. */
  readonly callOff: () => void;
  /** Those that are left are taken at once. */
  readonly finish: () => void;
}

/** Takes the first step a frame later, and each of the others a frame after the one before, or when its turn has come. */
export function takeInFrames(steps: readonly (() => void)[]): FrameSteps {
  const left = [...steps];
  let callOff = (): void => undefined;
  const wait = (): void => {
    if (left.length === 0) return;
    callOff = lineUp(() => {
      left.shift()?.();
      wait();
    });
  };
  wait();
  return {
    callOff: () => {
      left.length = 0;
      callOff();
    },
    finish: () => {
      callOff();
      for (const step of left.splice(0)) step();
    },
  };
}

/**
 * A value that follows another a frame later: for what may wait until it is seen that something was pressed. Or when its
 * turn has come, for what is not looked at first.
 */
export function createFollower<Value>(
  leader: Accessor<Value>,
  wait: (run: () => void) => () => void = afterFrame,
): Accessor<Value> {
  const [value, setValue] = createSignal(untrack(leader));
  createEffect(() => {
    const next = leader();
    if (next !== untrack(value)) onCleanup(wait(() => setValue(() => next)));
  });
  return value;
}

/**
 * Runs it for 0 up to what `count` says, a frame after they came and after anything read by them has
 * changed, and lets frames pass between turns: for what is heard, or found later, and need not keep
 * what is seen waiting. Each run is to read the same things.
 */
export function createLater(count: () => number, run: (index: number) => void): void {
  let index = 0;
  let callOff: (() => void) | null = null;
  const begin = (): void => {
    callOff?.();
    index = 0;
    callOff = lineUp(takeTurn);
  };
  const track = createReaction(begin);
  const takeTurn = (): void => {
    track(() => {
      const total = count();
      // What is heard is styled and painted by nobody: more of it fits into a turn.
      const until = performance.now() + 4 * turnMs;
      for (; index < total && performance.now() < until; index += 1) run(index);
      callOff = index < total ? lineUp(takeTurn) : null;
    });
  };
  begin();
  onCleanup(() => callOff?.());
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
