import { expect, test } from "vitest";
import { writeDay, writeDayAndTime } from "../../src/i18n/dates.ts";

/** A Friday, in the zone of whoever runs the tests. */
const friday = new Date(2026, 10, 27, 16, 5).getTime() / 1000;
const day = 86_400;

test("a day and its hour are written as teachers of each language do", () => {
  expect(writeDayAndTime(friday, "nb")).toBe("fredag 27. november kl. 16:05");
  expect(writeDayAndTime(friday, "nn")).toBe("fredag 27. november kl. 16:05");
  expect(writeDayAndTime(friday, "en")).toBe("Friday 27 November at 16:05");
  expect(writeDay(friday, "nn")).toBe("27. november 2026");
});

test("weekdays in nynorsk are those of the language, though browsers may not have it", () => {
  const format = new Intl.DateTimeFormat("nn-NO", {
    weekday: "long",
    day: "numeric",
    month: "long",
  });
  expect(format.resolvedOptions().locale).toBe("nn-NO");
  for (const days of [0, 1, 2, 3, 4, 5, 6]) {
    const at = friday + days * day;
    expect(writeDayAndTime(at, "nn")).toBe(`${format.format(at * 1000)} kl. 16:05`);
  }
});
