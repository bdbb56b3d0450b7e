import { For, type JSX } from "solid-js";
import type { QuestionId } from "../../../core/ids.ts";
import { questionTitle, useResults } from "./results-desk.tsx";
import styles from "./map-panel.module.css";

/** Which question's map is shown. */
export function QuestionSwitch(props: {
  readonly questions: readonly QuestionId[];
  readonly question: QuestionId;
  readonly onQuestion: (id: QuestionId) => void;
}): JSX.Element {
  const desk = useResults();
  return (
    <fieldset class={styles["switch"]}>
      <legend class={styles["hidden"]}>{desk.texts().map.question}</legend>
      <For each={props.questions}>
        {(id) => (
          <label class={styles["choice"]}>
            <input
              type="radio"
              name="map-question"
              checked={props.question === id}
              onChange={() => props.onQuestion(id)}
            />
            <span>{questionTitle(desk, id)}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
