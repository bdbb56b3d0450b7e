import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  closingDays,
  dayAt,
  defaultClosingDay,
  endOfDay,
  isPastLastDay,
  lastDayOfSchoolYear,
  parseCalendarDay,
  openingDays,
  surveyTimes,
  type WantedDates,
  type CalendarDay,
} from "../../src/core/survey-dates.ts";
import { areTimesAllowed } from "../../src/protocol/survey-times.ts";
import { norwegianOffset } from "../support/manual-clock.ts";

const day = (text: string) => text as CalendarDay;
const utc = (text: string) => Date.parse(`${text}Z`) / 1000;

/** The same offset by another road. */
const oslo = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Oslo",
  timeZoneName: "longOffset",
});
function osloOffset(atSeconds: number): number {
  const name = oslo
    .formatToParts(atSeconds * 1000)
    .find(({ type }) => type === "timeZoneName")?.value;
  return name === "GMT+02:00" ? 7200 : 3600;
}

describe("calendar days", () => {
  test("only days that exist, written as they are written", () => {
    expect(parseCalendarDay("2028-02-29")).toBe("2028-02-29");
    for (const text of ["2027-02-29", "2027-13-01", "2027-1-1", "2027-01-01T00", "", "i dag"]) {
      expect(parseCalendarDay(text)).toBeNull();
    }
  });

  test("go over months, years and leap days, in both directions", () => {
    expect(addDays(day("2026-12-31"), 1)).toBe("2027-01-01");
    expect(addDays(day("2028-03-01"), -1)).toBe("2028-02-29");
    expect(addDays(day("2026-11-21"), 0)).toBe("2026-11-21");
  });

  test("begin at local midnight", () => {
    expect(dayAt(utc("2026-11-21T22:59:59"), norwegianOffset)).toBe("2026-11-21");
    expect(dayAt(utc("2026-11-21T23:00:00"), norwegianOffset)).toBe("2026-11-22");
    expect(dayAt(utc("2027-07-31T21:59:59"), norwegianOffset)).toBe("2027-07-31");
    expect(dayAt(utc("2027-07-31T22:00:00"), norwegianOffset)).toBe("2027-08-01");
  });
});

describe("the end of a day", () => {
  test.each([
    ["in winter", "2026-11-28", "2026-11-28T22:45:00"],
    ["in summer", "2027-06-11", "2027-06-11T21:45:00"],
    ["on the day summer time begins", "2027-03-28", "2027-03-28T21:45:00"],
    ["on the day before", "2027-03-27", "2027-03-27T22:45:00"],
    ["on the day summer time ends", "2026-10-25", "2026-10-25T22:45:00"],
    ["on the day before that", "2026-10-24", "2026-10-24T21:45:00"],
  ])("is 23.45 local time %s", (_, date, expected) => {
    expect(endOfDay(day(date), norwegianOffset)).toBe(utc(expected));
  });

  test("lies on the day and in steps of 900 seconds, in any zone and around every change of clocks", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: -48, max: 56 }),
        fc.boolean(),
        (days, quarters, norway) => {
          const offset = norway ? norwegianOffset : () => quarters * 900;
          const date = addDays(day("2000-01-01"), days);
          const end = endOfDay(date, offset);
          expect(end % 900).toBe(0);
          expect(dayAt(end, offset)).toBe(date);
          expect(dayAt(end + 900, offset)).toBe(addDays(date, 1));
        },
      ),
    );
  });

  test("the offset used here is the one of Norway", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: utc("2026-01-01T00:00"), max: utc("2035-12-31T00:00") }),
        (at) => {
          expect(norwegianOffset(at)).toBe(osloOffset(at));
        },
      ),
    );
  });
});

describe("the school year", () => {
  test.each([
    ["2026-08-01", "2027-07-31"],
    ["2026-12-31", "2027-07-31"],
    ["2027-01-01", "2027-07-31"],
    ["2027-07-31", "2027-07-31"],
    ["2027-08-01", "2028-07-31"],
  ])("of %s ends on %s", (date, expected) => {
    expect(lastDayOfSchoolYear(day(date))).toBe(expected);
  });

  test("answers are kept on the last day and past it from the next", () => {
    const last = day("2027-07-31");
    expect(isPastLastDay(last, day("2027-07-30"))).toBe(false);
    expect(isPastLastDay(last, last)).toBe(false);
    expect(isPastLastDay(last, day("2027-08-01"))).toBe(true);
  });
});

/** Preventive and open at once, unless told otherwise. */
function wanted(dates: Partial<WantedDates> & Pick<WantedDates, "closesOn">): WantedDates {
  return { kind: "preventive", opensOn: null, ...dates };
}

