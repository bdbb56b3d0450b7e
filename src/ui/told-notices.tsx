import { For, type JSX } from "solid-js";
import { Button } from "./components/button.tsx";
import { Notice } from "./components/notice.tsx";
import styles from "./notices.module.css";

/** What happened by itself: each is told once and stays until it is read. */
export function ToldNotices<Told>(props: {
  readonly told: readonly { readonly id: number; readonly notice: Told }[];
  readonly toneOf: (notice: Told) => "calm" | "care" | "trouble";
  readonly textOf: (notice: Told) => string;
  readonly dismissLabel: string;
  readonly onDismiss: (id: number) => void;
}): JSX.Element {
  return (
    <div class={styles["list"]}>
      <For each={props.told}>
        {(entry) => (
          <Notice
            announced
            tone={props.toneOf(entry.notice)}
            actions={
              <Button onClick={() => props.onDismiss(entry.id)}>{props.dismissLabel}</Button>
            }
          >
            {props.textOf(entry.notice)}
          </Notice>
        )}
      </For>
    </div>
  );
}
