import { createUniqueId, For, Show, type JSX } from "solid-js";
import prose from "../components/prose.module.css";
import styles from "./choices.module.css";

/** One of several, each with what it means. */
export function Choices<Option>(props: {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  /** Short ones stand beside each other. */
  readonly beside?: boolean;
  readonly name: (option: Option) => string;
  readonly note?: (option: Option) => string;
  readonly text?: (option: Option) => string;
  readonly isChosen: (option: Option) => boolean;
  readonly onChoose: (option: Option) => void;
}): JSX.Element {
  const group = createUniqueId();
  const hintId = createUniqueId();
  return (
    <fieldset class={styles["choices"]} aria-describedby={props.hint ? hintId : undefined}>
      <legend>{props.legend}</legend>
      <Show when={props.hint}>
        <p id={hintId} class={prose["muted"]}>
          {props.hint}
        </p>
      </Show>
      <div class={props.beside === true ? styles["beside"] : styles["choices"]}>
        <For each={props.options}>
          {(option) => (
            <label class={styles["choice"]}>
              <input
                type="radio"
                name={group}
                checked={props.isChosen(option)}
                onChange={() => props.onChoose(option)}
              />
              <span>
                <span class={styles["name"]}>
                  {props.name(option)}
                  <Show when={props.note?.(option)}>
                    {(note) => <span class={styles["note"]}>{note()}</span>}
                  </Show>
                </span>
                <Show when={props.text?.(option)}>
                  {(text) => <span class={styles["text"]}>{text()}</span>}
                </Show>
              </span>
            </label>
          )}
        </For>
      </div>
    </fieldset>
  );
}
