import { expect, test } from "vitest";
import { createDoubleEscape } from "../../../src/ui/teacher/results/hide-all.ts";

function escapes(...events: readonly (readonly [key: string, timeStamp: number])[]): boolean[] {
  const isSecond = createDoubleEscape();
  return events.map(([key, timeStamp]) => isSecond({ key, timeStamp }));
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
