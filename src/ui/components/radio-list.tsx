import { createUniqueId, For, type JSX } from "solid-js";
import styles from "./radio-list.module.css";

/** One of a few, each with its words. */
export function RadioList<Value extends string>(props: {
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** "row" under a heading of its own; below each other otherwise. */
  readonly look?: "row";
}): JSX.Element {
  const group = createUniqueId();
  return (
    <fieldset class={styles["list"]} data-look={props.look}>
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
