import { createSignal, onCleanup, type Accessor } from "solid-js";
import { isId, type ClassId, type SurveyId } from "../../core/ids.ts";

/** Where the teacher is. Kept in the browser's history, never in the address: addresses are seen by others. */
export type Place =
  | { readonly type: "home" }
  | { readonly type: "new-class" }
  | { readonly type: "class"; readonly classId: ClassId }
  /** What a survey shows first depends on its state: the draft, the cards and who has answered, or the results. */
  | { readonly type: "survey"; readonly surveyId: SurveyId }
  | { readonly type: "answers"; readonly surveyId: SurveyId }
  | { readonly type: "cards"; readonly surveyId: SurveyId }
  /** Letters and a checklist, before a class answers. */
  | { readonly type: "before"; readonly surveyId: SurveyId }
  /** One shared tablet for the class. */
  | { readonly type: "tablet"; readonly surveyId: SurveyId }
  /** The record of an investigation. */
  | { readonly type: "record"; readonly surveyId: SurveyId }
  | { readonly type: "projector"; readonly surveyId: SurveyId }
  | { readonly type: "results"; readonly surveyId: SurveyId }
  | { readonly type: "settings" };

export interface Places {
  readonly place: Accessor<Place>;
  go(place: Place): void;
  /** Goes without leaving a step to go back to. */
  replace(place: Place): void;
}

const home: Place = { type: "home" };

export function createPlaces(page: Window): Places {
  const [place, setPlace] = createSignal<Place>(stateToPlace(page.history.state));
  const show = (next: Place): void => {
    setPlace(next);
    page.scrollTo(0, 0);
  };
  const onBack = (event: PopStateEvent): void => {
    setPlace(stateToPlace(event.state));
  };
  page.addEventListener("popstate", onBack);
  onCleanup(() => page.removeEventListener("popstate", onBack));
  return {
    place,
    go: (next) => {
      page.history.pushState(next, "");
      show(next);
    },
    replace: (next) => {
      page.history.replaceState(next, "");
      show(next);
    },
  };
}

/** What lies in the history may be from an older version: anything not understood is home. */
function stateToPlace(state: unknown): Place {
  if (typeof state !== "object" || state === null || !("type" in state)) return home;
  const classId = "classId" in state ? state.classId : null;
  const surveyId = "surveyId" in state ? state.surveyId : null;
  switch (state.type) {
    case "new-class":
    case "settings":
      return { type: state.type };
    case "class":
      return typeof classId === "string" && isId(classId)
        ? { type: "class", classId: classId as ClassId }
        : home;
    case "survey":
    case "answers":
    case "before":
    case "cards":
    case "tablet":
    case "record":
    case "projector":
    case "results":
      return typeof surveyId === "string" && isId(surveyId)
        ? { type: state.type, surveyId: surveyId as SurveyId }
        : home;
    default:
      return home;
  }
}
