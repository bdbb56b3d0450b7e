import {
  createEffect,
  createMemo,
  createSignal,
  getOwner,
  lazy,
  runWithOwner,
  Show,
  Suspense,
  type Accessor,
  type JSX,
} from "solid-js";
import {
  mainQuestionOf,
  type Results,
  type SociogramDrawing,
} from "../../../app/teacher/results.ts";
import type { QuestionId } from "../../../core/ids.ts";
import { createFollower, lineUp } from "../../components/frames.ts";
import { createTurns } from "../../components/turns.ts";
import { MapTable } from "./map-table.tsx";
import type { MapViews } from "./map-views/create-map-views.ts";
import type { MapChoices } from "./map-views/map-choices.ts";
import { MapView } from "./map-view.tsx";
import { QuestionSwitch } from "./question-switch.tsx";
import { nameOf, questionWords, useResults, type ResultsDesk } from "./results-desk.tsx";
import styles from "./map-panel.module.css";

const ViewBar = lazy(async () => ({
  default: (await import("./map-views/view-bar.tsx")).ViewBar,
}));
const ViewNote = lazy(async () => ({
  default: (await import("./map-views/view-note.tsx")).ViewNote,
}));
const MapReplay = lazy(async () => ({
  default: (await import("./map-replay/map-replay.tsx")).MapReplay,
}));

export interface MapPanelProps {
  readonly results: Results;
  readonly questions: readonly QuestionId[];
  readonly question: QuestionId;
  readonly onQuestion: (id: QuestionId) => void;
  readonly mutualOnly: boolean;
  readonly onMutualOnly: (only: boolean) => void;
  /** How the map is wanted where there are views to choose from; missing beside the list. */
  readonly choices?: MapChoices;
  /** Of the class list, by pupil. */
  readonly groups?: readonly (string | null)[];
  /** False beside the list, where the table would say what stands there. */
  readonly table: boolean;
  /** Called when a question's map has been seen. */
  readonly onSeen?: (question: QuestionId) => void;
}

/** What comes after the map, one a turn. */
const afterMap = { legend: 1, words: 2, table: 3 } as const;
const afterViews = { bar: 1, note: 2, columns: 3 } as const;

/**
 * The map with its question switch, size, legend, and the table that says the same. What stands below
 * the map waits until it is seen: all at once would keep each other waiting.
 */
export function MapPanel(props: MapPanelProps): JSX.Element {
  const desk = useResults();
  const texts = () => desk.texts().map;
  /** What stands below speaks of the map that is seen, and so changes after it. */
  const [seen, setSeen] = createSignal<SociogramDrawing | null>(null);
  /** Below the fold. */
  const told = createFollower(seen, lineUp);
  const turn = createTurns(() => (seen() ? afterMap.table : 0), 1, "every frame");
  // What was pressed answers first.
  const question = createFollower(() => props.question);
  const mutualOnly = createFollower(() => props.mutualOnly);
  // A memo: drawings of other questions that arrive must not touch this one.
  const drawing = createMemo(() => props.results.drawing(question()));
  const views = createViewsAfter(desk, props, { seen, drawing });
  /** After what the views add to the map, what they say of it. */
  const viewsTurn = createTurns(() => (views() ? afterViews.columns : 0), 1, "every frame");
  const [replayed, setReplayed] = createSignal(false);
  /** The main question's map alone begins from that of the wave before. */
  const hasReplay = createMemo(
    () =>
      props.table &&
      (desk.waves?.()?.chain.length ?? 0) > 1 &&
      seen() !== null &&
      mainQuestionOf(desk.analysis())?.id === props.question,
  );
  const replaying = () => replayed() && hasReplay();
  const state = () => drawing()?.question.state ?? "enough";
  return (
    <section class={styles["panel"]} data-views={props.choices ? "" : undefined}>
      <h2 class={styles["hidden"]}>{texts().title}</h2>
      <div class={styles["top"]}>
        <div class={styles["controls"]}>
          <QuestionSwitch
            questions={props.questions}
            question={props.question}
            onQuestion={props.onQuestion}
          />
          <Show when={props.choices === undefined}>
            <label class={styles["toggle"]}>
              <input
                type="checkbox"
                checked={props.mutualOnly}
                onChange={(event) => props.onMutualOnly(event.currentTarget.checked)}
              />
              <span>{texts().mutualOnly}</span>
            </label>
          </Show>
        </div>
        <Show when={props.choices}>
          <div class={styles["views"]}>
            <Suspense>
              <Show when={viewsTurn() >= afterViews.bar && views()}>
                {(shown) => <ViewBar views={shown()} />}
              </Show>
            </Suspense>
          </div>
        </Show>
        <Show when={state() !== "enough"}>
          <p class={styles["note"]}>{state() === "too-few" ? texts().tooFew : texts().caution}</p>
        </Show>
        <Suspense>
          <Show when={viewsTurn() >= afterViews.note && views()}>
            {(shown) => <ViewNote views={shown()} />}
          </Show>
        </Suspense>
      </div>
      <div class={styles["replayed"]} data-replay={hasReplay() ? "" : undefined}>
        <div data-map="" inert={replaying()}>
          <MapView
            drawing={views()?.drawing() ?? drawing()}
            views={views()}
            results={props.results}
            mutualOnly={mutualOnly()}
            readable={state() !== "too-few"}
            seen={turn() >= afterMap.legend}
            onSeen={(shown) => {
              setSeen(shown);
              props.results.drawOthers();
              props.onSeen?.(shown.question.id);
            }}
          />
        </div>
        <Suspense>
          <Show when={turn() >= afterMap.words && hasReplay()}>
            <MapReplay
              results={props.results}
              question={props.question}
              open={replaying()}
              onOpen={setReplayed}
            />
          </Show>
        </Suspense>
      </div>
      <Show when={turn() >= afterMap.words && seen()}>
        {(ready) => <ChosenLine drawing={ready()} />}
      </Show>
      <Show when={turn() >= afterMap.words}>
        <p class={styles["help"]}>{texts().help}</p>
      </Show>
      <Show when={props.table && turn() >= afterMap.table && told()}>
        {(ready) => (
          <MapTable
            question={ready().question}
            mutualOnly={mutualOnly()}
            order={views()?.rows() ?? desk.analysis().pupils.map((_, index) => index)}
            columns={(viewsTurn() >= afterViews.columns && views()?.columns()) || []}
          />
        )}
      </Show>
    </section>
  );
}

/** The views are loaded once the map is seen, where there are any to choose from. */
function createViewsAfter(
  desk: ResultsDesk,
  props: MapPanelProps,
  map: {
    readonly seen: Accessor<SociogramDrawing | null>;
    readonly drawing: Accessor<SociogramDrawing | null>;
  },
): Accessor<MapViews | null> {
  const [views, setViews] = createSignal<MapViews | null>(null);
  const owner = getOwner();
  const isSeen = createMemo(() => map.seen() !== null);
  createEffect(() => {
    const { choices, results } = props;
    if (!isSeen() || choices === undefined) return;
    void import("./map-views/create-map-views.ts").then(({ createMapViews }) =>
      lineUp(() =>
        runWithOwner(owner, () => {
          const groups = (): readonly (string | null)[] => props.groups ?? [];
          setViews(createMapViews(desk, { results, choices, drawing: map.drawing, groups }));
        }),
      ),
    );
  });
  return views;
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
