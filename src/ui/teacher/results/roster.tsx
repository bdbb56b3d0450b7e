import { createMemo, For, Show, untrack, type JSX } from "solid-js";
import { initialsOf } from "../../../core/initials.ts";
import { rosterPartOf, type RosterPart } from "../../../app/teacher/results-roster.ts";
import {
  allColumns,
  chosenColumns,
  columnKey,
  isShown,
  nextSort,
  sortedPupils,
  type RosterColumn,
} from "../../../app/teacher/roster-table.ts";
import { Button } from "../../components/button.tsx";
import { SignShape } from "../../components/sign-shape.tsx";
import { createFollower } from "../../components/frames.ts";
import { createListInTurns } from "../../components/list-in-turns.ts";
import { closerText } from "./closer-text.ts";
import {
  firmnessState,
  ResultsDeskProvider,
  useResults,
  type ResultsDesk,
} from "./results-desk.tsx";
import { RosterCell } from "./roster/roster-cells.tsx";
import {
  createRosterChoices,
  type RosterChoices,
  type RosterColumnsPort,
} from "./roster/roster-choices.ts";
import { RosterTools } from "./roster/roster-tools.tsx";
import { columnName, rosterWords } from "./roster/roster-words.ts";
import { PupilName } from "./sentence.tsx";
import styles from "./roster.module.css";

export interface RosterProps {
  /** Stands at the foot of every printed page. */
  readonly footer: string;
  /** By roster index. */
  readonly groups: readonly (string | null)[];
  /** Where the choice of columns is remembered; nowhere without it. */
  readonly columns?: RosterColumnsPort | undefined;
}

/** The class list in colour, shape and words, those who may need the teacher first on top unless sorted otherwise. */
export function Roster(props: RosterProps): JSX.Element {
  const outer = useResults();
  // A frame after the letter and the map: all at once would be one long task.
  const analysis = createFollower(outer.analysis);
  const choices = createRosterChoices(untrack(() => props.columns) ?? null);
  const columns = createMemo(() => allColumns(analysis(), props.groups));
  const shownColumns = createMemo(() => chosenColumns(columns(), choices.columnKeys()));
  const survey = createMemo(() =>
    choices.initials() ? withInitials(outer.survey()) : outer.survey(),
  );
  const desk: ResultsDesk = { ...outer, analysis, survey };
  const pupils = createMemo(() => ({
    names: outer.survey().roster.map(({ name }) => name),
    groups: props.groups,
  }));
  const order = createMemo(() => sortedPupils(analysis(), pupils(), choices.sort()));
  const shown = createMemo(() => {
    const fits = isShown(analysis(), pupils(), choices.filter());
    return new Set(order().filter(fits));
  });
  const texts = () => outer.texts().roster;
  const words = () => rosterWords[outer.language()];
  const state = () => outer.analysis().participation.state;
  return (
    <ResultsDeskProvider desk={desk}>
      <section class={styles["section"]}>
        <div class={styles["head"]}>
          <h2>{texts().title}</h2>
          <Button look="text" class={styles["print"] ?? ""} onClick={() => window.print()}>
            {texts().print}
          </Button>
        </div>
        <Show when={state() === "too-few"}>
          <p class={styles["note"]}>{texts().tooFew}</p>
        </Show>
        <Show when={state() === "caution"}>
          <p class={styles["note"]}>{texts().caution}</p>
        </Show>
        <RosterTools
          choices={choices}
          columns={columns()}
          shownColumns={shownColumns()}
          groups={props.groups}
          shown={shown().size}
          of={order().length}
        />
        <Show when={shownColumns().some(({ type }) => type === "chance")}>
          <p class={styles["note"]}>{words().bar}</p>
        </Show>
        <div class={styles["onPaper"]}>
          <p>{words().whoMayHaveIt}</p>
          <Show when={choices.initials()}>
            <p>{words().initialsHideNobody}</p>
          </Show>
        </div>
        <RosterTable
          choices={choices}
          columns={shownColumns()}
          order={order()}
          shown={shown()}
          groups={props.groups}
          footer={props.footer}
        />
        <Show when={shown().size === 0}>
          <p class={styles["note"]}>{words().nobody}</p>
        </Show>
      </section>
    </ResultsDeskProvider>
  );
}

