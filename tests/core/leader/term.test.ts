import { expect, test } from "vitest";
import { compareTerms, termOf, type Term } from "../../../src/core/leader/term.ts";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";

test.for([
  ["2026-08-01", 2026, "autumn"],
  ["2026-12-31", 2026, "autumn"],
  ["2027-01-01", 2026, "spring"],
  ["2027-07-31", 2026, "spring"],
  ["2027-08-01", 2027, "autumn"],
] as const)("%s is of the school year from %i, in %s", ([day, schoolYear, half]) => {
  expect(termOf(day as CalendarDay)).toEqual({ schoolYear, half });
});

test("terms follow each other: autumn before spring of one school year", () => {
  const terms: Term[] = [
    { schoolYear: 2027, half: "autumn" },
    { schoolYear: 2026, half: "spring" },
    { schoolYear: 2026, half: "autumn" },
  ];
  expect(terms.toSorted(compareTerms)).toEqual(terms.toReversed());
  expect(
    compareTerms({ schoolYear: 2026, half: "spring" }, { schoolYear: 2026, half: "spring" }),
  ).toBe(0);
});
