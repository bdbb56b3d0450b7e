import { createSignal, untrack, type Accessor } from "solid-js";
import {
  noFilter,
  usualSort,
  withColumn,
  type RosterColumn,
  type RosterFilter,
  type RosterSort,
} from "../../../../app/teacher/roster-table.ts";

/** Where the choice of columns is remembered. */
export interface RosterColumnsPort {
  readonly chosen: Accessor<readonly string[] | null>;
  readonly choose: (keys: readonly string[]) => void;
}

/** What of the list is shown, in which order, and how. */
export interface RosterChoices {
  readonly sort: Accessor<RosterSort>;
  readonly setSort: (sort: RosterSort) => void;
  readonly filter: Accessor<RosterFilter>;
  readonly setFilter: (part: Partial<RosterFilter>) => void;
  readonly isFiltered: Accessor<boolean>;
  readonly columnKeys: Accessor<readonly string[] | null>;
  readonly showColumn: (column: RosterColumn, shown: boolean) => void;
  readonly initials: Accessor<boolean>;
  readonly setInitials: (initials: boolean) => void;
}

/** Without a place to remember them, columns are chosen for as long as the list is shown. */
export function createRosterChoices(port: RosterColumnsPort | null): RosterChoices {
  const [sort, setSort] = createSignal(usualSort);
  const [filter, setFilter] = createSignal(noFilter);
  const [ownKeys, setOwnKeys] = createSignal<readonly string[] | null>(null);
  const [initials, setInitials] = createSignal(false);
  const columnKeys = () => ownKeys() ?? port?.chosen() ?? null;
  return {
    sort,
    setSort: (next) => setSort(next),
    filter,
    setFilter: (part) => setFilter((before) => ({ ...before, ...part })),
    isFiltered: () => {
      const { severities, questionId, group, name } = filter();
      return severities.length > 0 || questionId !== null || group !== null || name.trim() !== "";
    },
    columnKeys,
    showColumn: (column, shown) => {
      const keys = withColumn(untrack(columnKeys), column, shown);
      setOwnKeys(keys);
      port?.choose(keys);
    },
    initials,
    setInitials: (next) => setInitials(next),
  };
}
