import { expect, test } from "vitest";
import { writeCalendarDay } from "../../src/i18n/dates.ts";

const days = Array.from({ length: 12 }, (_, month) => [
  `2027-${String(month + 1).padStart(2, "0")}-01`,
  `2028-${String(month + 1).padStart(2, "0")}-28`,
]).flat();

test.each([
  ["nb", "nb-NO"],
  ["nn", "nn-NO"],
  ["en", "en-GB"],
] as const)(
  "a calendar day in %s is written as the language's own rules write it",
  (language, locale) => {
    const format = new Intl.DateTimeFormat(locale, {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
    for (const day of days) {
      expect(writeCalendarDay(day, language)).toBe(format.format(Date.parse(`${day}T12:00:00Z`)));
    }
  },
);
