import type { CalendarDay } from "../survey-dates.ts";

/** Half a school year: autumn from 1 August to 31 December, spring from 1 January to 31 July (docs/protocol.md, 8.1). */
export interface Term {
  /** The year in which the school year begins: 2026 is 2026/27, its spring is in 2027. */
  readonly schoolYear: number;
  readonly half: "autumn" | "spring";
}

/** A survey is of the term of the local day on which it closed. */
export function termOf(day: CalendarDay): Term {
  const year = Number(day.slice(0, 4));
  return day.slice(5) >= "08-01"
    ? { schoolYear: year, half: "autumn" }
    : { schoolYear: year - 1, half: "spring" };
}

/** Negative when a is before b, 0 when they are the same term, positive when it is after. */
export function compareTerms(a: Term, b: Term): number {
  return a.schoolYear - b.schoolYear || Number(a.half === "spring") - Number(b.half === "spring");
}

/** The half school year before this one. */
export function termBefore({ schoolYear, half }: Term): Term {
  return half === "spring"
    ? { schoolYear, half: "autumn" }
    : { schoolYear: schoolYear - 1, half: "spring" };
}
