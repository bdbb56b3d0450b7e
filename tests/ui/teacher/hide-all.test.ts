import { expect, test } from "vitest";
import { createDoubleEscape } from "../../../src/ui/teacher/results/hide-all.ts";

const closed = "closed";

/** What each key says; what is closed in between says nothing. */
function escapes(...events: readonly (readonly [key: string, timeStamp: number])[]): boolean[] {
  const { isSecond, noteClosed } = createDoubleEscape();
  return events.flatMap(([key, timeStamp]) => {
    if (key !== closed) return [isSecond({ key, timeStamp })];
    noteClosed();
    return [];
  });
}

test("the second Escape within a second hides", () => {
  expect(escapes(["Escape", 0], ["Escape", 1000])).toEqual([false, true]);
});

test("two that are far apart do not, but the later one begins anew", () => {
  expect(escapes(["Escape", 0], ["Escape", 1001], ["Escape", 1500])).toEqual([false, false, true]);
});

test("another key in between begins anew", () => {
  expect(escapes(["Escape", 0], ["a", 100], ["Escape", 200])).toEqual([false, false, false]);
});

test("a third press right after hiding is a first one", () => {
  expect(escapes(["Escape", 0], ["Escape", 100], ["Escape", 200])).toEqual([false, true, false]);
});

test("one that closed something is none of the two, unless they come in haste", () => {
  const one = [closed, 10] as const;
  expect(escapes(["Escape", 0], one, ["Escape", 500], one, ["Escape", 1000])).toEqual([
    false,
    false,
    false,
  ]);
  expect(escapes(["Escape", 0], one, ["Escape", 500], ["Escape", 1400])).toEqual([
    false,
    false,
    true,
  ]);
  expect(escapes(["Escape", 0], one, ["Escape", 400])).toEqual([false, true]);
});
