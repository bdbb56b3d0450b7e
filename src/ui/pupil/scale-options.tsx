import { createUniqueId, For, type JSX } from "solid-js";
import type { AnswerSoFar } from "../../app/pupil/answer-changes.ts";
import styles from "./scale-options.module.css";

/** The answers to a scale as large radio buttons, none chosen beforehand. */
export function ScaleOptions(props: {
  readonly titleId: string;
  readonly hint: string;
  readonly options: readonly string[];
  readonly answer: AnswerSoFar;
  readonly onChoose: (value: number) => void;
}): JSX.Element {
  const groupName = createUniqueId();
  const isChosen = (value: number) =>
    props.answer?.type === "chosen" && props.answer.value === value;
  return (
    <>
      <p class={styles["hint"]}>{props.hint}</p>
      <div class={styles["options"]} role="radiogroup" aria-labelledby={props.titleId}>
        <For each={props.options}>
          {(option, position) => (
            <label class={styles["option"]}>
              <input
                type="radio"
                name={groupName}
                autocomplete="off"
                checked={isChosen(position() + 1)}
                onChange={() => props.onChoose(position() + 1)}
              />
              <span>{option}</span>
            </label>
          )}
        </For>
      </div>
    </>
  );
}
