import { createEffect, For, Show, type JSX } from "solid-js";
import type { SurveyId } from "../../../core/ids.ts";
import { Button } from "../../components/button.tsx";
import { useApp, usePlaces } from "../app-context.tsx";
import { useTexts } from "../texts.tsx";
import styles from "./projector.module.css";

/** For the class to see: how many have answered, and nobody's name. */
export function Projector(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const words = () => texts().surveys.projector;
  createEffect(() => app.live.attend(props.surveyId));
  const progress = () => app.live.progress(props.surveyId);
  return (
    <div class={styles["stage"]}>
      <Show when={progress()}>
        {(current) => (
          <>
            <div role="status">
              <h1 class={styles["count"]}>
                <span class={styles["number"]}>
                  {words().count(current().answered, current().expected)}
                </span>
                <span>
                  {current().answered === current().expected ? words().done : words().have}
                </span>
              </h1>
            </div>
            <div class={styles["dots"]} aria-hidden="true">
              <For each={current().pupils}>
                {(_, index) => <span data-filled={index() < current().answered ? "" : undefined} />}
              </For>
            </div>
          </>
        )}
      </Show>
      <div class={styles["leave"]}>
        <Button onClick={() => places.replace({ type: "answers", surveyId: props.surveyId })}>
          {words().leave}
        </Button>
      </div>
    </div>
  );
}
