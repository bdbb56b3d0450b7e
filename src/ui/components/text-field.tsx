import { createUniqueId, Show, splitProps, type JSX } from "solid-js";
import styles from "./text-field.module.css";

export interface TextFieldProps extends Omit<JSX.InputHTMLAttributes<HTMLInputElement>, "onInput"> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong and what to do; announced, and tied to the field. */
  readonly error?: string | undefined;
  readonly onText: (text: string) => void;
  /** Something beside the field, such as a button that shows a passphrase. */
  readonly beside?: JSX.Element;
}

export function TextField(props: TextFieldProps): JSX.Element {
  const [own, rest] = splitProps(props, ["label", "hint", "error", "onText", "beside", "id"]);
  const fallbackId = createUniqueId();
  const id = () => own.id ?? fallbackId;
  const describedBy = () =>
    [own.hint && `${id()}-hint`, own.error && `${id()}-error`].filter(Boolean).join(" ") ||
    undefined;
  return (
    <div class={styles["field"]}>
      <label for={id()}>{own.label}</label>
      <Show when={own.hint}>
        <p class={styles["hint"]} id={`${id()}-hint`}>
          {own.hint}
        </p>
      </Show>
      <div class={styles["row"]}>
        <input
          autocomplete="off"
          spellcheck={false}
          {...rest}
          id={id()}
          class={styles["input"]}
          aria-describedby={describedBy()}
          aria-invalid={own.error ? "true" : undefined}
          onInput={(event) => own.onText(event.currentTarget.value)}
        />
        {own.beside}
      </div>
      <p class={styles["error"]} id={`${id()}-error`} aria-live="polite">
        {own.error}
      </p>
    </div>
  );
}
