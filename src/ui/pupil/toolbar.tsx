import { For, Show, type JSX } from "solid-js";
import { languages } from "../../core/question.ts";
import { usePupil } from "./pupil-context.ts";
import { canHide } from "./pupil-hiding.ts";
import styles from "./toolbar.module.css";

/** What helps with reading, and what hides. In the same place on every screen. */
export function Toolbar(props: {
  /** Where in the survey one is; read out with the title. */
  readonly position: string | undefined;
  readonly positionId: string;
  readonly spoken: readonly string[];
}): JSX.Element {
  const { session, texts, readAloud, easierReading, toggleEasierReading, hide } = usePupil();
  return (
    <div class={styles["bar"]}>
      <p id={props.positionId} class={styles["position"]}>
        {props.position}
      </p>
      <div class={styles["tools"]} role="group" aria-label={texts().toolbar.label}>
        <Show when={isLanguageOpen(session.step().type)}>
          <OtherLanguages />
        </Show>
        <Show when={readAloud.canRead(session.language())}>
          <button
            type="button"
            class={styles["tool"]}
            onClick={() => {
              if (readAloud.reading()) readAloud.stop();
              else readAloud.read(props.spoken, session.language());
            }}
          >
            {readAloud.reading() ? texts().toolbar.stopReading : texts().toolbar.readAloud}
          </button>
        </Show>
        <button
          type="button"
          class={styles["tool"]}
          aria-pressed={easierReading()}
          aria-label={texts().toolbar.easierReading}
          title={texts().toolbar.easierReading}
          onClick={() => toggleEasierReading()}
        >
          <LargeLetters />
        </button>
        <Show when={canHide(session)}>
          <button type="button" class={styles["tool"]} onClick={() => hide()}>
            {texts().toolbar.hide}
          </button>
        </Show>
      </div>
    </div>
  );
}

function LargeLetters(): JSX.Element {
  return (
    <svg class={styles["letters"]} viewBox="0 0 30 20" aria-hidden="true">
      <path d="M2 18L8.5 2h1.5L16.5 18M4.5 12.5h9.5M27.5 18v-9.5M27.5 13.2a4.3 4.8 0 1 0 0 .1" />
    </svg>
  );
}

function OtherLanguages(): JSX.Element {
  const { session, texts } = usePupil();
  return (
    <For each={languages.filter((language) => language !== session.language())}>
      {(other) => (
        <button
          type="button"
          class={styles["tool"]}
          lang={other}
          onClick={() => session.chooseLanguage(other)}
        >
          {texts().language.names[other]}
        </button>
      )}
    </For>
  );
}

/** A survey asks for the language itself; the screens around it offer the other ones. */
function isLanguageOpen(step: string): boolean {
  return step !== "walking" && step !== "sending" && step !== "receipt";
}
