import { createMemo, createSelector, createSignal, For, Index, Show, type JSX } from "solid-js";
import type { QuestionAnalysis } from "../../../../core/analysis.ts";
import { matrixRowAnswer, type MatrixOrder } from "../../../../core/matrix-view.ts";
import { createFollower } from "../../../components/frames.ts";
import { createTurns } from "../../../components/turns.ts";
import { nameOf, questionTitle, useResults } from "../results-desk.tsx";
import { FocusGrid } from "./focus-grid.tsx";
import { measuresFor, mostLetters, type MatrixMeasures } from "./matrix-measures.ts";
import { markPaths } from "./matrix-marks.ts";
import { cellSentence, columnSentence, rowSentence, type MatrixSpeech } from "./matrix-words.ts";
import type { MatrixTexts } from "../../../../i18n/en/matrix.ts";
import styles from "./matrix-grid.module.css";

/** A place in the order; -1 is the heads of rows or columns. */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

/** What is made in one turn each: all at once would keep an old machine busy. */
const parts = { marks: 1, rows: 2, columns: 3, sums: 4, cells: 5 } as const;

/**
 * The marks are a few paths, and the names stand around them; what can be focused and heard is a grid of the cells
 * around the focus, laid over them.
 */
export function MatrixGrid(props: {
  readonly question: QuestionAnalysis;
  readonly order: MatrixOrder;
  readonly texts: MatrixTexts;
  /** The room there is across, in px. */
  readonly room: number;
}): JSX.Element {
  const desk = useResults();
  const count = () => props.order.order.length;
  const measures = createMemo(() =>
    measuresFor(
      count(),
      props.order.order.map((pupil) => [...nameOf(desk, pupil)].length),
    ),
  );
  const turn = createTurns(() => parts.cells, 1);
  // Names and sums of another order come in the frames after its marks.
  const rows = createFollower(() => props.order.order);
  const columns = createFollower(rows);
  const sums = createFollower(columns);
  // A pointer moves many times within one cell.
  const [pointed, setPointed] = createSignal<MatrixPlace | null>(null, { equals: isSamePlace });
  const [focused, setFocused] = createSignal<MatrixPlace | null>(null, { equals: isSamePlace });
  const lit = () => pointed() ?? focused();
  const chosenPlace = () => props.order.order.indexOf(desk.chosen() ?? -1);
  const speech = (): MatrixSpeech => ({
    texts: props.texts,
    question: props.question,
    nameOf: (pupil) => nameOf(desk, pupil),
  });
  const pupilAt = (place: number): number => props.order.order[place] ?? 0;
  const say = ({ row, column }: MatrixPlace): string => {
    if (row < 0) return columnSentence(speech(), pupilAt(column));
    if (column < 0) return rowSentence(speech(), pupilAt(row));
    return cellSentence(speech(), pupilAt(row), pupilAt(column));
  };
  let takeFocus: (place: MatrixPlace) => void = () => undefined;

  const onPointer = (event: PointerEvent): void => {
    setPointed(placeOf(event, measures(), count()));
  };
  const onClick = (event: MouseEvent): void => {
    const place = placeOf(event, measures(), count());
    if (place === null) return;
    if (place.row < 0) desk.openSheet(pupilAt(place.column));
    else if (place.column < 0) desk.openSheet(pupilAt(place.row));
    else takeFocus(place);
  };
  return (
    <div
      class={styles["frame"]}
      data-scrolls={measures().width + edges > props.room ? "" : undefined}
      style={{
        "--cell": `${measures().cell}px`,
        "--side": `${measures().side}px`,
        "--head": `${measures().head}px`,
        "--sum": `${measures().sum}px`,
        "--shrink": String(measures().shrink),
      }}
    >
      <div class={styles["whole"]} style={{ "inline-size": `${measures().width}px` }}>
        <p class={styles["told"]} aria-hidden="true">
          <span>
            <Show when={lit()} fallback={props.texts.axes}>
              {(place) => <>{say(place())}</>}
            </Show>
          </span>
        </p>
        <div
          class={styles["sheet"]}
          style={{ "block-size": `${measures().height}px` }}
          ref={(element) => {
            // Pointing only: what it does can be done in the grid with the keyboard.
            element.addEventListener("pointermove", onPointer);
            element.addEventListener("pointerleave", () => void setPointed(null));
            element.addEventListener("click", onClick);
          }}
        >
          <div class={styles["picture"]} aria-hidden="true">
            <Show when={turn() >= parts.marks}>
              <Band along="row" place={chosenPlace()} cell={measures().cell} />
              <Band along="column" place={chosenPlace()} cell={measures().cell} />
              <Band along="row" place={lit()?.row ?? -1} cell={measures().cell} />
              <Band along="column" place={lit()?.column ?? -1} cell={measures().cell} />
              <Marks question={props.question} order={props.order} measures={measures()} />
            </Show>
            <Show when={turn() >= parts.columns}>
              <ColumnNames
                order={columns()}
                measures={measures()}
                lit={lit()?.column ?? null}
                texts={props.texts}
              />
            </Show>
            <Show when={turn() >= parts.rows}>
              <RowNames order={rows()} lit={lit()?.row ?? null} />
            </Show>
            <Show when={turn() >= parts.sums}>
              <Sums question={props.question} order={sums()} texts={props.texts} />
            </Show>
          </div>
          <Show when={turn() >= parts.cells}>
            <FocusGrid
              label={props.texts.grid(questionTitle(desk, props.question.id), count())}
              order={props.order.order}
              measures={measures()}
              say={say}
              onFocus={setFocused}
              onOpen={(place) => desk.openSheet(pupilAt(place.row < 0 ? place.column : place.row))}
              takeFocus={(take) => (takeFocus = take)}
            />
          </Show>
        </div>
      </div>
    </div>
  );
}

