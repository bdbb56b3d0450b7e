import type { LessonDayRemark } from "../../../../core/letters/lesson-day.ts";
import type { LessonTexts } from "../../../../i18n/en/lesson.ts";

/** True for what speaks for the day. */
export function isGoodRemark({ type }: LessonDayRemark): boolean {
  return type === "early-in-week" || type === "good-time-of-term";
}

export function remarkText(texts: LessonTexts, remark: LessonDayRemark): string {
  switch (remark.type) {
    case "near-holiday":
      return holidayText(texts.holidays, remark);
    case "good-time-of-term":
      return texts.remarks["good-time-of-term"](remark.weeks);
    default:
      return texts.remarks[remark.type];
  }
}

function holidayText(
  words: LessonTexts["holidays"],
  { holiday, weeks }: Extract<LessonDayRemark, { readonly type: "near-holiday" }>,
): string {
  const text = words[holiday];
  return typeof text === "string" ? text : text(weeks?.first ?? 0, weeks?.last ?? 0);
}
