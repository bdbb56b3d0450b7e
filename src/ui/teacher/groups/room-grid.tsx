import { Index, type Accessor, type JSX } from "solid-js";
import type { RoomLayout } from "../../../core/groups/room.ts";
import type { PupilId } from "../../../core/ids.ts";
import { useGroups } from "./groups-context.tsx";
import styles from "./room.module.css";

/** Seats of a table: side by side, and behind one another. */
const shapes: Readonly<Record<RoomLayout, { readonly wide: number; readonly deep: number }>> = {
  pairs: { wide: 2, deep: 1 },
  threes: { wide: 3, deep: 1 },
  fours: { wide: 2, deep: 2 },
  singles: { wide: 1, deep: 1 },
};

/** The tables where they stand, the board ahead or, seen from the board, at one's back. */
export function RoomGrid(props: {
  /** True where a narrow screen may have the tables one below the other. */
  readonly flat: boolean;
  readonly children: (id: Accessor<PupilId>) => JSX.Element;
}): JSX.Element {
  const { work, words, view, groupTitle } = useGroups();
  const asked = () => work.state().request.room;
  const shape = () => shapes[asked().layout];
  const tables = () => work.plan() ?? [];
  const across = () => Math.min(asked().tablesAcross, tables().length);
  const lines = () => Math.ceil(tables().length / Math.max(1, across()));
  const isTurned = () => view() === "board";
  const place = (index: number, perLine: number, inAll: number) => {
    const [column, line] = [index % perLine, Math.floor(index / perLine)];
    return {
      "grid-column": String((isTurned() ? perLine - 1 - column : column) + 1),
      "grid-row": String((isTurned() ? inAll - 1 - line : line) + 1),
    };
  };
  return (
    <div class={styles["room"]} data-view={view()}>
      <p class={styles["board"]}>{words().plan.board}</p>
      <div
        class={styles["tables"]}
        data-flat={props.flat ? "" : undefined}
        style={{ "grid-template-columns": `repeat(${across()}, minmax(0, 1fr))` }}
      >
        <Index each={tables()}>
          {(table, index) => (
            <section class={styles["table"]} style={place(index, across(), lines())}>
              <h4 class={styles["tableName"]}>{groupTitle(index)}</h4>
              <ul
                role="list"
                class={styles["seats"]}
                style={{ "grid-template-columns": `repeat(${shape().wide}, minmax(0, 1fr))` }}
              >
                <Index each={table()}>
                  {(id, seat) => (
                    <li style={place(seat, shape().wide, shape().deep)}>{props.children(id)}</li>
                  )}
                </Index>
              </ul>
            </section>
          )}
        </Index>
      </div>
    </div>
  );
}