describe("the times of a survey", () => {
  test("opened at noon: now, a week, two weeks more, the end of the school year", () => {
    const now = utc("2026-11-21T12:07:31");
    const closesOn = defaultClosingDay(now, norwegianOffset);
    expect(closesOn).toBe("2026-11-28");
    expect(surveyTimes(now, wanted({ closesOn }), norwegianOffset)).toEqual({
      ok: true,
      value: {
        opensAt: utc("2026-11-21T12:00:00"),
        closesAt: utc("2026-11-28T22:45:00"),
        deleteAt: utc("2026-12-12T22:45:00"),
        answersDeletedOn: "2027-07-31",
      },
    });
  });

  test("a survey over the summer belongs to the school year it closes in", () => {
    const now = utc("2027-07-30T08:00:00");
    const until = (date: string) =>
      surveyTimes(now, wanted({ closesOn: day(date) }), norwegianOffset);
    expect(until("2027-07-31")).toMatchObject({ value: { answersDeletedOn: "2027-07-31" } });
    expect(until("2027-08-06")).toMatchObject({ value: { answersDeletedOn: "2028-07-31" } });
  });

  test("late in the evening today is over", () => {
    const days = (time: string) => closingDays(utc(time), norwegianOffset).first;
    expect(days("2026-11-21T22:44:59")).toBe("2026-11-21");
    expect(days("2026-11-21T22:45:00")).toBe("2026-11-22");
  });

  test("a day outside the bounds is refused with the bound", () => {
    const now = utc("2026-11-21T12:00:00");
    expect(surveyTimes(now, wanted({ closesOn: day("2026-11-20") }), norwegianOffset)).toEqual({
      ok: false,
      error: { type: "day-past", first: "2026-11-21" },
    });
    expect(surveyTimes(now, wanted({ closesOn: day("2027-01-05") }), norwegianOffset)).toEqual({
      ok: false,
      error: { type: "day-too-late", last: "2027-01-04" },
    });
  });

  test("whatever day is offered, the relay accepts it: at any hour, over every change of clocks", () => {
    const moment = fc.integer({ min: utc("2026-01-01T00:00"), max: utc("2032-12-31T00:00") });
    fc.assert(
      fc.property(moment, fc.nat({ max: 44 }), (now, days) => {
        const { first, last } = closingDays(now, norwegianOffset);
        const later = addDays(first, days);
        const closesOn = later > last ? last : later;
        const times = surveyTimes(now, wanted({ closesOn }), norwegianOffset);
        if (!times.ok) throw new Error(times.error.type);
        expect(areTimesAllowed(times.value, now)).toBe(true);
        expect(times.value.answersDeletedOn >= closesOn).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the times of an investigation", () => {
  const now = utc("2026-11-21T12:07:31");

  test("are shorter: two weeks open, a week more at the relay, sixty days of answers", () => {
    const days = closingDays(now, norwegianOffset, { kind: "investigation", opensOn: null });
    expect(days).toEqual({ first: "2026-11-21", last: "2026-12-04" });
    const dates = wanted({ kind: "investigation", closesOn: day("2026-11-25") });
    expect(surveyTimes(now, dates, norwegianOffset)).toEqual({
      ok: true,
      value: {
        opensAt: utc("2026-11-21T12:00:00"),
        closesAt: utc("2026-11-25T22:45:00"),
        deleteAt: utc("2026-12-02T22:45:00"),
        answersDeletedOn: "2027-01-24",
      },
    });
    expect(surveyTimes(now, { ...dates, closesOn: day("2026-12-05") }, norwegianOffset)).toEqual({
      ok: false,
      error: { type: "day-too-late", last: "2026-12-04" },
    });
  });

  test("end with the school year where that is earlier", () => {
    const inJune = utc("2027-06-20T08:00:00");
    const dates = wanted({ kind: "investigation", closesOn: day("2027-06-24") });
    expect(surveyTimes(inJune, dates, norwegianOffset)).toMatchObject({
      value: { answersDeletedOn: "2027-07-31" },
    });
  });

  test("whatever days are offered, relay and manifest accept them, over every change of clocks", () => {
    const moment = fc.integer({ min: utc("2026-01-01T00:00"), max: utc("2032-12-31T00:00") });
    const kinds = fc.constantFrom("preventive" as const, "investigation" as const);
    fc.assert(
      fc.property(moment, kinds, fc.nat({ max: 43 }), (at, kind, ahead) => {
        const opening = openingDays(at, norwegianOffset);
        const opensOn = addDays(opening.first, ahead);
        expect(opensOn <= opening.last).toBe(true);
        const { last } = closingDays(at, norwegianOffset, { kind, opensOn });
        const times = surveyTimes(at, { kind, opensOn, closesOn: last }, norwegianOffset);
        if (!times.ok) throw new Error(times.error.type);
        const { opensAt, closesAt, deleteAt } = times.value;
        expect(areTimesAllowed(times.value, at)).toBe(true);
        if (kind === "preventive") return;
        expect(closesAt - opensAt).toBeLessThanOrEqual(14 * 86_400);
        expect(deleteAt - closesAt).toBeLessThanOrEqual(7 * 86_400);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a survey that opens later", () => {
  const now = utc("2026-11-21T12:07:31");

  test("opens with the day, and closes by itself", () => {
    const dates = wanted({ opensOn: day("2026-11-24"), closesOn: day("2026-11-27") });
    expect(surveyTimes(now, dates, norwegianOffset)).toMatchObject({
      value: { opensAt: utc("2026-11-23T23:00:00"), closesAt: utc("2026-11-27T22:45:00") },
    });
    expect(defaultClosingDay(now, norwegianOffset, day("2026-11-24"))).toBe("2026-12-01");
  });

  test("opens at once on the day itself, and on no day that is past or too far ahead", () => {
    const opens = (date: string) =>
      surveyTimes(
        now,
        wanted({ opensOn: day(date), closesOn: day("2027-01-04") }),
        norwegianOffset,
      );
    expect(opens("2026-11-21")).toMatchObject({ value: { opensAt: utc("2026-11-21T12:00:00") } });
    expect(opens("2026-11-20")).toMatchObject({ error: { type: "opening-day-past" } });
    expect(opens("2027-01-04")).toMatchObject({ error: { type: "opening-day-too-late" } });
  });

  test("closes on no day before it opens", () => {
    const dates = wanted({ opensOn: day("2026-11-24"), closesOn: day("2026-11-23") });
    expect(surveyTimes(now, dates, norwegianOffset)).toEqual({
      ok: false,
      error: { type: "day-past", first: "2026-11-24" },
    });
  });
});
