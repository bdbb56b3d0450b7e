import { For, Show, type JSX } from "solid-js";
import type { PupilPoint } from "../../../../core/pupils-over-time.ts";
import styles from "./pupil-line.module.css";

const step = 40;
const height = 36;
const edge = 6;

/** Choices received over the waves with what was to be expected; the row it stands in says the same in words. */
export function PupilLine(props: {
  readonly points: readonly (PupilPoint | null)[];
  /** The largest count any pupil's line or field reaches. */
  readonly most: number;
}): JSX.Element {
  const width = () => step * props.points.length;
  const x = (wave: number): number => step * (wave + 0.5);
  const y = (count: number): number =>
    height - edge - ((height - 2 * edge) * count) / Math.max(1, props.most);
  const placed = () =>
    props.points.flatMap((point, wave) => (point === null ? [] : [{ point, wave }]));
  return (
    <svg
      class={styles["line"]}
      viewBox={`0 0 ${width()} ${height}`}
      width={width()}
      height={height}
      aria-hidden="true"
    >
      <For each={placed()}>
        {({ point, wave }) => (
          <Show when={point.expected}>
            {(band) => (
              <rect
                class={styles["field"]}
                x={x(wave) - 9}
                width={18}
                y={y(band().high) - 3}
                height={y(band().low) - y(band().high) + 6}
                rx={3}
              />
            )}
          </Show>
        )}
      </For>
      <polyline
        class={styles["way"]}
        points={placed()
          .map(({ point, wave }) => `${x(wave)},${y(point.received)}`)
          .join(" ")}
      />
      <For each={placed()}>
        {({ point, wave }) => (
          <path class={styles["point"]} d={pointAt(x(wave), y(point.received), point)} />
        )}
      </For>
    </svg>
  );
}

/** A disc as before, a point up or down outside of what was to be expected. */
function pointAt(x: number, y: number, { word }: PupilPoint): string {
  switch (word) {
    case "more":
      return `M${x - 5} ${y + 4}L${x} ${y - 5}L${x + 5} ${y + 4}Z`;
    case "fewer":
      return `M${x - 5} ${y - 4}L${x + 5} ${y - 4}L${x} ${y + 5}Z`;
    default:
      return `M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z`;
  }
}
