import {
  createEffect,
  createMemo,
  createSignal,
  For,
  onCleanup,
  Show,
  untrack,
  type Accessor,
  type JSX,
} from "solid-js";
import type { Results, SociogramDrawing } from "../../../app/teacher/results.ts";
import { rosterOf } from "../../../app/teacher/results-roster.ts";
import type { QuestionId } from "../../../core/ids.ts";
import type { Label } from "../../../core/sociogram/picture.ts";
import { Legend } from "../../sociogram/legend.tsx";
import { initialsOf } from "../../sociogram/initials.ts";
import { Sociogram } from "../../sociogram/sociogram.tsx";
import { MapTable } from "./map-table.tsx";
import { nameOf, questionText, questionTitle, questionWords, useResults } from "./results-desk.tsx";
import { tieSentences } from "./tie-words.ts";
import styles from "./map-panel.module.css";

export interface MapPanelProps {
  readonly results: Results;
  readonly question: QuestionId;
  readonly onQuestion: (id: QuestionId) => void;
  readonly mutualOnly: boolean;
  readonly onMutualOnly: (only: boolean) => void;
  /** False beside the list, where the table would say what stands there. */
  readonly table: boolean;
}

/** The map with its question switch, size, legend, and the table that says the same. */
export function MapPanel(props: MapPanelProps): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().map;
  /** The table waits for the first map: both at once would keep each other waiting. */
  const [complete, setComplete] = createSignal(false);
  // A memo: drawings of other questions that arrive must not touch this one.
  const drawing = createMemo(() => props.results.drawing(props.question));
  const state = () =>
    desk.analysis().questions.find(({ id }) => id === props.question)?.state ?? "too-few";
  return (
    <section class={styles["panel"]}>
      <h2 class={styles["hidden"]}>{texts().title}</h2>
      <div class={styles["controls"]}>
        <QuestionSwitch question={props.question} onQuestion={props.onQuestion} />
        <label class={styles["toggle"]}>
          <input
            type="checkbox"
            checked={props.mutualOnly}
            onChange={(event) => props.onMutualOnly(event.currentTarget.checked)}
          />
          <span>{texts().mutualOnly}</span>
        </label>
      </div>
      <Show when={state() !== "enough"}>
        <p class={styles["note"]}>{state() === "too-few" ? texts().tooFew : texts().caution}</p>
      </Show>
      <MapView
        drawing={drawing()}
        results={props.results}
        mutualOnly={props.mutualOnly}
        readable={state() !== "too-few"}
        onComplete={() => setComplete(true)}
      />
      <Show when={drawing()}>{(ready) => <ChosenLine drawing={ready()} />}</Show>
      <p class={styles["help"]}>{texts().help}</p>
      <Show when={props.table && complete() && drawing()}>
        {(ready) => (
          <MapTable
            question={ready().question}
            mutualOnly={props.mutualOnly}
            order={desk.analysis().pupils.map((_, index) => index)}
          />
        )}
      </Show>
    </section>
  );
}

