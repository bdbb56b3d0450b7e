import { createSignal, For, type JSX } from "solid-js";
import { Button } from "../components/button.tsx";
import { useApp, usePlaces } from "./app-context.tsx";
import { InvitedNotice } from "./invited-notice.tsx";
import { useLanguage, useTexts } from "./texts.tsx";
import { FirstVisit, type FirstSteps } from "../vault/first-visit.tsx";
import styles from "../vault/vault-form.module.css";

/** The first visit: begin, look at a sample, or come back with a backup. */
export function Welcome(): JSX.Element {
  const texts = useTexts();
  return (
    <FirstVisit
      title={texts().vault.welcome.title}
      choices={(steps) => <Choices onBegin={steps.onBegin} onRestore={steps.onRestore} />}
    />
  );
}

function Choices(props: FirstSteps): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const language = useLanguage();
  const words = () => texts().vault.welcome;
  const [preparing, setPreparing] = createSignal(false);
  const startSample = async (): Promise<void> => {
    setPreparing(true);
    const started = await app.vault.startSample(language());
    setPreparing(false);
    const [sample] = app.surveys.list();
    if (started.ok && sample) places.go({ type: "results", surveyId: sample.survey.id });
  };
  return (
    <>
      <InvitedNotice before="begin" />
      <p class={styles["lead"]}>{words().lead}</p>
      <ul class={styles["promises"]} role="list">
        <For each={words().promises}>{(promise) => <li>{promise}</li>}</For>
      </ul>
      <div class={styles["choices"]}>
        <div class={styles["choice"]}>
          <Button look="primary" onClick={() => props.onBegin()}>
            {words().begin}
          </Button>
          <span class={styles["hint"]}>{words().beginHint}</span>
        </div>
        <div class={styles["choice"]}>
          <Button busy={preparing()} onClick={() => void startSample()}>
            {preparing() ? words().samplePreparing : words().sample}
          </Button>
          <span class={styles["hint"]}>{words().sampleHint}</span>
        </div>
      </div>
      <div>
        <Button look="text" onClick={() => props.onRestore()}>
          {words().restore}
        </Button>
      </div>
      <p class={styles["hint"]}>
        {words().leader} <a href="/leder">{words().leaderLink}</a>
      </p>
    </>
  );
}
