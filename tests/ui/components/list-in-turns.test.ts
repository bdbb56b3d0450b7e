import { createRoot, createSignal, type JSX } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createListInTurns } from "../../../src/ui/components/list-in-turns.ts";
import { stubFrames, type StubbedFrames } from "../../support/frames.ts";

let frames: StubbedFrames;
let end = (): void => undefined;

beforeEach(() => {
  frames = stubFrames();
});
afterEach(() => {
  end();
  frames.passAll();
  vi.unstubAllGlobals();
});

const forty = Array.from({ length: 40 }, (_, index) => index);

/** Items are what is made of them. */
function listOf(first: readonly number[]) {
  const made: number[] = [];
  return createRoot((dispose) => {
    end = dispose;
    const [items, setItems] = createSignal(first);
    const list = createListInTurns(items, (item): JSX.Element => {
      made.push(item);
      return item;
    });
    return { ...list, setItems, made };
  });
}

function passUntilThere(isBusy: () => boolean): void {
  for (let frame = 0; frame < 100 && isBusy(); frame += 1) frames.pass();
}

test("comes from the first on, a few a frame, and then is no longer busy", () => {
  const { shown, isBusy } = listOf(forty);
  expect(shown()).toEqual([]);
  frames.pass();
  expect(shown()).toEqual([0]);
  expect(isBusy()).toBe(true);
  passUntilThere(isBusy);
  expect(shown()).toEqual(forty);
  expect(frames.asked()).toBe(0);
});

test("in another order what was there goes when the first comes, a frame later, and none is made again", () => {
  const { shown, isBusy, setItems, made } = listOf(forty);
  passUntilThere(isBusy);
  setItems(forty.toReversed());
  expect(isBusy()).toBe(true);
  expect(shown()).toEqual(forty);
  frames.pass();
  expect(shown()).toEqual([39]);
  passUntilThere(isBusy);
  expect(shown()).toEqual(forty.toReversed());
  expect(made).toEqual(forty);
});

test("an order that is overtaken is not shown to its end", () => {
  const { shown, isBusy, setItems } = listOf(forty);
  frames.pass();
  setItems([7, 5]);
  setItems([3, 2, 1]);
  passUntilThere(isBusy);
  expect(shown()).toEqual([3, 2, 1]);
});

test("what is gone is made anew when it comes back", () => {
  const { shown, isBusy, setItems, made } = listOf([1, 2]);
  passUntilThere(isBusy);
  setItems([2]);
  passUntilThere(isBusy);
  setItems([2, 1]);
  passUntilThere(isBusy);
  expect(shown()).toEqual([2, 1]);
  expect(made).toEqual([1, 2, 1]);
});
