import { For, type JSX } from "solid-js";
import type { QuestionId } from "../../../core/ids.ts";
import { questionTitle, useResults } from "./results-desk.tsx";
import styles from "./map-panel.module.css";

/** Which question's map is shown: side by side where there is room, otherwise a menu. */
export function QuestionSwitch(props: {
  readonly questions: readonly QuestionId[];
  readonly question: QuestionId;
  readonly onQuestion: (id: QuestionId) => void;
}): JSX.Element {
  const desk = useResults();
  return (
    <>
      <fieldset class={`${styles["switch"] ?? ""} ${styles["questions"] ?? ""}`}>
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
      <label class={styles["menu"]}>
        <span class={styles["hidden"]}>{desk.texts().map.question}</span>
        <select onChange={(event) => props.onQuestion(event.currentTarget.value as QuestionId)}>
          <For each={props.questions}>
            {(id) => (
              <option value={id} selected={props.question === id}>
                {questionTitle(desk, id)}
              </option>
            )}
          </For>
        </select>
      </label>
    </>
  );
}
