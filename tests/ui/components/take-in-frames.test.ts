import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { takeInFrames } from "../../../src/ui/components/frames.ts";
import { stubFrames, type StubbedFrames } from "../../support/frames.ts";

let frames: StubbedFrames;

beforeEach(() => {
  frames = stubFrames();
});
afterEach(() => {
  frames.passAll();
  vi.unstubAllGlobals();
});

function steps() {
  const taken: number[] = [];
  return { taken, steps: [1, 2, 3].map((step) => () => void taken.push(step)) };
}

test("one step a frame, the first not at once", () => {
  const { taken, steps: three } = steps();
  takeInFrames(three);
  expect(taken).toEqual([]);
  frames.pass();
  expect(taken).toEqual([1]);
  frames.pass();
  frames.pass();
  frames.pass();
  expect(taken).toEqual([1, 2, 3]);
  expect(frames.asked()).toBe(0);
});

test("what is left is taken at once when asked, and once", () => {
  const { taken, steps: three } = steps();
  const all = takeInFrames(three);
  frames.pass();
  all.finish();
  expect(taken).toEqual([1, 2, 3]);
  all.finish();
  frames.pass();
  expect(taken).toEqual([1, 2, 3]);
});

test("what is called off is not taken", () => {
  const { taken, steps: three } = steps();
  const all = takeInFrames(three);
  frames.pass();
  all.callOff();
  frames.pass();
  all.finish();
  expect(taken).toEqual([1]);
});
