import type { DraftSurvey, Survey } from "../survey.ts";
import {
  addDays,
  dayAt,
  lastDayOfAnswers,
  surveyDays,
  type CalendarDay,
  type LocalOffset,
} from "../survey-dates.ts";
import type { LetterDates } from "./letter.ts";

/**
 * The days a letter names. Of a survey that is being opened or was opened they are its own; of a draft those it would
 * have, were it opened on its opening day, or without one on the lesson's day. The day of answering is the lesson's,
 * and without one the day of opening.
 */
export function letterDatesOf(
  survey: Survey,
  lessonDay: CalendarDay | null,
  offset: LocalOffset,
): LetterDates {
  if (survey.state === "draft") return plannedDates(survey, lessonDay);
  return {
    answerDay: lessonDay ?? dayAt(survey.opensAt, offset),
    closesOn: dayAt(survey.closesAt, offset),
    relayDeletesOn: dayAt(survey.deleteAt, offset),
    answersDeletedOn: survey.answersDeletedOn,
  };
}

/** True when the class would meet a survey that is not open on that day. */
export function isOutsideSurvey(
  survey: Survey,
  { answerDay, closesOn }: LetterDates,
  offset: LocalOffset,
): boolean {
  const opensOn = survey.state === "draft" ? survey.opensOn : dayAt(survey.opensAt, offset);
  if (answerDay === null) return false;
  return (opensOn !== null && answerDay < opensOn) || (closesOn !== null && answerDay > closesOn);
}

function plannedDates(draft: DraftSurvey, lessonDay: CalendarDay | null): LetterDates {
  const { kind } = draft;
  const opensOn = draft.opensOn ?? lessonDay;
  const usual = opensOn && addDays(opensOn, surveyDays.openByDefault);
  const closesOn = draft.closesOn ?? usual;
  const { relayKeepsAfterClosing } =
    kind === "investigation" ? surveyDays.investigation : surveyDays;
  return {
    answerDay: lessonDay ?? draft.opensOn,
    closesOn,
    relayDeletesOn: closesOn && addDays(closesOn, relayKeepsAfterClosing),
    answersDeletedOn: closesOn && lastDayOfAnswers(kind, closesOn),
  };
}
