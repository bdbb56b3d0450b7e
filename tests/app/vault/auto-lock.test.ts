import { describe, expect, test } from "vitest";
import { createAutoLock } from "../../../src/app/vault/auto-lock.ts";
import { createManualClock } from "../../support/manual-clock.ts";

function setup(minutes = { idle: 10, hidden: 5 }) {
  const clock = createManualClock();
  const locked: string[] = [];
  const autoLock = createAutoLock(
    clock,
    () => minutes,
    (why) => void locked.push(why),
  );
  autoLock.start();
  return { clock, autoLock, locked };
}

describe("locking by itself", () => {
  test("activity puts it off, each time anew", () => {
    const { clock, autoLock, locked } = setup();
    for (let minute = 0; minute < 60; minute += 9) {
      clock.pass(9 * 60);
      autoLock.activity();
    }
    expect(locked).toEqual([]);
    clock.pass(10 * 60);
    expect(locked).toEqual(["idle"]);
  });

  test("a computer that slept past the time locks when it wakes, before the first key counts", () => {
    const { clock, autoLock, locked } = setup();
    clock.set(clock.nowSeconds() + 3600);
    autoLock.activity();
    expect(locked).toEqual(["idle"]);
  });

  test("a page that comes back too late locks, in time it does not", () => {
    for (const [seconds, expected] of [
      [299, []],
      [300, ["hidden"]],
    ] as const) {
      const { clock, autoLock, locked } = setup();
      autoLock.pageHidden(true);
      clock.set(clock.nowSeconds() + seconds);
      autoLock.pageHidden(false);
      expect(locked).toEqual(expected);
    }
  });

  test("being out of sight counts from when it began, and ends with coming back", () => {
    const { clock, autoLock, locked } = setup();
    autoLock.pageHidden(true);
    clock.pass(200);
    autoLock.pageHidden(true);
    clock.pass(90);
    autoLock.pageHidden(false);
    autoLock.activity();
    clock.pass(400);
    expect(locked).toEqual([]);
    autoLock.pageHidden(true);
    clock.pass(200);
    expect(locked).toEqual(["idle"]);
  });

  test("it locks once, and not after it was stopped", () => {
    const { clock, autoLock, locked } = setup();
    clock.pass(3600);
    clock.pass(3600);
    autoLock.activity();
    expect(locked).toEqual(["idle"]);
    autoLock.start();
    autoLock.stop();
    clock.pass(3600);
    expect(locked).toEqual(["idle"]);
  });

  test("new minutes count from the next check", () => {
    const minutes = { idle: 30, hidden: 5 };
    const { clock, autoLock, locked } = setup(minutes);
    minutes.idle = 1;
    clock.set(clock.nowSeconds() + 61);
    autoLock.activity();
    expect(locked).toEqual(["idle"]);
  });
});
