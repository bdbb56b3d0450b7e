import type { JSX } from "solid-js";
import styles from "./answer-bar.module.css";

/** How many gave an answer, beside a number that says the same: it is not read aloud. */
export function AnswerBar(props: {
  readonly count: number;
  readonly of: number;
  readonly concern: "strong" | "some" | "none";
}): JSX.Element {
  return (
    <svg
      class={styles["bar"]}
      data-concern={props.concern}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class={styles["ground"]} width="100" height="6" />
      <rect
        class={styles["fill"]}
        width={props.of === 0 ? 0 : (100 * props.count) / props.of}
        height="6"
      />
    </svg>
  );
}
