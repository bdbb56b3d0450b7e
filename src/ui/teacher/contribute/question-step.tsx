import { createSignal, Show, type JSX } from "solid-js";
import type { UnitPreview } from "../../../app/teacher/contribution-desk.ts";
import type { SurveyId } from "../../../core/ids.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import { TextField } from "../../components/text-field.tsx";
import { useApp } from "../app-context.tsx";
import { useTexts } from "../texts.tsx";
import { contributeFailure } from "./contribute-failure.ts";
import { useContributeTexts } from "./contribute-words.ts";
import styles from "./contribute.module.css";

/** Yes or no, each as easy as the other. */
export function QuestionStep(props: {
  readonly surveyId: SurveyId;
  readonly preview: UnitPreview;
  readonly isStrict: boolean;
  readonly isSecond: boolean;
  readonly onBack: () => void;
  readonly onNo: () => void;
}): JSX.Element {
  const app = useApp();
  const teacher = useTexts();
  const texts = useContributeTexts();
  const words = () => texts().question;
  const [name, setName] = createSignal("");
  const [understood, setUnderstood] = createSignal(false);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<string>();
  const yes = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    const { surveyId, preview, isStrict } = props;
    const given = { preview, second: understood() };
    const kept = isStrict
      ? await app.contributions.announce(surveyId, { ...given, name: name() })
      : await app.contributions.contribute(surveyId, given);
    setBusy(false);
    if (kept.ok) return;
    setError(contributeFailure({ teacher: teacher(), contribute: texts() }, kept.error));
  };
  return (
    <form
      class={styles["steps"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy()) void yes();
      }}
    >
      <p>{words().text}</p>
      <Show when={props.isSecond}>
        <Notice tone="care">
          <p>{words().second}</p>
          <label class={styles["choice"]}>
            <input
              type="checkbox"
              checked={understood()}
              onChange={(event) => setUnderstood(event.currentTarget.checked)}
            />
            {words().secondYes}
          </label>
        </Notice>
      </Show>
      <Show when={props.isStrict}>
        <TextField label={words().name} hint={words().nameHint} value={name()} onText={setName} />
      </Show>
      <div class={styles["answers"]}>
        <Button type="submit" busy={busy()}>
          {props.isStrict ? words().yesStrict : words().yes}
        </Button>
        <Button onClick={() => props.onNo()}>{texts().steps.no}</Button>
      </div>
      <Show when={error()}>
        {(text) => (
          <Notice tone="trouble" announced>
            {text()}
          </Notice>
        )}
      </Show>
      <div>
        <Button look="text" onClick={() => props.onBack()}>
          {texts().steps.back}
        </Button>
      </div>
    </form>
  );
}
