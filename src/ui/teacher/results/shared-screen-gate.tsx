import { createSignal, Show, type JSX } from "solid-js";
import { Button } from "../../components/button.tsx";
import type { ResultsTexts } from "../../../i18n/en/results.ts";
import styles from "./shared-screen-gate.module.css";

/** Stands before the results: the teacher's screen is often on the projector. */
export function SharedScreenGate(props: {
  readonly texts: ResultsTexts;
  readonly onOpen: () => void;
}): JSX.Element {
  const [shared, setShared] = createSignal(false);
  const texts = () => props.texts.gate;
  return (
    <section class={styles["gate"]}>
      <h1>{texts().title}</h1>
      <p>{texts().text}</p>
      <div class={styles["actions"]}>
        <Button look="primary" onClick={() => props.onOpen()}>
          {texts().open}
        </Button>
        <Button onClick={() => setShared(true)}>{texts().shared}</Button>
      </div>
      <p role="status">
        <Show when={shared()}>{texts().wait}</Show>
      </p>
      <p class={styles["tip"]}>{texts().tip}</p>
    </section>
  );
}
