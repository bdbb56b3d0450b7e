import { createUniqueId, Show, type JSX } from "solid-js";
import styles from "./long-field.module.css";

/** Room for several lines. */
export function LongField(props: {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  readonly most: number;
  readonly rows: number;
  readonly onText: (text: string) => void;
}): JSX.Element {
  const id = createUniqueId();
  return (
    <div class={styles["field"]}>
      <label for={id}>{props.label}</label>
      <Show when={props.hint}>
        <p class={styles["hint"]} id={`${id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <textarea
        id={id}
        rows={props.rows}
        maxLength={props.most}
        value={props.value}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
    </div>
  );
}
