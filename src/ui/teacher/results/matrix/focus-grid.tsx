import { createMemo, createSignal, For, onMount, Show, type JSX } from "solid-js";
import type { MatrixPlace } from "./matrix-grid.tsx";
import type { MatrixMeasures } from "./matrix-measures.ts";
import styles from "./matrix-grid.module.css";

/** Rows that Page Up and Page Down go. */
const page = 10;

/**
 * What is focused and heard: the cells around the focus, with the heads of their rows and columns. The rest of the
 * grid is counted and comes when the focus moves there.
 */
export function FocusGrid(props: {
  readonly label: string;
  readonly order: readonly number[];
  readonly measures: MatrixMeasures;
  readonly say: (place: MatrixPlace) => string;
  /** Null when the focus has left. */
  readonly onFocus: (place: MatrixPlace | null) => void;
  readonly onOpen: (place: MatrixPlace) => void;
  readonly takeFocus: (take: (place: MatrixPlace) => void) => void;
}): JSX.Element {
  const last = () => props.order.length - 1;
  const [at, setAt] = createSignal<MatrixPlace>({ row: 0, column: 0 });
  const rows = createMemo(() => [-1, ...around(at().row, last())]);
  const columns = createMemo(() => [-1, ...around(at().column, last())]);
  let grid: HTMLDivElement | undefined;

  const goTo = (place: MatrixPlace): void => {
    setAt(place);
    grid?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };
  onMount(() => props.takeFocus(goTo));
  const pressed = (event: KeyboardEvent): void => {
    if (event.altKey || event.shiftKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      props.onOpen(at());
      return;
    }
    const next = placeAfter(event, at(), last());
    if (next === null) return;
    event.preventDefault();
    goTo(next);
  };
  return (
    <div
      ref={(element) => (grid = element)}
      class={styles["focusGrid"]}
      role="grid"
      aria-label={props.label}
      aria-rowcount={props.order.length + 1}
      aria-colcount={props.order.length + 1}
      onKeyDown={pressed}
      onFocusIn={() => props.onFocus(at())}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || grid?.contains(to) !== true) props.onFocus(null);
      }}
    >
      <For each={rows()}>
        {(row) => (
          <div role="row" aria-rowindex={row + 2}>
            <For each={columns()}>
              {(column) => (
                <Show when={row >= 0 || column >= 0}>
                  <div
                    role={row < 0 ? "columnheader" : column < 0 ? "rowheader" : "gridcell"}
                    class={styles["focusCell"]}
                    aria-colindex={column + 2}
                    tabindex={at().row === row && at().column === column ? 0 : -1}
                    style={boxOf({ row, column }, props.measures)}
                  >
                    <span class={styles["heard"]}>{props.say({ row, column })}</span>
                  </div>
                </Show>
              )}
            </For>
          </div>
        )}
      </For>
    </div>
  );
}

function around(place: number, last: number): number[] {
  return [place - 1, place, place + 1].filter((one) => one >= 0 && one <= last);
}

function boxOf({ row, column }: MatrixPlace, { cell, side, head }: MatrixMeasures) {
  return {
    left: `${column < 0 ? 0 : side + column * cell}px`,
    top: `${row < 0 ? 0 : head + row * cell}px`,
    width: `${column < 0 ? side : cell}px`,
    height: `${row < 0 ? head : cell}px`,
  };
}

/** Where a key leads; null for keys that lead nowhere. The corner above the names is no place. */
function placeAfter(
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: MatrixPlace,
  last: number,
): MatrixPlace | null {
  const down = (to: number): MatrixPlace => ({
    row: Math.min(last, Math.max(column < 0 ? 0 : -1, to)),
    column,
  });
  const along = (to: number): MatrixPlace => ({
    row,
    column: Math.min(last, Math.max(row < 0 ? 0 : -1, to)),
  });
  switch (key) {
    case "ArrowUp":
      return down(row - 1);
    case "ArrowDown":
      return down(row + 1);
    case "ArrowLeft":
      return along(column - 1);
    case "ArrowRight":
      return along(column + 1);
    case "Home":
      return ctrlKey ? { row: 0, column: 0 } : along(0);
    case "End":
      return ctrlKey ? { row: last, column: last } : along(last);
    case "PageUp":
      return down(Math.max(0, row - page));
    case "PageDown":
      return down(row + page);
    default:
      return null;
  }
}
