import { createSignal, Show, type JSX } from "solid-js";
import type { OpeningSurvey } from "../../../core/survey.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { useApp, usePlaces } from "../app-context.tsx";
import { useTexts } from "../texts.tsx";
import { surveyFailureText } from "./survey-failure.ts";

/** The keys are made, the relay has not answered: try again with the same bytes, or take it back. */
export function OpeningPage(props: { readonly survey: OpeningSurvey }): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const words = () => texts().surveys.openingPage;
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<string>();
  const resume = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    const { id } = props.survey;
    const opened = await app.surveys.resumeOpening(id);
    setBusy(false);
    if (!opened.ok) return void setError(surveyFailureText(texts(), opened.error));
    places.replace({ type: "cards", surveyId: id });
  };
  const withdraw = async (): Promise<void> => {
    const withdrawn = await app.surveys.withdrawOpening(props.survey.id);
    if (!withdrawn.ok) return void setError(surveyFailureText(texts(), withdrawn.error));
    places.replace({ type: "survey", surveyId: withdrawn.value });
  };
  return (
    <div class={prose["page"]}>
      <h1 class={prose["title"]}>{words().title}</h1>
      <p>{words().text}</p>
      <Show when={error()}>
        {(text) => (
          <Notice tone="trouble" announced>
            {text()}
          </Notice>
        )}
      </Show>
      <div class={prose["actions"]}>
        <Button look="primary" busy={busy()} onClick={() => void resume()}>
          {words().resume}
        </Button>
        <Button onClick={() => void withdraw()}>{words().withdraw}</Button>
      </div>
      <p class={prose["muted"]}>{words().withdrawHint}</p>
    </div>
  );
}
