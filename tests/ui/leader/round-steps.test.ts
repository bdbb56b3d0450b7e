import { describe, expect, test } from "vitest";
import type { Counted, RoundStep, RoundView } from "../../../src/app/leader/leader-app.ts";
import type { RoundId } from "../../../src/core/ids.ts";
import type { PlaceId, Release } from "../../../src/core/leader/release.ts";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";
import {
  groupOfFault,
  hasFigures,
  isEnough,
  nextStepOf,
} from "../../../src/ui/leader/rounds/round-steps.ts";

function roundAt(step: RoundStep, more: Partial<RoundView> = {}): RoundView {
  return {
    id: "r" as RoundId,
    placeId: "p" as PlaceId,
    place: "Furulund skole",
    level: "school",
    term: { schoolYear: 2026, half: "autumn" },
    mode: "plain",
    unitMost: 30,
    closesOn: "2026-12-04" as CalendarDay,
    isPastClosing: false,
    step,
    ...more,
  };
}

function counted(contributions: number | null): Counted {
  return { contributions, possible: [], trouble: null };
}

describe("the next step of a round", () => {
  test("is to invite while nobody has contributed, and then to wait until the deadline", () => {
    expect(nextStepOf(roundAt({ type: "open", ...counted(0) }), false)).toBe("invite");
    expect(nextStepOf(roundAt({ type: "open", ...counted(null) }), false)).toBe("invite");
    expect(nextStepOf(roundAt({ type: "open", ...counted(7) }), false)).toBe("see");
  });

  test("asks for a decision after the deadline only where anything can come of it", () => {
    const past = { isPastClosing: true };
    expect(nextStepOf(roundAt({ type: "open", ...counted(3) }, past), false)).toBe("go");
    expect(nextStepOf(roundAt({ type: "open", ...counted(2) }, past), false)).toBe("see");
    expect(nextStepOf(roundAt({ type: "listed", ...counted(3) }), false)).toBe("go");
    expect(nextStepOf(roundAt({ type: "listed", ...counted(2) }), false)).toBe("see");
  });

  test("is to look only at a release that shows something", () => {
    const released = roundAt({ type: "released", contributions: 4 });
    expect(nextStepOf(released, true)).toBe("look");
    expect(nextStepOf(released, false)).toBe("see");
  });

  test("asks for nothing while the mailbox is being told", () => {
    expect(nextStepOf(roundAt({ type: "registering", trouble: null }), false)).toBe("see");
    expect(nextStepOf(roundAt({ type: "freezing", trouble: { type: "offline" } }), false)).toBe(
      "see",
    );
  });

  test("leads to what can be done when nothing can come of the round", () => {
    const unfit = roundAt({ type: "unfit", fault: "mac", next: "new-round" });
    expect(nextStepOf(unfit, false)).toBe("again");
    expect(nextStepOf(roundAt({ type: "gone" }), false)).toBe("again");
    expect(nextStepOf(roundAt({ type: "frozen", contributions: 3 }), false)).toBe("go");
  });
});

test("three contributions are enough, and where nobody knows how many it may be tried", () => {
  expect([0, 2, 3, 40, null].map(isEnough)).toEqual([false, false, true, true, true]);
});

test("a release shows something when one figure is printed", () => {
  const release = (printed: readonly boolean[]): Release => ({
    version: 1,
    indicators: 1,
    placeId: "p" as PlaceId,
    level: "school",
    term: { schoolYear: 2026, half: "autumn" },
    contributions: 3,
    units: 3,
    figures: printed.map((isPrinted) => ({
      indicator: "thriving",
      printed: isPrinted ? { type: "share", percent: 85, of: 70 } : null,
    })),
  });
  expect(hasFigures(null)).toBe(false);
  expect(hasFigures(release([false, false]))).toBe(false);
  expect(hasFigures(release([false, true]))).toBe(true);
});

test("a fault says whose numbers it was about, and no more", () => {
  expect(groupOfFault("mac")).toBe("sum");
  expect(groupOfFault("ones")).toBe("sum");
  expect(groupOfFault("tags")).toBe("contribution");
  expect(groupOfFault("contributions")).toBe("contribution");
  expect(groupOfFault("version")).toBe("version");
  expect(groupOfFault("bounds")).toBe("bounds");
  expect(groupOfFault("too-few")).toBe("few");
});
