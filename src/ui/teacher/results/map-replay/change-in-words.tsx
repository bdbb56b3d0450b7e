import { Show, type JSX } from "solid-js";
import type { Wave } from "../../../../app/teacher/waves-desk.ts";
import type { PupilId } from "../../../../core/ids.ts";
import type { TieChanges } from "../../../../core/tie-changes.ts";
import { overTimeWords } from "../over-time/over-time-words.ts";
import { nameIn, namesIn } from "../over-time/shown-waves.ts";
import { useResults } from "../results-desk.tsx";
import { mapReplayWords } from "./map-replay-words.ts";
import { toldPairs } from "./told-pairs.ts";
import styles from "./map-replay.module.css";

type Roster = Wave["survey"]["roster"];

/** Who has a mutual choice more or less than then, and who came and left: what the picture shows, in words. */
export function ChangeInWords(props: {
  readonly changes: TieChanges;
  readonly wave: Wave;
  readonly waves: readonly Wave[];
}): JSX.Element {
  const desk = useResults();
  const texts = () => mapReplayWords[desk.language()];
  const over = () => overTimeWords[desk.language()];
  const pairs = (kind: "gained" | "lost"): string =>
    toldPairs(props.changes.pupils, kind)
      .map(([one, other]) => texts().pair(nameIn(props.waves, one), nameIn(props.waves, other)))
      .join("; ");
  const names = (ids: readonly PupilId[]): string => namesIn(desk, props.waves, ids);
  const missingIn = (roster: Roster, others: Roster): readonly PupilId[] => {
    const there = new Set(others.map(({ id }) => id));
    return roster.flatMap(({ id }) => (there.has(id) ? [] : [id]));
  };
  const newcomers = () => missingIn(desk.survey().roster, props.wave.survey.roster);
  const leavers = () => missingIn(props.wave.survey.roster, desk.survey().roster);
  return (
    <div class={styles["words"]}>
      <Show when={props.changes.gained + props.changes.lost > 0} fallback={<p>{texts().same}</p>}>
        <Show when={props.changes.gained > 0}>
          <p>{texts().gained(pairs("gained"))}</p>
        </Show>
        <Show when={props.changes.lost > 0}>
          <p>{texts().lost(pairs("lost"))}</p>
        </Show>
      </Show>
      <Show when={newcomers().length > 0}>
        <p>{over().people.newcomers(names(newcomers()), props.wave.survey.name)}</p>
      </Show>
      <Show when={leavers().length > 0}>
        <p>{over().people.leavers(names(leavers()), props.wave.survey.name)}</p>
      </Show>
      <p class={styles["quiet"]}>{over().ties.limits}</p>
    </div>
  );
}