function QuestionSwitch(props: {
  readonly question: QuestionId;
  readonly onQuestion: (id: QuestionId) => void;
}): JSX.Element {
  const desk = useResults();
  return (
    <fieldset class={styles["switch"]}>
      <legend class={styles["hidden"]}>{desk.texts().map.question}</legend>
      <For each={desk.analysis().questions}>
        {({ id }) => (
          <label class={styles["choice"]}>
            <input
              type="radio"
              name="map-question"
              checked={props.question === id}
              onChange={() => props.onQuestion(id)}
            />
            <span>{questionTitle(desk, id)}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}

/** Below these sizes names are written as two letters: a class of usual size leaves room for them longer than a large one. */
const namesFrom = { usual: 0.5, large: 0.68 } as const;
const usualMost = 32;
/** From this size names are written as they were drawn. */
const asDrawn = 0.97;
const initialsWidth = 19;
const initialsHeight = 16;
const smallest = 0.45;
const largest = 1.25;
const zoomSteps = [0.45, 0.6, 0.72, 0.85, 1, 1.25, 1.5, 2] as const;

/** The map in the room there is, with its legend and sizes; they stand there before the drawing does. */
function MapView(props: {
  readonly drawing: SociogramDrawing | null;
  readonly results: Results;
  readonly mutualOnly: boolean;
  readonly readable: boolean;
  readonly onComplete: () => void;
}): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().map;
  const [room, setRoom] = createSignal<Room | null>(null);
  /** Null follows the room there is. */
  const [wanted, setWanted] = createSignal<number | null>(null);
  const fitting = createMemo(() => {
    const [there, picture] = [room(), props.drawing?.picture];
    return there && picture ? fittingZoom(there, picture) : 1;
  });
  const zoom = () => wanted() ?? fitting();
  const step = (by: 1 | -1): void => {
    const now = zoom();
    const next =
      by === 1
        ? zoomSteps.find((size) => size > now + 0.02)
        : zoomSteps.findLast((size) => size < now - 0.02);
    if (next !== undefined) setWanted(next);
  };
  return (
    <figure class={styles["figure"]}>
      <div
        class={styles["viewport"]}
        ref={(element) => observeSize(element, setRoom)}
        onClick={(event) => {
          if (event.target === event.currentTarget) desk.choose(null);
        }}
      >
        <Show
          when={room() && props.drawing}
          fallback={
            <p class={styles["waiting"]} role="status">
              {desk.texts().drawing}
            </p>
          }
        >
          {(drawing) => (
            <MapDrawing
              drawing={drawing()}
              results={props.results}
              zoom={zoom()}
              mutualOnly={props.mutualOnly}
              readable={props.readable}
              onComplete={props.onComplete}
            />
          )}
        </Show>
      </div>
      <figcaption class={styles["foot"]}>
        <Legend texts={texts().legend} readable={props.readable} />
        <div class={styles["sizes"]}>
          <button type="button" class={styles["size"]} onClick={() => step(-1)}>
            {texts().zoomOut}
          </button>
          <button type="button" class={styles["size"]} onClick={() => step(1)}>
            {texts().zoomIn}
          </button>
          <button
            type="button"
            class={styles["size"]}
            aria-pressed={wanted() === null}
            onClick={() => setWanted(null)}
          >
            {texts().fit}
          </button>
        </div>
      </figcaption>
    </figure>
  );
}

interface Room {
  readonly width: number;
  readonly height: number;
}

function fittingZoom(room: Room, picture: SociogramDrawing["picture"]): number {
  const fit = Math.min(room.width / picture.width, room.height / picture.height, largest);
  return Math.floor(Math.max(fit, smallest) * 100) / 100;
}

function MapDrawing(props: {
  readonly drawing: SociogramDrawing;
  readonly results: Results;
  readonly zoom: number;
  readonly mutualOnly: boolean;
  readonly readable: boolean;
  readonly onComplete: () => void;
}): JSX.Element {
  const desk = useResults();
  const names = createMemo(() => desk.survey().roster.map(({ name }) => name));
  const written = createWriting(
    untrack(() => props.results),
    { drawing: () => props.drawing, zoom: () => props.zoom, names },
  );
  const order = createMemo(() => rosterOf(desk.analysis()).flatMap(({ pupils }) => pupils));
  const question = () => props.drawing.question;
  return (
    <Sociogram
      picture={props.drawing.picture}
      labels={written().labels}
      captions={written().captions}
      names={names()}
      captionScale={written().scale}
      zoom={props.zoom}
      mutualOnly={props.mutualOnly}
      readable={props.readable}
      severityOf={(pupil) => {
        const severity = desk.analysis().pupils[pupil]?.severity;
        const shown = severity === "red" || severity === "amber";
        return props.readable && shown ? severity : null;
      }}
      isSilent={(pupil) => question().pupils[pupil]?.given === null}
      chosen={desk.chosen()}
      onChoose={desk.choose}
      describe={(pupil) => tieSentences(desk, question(), { pupil, mutualOnly: props.mutualOnly })}
      label={desk
        .texts()
        .map.label(
          questionText(desk, question().id),
          props.drawing.picture.discs.length,
          question().figures.mutualPairs,
        )}
      order={order()}
      onComplete={props.onComplete}
    />
  );
}

/** Who is chosen, in words, with the way to the sheet: where the sheet does not stand beside the map. */
function ChosenLine(props: { readonly drawing: SociogramDrawing }): JSX.Element {
  const desk = useResults();
  return (
    <div class={styles["chosen"]} role="status">
      <Show when={desk.chosen()} keyed>
        {(pupil) => (
          <>
            <p>
              {questionWords(desk, props.drawing.question.id).received(
                nameOf(desk, pupil),
                props.drawing.question.pupils[pupil]?.received ?? 0,
              )}
              .
            </p>
            <button type="button" class={styles["open"]} onClick={() => desk.openSheet(pupil)}>
              {desk.texts().sheet.label(nameOf(desk, pupil))}
            </button>
          </>
        )}
      </Show>
    </div>
  );
}

interface Writing {
  readonly labels: readonly Label[];
  readonly captions: readonly string[];
  /** How much larger than in the picture itself names are written. */
  readonly scale: number;
}

/**
 * What is written in the map. Seen smaller than it was drawn, names keep their size on the screen and
 * need other places; seen from afar they are two letters. Until those places are found, the picture's own.
 */
function createWriting(
  results: Results,
  view: {
    readonly drawing: Accessor<SociogramDrawing>;
    readonly zoom: Accessor<number>;
    readonly names: Accessor<readonly string[]>;
  },
): Accessor<Writing> {
  const [found, setFound] = createSignal<(Writing & { readonly of: SociogramDrawing }) | null>(
    null,
  );
  createEffect(() => {
    const of = view.drawing();
    const zoom = view.zoom();
    if (zoom >= asDrawn) {
      setFound(null);
      return;
    }
    const isUsual = view.names().length <= usualMost;
    const far = zoom < (isUsual ? namesFrom.usual : namesFrom.large);
    const captions = far ? initialsOf(view.names()) : view.names();
    const sizes = of.picture.labels.map(({ box }) => ({
      width: (far ? initialsWidth : box.right - box.left) / zoom,
      height: (far ? initialsHeight : box.bottom - box.top) / zoom,
    }));
    let overtaken = false;
    onCleanup(() => {
      overtaken = true;
    });
    void results.relabel(of, sizes).then((labels) => {
      if (!overtaken && labels !== null) setFound({ of, labels, captions, scale: 1 / zoom });
    });
  });
  return createMemo(() => {
    const of = view.drawing();
    const other = found();
    if (other !== null && other.of === of) return other;
    return { labels: of.picture.labels, captions: view.names(), scale: 1 };
  });
}

function observeSize(element: HTMLElement, tell: (room: Room) => void): void {
  let timer = 0;
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return;
    const { width, height } = entry.contentRect;
    // Where there is no room beside the list the map is not shown, and not drawn.
    if (width === 0) return;
    clearTimeout(timer);
    // After the frame: drawing the map within it would keep the page from answering for longer.
    timer = window.setTimeout(() => tell({ width, height }));
  });
  observer.observe(element);
  onCleanup(() => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
