import { createSignal, For, Show, untrack, type JSX } from "solid-js";
import { isNamed, namedPupils, type AnswerSoFar } from "../../app/pupil/answer-changes.ts";
import type { PupilSurvey } from "../../app/pupil/pupil-survey.ts";
import type { QuestionId } from "../../core/ids.ts";
import { arrowTarget } from "./chip-focus.ts";
import { usePupil } from "./pupil-context.ts";
import styles from "./name-chips.module.css";

export interface NameChipsProps {
  readonly titleId: string;
  /** How many one may choose, in words. */
  readonly hint: string;
  /** Null is unlimited. */
  readonly cap: number | null;
  readonly survey: PupilSurvey;
  readonly questionId: QuestionId;
  readonly answer: AnswerSoFar;
  readonly onToggle: (index: number) => void;
}

/**
 * Classmates as chips, in this pupil's own order for this question. A chip stays where it is when it is chosen, so
 * that nothing moves under a finger or away from the keyboard's focus; the chosen ones are seen together on a shelf
 * of constant height above, newest first.
 */
export function NameChips(props: NameChipsProps): JSX.Element {
  const { texts } = usePupil();
  const [reachable, setReachable] = createSignal(0);
  const [newestFirst, setNewestFirst] = createSignal(untrack(() => namedPupils(props.answer)));
  const order = () => props.survey.classmates.get(props.questionId) ?? [];
  const shelved = () => newestFirst().filter((index) => isNamed(props.answer, index));
  const nameOf = (index: number) => props.survey.names[index] ?? "";
  let group: HTMLDivElement | undefined;

  function toggle(index: number): void {
    setNewestFirst((before) => [index, ...before.filter((other) => other !== index)]);
    props.onToggle(index);
  }

  const chipsOnScreen = () => [...(group?.querySelectorAll("button") ?? [])];
  const focusedChip = () => chipsOnScreen().findIndex((chip) => chip === document.activeElement);

  /** Tab comes back to where the arrows had led. */
  function onFocusIn(): void {
    setReachable(Math.max(0, focusedChip()));
  }

  function onArrow(event: KeyboardEvent): void {
    const chips = chipsOnScreen();
    const target = arrowTarget(chips, focusedChip(), event.key);
    if (target === null) return;
    event.preventDefault();
    chips[target]?.focus();
  }

  return (
    <>
      <Shelf
        indexes={shelved()}
        nameOf={nameOf}
        hint={props.hint}
        cap={props.cap}
        onRemove={toggle}
      />
      <p id={`${props.titleId}-hint`} hidden>
        {props.hint}
      </p>
      <div
        ref={group}
        class={styles["chips"]}
        role="group"
        aria-labelledby={props.titleId}
        aria-describedby={`${props.titleId}-hint ${props.titleId}-keys`}
        onFocusIn={onFocusIn}
        onKeyDown={onArrow}
      >
        <For each={order()}>
          {(index, position) => (
            <button
              type="button"
              class={styles["chip"]}
              dir="auto"
              tabindex={position() === reachable() ? 0 : -1}
              aria-pressed={isNamed(props.answer, index)}
              onClick={() => toggle(index)}
            >
              {nameOf(index)}
            </button>
          )}
        </For>
      </div>
      <p id={`${props.titleId}-keys`} class={styles["keys"]}>
        {texts().question.arrowKeys}
      </p>
    </>
  );
}

/** For the eye and the finger alone: every chip on it is also a pressed chip below. */
function Shelf(props: {
  readonly indexes: readonly number[];
  readonly nameOf: (index: number) => string;
  readonly hint: string;
  readonly cap: number | null;
  readonly onRemove: (index: number) => void;
}): JSX.Element {
  const { texts } = usePupil();
  return (
    <div class={styles["shelf"]} aria-hidden="true">
      <Show when={props.indexes.length > 0} fallback={<p class={styles["hint"]}>{props.hint}</p>}>
        <p class={styles["count"]}>
          {texts().question.shelfCount(props.indexes.length, props.cap)}
        </p>
        <For each={props.indexes}>
          {(index) => (
            <button
              type="button"
              class={styles["shelved"]}
              dir="auto"
              tabindex="-1"
              onClick={() => props.onRemove(index)}
            >
              {props.nameOf(index)}
            </button>
          )}
        </For>
      </Show>
    </div>
  );
}
