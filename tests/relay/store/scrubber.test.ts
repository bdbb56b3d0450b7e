import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { createScrubber } from "../../../relay/store/scrubber.ts";

function setupScrubber() {
  const database = new DatabaseSync(":memory:");
  const reported: number[] = [];
  const scrubber = createScrubber({
    database,
    report: (code) => reported.push(code),
    timing: { nowMs: () => 0, after: (_ms, run) => run() },
  });
  return { database, scrubber, reported };
}

test("a scrub is owed at the start and no longer once it went well", () => {
  const { scrubber, reported } = setupScrubber();
  expect(scrubber.owes()).toBe(true);
  let answered = 0;
  scrubber.scrub(() => (answered += 1));
  expect({ answered, owes: scrubber.owes(), reported }).toEqual({
    answered: 1,
    owes: false,
    reported: [],
  });
});

test("a scrub that fails is reported, answered and owed again", () => {
  const { database, scrubber, reported } = setupScrubber();
  scrubber.scrub(() => undefined);
  database.close();
  let answered = 0;
  scrubber.scrub(() => (answered += 1));
  expect({ answered, owes: scrubber.owes(), reports: reported.length }).toEqual({
    answered: 1,
    owes: true,
    reports: 1,
  });
});
