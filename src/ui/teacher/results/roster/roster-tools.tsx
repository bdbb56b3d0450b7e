import { For, Show, type JSX } from "solid-js";
import {
  columnKey,
  isTurned,
  noFilter,
  sortedBy,
  turned,
  usualSort,
  type RosterColumn,
  type RosterFilter,
} from "../../../../app/teacher/roster-table.ts";
import type { Severity } from "../../../../core/analysis.ts";
import { Button } from "../../../components/button.tsx";
import { Disclosure } from "../disclosure.tsx";
import { questionTitle, useResults } from "../results-desk.tsx";
import type { RosterChoices } from "./roster-choices.ts";
import { columnName, groupWord, rosterWords } from "./roster-words.ts";
import styles from "./roster-tools.module.css";

export interface RosterToolsProps {
  readonly choices: RosterChoices;
  readonly columns: readonly RosterColumn[];
  readonly shownColumns: readonly RosterColumn[];
  readonly groups: readonly (string | null)[];
  readonly shown: number;
  readonly of: number;
}

const severities: readonly Severity[] = ["red", "amber", "green", "grey"];

/** Search, filters, order and columns, in words. */
export function RosterTools(props: RosterToolsProps): JSX.Element {
  const desk = useResults();
  const words = () => rosterWords[desk.language()];
  const filter = () => props.choices.filter();
  return (
    <div class={styles["tools"]} role="group" aria-label={words().toolsLabel}>
      <div class={styles["line"]}>
        <label class={styles["field"]}>
          <span>{words().search}</span>
          <input
            type="search"
            value={filter().name}
            autocomplete="off"
            spellcheck={false}
            translate="no"
            onInput={(event) => props.choices.setFilter({ name: event.currentTarget.value })}
          />
        </label>
        <Choice
          name={words().sign}
          value={filter().severities[0] ?? ""}
          options={severities.map((severity) => [severity, desk.texts().severity[severity]])}
          onChoose={(value) =>
            props.choices.setFilter({ severities: severities.filter((one) => one === value) })
          }
        />
        <Choice
          name={words().question}
          value={filter().questionId ?? ""}
          options={[...desk.analysis().questions, ...desk.analysis().scales].map(({ id }) => [
            id,
            questionTitle(desk, id),
          ])}
          onChoose={(value) => props.choices.setFilter({ questionId: questionOf(value) })}
        />
        <Show when={groupsOf(props.groups).length > 1}>
          <Choice
            name={words().group}
            value={filter().group ?? ""}
            options={groupsOf(props.groups).map((group) => [group, groupWord(desk, group)])}
            onChoose={(value) => props.choices.setFilter({ group: value === "" ? null : value })}
          />
        </Show>
      </div>
      <div class={styles["line"]}>
        <SortChoice {...props} />
        <Disclosure class={styles["columns"]} summary={words().columns}>
          <ColumnChoice {...props} />
        </Disclosure>
        <label class={styles["tick"]}>
          <input
            type="checkbox"
            checked={props.choices.initials()}
            onChange={(event) => props.choices.setInitials(event.currentTarget.checked)}
          />
          {words().initials}
        </label>
      </div>
      <p class={styles["shown"]} data-all={props.choices.isFiltered() ? undefined : ""}>
        <span role="status">
          {props.choices.isFiltered() ? words().shown(props.shown, props.of) : ""}
        </span>
        <Show when={props.choices.isFiltered()}>
          <Button look="text" onClick={() => props.choices.setFilter(noFilter)}>
            {words().clear}
          </Button>
        </Show>
      </p>
    </div>
  );

  function questionOf(value: string): RosterFilter["questionId"] {
    const { questions, scales } = desk.analysis();
    return [...questions, ...scales].find(({ id }) => id === value)?.id ?? null;
  }
}

/** On a phone there are no headings to press. */
function SortChoice(props: RosterToolsProps): JSX.Element {
  const desk = useResults();
  const words = () => rosterWords[desk.language()];
  const sort = () => props.choices.sort();
  const options = () => [
    ["name", desk.texts().roster.columns.pupil] as const,
    ...props.shownColumns
      .filter(({ type }) => type !== "reasons")
      .map((column) => [columnKey(column), columnName(desk, column)] as const),
  ];
  return (
    <div class={styles["sort"]}>
      <Choice
        name={words().sortBy}
        none={words().bySign}
        value={sort().by === "sign" ? "" : sort().by}
        options={options()}
        onChoose={(by) => props.choices.setSort(sortedBy(by === "" ? usualSort.by : by))}
      />
      <label class={styles["tick"]}>
        <input
          type="checkbox"
          checked={isTurned(sort())}
          onChange={() => props.choices.setSort(turned(sort()))}
        />
        {words().reverse}
      </label>
    </div>
  );
}

function ColumnChoice(props: RosterToolsProps): JSX.Element {
  const desk = useResults();
  const words = () => rosterWords[desk.language()];
  const parts = () => {
    const { signs, choices, own } = words().columnsOf;
    const isOwn = ({ type }: RosterColumn): boolean => type === "own";
    const isChoice = ({ type }: RosterColumn): boolean =>
      type === "received" || type === "mutual" || type === "chance";
    return [
      {
        title: signs,
        columns: props.columns.filter((column) => !isOwn(column) && !isChoice(column)),
      },
      { title: choices, columns: props.columns.filter(isChoice) },
      { title: own, columns: props.columns.filter(isOwn) },
    ];
  };
  return (
    <div class={styles["choice"]}>
      <For each={parts()}>
        {(part) => (
          <fieldset>
            <legend>{part.title}</legend>
            <For each={part.columns}>
              {(column) => (
                <label class={styles["tick"]}>
                  <input
                    type="checkbox"
                    checked={props.shownColumns.includes(column)}
                    onChange={(event) =>
                      props.choices.showColumn(column, event.currentTarget.checked)
                    }
                  />
                  {columnName(desk, column)}
                </label>
              )}
            </For>
          </fieldset>
        )}
      </For>
    </div>
  );
}

function Choice(props: {
  readonly name: string;
  /** What the first option is called, which is to choose nothing. */
  readonly none?: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}): JSX.Element {
  const desk = useResults();
  return (
    <label class={styles["field"]}>
      <span>{props.name}</span>
      <select value={props.value} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <option value="">{props.none ?? rosterWords[desk.language()].all}</option>
        <For each={props.options}>
          {([value, name]) => (
            <option value={value} selected={value === props.value}>
              {name}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}

function groupsOf(groups: readonly (string | null)[]): readonly string[] {
  return [...new Set(groups.filter((group) => group !== null))].toSorted();
}
