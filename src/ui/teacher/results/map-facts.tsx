import { createMemo, For, Show, type JSX } from "solid-js";
import type { QuestionId } from "../../../core/ids.ts";
import { questionFigures } from "./class-figures.tsx";
import { questionText, useResults } from "./results-desk.tsx";
import styles from "./map-facts.module.css";

/** Beside the map while no pupil is chosen: the question, and the class in a few sentences. */
export function MapFacts(props: { readonly question: QuestionId }): JSX.Element {
  const desk = useResults();
  const question = createMemo(() =>
    desk.analysis().questions.find(({ id }) => id === props.question),
  );
  return (
    <Show when={question()}>
      {(shown) => (
        <section class={styles["facts"]}>
          <h2>{questionText(desk, shown().id)}</h2>
          <Show when={shown().state !== "too-few"} fallback={<p>{desk.texts().figures.tooFew}</p>}>
            <For each={questionFigures(desk, shown())}>{({ value }) => <p>{value}</p>}</For>
          </Show>
          <p class={styles["quiet"]}>{desk.texts().sheet.empty}</p>
        </section>
      )}
    </Show>
  );
}
