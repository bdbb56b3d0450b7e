import { expect, test } from "vitest";
import { createIdleReturn } from "../../../src/app/kiosk/idle-return.ts";
import { createManualClock } from "../../support/manual-clock.ts";

function setup() {
  const clock = createManualClock();
  const told: string[] = [];
  const idle = createIdleReturn(clock, {
    warn: (isWarning) => told.push(isWarning ? "warn" : "calm"),
    leave: () => told.push("leave"),
  });
  idle.start();
  told.length = 0;
  return { clock, idle, told };
}

test("warns twenty seconds before two minutes are over, and returns then", () => {
  const { clock, told } = setup();
  clock.pass(99);
  expect(told).not.toContain("warn");
  clock.pass(1);
  expect(told.at(-1)).toBe("warn");
  clock.pass(19);
  expect(told).not.toContain("leave");
  clock.pass(1);
  expect(told.at(-1)).toBe("leave");
});

test("a tablet that slept returns when it wakes, before the first touch counts", () => {
  const { clock, idle, told } = setup();
  // No timer runs while it sleeps.
  clock.set(clock.nowSeconds() + 3_600);
  idle.activity();
  expect(told.at(-1)).toBe("leave");
});

test("once stopped it tells nothing more, also when touched", () => {
  const { clock, idle, told } = setup();
  idle.stop();
  told.length = 0;
  idle.activity();
  clock.pass(600);
  expect(told).toEqual([]);
});
