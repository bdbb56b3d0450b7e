import type {
  LockedFailure,
  OpenFailure,
  RelayFailure,
  RelayUnwilling,
  SaveFailure,
  UnknownFailure,
} from "../../../app/teacher/teacher-app.ts";
import type { DraftFailure } from "../../../core/survey-draft.ts";
import { savingText } from "../../vault/failure-text.ts";
import type { TeacherTexts } from "../texts.tsx";

export type SurveyTrouble =
  OpenFailure | DraftFailure | SaveFailure | UnknownFailure | LockedFailure | RelayUnwilling;

/** Why something was not done with a survey, what is safe, and what to do. */
export function surveyFailureText(texts: TeacherTexts, failure: SurveyTrouble): string {
  const words = texts.surveys.failures;
  switch (failure.type) {
    case "day-past":
    case "day-too-late":
    case "opening-day-past":
    case "opening-day-too-late":
    case "not-ready":
    case "too-large":
      return words[failure.type];
    case "survey-name-refused":
    case "contact-refused":
      return failure.reason.type === "name-missing" ? words.nameMissing : words.nameRefused;
    case "no-language":
      return words.noLanguage;
    case "question-repeated":
      return words.questionRepeated;
    case "too-many-questions":
      return words.tooManyQuestions(failure.most);
    case "question-refused":
      return words.questionRefused;
    case "record-text-refused":
    case "record-too-many-methods":
    case "record-not-wanted":
      return words.recordRefused;
    case "relay":
      return relayText(texts, failure.failure);
    default:
      return savingText(texts, failure);
  }
}

function relayText(texts: TeacherTexts, failure: RelayFailure): string {
  const words = texts.surveys.failures;
  if (failure.type === "told") return failure.code === "invitation" ? words.invitation : words.told;
  return words[failure.type];
}
