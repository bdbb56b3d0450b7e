import type { JSX } from "solid-js";
import type { ChangeWord } from "../../../../core/metrics/class-change.ts";
import styles from "./change-mark.module.css";

const shapes: Readonly<Record<ChangeWord, string>> = {
  more: "M2 9 6 3l4 6Z",
  fewer: "M2 3h8L6 9Z",
  same: "M2 5h8v2H2Z",
};

/** A word with its shape: up, down, or level. Null says that there is nothing to say. */
export function ChangeMark(props: {
  readonly word: ChangeWord | null;
  readonly text: string;
}): JSX.Element {
  return (
    <span class={styles["mark"]} data-word={props.word ?? "none"}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d={props.word === null ? "M4 5h1v2H4ZM7 5h1v2H7Z" : shapes[props.word]} />
      </svg>
      {props.text}
    </span>
  );
}
