import { For, type JSX } from "solid-js";
import type { MatrixTexts } from "../../../../i18n/en/matrix.ts";
import { markPath } from "./matrix-marks.ts";
import grid from "./matrix-grid.module.css";
import styles from "./matrix-view.module.css";

const size = 22;

/** Each mark with its word. */
export function MatrixLegend(props: { readonly texts: MatrixTexts }): JSX.Element {
  const marks = () => [
    { mark: "mutual", look: "mutual", word: props.texts.legend.mutual } as const,
    { mark: "one-way", look: "oneWay", word: props.texts.legend.oneWay } as const,
    { mark: "open", look: "open", word: props.texts.legend.open } as const,
    { mark: "unknown", look: "unknown", word: props.texts.legend.unknown } as const,
  ];
  return (
    <section class={styles["legend"]}>
      <h3>{props.texts.legend.title}</h3>
      <ul role="list">
        <For each={marks()}>
          {({ mark, look, word }) => (
            <li>
              <svg width={size} height={size} aria-hidden="true">
                <path class={grid[look]} d={markPath(mark, { column: 0, row: 0, size })} />
              </svg>
              {word}
            </li>
          )}
        </For>
        <li>
          <span class={styles["word"]}>{props.texts.legend.nobodyShort}</span>
          {props.texts.legend.nobody}
        </li>
      </ul>
    </section>
  );
}