/** Both edges of the frame. */
const edges = 2;

/** What stands still, by its part, while the cells are scrolled below it. */
const stillParts = { columns: "columns", rows: "rows", sums: "sums" } as const;

/** Which cell lies under the pointer; null in the corners and on the sums. */
function placeOf(
  event: MouseEvent,
  { cell, side, head }: MatrixMeasures,
  count: number,
): MatrixPlace | null {
  const { currentTarget: sheet, target } = event;
  if (!(sheet instanceof HTMLElement) || !(target instanceof Element)) return null;
  const still = target.closest("[data-still]")?.getAttribute("data-still");
  if (still === stillParts.sums) return null;
  const edge = sheet.getBoundingClientRect();
  const [x, y] = [event.clientX - edge.left - side, event.clientY - edge.top - head];
  const column = still === stillParts.rows ? -1 : Math.max(-1, Math.floor(x / cell));
  const row = still === stillParts.columns ? -1 : Math.max(-1, Math.floor(y / cell));
  const isInside = column < count && row < count && (row >= 0 || column >= 0);
  return isInside ? { row, column } : null;
}

function isSamePlace(one: MatrixPlace | null, other: MatrixPlace | null): boolean {
  return one?.row === other?.row && one?.column === other?.column;
}

/** A row or a column to be looked at, below the marks: it moves without anything being drawn again. -1 is none. */
function Band(props: {
  readonly along: "row" | "column";
  readonly place: number;
  readonly cell: number;
}): JSX.Element {
  const moved = () => {
    const by = `${props.place * props.cell}px`;
    return props.along === "row" ? `translateY(${by})` : `translateX(${by})`;
  };
  return (
    <div
      class={styles["band"]}
      data-along={props.along}
      style={{
        transform: moved(),
        visibility: props.place < 0 ? "hidden" : "visible",
      }}
    />
  );
}

