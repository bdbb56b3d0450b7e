import { createMemo, createUniqueId, Show, type JSX } from "solid-js";
import { placeInRoster } from "../../../../app/teacher/results-beside.ts";
import { Button } from "../../../components/button.tsx";
import { nameOf, useResults } from "../results-desk.tsx";
import { pupilPageWords } from "./pupil-page-words.ts";
import styles from "./turn-pages.module.css";

/** From pupil to pupil in the order of the roster, like the pages of a book. */
export function TurnPages(props: { readonly index: number }): JSX.Element {
  const desk = useResults();
  const id = createUniqueId();
  const words = () => pupilPageWords[desk.language()].turn;
  const place = createMemo(() => placeInRoster(desk.analysis(), props.index));
  const turn = (to: number | null): void => {
    if (to !== null) desk.openSheet(to);
  };
  return (
    <nav class={styles["turn"]} aria-label={words().label} aria-describedby={id}>
      <Button
        look="text"
        class={styles["side"] ?? ""}
        disabled={place().previous === null}
        onClick={() => turn(place().previous)}
      >
        <Show when={place().previous !== null} fallback="←">
          ← {words().previous(nameOf(desk, place().previous ?? 0))}
        </Show>
      </Button>
      <span class={styles["place"]}>{words().position(place().position, place().of)}</span>
      <Button
        look="text"
        class={styles["side"] ?? ""}
        disabled={place().next === null}
        onClick={() => turn(place().next)}
      >
        <Show when={place().next !== null} fallback="→">
          {words().next(nameOf(desk, place().next ?? 0))} →
        </Show>
      </Button>
      <span id={id} hidden>
        {words().keys}
      </span>
    </nav>
  );
}
