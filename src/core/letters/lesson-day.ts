import { addDays, type CalendarDay } from "../survey-dates.ts";

export type SchoolHoliday = "autumn" | "christmas" | "winter" | "easter" | "summer";

/** What there is to say about the day a class is to answer on. None of it forbids anything. */
export type LessonDayRemark =
  | { readonly type: "early-in-week" }
  | { readonly type: "late-in-week" }
  /** What comes up on a Friday waits until Monday. */
  | { readonly type: "friday" }
  | { readonly type: "weekend" }
  /**
   * In or near a school holiday. Which week it is, each municipality decides: the teacher has to look. `weeks`: the ISO
   * weeks in which schools have it somewhere in Norway; null where it goes by dates.
   */
  | {
      readonly type: "near-holiday";
      readonly holiday: SchoolHoliday;
      readonly weeks: { readonly first: number; readonly last: number } | null;
    }
  | { readonly type: "public-holiday" }
  | { readonly type: "before-public-holiday" }
  /** Whole weeks since the term began, about 18 August: below 4, few know each other yet. */
  | { readonly type: "early-in-term"; readonly weeks: number }
  /** 4 to 6 weeks. */
  | { readonly type: "good-time-of-term"; readonly weeks: number };

/** Holidays that schools have in different weeks; ISO week numbers. */
const holidayWeeks = [
  { holiday: "autumn", first: 39, last: 41 },
  { holiday: "christmas", first: 51, last: 52 },
  { holiday: "winter", first: 7, last: 10 },
] as const;

const termBegins = "08-18";
const goodWeeks = { first: 4, last: 6 } as const;

/** The remarks in the order they are told: the week, holidays, the term. */
export function judgeLessonDay(day: CalendarDay): readonly LessonDayRemark[] {
  const holiday = nearHoliday(day);
  return [
    ...weekdayRemark(day),
    ...publicHolidayRemark(day),
    ...(holiday === null ? [] : [holiday]),
    ...(holiday?.holiday === "summer" ? [] : termRemark(day)),
  ];
}

/** The ISO 8601 week: 1 to 53. */
export function isoWeek(day: CalendarDay): number {
  // The week belongs to the year its Thursday lies in.
  const thursday = addDays(day, 4 - isoWeekday(day));
  return Math.floor(daysBetween(dayIn(yearOf(thursday), "01-01"), thursday) / 7) + 1;
}

/** 1 is Monday, 7 is Sunday. */
export function isoWeekday(day: CalendarDay): number {
  return ((utc(day).getUTCDay() + 6) % 7) + 1;
}

/** Easter Sunday of a Gregorian year (Meeus, Jones and Butcher, "Astronomical Algorithms", 1991). */
export function easterSunday(year: number): CalendarDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return dayIn(year, `${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);
}

function weekdayRemark(day: CalendarDay): readonly LessonDayRemark[] {
  const weekday = isoWeekday(day);
  if (weekday <= 3) return [{ type: "early-in-week" }];
  if (weekday === 4) return [{ type: "late-in-week" }];
  return [{ type: weekday === 5 ? "friday" : "weekend" }];
}

/** The days of spring that schools have off everywhere; those of Christmas and Easter are told as holidays. */
function publicHolidayRemark(day: CalendarDay): readonly LessonDayRemark[] {
  const year = yearOf(day);
  const easter = easterSunday(year);
  const off = [
    dayIn(year, "05-01"),
    dayIn(year, "05-17"),
    addDays(easter, 39),
    addDays(easter, 50),
  ];
  if (off.includes(day)) return [{ type: "public-holiday" }];
  return off.includes(addDays(day, 1)) ? [{ type: "before-public-holiday" }] : [];
}

type NearHoliday = Extract<LessonDayRemark, { readonly type: "near-holiday" }>;

function nearHoliday(day: CalendarDay): NearHoliday | null {
  const year = yearOf(day);
  if (day >= dayIn(year, "06-15") && day < dayIn(year, termBegins)) return holidayByDate("summer");
  // The last school week before Easter, Holy Week, and Easter Monday.
  const easter = easterSunday(year);
  if (day >= addDays(easter, -13) && day <= addDays(easter, 1)) return holidayByDate("easter");
  // Days between the years, in week 53 or 1, that no school has lessons on.
  if (day >= dayIn(year, "12-23") || day <= dayIn(year, "01-01")) return christmas;
  const week = isoWeek(day);
  const found = holidayWeeks.find(({ first, last }) => week >= first && week <= last);
  if (found === undefined) return null;
  const { holiday, first, last } = found;
  return { type: "near-holiday", holiday, weeks: { first, last } };
}

const christmas: NearHoliday = {
  type: "near-holiday",
  holiday: "christmas",
  weeks: { first: 51, last: 52 },
};

function holidayByDate(holiday: SchoolHoliday): NearHoliday {
  return { type: "near-holiday", holiday, weeks: null };
}

function termRemark(day: CalendarDay): readonly LessonDayRemark[] {
  const begins = dayIn(yearOf(day), termBegins);
  if (day < begins) return [];
  const weeks = Math.floor(daysBetween(begins, day) / 7);
  if (weeks < goodWeeks.first) return [{ type: "early-in-term", weeks }];
  return weeks <= goodWeeks.last ? [{ type: "good-time-of-term", weeks }] : [];
}

function yearOf(day: CalendarDay): number {
  return Number(day.slice(0, 4));
}

function dayIn(year: number, monthAndDate: string): CalendarDay {
  return `${String(year).padStart(4, "0")}-${monthAndDate}` as CalendarDay;
}

function utc(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
}
