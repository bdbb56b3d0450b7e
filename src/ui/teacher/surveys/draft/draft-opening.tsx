import { createSignal, For, Show, type JSX } from "solid-js";
import type { DraftSurvey } from "../../../../core/survey.ts";
import { useAnnouncer } from "../../../components/announcer.tsx";
import { Button } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import prose from "../../../components/prose.module.css";
import { useApp, usePlaces } from "../../app-context.tsx";
import { savingText } from "../../../vault/failure-text.ts";
import { useTexts } from "../../texts.tsx";
import { surveyFailureText } from "../survey-failure.ts";
import { problemText } from "./problem-text.ts";

/** What is still missing, and the button that makes the cards. */
export function DraftOpening(props: { readonly draft: DraftSurvey }): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const announce = useAnnouncer();
  const words = () => texts().surveys.draft;
  const [error, setError] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const problems = () => app.surveys.problems(props.draft.id);
  const closesOn = () => app.surveys.closingDays(props.draft.id).usual;
  const open = async (): Promise<void> => {
    const { id } = props.draft;
    setBusy(true);
    setError(undefined);
    const opened = await app.surveys.open(id, closesOn());
    setBusy(false);
    if (!opened.ok) return void setError(surveyFailureText(texts(), opened.error));
    places.replace({ type: "cards", surveyId: id });
  };
  const remove = async (): Promise<void> => {
    const { id, classId } = props.draft;
    const removed = await app.surveys.remove(id);
    if (!removed.ok) return announce({ text: savingText(texts(), removed.error) });
    places.replace({ type: "class", classId });
  };
  return (
    <>
      <Show when={app.surveys.thisMachineOnly && problems().length === 0}>
        <Notice tone="care">{texts().surveys.cards.thisMachineOnly(null)}</Notice>
      </Show>
      <For each={problems().filter(({ type }) => type !== "question")}>
        {(problem) => <Notice tone="care">{problemText(texts(), problem)}</Notice>}
      </For>
      <Show when={error()}>
        {(text) => (
          <Notice tone="trouble" announced>
            {text()}
          </Notice>
        )}
      </Show>
      <div class={prose["actions"]}>
        <Button
          look="primary"
          busy={busy()}
          disabled={problems().length > 0 || !app.surveys.times(props.draft.id, closesOn()).ok}
          onClick={() => void open()}
        >
          {busy() ? words().opening : words().open}
        </Button>
        <Button look="text" onClick={() => void remove()}>
          {words().remove}
        </Button>
      </div>
      <p class={prose["muted"]}>{words().openHint}</p>
    </>
  );
}
