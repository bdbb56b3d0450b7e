import { isId, type ClassId, type SurveyId } from "../../core/ids.ts";
import { createHistoryPlaces, type Places as HistoryPlaces } from "../places.ts";

/** Where the teacher is. Kept in the browser's history, never in the address: addresses are seen by others. */
export type Place =
  | { readonly type: "home" }
  | { readonly type: "new-class" }
  | { readonly type: "class"; readonly classId: ClassId }
  /** What a new survey of the class is to find out. */
  | { readonly type: "new-survey"; readonly classId: ClassId }
  /** Surveys of several classes, opened and printed together. */
  | { readonly type: "several"; readonly surveyIds: readonly SurveyId[] }
  /** What a survey shows first depends on its state: the draft, the cards and who has answered, or the results. */
  | { readonly type: "survey"; readonly surveyId: SurveyId }
  /** Where questions are found and added to a draft. */
  | { readonly type: "bank"; readonly surveyId: SurveyId }
  | { readonly type: "answers"; readonly surveyId: SurveyId }
  | { readonly type: "cards"; readonly surveyId: SurveyId }
  /** Letters and a checklist, before a class answers. */
  | { readonly type: "before"; readonly surveyId: SurveyId }
  /** One shared tablet for the class. */
  | { readonly type: "tablet"; readonly surveyId: SurveyId }
  /** The record of an investigation. */
  | { readonly type: "record"; readonly surveyId: SurveyId }
  | { readonly type: "projector"; readonly surveyId: SurveyId }
  /** What a closed survey contributes to a leader's round. */
  | { readonly type: "contribute"; readonly surveyId: SurveyId }
  /** Which survey the invitation that was opened is for. */
  | { readonly type: "invitation" }
  | { readonly type: "results"; readonly surveyId: SurveyId }
  | { readonly type: "settings" };

export type Places = HistoryPlaces<Place>;

const home: Place = { type: "home" };

export function createPlaces(page: Window): Places {
  return createHistoryPlaces(page, stateToPlace);
}

/** What lies in the history may be from an older version: anything not understood is home. */
function stateToPlace(state: unknown): Place {
  if (typeof state !== "object" || state === null || !("type" in state)) return home;
  const classId = "classId" in state ? state.classId : null;
  const surveyId = "surveyId" in state ? state.surveyId : null;
  switch (state.type) {
    case "new-class":
    case "settings":
    case "invitation":
      return { type: state.type };
    case "class":
    case "new-survey":
      return typeof classId === "string" && isId(classId)
        ? { type: state.type, classId: classId as ClassId }
        : home;
    case "several":
      return { type: "several", surveyIds: surveyIdsOf(state) };
    case "survey":
    case "answers":
    case "bank":
    case "before":
    case "cards":
    case "tablet":
    case "record":
    case "projector":
    case "contribute":
    case "results":
      return typeof surveyId === "string" && isId(surveyId)
        ? { type: state.type, surveyId: surveyId as SurveyId }
        : home;
    default:
      return home;
  }
}

function surveyIdsOf(state: object): readonly SurveyId[] {
  const ids: unknown = "surveyIds" in state ? state.surveyIds : null;
  const known = Array.isArray(ids) ? ids.filter((id) => typeof id === "string" && isId(id)) : [];
  return known.map((id) => id as SurveyId);
}
