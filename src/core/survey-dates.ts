import { err, ok, type Result } from "./result.ts";
import type { SurveyTimes } from "./survey.ts";

/** A day as people write it, without a time zone: YYYY-MM-DD. Two of them compare as text. */
export type CalendarDay = string & { readonly __brand: "CalendarDay" };

/** How far the local clock is ahead of UTC at a moment, in seconds (Norway: 3,600 in winter, 7,200 in summer). */
export type LocalOffset = (atSeconds: number) => number;

/** How long, in days from opening and from closing (docs/protocol.md, 5). */
export const surveyDays = {
  openByDefault: 7,
  openAtMost: 44,
  relayKeepsAfterClosing: 14,
} as const;

export type ClosingDayFailure =
  | { readonly type: "day-past"; readonly first: CalendarDay }
  | { readonly type: "day-too-late"; readonly last: CalendarDay };

const timeStepSeconds = 900;
const daySeconds = 86_400;

/** Null unless the text is a day that exists, written YYYY-MM-DD. */
export function parseCalendarDay(text: string): CalendarDay | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = text as CalendarDay;
  return dayOfNumber(numberOfDay(day)) === day ? day : null;
}

/** The local day at a moment. */
export function dayAt(atSeconds: number, offset: LocalOffset): CalendarDay {
  return dayOfNumber(Math.floor((atSeconds + offset(atSeconds)) / daySeconds));
}

/** days may be negative. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayOfNumber(numberOfDay(day) + days);
}

/**
 * The last quarter of an hour that begins on the day, local time: 23.45. Seconds since 1970, a multiple of 900.
 * Not midnight, which people read as the day before or the day after.
 */
export function endOfDay(day: CalendarDay, offset: LocalOffset): number {
  const wanted = (numberOfDay(day) + 1) * daySeconds - timeStepSeconds;
  // The offset belongs to the moment that is sought: correcting twice is enough on days when clocks change.
  const near = wanted - offset(wanted);
  return roundedDown(wanted - offset(near));
}

/** First and last local day on which a survey opened now may close. */
export function closingDays(
  nowSeconds: number,
  offset: LocalOffset,
): { readonly first: CalendarDay; readonly last: CalendarDay } {
  const today = dayAt(nowSeconds, offset);
  // Late in the evening today's last quarter has begun: nobody could answer.
  const first = endOfDay(today, offset) > nowSeconds ? today : addDays(today, 1);
  return { first, last: addDays(today, surveyDays.openAtMost) };
}

/** The day a survey closes unless the teacher says otherwise. */
export function defaultClosingDay(nowSeconds: number, offset: LocalOffset): CalendarDay {
  return addDays(dayAt(nowSeconds, offset), surveyDays.openByDefault);
}

/** All the dates of a survey that opens now and closes at the end of the day given. */
export function surveyTimes(
  nowSeconds: number,
  closesOn: CalendarDay,
  offset: LocalOffset,
): Result<SurveyTimes, ClosingDayFailure> {
  const { first, last } = closingDays(nowSeconds, offset);
  if (closesOn < first) return err({ type: "day-past", first });
  if (closesOn > last) return err({ type: "day-too-late", last });
  const closesAt = endOfDay(closesOn, offset);
  return ok({
    opensAt: roundedDown(nowSeconds),
    closesAt,
    deleteAt: closesAt + surveyDays.relayKeepsAfterClosing * daySeconds,
    answersDeletedOn: lastDayOfSchoolYear(closesOn),
  });
}

/** 31 July of the school year the day lies in. A Norwegian school year begins on 1 August. */
export function lastDayOfSchoolYear(day: CalendarDay): CalendarDay {
  const year = Number(day.slice(0, 4));
  const ends = `${String(year).padStart(4, "0")}-07-31` as CalendarDay;
  return day <= ends ? ends : (`${String(year + 1).padStart(4, "0")}-07-31` as CalendarDay);
}

/** True from the day after the last day on which answers are kept. */
export function isPastLastDay(lastDay: CalendarDay, today: CalendarDay): boolean {
  return today > lastDay;
}

function roundedDown(seconds: number): number {
  return Math.floor(seconds / timeStepSeconds) * timeStepSeconds;
}

function numberOfDay(day: CalendarDay): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return Math.floor(Date.UTC(year, month - 1, date) / (daySeconds * 1000));
}

function dayOfNumber(number: number): CalendarDay {
  return new Date(number * daySeconds * 1000).toISOString().slice(0, 10) as CalendarDay;
}