function Marks(props: {
  readonly question: QuestionAnalysis;
  readonly order: MatrixOrder;
  readonly measures: MatrixMeasures;
}): JSX.Element {
  const cell = () => props.measures.cell;
  const size = () => props.order.order.length * cell();
  const paths = createMemo(() => markPaths(props.question, props.order.order, cell()));
  const lines = createMemo(() =>
    props.order.order
      .map((_, place) => `M0 ${place * cell()}h${size()}M${place * cell()} 0v${size()}`)
      .join(""),
  );
  const unknownRows = createMemo(() =>
    props.order.order
      .map((pupil, row) =>
        matrixRowAnswer(props.question, pupil) === "unknown"
          ? `M0 ${row * cell()}h${size()}v${cell()}h${-size()}z`
          : "",
      )
      .join(""),
  );
  return (
    <svg class={styles["marks"]} width={size()} height={size()} viewBox={`0 0 ${size()} ${size()}`}>
      <path class={styles["unknownRow"]} d={unknownRows()} />
      <path class={styles["self"]} d={paths().self} />
      <path class={styles["lines"]} d={lines()} />
      <path class={styles["unknown"]} d={paths().unknown} data-mark="unknown" />
      <path class={styles["mutual"]} d={paths().mutual} data-mark="mutual" />
      <path class={styles["oneWay"]} d={paths()["one-way"]} data-mark="one-way" />
      <path class={styles["open"]} d={paths().open} data-mark="open" />
      <For each={props.order.blocks}>
        {({ start, size: pupils }) => (
          <rect
            class={styles["block"]}
            data-block={pupils}
            x={start * cell()}
            y={start * cell()}
            width={pupils * cell()}
            height={pupils * cell()}
          />
        )}
      </For>
    </svg>
  );
}

function ColumnNames(props: {
  readonly order: readonly number[];
  readonly measures: MatrixMeasures;
  readonly lit: number | null;
  readonly texts: MatrixTexts;
}): JSX.Element {
  const desk = useResults();
  const isLit = createSelector(() => props.lit);
  const middle = (place: number) => (place + 0.5) * props.measures.cell + 4;
  const slanted = (place: number) =>
    `translate(${middle(place)} ${props.measures.head - 6}) rotate(-60)`;
  return (
    <div class={styles["columns"]} data-still={stillParts.columns}>
      <svg
        class={styles["columnNames"]}
        width={props.measures.width - props.measures.side}
        height={props.measures.head}
      >
        <Index each={props.order}>
          {(pupil, place) => (
            <text
              class={styles["columnName"]}
              transform={slanted(place)}
              data-lit={isLit(place) ? "" : undefined}
              data-chosen={desk.chosen() === pupil() ? "" : undefined}
            >
              {shortened(nameOf(desk, pupil()))}
            </text>
          )}
        </Index>
        <text class={styles["sumName"]} transform={slanted(props.order.length + 0.5)}>
          {props.texts.given}
        </text>
      </svg>
    </div>
  );
}

/** What fits into the strip above the columns. */
function shortened(name: string): string {
  const letters = [...name];
  return letters.length > mostLetters ? `${letters.slice(0, mostLetters - 1).join("")}…` : name;
}

function RowNames(props: {
  readonly order: readonly number[];
  readonly lit: number | null;
}): JSX.Element {
  const desk = useResults();
  const isLit = createSelector(() => props.lit);
  return (
    <div class={styles["rows"]} data-still={stillParts.rows}>
      <Index each={props.order}>
        {(pupil, place) => (
          <span
            class={styles["rowName"]}
            data-lit={isLit(place) ? "" : undefined}
            data-chosen={desk.chosen() === pupil() ? "" : undefined}
          >
            {nameOf(desk, pupil())}
          </span>
        )}
      </Index>
    </div>
  );
}

function Sums(props: {
  readonly question: QuestionAnalysis;
  readonly order: readonly number[];
  readonly texts: MatrixTexts;
}): JSX.Element {
  const given = (pupil: number): string => {
    const answer = matrixRowAnswer(props.question, pupil);
    if (answer === "unknown") return "–";
    if (answer === "nobody") return props.texts.legend.nobodyShort;
    return String(props.question.pupils[pupil]?.given ?? 0);
  };
  return (
    <>
      <div class={styles["given"]} data-still={stillParts.sums}>
        <Index each={props.order}>
          {(pupil) => <span data-sum="given">{given(pupil())}</span>}
        </Index>
      </div>
      <span class={styles["sumRowName"]} data-still={stillParts.sums}>
        {props.texts.received}
      </span>
      <div class={styles["received"]} data-still={stillParts.sums}>
        <Index each={props.order}>
          {(pupil) => (
            <span data-sum="received">{props.question.pupils[pupil()]?.received ?? 0}</span>
          )}
        </Index>
      </div>
      <div class={styles["corner"]} data-still={stillParts.sums} />
    </>
  );
}
