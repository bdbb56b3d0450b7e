import { createUniqueId, For, type JSX } from "solid-js";
import styles from "./radio-list.module.css";

/** One of a few, each with its words. */
export function RadioList<Value extends string>(props: {
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}): JSX.Element {
  const group = createUniqueId();
  return (
    <fieldset class={styles["list"]}>
      <legend>{props.legend}</legend>
      <For each={props.options}>
        {([value, words]) => (
          <label>
            <input
              type="radio"
              name={group}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            {words}
          </label>
        )}
      </For>
    </fieldset>
  );
}