interface TableProps {
  readonly choices: RosterChoices;
  readonly columns: readonly RosterColumn[];
  readonly order: readonly number[];
  readonly shown: ReadonlySet<number>;
  readonly groups: RosterProps["groups"];
  readonly footer: string;
}

/** Who does not fit stays and is hidden: made once, a row is never made again. */
function RosterTable(props: TableProps): JSX.Element {
  const desk = useResults();
  const partOf = (index: number): RosterPart => {
    const pupil = desk.analysis().pupils[index];
    return pupil === undefined ? "grey" : rosterPartOf(pupil);
  };
  /** Pupils, each colour under its heading where they are in that order. What is new of them is written where they stand. */
  const items = createMemo(
    (): readonly (number | RosterPart)[] => {
      if (props.choices.sort().by !== "sign") return props.order;
      return props.order.flatMap((pupil, place) => {
        const before = props.order[place - 1];
        const isFirst = before === undefined || partOf(before) !== partOf(pupil);
        return isFirst ? [partOf(pupil), pupil] : [pupil];
      });
    },
    [],
    { equals: (one, other) => one.join(" ") === other.join(" ") },
  );
  const shownOf = (part: RosterPart): readonly number[] =>
    [...props.shown].filter((pupil) => partOf(pupil) === part);
  const shownIn = (part: RosterPart): number => shownOf(part).length;
  const headOf = (part: RosterPart): string =>
    part === "closer" ? closerText(desk, shownOf(part)) : desk.texts().roster.groups[part];
  const width = () => props.columns.length + 2;
  const rows = createListInTurns(items, (item) =>
    typeof item === "number" ? (
      <PupilRow table={props} pupil={item} />
    ) : (
      <tr class={styles["groupRow"]} role="row" hidden={shownIn(item) === 0}>
        <th class={styles["groupHead"]} role="rowheader" colspan={width()}>
          {headOf(item)}
        </th>
      </tr>
    ),
  );
  return (
    <div
      class={styles["scroll"]}
      role="region"
      aria-busy={rows.isBusy() ? "true" : undefined}
      aria-label={rosterWords[desk.language()].tableLabel}
      tabindex="0"
    >
      <table
        ref={rows.setRoom}
        class={styles["roster"]}
        role="table"
        style={{
          "min-inline-size": `${leastWidth(props.columns)}rem`,
          "--columns": columnTracks(props.columns),
        }}
      >
        <Heads choices={props.choices} columns={props.columns} />
        <tbody role="rowgroup">{rows.shown()}</tbody>
        <tfoot class={styles["foot"]} role="rowgroup">
          <tr role="row">
            <td role="cell" colspan={width()}>
              {props.footer}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Heads(props: {
  readonly choices: RosterChoices;
  readonly columns: readonly RosterColumn[];
}): JSX.Element {
  const desk = useResults();
  const names = () => desk.texts().roster.columns;
  return (
    <thead role="rowgroup">
      <tr class={styles["headRow"]} role="row">
        <SortHead choices={props.choices} by="sign" type="sign">
          {names().sign}
        </SortHead>
        <SortHead choices={props.choices} by="name" type="name">
          {names().pupil}
        </SortHead>
        <For each={props.columns}>
          {(column) => (
            <Show
              when={column.type !== "reasons"}
              fallback={
                <th scope="col" role="columnheader" data-type="reasons">
                  {names().reasons}
                </th>
              }
            >
              <SortHead choices={props.choices} by={columnKey(column)} type={column.type}>
                {columnName(desk, column)}
              </SortHead>
            </Show>
          )}
        </For>
      </tr>
    </thead>
  );
}

function SortHead(props: {
  readonly choices: RosterChoices;
  readonly by: string;
  readonly type: string;
  readonly children: JSX.Element;
}): JSX.Element {
  const sort = () => props.choices.sort();
  const order = () => {
    if (sort().by !== props.by) return undefined;
    return sort().descending ? "descending" : "ascending";
  };
  return (
    <th scope="col" role="columnheader" data-type={props.type} aria-sort={order()}>
      <button
        type="button"
        class={styles["sort"]}
        onClick={() => props.choices.setSort(nextSort(sort(), props.by))}
      >
        {props.children}
        <span class={styles["arrow"]} aria-hidden="true">
          {order() === undefined ? "" : order() === "ascending" ? " ▲" : " ▼"}
        </span>
      </button>
      {/* A head that a browser repeats on the next sheet holds no buttons. */}
      <span class={styles["onPaper"]}>{props.children}</span>
    </th>
  );
}

function PupilRow(props: { readonly table: TableProps; readonly pupil: number }): JSX.Element {
  const desk = useResults();
  // A memo: of a class most pupils stay as they are when it comes to be known how firm signs are.
  const found = createMemo(() => desk.analysis().pupils[props.pupil]);
  return (
    <Show when={found()}>
      {(pupil) => (
        <tr
          role="row"
          class={styles["row"]}
          hidden={!props.table.shown.has(props.pupil)}
          data-chosen={desk.chosen() === props.pupil || undefined}
        >
          <td class={styles["sign"]} role="cell">
            <SignShape
              severity={pupil().severity}
              label={desk.texts().severity[pupil().severity]}
            />
            <span class={styles["signWords"]}>{desk.texts().severity[pupil().severity]}</span>
          </td>
          <th class={styles["name"]} scope="row" role="rowheader">
            <PupilName pupil={props.pupil} />
          </th>
          <For each={props.table.columns}>
            {(column) => (
              <td class={styles["cell"]} role="cell" data-type={column.type}>
                <Show when={column.type !== "reasons" && column.type !== "chance"}>
                  <span class={styles["label"]}>{columnName(desk, column)}: </span>
                </Show>
                <RosterCell
                  index={props.pupil}
                  pupil={pupil()}
                  column={column}
                  group={props.table.groups[props.pupil] ?? null}
                  firmnessKnown={firmnessState(desk) !== "awaited"}
                />
              </td>
            )}
          </For>
        </tr>
      )}
    </Show>
  );
}

/** In rem: what a column takes before it can no longer be read; the reasons take what is left. */
const leastWidths: Readonly<Partial<Record<RosterColumn["type"], number>>> = {
  reasons: 16,
  chance: 9.5,
  own: 8,
};
const usualWidth = 6;

function leastWidth(columns: readonly RosterColumn[]): number {
  return columns.reduce((sum, { type }) => sum + (leastWidths[type] ?? usualWidth), 12.75);
}

/** Every row has its own layout in the same tracks: one that changes leaves the others as they are. */
function columnTracks(columns: readonly RosterColumn[]): string {
  const withReasons = columns.some(({ type }) => type === "reasons");
  const trackOf = ({ type }: RosterColumn): string => {
    const least = leastWidths[type] ?? usualWidth;
    return type === "reasons" || !withReasons ? `minmax(${least}rem, 1fr)` : `${least}rem`;
  };
  return ["3.75rem", withReasons ? "9rem" : "minmax(9rem, 1fr)", ...columns.map(trackOf)].join(" ");
}

function withInitials<Survey extends ReturnType<ResultsDesk["survey"]>>(survey: Survey): Survey {
  const initials = initialsOf(survey.roster.map(({ name }) => name));
  const roster = survey.roster.map((entry, index) => ({ ...entry, name: initials[index] ?? "" }));
  return { ...survey, roster };
}
