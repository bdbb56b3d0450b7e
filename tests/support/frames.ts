import { vi } from "vitest";

/** Frames that come when they are called for. */
export interface StubbedFrames {
  /** The next one. */
  readonly pass: () => void;
  /** All there are: what lines up for frames is the same for every test of a process. */
  readonly passAll: () => void;
  readonly asked: () => number;
}

/** A page whose frames do not come by themselves; taken away by `vi.unstubAllGlobals`. */
export function stubFrames(): StubbedFrames {
  let frames = new Map<number, () => void>();
  let last = 0;
  const nothing = (): void => undefined;
  vi.stubGlobal("document", { hidden: false });
  vi.stubGlobal("window", {
    setTimeout: (run: () => void) => run(),
    addEventListener: nothing,
    removeEventListener: nothing,
  });
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => {
    last += 1;
    frames.set(last, run);
    return last;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => frames.delete(id));
  const pass = (): void => {
    const due = [...frames.values()];
    frames = new Map();
    for (const run of due) run();
  };
  return {
    pass,
    passAll: () => {
      while (frames.size > 0) pass();
    },
    asked: () => frames.size,
  };
}
