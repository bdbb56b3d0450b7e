import { describe, expect, test } from "vitest";
import {
  easterSunday,
  isoWeek,
  isoWeekday,
  judgeLessonDay,
} from "../../../src/core/letters/lesson-day.ts";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";

const typesOn = (day: string) => judgeLessonDay(day as CalendarDay).map(({ type }) => type);
const remarksOn = (day: string) => judgeLessonDay(day as CalendarDay);

/** Published tables: the Church of Norway and the Astronomical Applications Department of the U.S. Naval Observatory. */
test.each([
  [2008, "2008-03-23"],
  [2011, "2011-04-24"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2027, "2027-03-28"],
  [2028, "2028-04-16"],
  [2038, "2038-04-25"],
])("Easter of %i is on %s", (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

/** Examples of ISO 8601 itself, and of years with 53 weeks. */
test.each([
  ["2008-12-28", 52, 7],
  ["2008-12-29", 1, 1],
  ["2010-01-03", 53, 7],
  ["2026-01-01", 1, 4],
  ["2026-09-21", 39, 1],
  ["2026-12-31", 53, 4],
  ["2027-01-04", 1, 1],
])("%s is in week %i, day %i", (day, week, weekday) => {
  expect(isoWeek(day as CalendarDay)).toBe(week);
  expect(isoWeekday(day as CalendarDay)).toBe(weekday);
});

describe("the week", () => {
  test.each([
    ["2026-09-14", "early-in-week"],
    ["2026-09-16", "early-in-week"],
    ["2026-09-17", "late-in-week"],
    ["2026-09-18", "friday"],
    ["2026-09-19", "weekend"],
    ["2026-09-20", "weekend"],
  ])("%s is %s", (day, type) => {
    expect(typesOn(day)[0]).toBe(type);
  });
});

describe("holidays", () => {
  test.each([
    ["2026-09-20", null],
    ["2026-09-21", "autumn"],
    ["2026-10-11", "autumn"],
    ["2026-10-12", null],
    ["2026-12-13", null],
    ["2026-12-14", "christmas"],
    ["2026-12-31", "christmas"],
    ["2027-01-01", "christmas"],
    ["2027-01-05", null],
    ["2027-02-14", null],
    ["2027-02-15", "winter"],
    ["2027-03-14", "winter"],
    // Palm Sunday is 21 March, and the school week before it begins on the 15th.
    ["2027-03-15", "easter"],
    ["2027-03-29", "easter"],
    ["2027-03-30", null],
    ["2027-06-14", null],
    ["2027-06-15", "summer"],
    ["2027-08-17", "summer"],
    ["2027-08-18", null],
  ])("on %s: %s", (day, holiday) => {
    const found = remarksOn(day).find((remark) => remark.type === "near-holiday");
    expect(found?.type === "near-holiday" ? found.holiday : null).toBe(holiday);
  });

  test("of different weeks tell which they are", () => {
    expect(remarksOn("2026-09-22")).toContainEqual({
      type: "near-holiday",
      holiday: "autumn",
      weeks: { first: 39, last: 41 },
    });
  });

  test.each([
    ["2027-05-17", "public-holiday"],
    ["2026-05-17", "public-holiday"],
    ["2026-04-30", "before-public-holiday"],
    // Ascension Day 2026 is 14 May, Whit Monday 25 May.
    ["2026-05-13", "before-public-holiday"],
    ["2026-05-14", "public-holiday"],
    ["2026-05-25", "public-holiday"],
  ])("%s: %s", (day, type) => {
    expect(typesOn(day)).toContain(type);
  });
});

describe("the term", () => {
  test.each([
    ["2026-08-18", { type: "early-in-term", weeks: 0 }],
    ["2026-09-14", { type: "early-in-term", weeks: 3 }],
    ["2026-09-15", { type: "good-time-of-term", weeks: 4 }],
    ["2026-10-05", { type: "good-time-of-term", weeks: 6 }],
  ])("on %s", (day, remark) => {
    expect(remarksOn(day)).toContainEqual(remark);
  });

  test("says nothing later on, in spring and in summer", () => {
    for (const day of ["2026-10-06", "2027-01-12", "2027-07-01"]) {
      expect(typesOn(day).filter((type) => type.endsWith("term"))).toEqual([]);
    }
  });
});

test("a Tuesday in September is praised and nothing else", () => {
  expect(typesOn("2026-09-15")).toEqual(["early-in-week", "good-time-of-term"]);
});
