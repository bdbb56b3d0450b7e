import { Show, type JSX } from "solid-js";
import type { Trend } from "../../../core/leader/trend.ts";
import styles from "./trend-mark.module.css";

/** Up, level, down, and two dots for a difference too small to tell: a shape each, and no colour. */
export const trendShapes: Readonly<Record<Trend, string>> = {
  up: "M2 9.5 6 3l4 6.5Z",
  down: "M2 2.5h8L6 9Z",
  same: "M1.5 3.5h9v1.75h-9ZM1.5 6.75h9V8.5h-9Z",
  "too-small": "M2.5 5.25h2v2h-2ZM7.5 5.25h2v2h-2Z",
};

/** A trend word with its shape; null stands without one. */
export function TrendMark(props: {
  readonly trend: Trend | null;
  readonly text: string;
}): JSX.Element {
  return (
    <span class={styles["mark"]} data-trend={props.trend ?? "none"}>
      <Show when={props.trend}>
        {(trend) => (
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d={trendShapes[trend()]} />
          </svg>
        )}
      </Show>
      <span>{props.text}</span>
    </span>
  );
}
