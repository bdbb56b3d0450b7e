import { Show, type JSX } from "solid-js";
import styles from "./notice.module.css";

export interface NoticeProps {
  /** "calm" explains, "care" asks for attention, "trouble" says that something went wrong. */
  readonly tone: "calm" | "care" | "trouble";
  readonly title?: string | undefined;
  readonly children: JSX.Element;
  readonly actions?: JSX.Element;
  /** Read aloud when it appears. */
  readonly announced?: boolean;
}

const marks = { calm: "i", care: "!", trouble: "×" } as const;

export function Notice(props: NoticeProps): JSX.Element {
  return (
    <div
      class={styles["notice"]}
      data-tone={props.tone}
      role={props.announced ? (props.tone === "trouble" ? "alert" : "status") : undefined}
    >
      <span class={styles["mark"]} aria-hidden="true">
        {marks[props.tone]}
      </span>
      <div class={styles["body"]}>
        <Show when={props.title}>
          <p class={styles["title"]}>{props.title}</p>
        </Show>
        <div>{props.children}</div>
        <Show when={props.actions}>
          <div class={styles["actions"]}>{props.actions}</div>
        </Show>
      </div>
    </div>
  );
}
