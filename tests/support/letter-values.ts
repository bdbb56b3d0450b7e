import { letterTopics, type LetterTopic } from "../../src/core/letters/topics.ts";
import type { LetterValues } from "../../src/core/letters/letter.ts";
import type { SchoolLevel, SurveyKind } from "../../src/core/question.ts";
import type { CalendarDay } from "../../src/core/survey-dates.ts";

export const knownDates = {
  answerDay: "2026-09-22" as CalendarDay,
  closesOn: "2026-09-29" as CalendarDay,
  relayDeletesOn: "2026-10-13" as CalendarDay,
  answersDeletedOn: "2027-07-31" as CalendarDay,
};

export const noDates = {
  answerDay: null,
  closesOn: null,
  relayDeletesOn: null,
  answersDeletedOn: null,
};

/** A letter with nothing blank. */
export function letterValues(
  kind: SurveyKind,
  level: SchoolLevel,
  change: Partial<LetterValues> = {},
): LetterValues {
  return {
    ...knownDates,
    kind,
    level,
    className: "7B",
    topics: topicsFor(kind),
    school: "Fjellet skole",
    teacher: "Kari Holm",
    officer: "personvern@kommunen.example",
    decidedBy: "rektor Arne Berg",
    contact: "helsesykepleier Tiril Moe",
    ...change,
  };
}

function topicsFor(kind: SurveyKind): readonly LetterTopic[] {
  return letterTopics.filter(
    (topic) => kind === "investigation" || (topic !== "harm" && topic !== "rating"),
  );
}
