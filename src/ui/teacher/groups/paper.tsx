import { For, Show, type JSX } from "solid-js";
import type { PupilId } from "../../../core/ids.ts";
import { writeCalendarDay } from "../../../i18n/dates.ts";
import { useGroups } from "./groups-context.tsx";
import { RoomGrid } from "./room-grid.tsx";
import styles from "./paper.module.css";
import { compareNames } from "../../../app/teacher/name-order.ts";

/**
 * What others may see: who is where. Names in the order of the alphabet, so that nothing is told by who stands first;
 * no choice, no wish, no lock.
 */
export function Paper(): JSX.Element {
  const { work, port, words, language, name, list, groupTitle } = useGroups();
  const purpose = () => work.state().request.purpose;
  const plan = () => work.plan() ?? [];
  const byName = (ids: readonly PupilId[]): readonly string[] => ids.map(name).sort(compareNames);
  const classNames = () => list(work.classes().map(({ className }) => className));
  return (
    <div class={styles["paper"]} data-purpose={purpose()}>
      <h2>{words().purposes[purpose()]}</h2>
      <p class={styles["of"]}>
        {words().paper.of(classNames(), writeCalendarDay(port.today(), language()))}
      </p>
      <Show
        when={work.room()}
        fallback={
          <div class={styles["lists"]}>
            <For each={plan()}>
              {(group, index) => (
                <section class={styles["list"]}>
                  <h3>{groupTitle(index())}</h3>
                  <ul role="list">
                    <For each={byName(group)}>{(pupil) => <li>{pupil}</li>}</For>
                  </ul>
                </section>
              )}
            </For>
          </div>
        }
      >
        <RoomGrid flat={false}>{(id) => <span class={styles["seat"]}>{name(id())}</span>}</RoomGrid>
      </Show>
    </div>
  );
}
