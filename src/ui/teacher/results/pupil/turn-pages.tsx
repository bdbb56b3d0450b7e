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
        <Arrow back />
        <Show when={place().previous !== null}>
          {words().previous(nameOf(desk, place().previous ?? 0))}
        </Show>
      </Button>
      <span class={styles["place"]}>{words().position(place().position, place().of)}</span>
      <Button
        look="text"
        class={styles["side"] ?? ""}
        disabled={place().next === null}
        onClick={() => turn(place().next)}
      >
        <Show when={place().next !== null}>{words().next(nameOf(desk, place().next ?? 0))}</Show>
        <Arrow />
      </Button>
      <span id={id} hidden>
        {words().keys}
      </span>
    </nav>
  );
}

/** Drawn: the typeface has no such letter, and to look for one elsewhere takes an old machine a frame. */
function Arrow(props: { readonly back?: boolean }): JSX.Element {
  return (
    <svg class={styles["arrow"]} viewBox="0 0 16 16" aria-hidden="true">
      <path d={props.back === true ? "M14 8H2M7 3 2 8l5 5" : "M2 8h12M9 3l5 5-5 5"} />
    </svg>
  );
}
