import { createSignal, Show, type JSX } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { QuestionId } from "../../core/ids.ts";
import type { SchoolLevel } from "../../core/question.ts";
import type { QuestionPictureOf } from "../components/question-pictures.tsx";
import styles from "./question-picture.module.css";

/** Loaded once for the page, and only for those who do not read well yet. */
const [drawn, setDrawn] = createSignal<typeof QuestionPictureOf | null>(null);

/**
 * To be called before the first question, while there is a network: a kiosk may lose it. Where the pictures cannot be
 * had, the questions stand without.
 */
export function loadQuestionPictures(level: SchoolLevel): void {
  if (!hasPictures(level) || drawn() !== null) return;
  void import("../components/question-pictures.tsx").then(
    ({ QuestionPictureOf: component }) => setDrawn(() => component),
    () => undefined,
  );
}

/** Its place is kept from the beginning, so that nothing moves under a finger when it comes. */
export function QuestionPicture(props: {
  readonly level: SchoolLevel;
  readonly questionId: QuestionId;
}): JSX.Element {
  return (
    <Show when={hasPictures(props.level)}>
      <div class={styles["place"]} aria-hidden="true">
        <Show when={drawn()}>
          {(component) => <Dynamic component={component()} questionId={props.questionId} />}
        </Show>
      </div>
    </Show>
  );
}

function hasPictures(level: SchoolLevel): boolean {
  return level === "kindergarten" || level === "grades-1-4";
}
