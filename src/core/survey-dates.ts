import type { SurveyKind } from "./question.ts";
import { err, ok, type Result } from "./result.ts";
import type { SurveyTimes } from "./survey.ts";

/** A day as people write it, without a time zone: YYYY-MM-DD. Two of them compare as text. */
export type CalendarDay = string & { readonly __brand: "CalendarDay" };

/** How far the local clock is ahead of UTC at a moment, in seconds (Norway: 3,600 in winter, 7,200 in summer). */
export type LocalOffset = (atSeconds: number) => number;

/** How long, in days from now, from opening and from closing (docs/protocol.md, 2 and 5). */
export const surveyDays = {
  openByDefault: 7,
  openAtMost: 44,
  relayKeepsAfterClosing: 14,
  /** An investigation is shorter in everything. */
  investigation: {
    openAtMost: 14,
    relayKeepsAfterClosing: 7,
    answersKeptAfterClosing: 60,
  },
} as const;

/** What of a survey decides its dates. */
export interface WantedDates {
  readonly kind: SurveyKind;
  /** Null: now. */
  readonly opensOn: CalendarDay | null;
  readonly closesOn: CalendarDay;
}

export type ClosingDayFailure =
  | { readonly type: "day-past"; readonly first: CalendarDay }
  | { readonly type: "day-too-late"; readonly last: CalendarDay };

export type OpeningDayFailure =
  | { readonly type: "opening-day-past"; readonly first: CalendarDay }
  | { readonly type: "opening-day-too-late"; readonly last: CalendarDay };

export type DatesFailure = ClosingDayFailure | OpeningDayFailure;

const timeStepSeconds = 900;
const daySeconds = 86_400;
const longestOpen = surveyDays.investigation.openAtMost * daySeconds;

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

/** The first moment of the day, local time: 00.00. Seconds since 1970, a multiple of 900. */
export function startOfDay(day: CalendarDay, offset: LocalOffset): number {
  return endOfDay(addDays(day, -1), offset) + timeStepSeconds;
}

/** First and last local day on which a survey whose cards are made now may open. */
export function openingDays(
  nowSeconds: number,
  offset: LocalOffset,
): { readonly first: CalendarDay; readonly last: CalendarDay } {
  const today = dayAt(nowSeconds, offset);
  return { first: today, last: addDays(today, surveyDays.openAtMost - 1) };
}

/** First and last local day on which a survey opened then may close. */
export function closingDays(
  nowSeconds: number,
  offset: LocalOffset,
  { kind, opensOn }: Pick<WantedDates, "kind" | "opensOn"> = { kind: "preventive", opensOn: null },
): { readonly first: CalendarDay; readonly last: CalendarDay } {
  const today = dayAt(nowSeconds, offset);
  const last = addDays(today, surveyDays.openAtMost);
  // Late in the evening today's last quarter has begun: nobody could answer.
  const soonest = endOfDay(today, offset) > nowSeconds ? today : addDays(today, 1);
  const first = opensOn !== null && opensOn > soonest ? opensOn : soonest;
  if (kind === "preventive") return { first, last };
  const latest = openingTime(nowSeconds, opensOn, offset) + longestOpen;
  const day = dayAt(latest, offset);
  const whole = endOfDay(day, offset) > latest ? addDays(day, -1) : day;
  return { first, last: whole < last ? whole : last };
}

/** The day a survey closes unless the teacher says otherwise. */
export function defaultClosingDay(
  nowSeconds: number,
  offset: LocalOffset,
  opensOn: CalendarDay | null = null,
): CalendarDay {
  const today = dayAt(nowSeconds, offset);
  const opens = opensOn !== null && opensOn > today ? opensOn : today;
  const { last } = closingDays(nowSeconds, offset);
  const usual = addDays(opens, surveyDays.openByDefault);
  return usual < last ? usual : last;
}

/** All the dates of a survey whose cards are made now and that closes at the end of the day given. */
export function surveyTimes(
  nowSeconds: number,
  { kind, opensOn, closesOn }: WantedDates,
  offset: LocalOffset,
): Result<SurveyTimes, DatesFailure> {
  const opening = openingDays(nowSeconds, offset);
  if (opensOn !== null && opensOn < opening.first) {
    return err({ type: "opening-day-past", first: opening.first });
  }
  if (opensOn !== null && opensOn > opening.last) {
    return err({ type: "opening-day-too-late", last: opening.last });
  }
  const { first, last } = closingDays(nowSeconds, offset, { kind, opensOn });
  if (closesOn < first) return err({ type: "day-past", first });
  if (closesOn > last) return err({ type: "day-too-late", last });
  const closesAt = endOfDay(closesOn, offset);
  const { relayKeepsAfterClosing } =
    kind === "investigation" ? surveyDays.investigation : surveyDays;
  return ok({
    opensAt: openingTime(nowSeconds, opensOn, offset),
    closesAt,
    deleteAt: closesAt + relayKeepsAfterClosing * daySeconds,
    answersDeletedOn: lastDayOfAnswers(kind, closesOn),
  });
}

/** The last day on which the answers of a survey closed that day are kept. */
export function lastDayOfAnswers(kind: SurveyKind, closedOn: CalendarDay): CalendarDay {
  const schoolYear = lastDayOfSchoolYear(closedOn);
  if (kind === "preventive") return schoolYear;
  const shorter = addDays(closedOn, surveyDays.investigation.answersKeptAfterClosing);
  return shorter < schoolYear ? shorter : schoolYear;
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

/** A day that is today has begun: it opens now. */
function openingTime(nowSeconds: number, opensOn: CalendarDay | null, offset: LocalOffset): number {
  const isLater = opensOn !== null && opensOn > dayAt(nowSeconds, offset);
  return isLater ? startOfDay(opensOn, offset) : roundedDown(nowSeconds);
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
