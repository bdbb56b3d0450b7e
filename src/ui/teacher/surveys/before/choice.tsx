import { For, type JSX } from "solid-js";
import styles from "./before-page.module.css";

/** One of a few, by the platform's own list. */
export function Choice<Option extends string>(props: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly names: Readonly<Record<Option, string>>;
  readonly value: Option;
  readonly onChoose: (option: Option) => void;
}): JSX.Element {
  return (
    <label class={styles["choice"]}>
      {props.label}
      <select
        onChange={(event) => {
          const chosen = props.options.find((option) => option === event.currentTarget.value);
          if (chosen !== undefined) props.onChoose(chosen);
        }}
      >
        <For each={props.options}>
          {(option) => (
            <option value={option} selected={option === props.value}>
              {props.names[option]}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
