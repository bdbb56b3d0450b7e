import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { takeInFrames } from "../../../src/ui/components/frames.ts";

let frames = new Map<number, () => void>();
let asked = 0;
const frame = (): void => {
  const due = [...frames.values()];
  frames = new Map();
  for (const run of due) run();
};

beforeEach(() => {
  frames = new Map();
  vi.stubGlobal("document", { hidden: false });
  vi.stubGlobal("window", { setTimeout: (run: () => void) => run() });
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => {
    asked += 1;
    frames.set(asked, run);
    return asked;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => frames.delete(id));
});
afterEach(() => vi.unstubAllGlobals());

function steps() {
  const taken: number[] = [];
  return { taken, steps: [1, 2, 3].map((step) => () => void taken.push(step)) };
}

test("one step a frame, the first not at once", () => {
  const { taken, steps: three } = steps();
  takeInFrames(three);
  expect(taken).toEqual([]);
  frame();
  expect(taken).toEqual([1]);
  frame();
  frame();
  frame();
  expect(taken).toEqual([1, 2, 3]);
  expect(frames.size).toBe(0);
});

test("what is left is taken at once when asked, and once", () => {
  const { taken, steps: three } = steps();
  const all = takeInFrames(three);
  frame();
  all.finish();
  expect(taken).toEqual([1, 2, 3]);
  all.finish();
  frame();
  expect(taken).toEqual([1, 2, 3]);
});

test("what is called off is not taken", () => {
  const { taken, steps: three } = steps();
  const all = takeInFrames(three);
  frame();
  all.callOff();
  frame();
  all.finish();
  expect(taken).toEqual([1]);
});
