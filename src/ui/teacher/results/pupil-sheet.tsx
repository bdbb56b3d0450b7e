import {
  createEffect,
  createMemo,
  createSignal,
  For,
  lazy,
  Show,
  Suspense,
  type JSX,
} from "solid-js";
import { placeInRoster } from "../../../app/teacher/results-beside.ts";
import type { PupilAnalysis } from "../../../core/analysis.ts";
import { Button } from "../../components/button.tsx";
import { SignShape } from "../../components/sign-shape.tsx";
import { createTurns } from "../../components/turns.ts";
import { adviceOn } from "./advice.ts";
import { OlderRoundLine } from "./older-round/older-round.tsx";
import { PupilCounts } from "./pupil-counts.tsx";
import { BesideSection } from "./pupil/beside-section.tsx";
import { BridgesSection } from "./pupil/bridges-section.tsx";
import { NotesSection } from "./pupil/notes-section.tsx";
import { pupilPageWords } from "./pupil/pupil-page-words.ts";
import { SignsSection } from "./pupil/signs-section.tsx";
import { RolesSection, TiesSection } from "./pupil/ties-section.tsx";
import { TurnPages } from "./pupil/turn-pages.tsx";
import { nameOf, useResults } from "./results-desk.tsx";
import styles from "./pupil-sheet.module.css";

const SincePrevious = lazy(async () => ({
  default: (await import("./over-time/since-previous.tsx")).SincePrevious,
}));

/** One pupil on a sheet of paper: own words, signs, what to do, choices and ties, and talks. */
export function PupilSheet(props: {
  readonly index: number;
  readonly headingRef?: (element: HTMLHeadingElement) => void;
}): JSX.Element {
  const desk = useResults();
  const name = () => nameOf(desk, props.index);
  const [withNotes, setWithNotes] = createSignal(false);
  let heading: HTMLHeadingElement | undefined;
  const turnByKey = (event: KeyboardEvent): void => {
    const place = placeInRoster(desk.analysis(), props.index);
    const to =
      event.key === "ArrowLeft" ? place.previous : event.key === "ArrowRight" ? place.next : null;
    if (to === null || event.altKey || event.ctrlKey || event.metaKey || isTyping(event)) return;
    event.preventDefault();
    desk.openSheet(to);
    // What had the focus may be gone with the pupil before.
    heading?.focus({ preventScroll: true });
  };
  createEffect(() => desk.deeper?.().ask());
  return (
    <Show when={desk.analysis().pupils[props.index]}>
      {(pupil) => (
        <article
          class={styles["sheet"]}
          aria-label={desk.texts().sheet.label(name())}
          data-without-notes={withNotes() ? undefined : ""}
          onKeyDown={turnByKey}
        >
          <TurnPages index={props.index} />
          <Show when={desk.newer?.()}>
            {(newer) => <OlderRoundLine newer={newer()} divides={false} />}
          </Show>
          <header class={styles["head"]}>
            <h2
              ref={(element) => {
                heading = element;
                props.headingRef?.(element);
              }}
              tabindex="-1"
            >
              {name()}
            </h2>
            <p class={styles["severity"]} data-severity={pupil().severity}>
              <SignShape severity={pupil().severity} />
              {desk.texts().severity[pupil().severity]}
            </p>
          </header>
          <For each={[props.index]}>{(index) => <Sections index={index} pupil={pupil()} />}</For>
          <PrintSheet withNotes={withNotes()} onWithNotes={setWithNotes} />
          <p class={styles["foot"]}>{desk.printFooter()}</p>
        </article>
      )}
    </Show>
  );
}

/** Arrows belong to the text or the choice they are pressed in. */
function isTyping(event: KeyboardEvent): boolean {
  return (
    event.target instanceof Element && event.target.closest("input, textarea, select") !== null
  );
}

interface SectionProps {
  readonly index: number;
  readonly pupil: PupilAnalysis;
}

/** One after the other, from the pupil's own words down; anew for each pupil. */
function Sections(props: SectionProps): JSX.Element {
  const desk = useResults();
  const turn = createTurns(() => 9, 1, "one a frame");
  return (
    <>
      <Show when={turn() >= 1}>
        <BesideSection index={props.index} pupil={props.pupil} />
      </Show>
      <Show when={turn() >= 2}>
        <SignsSection index={props.index} pupil={props.pupil} />
      </Show>
      <Show when={turn() >= 3}>
        <TodoSection index={props.index} />
      </Show>
      <Show when={turn() >= 4}>
        <BridgesSection index={props.index} pupil={props.pupil} />
      </Show>
      <Show when={turn() >= 5}>
        <PupilCounts index={props.index} />
      </Show>
      <Show when={turn() >= 6}>
        <Show when={(desk.waves?.()?.chain.length ?? 0) > 1}>
          <Suspense>
            <SincePrevious index={props.index} />
          </Suspense>
        </Show>
      </Show>
      <Show when={turn() >= 7}>
        <RolesSection index={props.index} />
      </Show>
      <Show when={turn() >= 8}>
        <TiesSection index={props.index} />
      </Show>
      <Show when={turn() >= 9}>
        <NotesSection index={props.index} />
      </Show>
    </>
  );
}

function TodoSection(props: Pick<SectionProps, "index">): JSX.Element {
  const desk = useResults();
  const advice = createMemo(() => adviceOn(desk, props.index));
  const items = () => {
    const found = advice();
    return found?.type === "here" ? found.items : [];
  };
  const elsewhere = () => {
    const found = advice();
    return found?.type === "newer" ? found.text : null;
  };
  return (
    <Show when={advice()}>
      <section>
        <h3>{desk.texts().sheet.todo}</h3>
        <Show
          when={elsewhere()}
          fallback={
            <ul class={styles["todo"]}>
              <For each={items()}>{(item) => <li>{item}</li>}</For>
            </ul>
          }
        >
          {(text) => <p>{text()}</p>}
        </Show>
        <p class={styles["heard"]}>{desk.texts().sheet.heard(nameOf(desk, props.index))}</p>
      </section>
    </Show>
  );
}

/** What was said in a talk goes on paper only where that is asked for. */
function PrintSheet(props: {
  readonly withNotes: boolean;
  readonly onWithNotes: (withNotes: boolean) => void;
}): JSX.Element {
  const desk = useResults();
  const words = () => pupilPageWords[desk.language()].print;
  return (
    <div class={styles["print"]}>
      <Button look="text" onClick={() => desk.printSheet()}>
        {words().sheet}
      </Button>
      <Show when={desk.notes()}>
        <label>
          <input
            type="checkbox"
            checked={props.withNotes}
            onChange={(event) => props.onWithNotes(event.currentTarget.checked)}
          />
          {words().withNotes}
        </label>
      </Show>
    </div>
  );
}
