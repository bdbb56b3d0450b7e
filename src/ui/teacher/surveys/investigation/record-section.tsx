import { lazy, Suspense, type JSX } from "solid-js";
import type { SurveyId } from "../../../../core/ids.ts";

const RecordState = lazy(async () => ({
  default: (await import("./record-state.tsx")).RecordState,
}));

/** On the page of a draft: how far the record of an investigation is, and the way to it. Nothing for other surveys. */
export function RecordSection(props: { readonly surveyId: SurveyId }): JSX.Element {
  return (
    <Suspense>
      <RecordState surveyId={props.surveyId} />
    </Suspense>
  );
}
