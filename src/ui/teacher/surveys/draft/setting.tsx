import { createSignal, Show, type JSX } from "solid-js";
import styles from "./setting.module.css";

/** One line that says how it is; what there is to choose comes when it is opened. */
export function Setting(props: {
  readonly name: string;
  readonly value: string;
  readonly children: JSX.Element;
}): JSX.Element {
  const [opened, setOpened] = createSignal(false);
  return (
    <details
      class={styles["setting"]}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary class={styles["summary"]}>
        <span class={styles["name"]}>{props.name}</span>
        <span class={styles["value"]}>{props.value}</span>
      </summary>
      <Show when={opened()}>
        <div class={styles["body"]}>{props.children}</div>
      </Show>
    </details>
  );
}
