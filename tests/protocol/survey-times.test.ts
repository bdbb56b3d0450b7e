import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { areTimesAllowed, timesAfterClosing } from "../../src/protocol/survey-times.ts";

const day = 86_400;
const now = 1_795_262_400;
const good = { opensAt: now - 900, closesAt: now + 7 * day, deleteAt: now + 21 * day };

describe("the times of a survey", () => {
  test.each<[string, Partial<typeof good>, boolean]>([
    ["good ones", {}, true],
    ["opening long ago", { opensAt: 0 }, true],
    ["opening in a week", { opensAt: now + 7 * day - 900 }, true],
    ["opening at closing", { opensAt: now + 7 * day }, false],
    ["closing one step on", { closesAt: now + 900, deleteAt: now + 1800 }, true],
    ["closing now", { closesAt: now }, false],
    ["closing in 46 days", { closesAt: now + 46 * day, deleteAt: now + 60 * day }, true],
    ["closing a step later", { closesAt: now + 46 * day + 900, deleteAt: now + 60 * day }, false],
    ["deletion one step after closing", { deleteAt: now + 7 * day + 900 }, true],
    ["deletion at closing", { deleteAt: now + 7 * day }, false],
    ["deletion 14 days and a step after", { deleteAt: now + 21 * day + 900 }, false],
    ["a time off the step", { opensAt: now - 1 }, false],
    ["a fraction", { opensAt: 0.5 }, false],
    ["a negative time", { opensAt: -900 }, false],
    ["no number", { closesAt: Number.NaN }, false],
    ["infinity", { deleteAt: Number.POSITIVE_INFINITY }, false],
  ])("%s", (_, change, allowed) => {
    expect(areTimesAllowed({ ...good, ...change }, now)).toBe(allowed);
  });

  test("after closing are never later, on the step, and the same when closed again", () => {
    const steps = (most: number) => fc.nat({ max: most }).map((count) => count * 900);
    const times = fc.tuple(steps(5000), steps(5000), steps(1344)).map(([open, close, erase]) => ({
      opensAt: now - 900 * 2500 + open,
      closesAt: now - 900 * 2500 + open + close + 900,
      deleteAt: now - 900 * 2500 + open + close + erase + 1800,
    }));
    fc.assert(
      fc.property(
        times,
        fc.nat({ max: 90 * day }),
        fc.nat({ max: day }),
        (before, passed, later) => {
          const at = now + passed;
          const after = timesAfterClosing(before, at);
          expect(after.closesAt).toBeLessThanOrEqual(Math.min(before.closesAt, at));
          expect(after.deleteAt).toBeLessThanOrEqual(before.deleteAt);
          expect(after.deleteAt).toBeLessThan(at + 14 * day + 900);
          for (const time of Object.values(after)) expect(time % 900).toBe(0);
          expect(timesAfterClosing(after, at + later)).toEqual(after);
        },
      ),
    );
  });
});
