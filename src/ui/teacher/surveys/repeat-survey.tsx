import { createSignal, Show, type JSX } from "solid-js";
import type { ClassId, SurveyId } from "../../../core/ids.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { useApp, usePlaces } from "../app-context.tsx";
import { useTexts } from "../texts.tsx";
import { suggestedName } from "./new-survey/survey-begin.ts";
import { surveyFailureText } from "./survey-failure.ts";

/** The next wave: the same questions to the class as it is today. */
export function RepeatButton(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const announce = useAnnouncer();
  const [busy, setBusy] = createSignal(false);
  const repeat = async (): Promise<void> => {
    const survey = app.surveys.find(props.surveyId)?.survey;
    if (survey === undefined) return;
    const taken = app.surveys.ofClass(survey.classId).map((entry) => entry.survey.name);
    setBusy(true);
    const name = suggestedName(texts(), new Date(), taken);
    const repeated = await app.surveys.repeat(survey.id, name);
    setBusy(false);
    if (!repeated.ok) return announce({ text: surveyFailureText(texts(), repeated.error) });
    places.go({ type: "survey", surveyId: repeated.value.id });
  };
  return (
    <Button busy={busy()} onClick={() => void repeat()}>
      {texts().asking.wave.repeat}
    </Button>
  );
}

/** Where a class has been asked before, asking the same again is often what is wanted. */
export function RepeatOffer(props: { readonly classId: ClassId }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const latest = () =>
    app.surveys
      .ofClass(props.classId)
      .map(({ survey }) => survey)
      .find(({ state, kind }) => state === "closed" && kind === "preventive");
  return (
    <Show when={latest()}>
      {(survey) => (
        <Notice tone="calm" actions={<RepeatButton surveyId={survey().id} />}>
          <p>{texts().asking.begin.again(survey().name)}</p>
          <p>{texts().asking.wave.repeatHint}</p>
        </Notice>
      )}
    </Show>
  );
}
