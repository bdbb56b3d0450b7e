import { createUniqueId, For, Show, type JSX } from "solid-js";
import { ratingOf, type AnswerSoFar } from "../../app/pupil/answer-changes.ts";
import type { PupilSurvey } from "../../app/pupil/pupil-survey.ts";
import type { QuestionId } from "../../core/ids.ts";
import { usePupil } from "./pupil-context.ts";
import styles from "./rating-rows.module.css";

export interface RatingRowsProps {
  readonly titleId: string;
  readonly hint: string;
  /** The points in words, from the lowest. */
  readonly points: readonly string[];
  readonly survey: PupilSurvey;
  readonly questionId: QuestionId;
  readonly answer: AnswerSoFar;
  /** Null takes the rating back. */
  readonly onRate: (index: number, value: number | null) => void;
}

/**
 * One classmate a row, in this pupil's own order, each a group of radio buttons: Tab goes from row to row, the arrow keys
 * along the points. None is chosen beforehand, and a row may be left as it is. Where there is no room for the words,
 * numbers stand in their place, with the key above and the chosen words beside the name.
 */
export function RatingRows(props: RatingRowsProps): JSX.Element {
  const order = () => props.survey.classmates.get(props.questionId) ?? [];
  return (
    <div class={styles["rating"]}>
      <p id={`${props.titleId}-hint`} class={styles["hint"]}>
        {props.hint}
      </p>
      <ol class={styles["key"]} role="list" aria-hidden="true">
        <For each={props.points}>
          {(words, position) => (
            <li>
              <b>{position() + 1}</b> {words}
            </li>
          )}
        </For>
      </ol>
      <div
        class={styles["rows"]}
        role="group"
        aria-labelledby={props.titleId}
        aria-describedby={`${props.titleId}-hint`}
      >
        <For each={order()}>
          {(index) => (
            <RatingRow
              name={props.survey.names[index] ?? ""}
              points={props.points}
              value={ratingOf(props.answer, index)}
              onRate={(value) => props.onRate(index, value)}
            />
          )}
        </For>
      </div>
    </div>
  );
}

function RatingRow(props: {
  readonly name: string;
  readonly points: readonly string[];
  readonly value: number | null;
  readonly onRate: (value: number | null) => void;
}): JSX.Element {
  const { texts } = usePupil();
  const groupName = createUniqueId();
  const nameId = createUniqueId();
  let points: HTMLDivElement | undefined;

  /** The button goes with the rating it takes back: the keyboard stays in the row. */
  function takeBack(): void {
    props.onRate(null);
    points?.querySelector("input")?.focus();
  }

  return (
    <div class={styles["row"]} role="radiogroup" aria-labelledby={nameId}>
      <div class={styles["head"]}>
        <span id={nameId} class={styles["name"]} dir="auto">
          {props.name}
        </span>
        <Show when={props.value}>
          {(value) => (
            <>
              <span class={styles["chosen"]} aria-hidden="true">
                {props.points[value() - 1]}
              </span>
              <button
                type="button"
                class={styles["back"]}
                aria-label={texts().question.takeRatingBack(props.name)}
                onClick={takeBack}
              >
                ×
              </button>
            </>
          )}
        </Show>
      </div>
      <div ref={points} class={styles["points"]}>
        <For each={props.points}>
          {(words, position) => (
            <label class={styles["point"]}>
              <input
                type="radio"
                name={groupName}
                autocomplete="off"
                aria-label={words}
                checked={props.value === position() + 1}
                onChange={() => props.onRate(position() + 1)}
              />
              <span class={styles["number"]} aria-hidden="true">
                {position() + 1}
              </span>
              <span class={styles["words"]} aria-hidden="true">
                {words}
              </span>
            </label>
          )}
        </For>
      </div>
    </div>
  );
}
