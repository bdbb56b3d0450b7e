import { For, type JSX } from "solid-js";
import styles from "./groups.module.css";

/** One of a few, as a row of words to press. */
export function Choice<Value extends string>(props: {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}): JSX.Element {
  return (
    <fieldset class={styles["fieldset"]}>
      <legend>{props.legend}</legend>
      <div class={styles["choices"]}>
        <For each={props.options}>
          {(option) => (
            <label class={styles["choice"]}>
              <input
                type="radio"
                name={props.name}
                checked={props.value === option.value}
                onChange={() => props.onChoose(option.value)}
              />
              <span>{option.text}</span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
