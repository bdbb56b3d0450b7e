import { err, type Result } from "../../core/result.ts";
import type { ColumnPlan, PlannedGroup } from "./column-plan.ts";
import type { SourceRow } from "./delimited-rows.ts";
import { readGenders } from "./gender.ts";
import { personalKind } from "./personal-data.ts";
import type {
  ClassListPreview,
  FoundClass,
  GroupColumn,
  IgnoredLine,
  LineProblem,
  UnreadColumn,
} from "./preview.ts";
import { readLabel, readPupilRow, type PupilRow } from "./pupil-rows.ts";
import { isBlank } from "./table-layout.ts";
import { isTitleCell } from "./title-cell.ts";

export interface PreviewSource extends Pick<
  ClassListPreview,
  "encoding" | "lineCount" | "suggestedClassName"
> {
  readonly rows: readonly SourceRow[];
  readonly ignored: readonly IgnoredLine[];
  readonly heading: SourceRow | null;
  readonly plan: ColumnPlan;
}

/** Sorts every line into pupil, problem or ignored, and leaves behind all that is not kept. */
export function buildPreview(source: PreviewSource): ClassListPreview {
  const { plan, encoding, lineCount, suggestedClassName } = source;
  const sorted = sortRows(source);
  const groups = plan.groupColumns.map((column, index) =>
    readGroupColumn(
      column,
      sorted.pupils.map((pupil) => pupil.groupCells[index] ?? ""),
    ),
  );
  const kept = groups.filter((group) => group.fit);
  const rows = sorted.pupils.map(({ line, name, swappedName, className }, index) => ({
    line,
    name,
    swappedName,
    className,
    groups: kept.map(({ values }) => values[index] ?? null),
  }));
  return {
    encoding,
    lineCount,
    rows,
    problems: sorted.problems,
    ignored: sorted.ignored,
    classes: findClasses(sorted.pupils),
    groupColumns: kept.map(({ column }) => column),
    nameColumns: plan.nameColumns,
    unreadColumns: allUnread(plan.unreadColumns, groups),
    nameOrderGuessed: !plan.orderKnown && plan.nameColumns.length > 1,
    suggestedClassName: plan.classColumn === null ? suggestedClassName : null,
  };
}

interface SortedRows {
  readonly pupils: readonly PupilRow[];
  readonly problems: readonly LineProblem[];
  readonly ignored: readonly IgnoredLine[];
}

function sortRows(source: PreviewSource): SortedRows {
  const { rows, ignored: before, heading } = source;
  const pupils: PupilRow[] = [];
  const problems: LineProblem[] = [];
  const ignored: IgnoredLine[] = [...before];
  for (const row of rows) {
    ignored.push(...continuations(row));
    const reason = ignoredReason(row, heading);
    if (reason !== null) {
      ignored.push({ line: row.line, reason });
      continue;
    }
    const pupil = readRow(row, source);
    if (pupil.ok) pupils.push(pupil.value);
    else problems.push(pupil.error);
  }
  return { pupils, problems, ignored: ignored.toSorted((a, b) => a.line - b.line) };
}

function continuations(row: SourceRow): readonly IgnoredLine[] {
  return Array.from({ length: row.lineCount - 1 }, (_, index) => ({
    line: row.line + 1 + index,
    reason: "continuation",
  }));
}

function ignoredReason(row: SourceRow, heading: SourceRow | null): IgnoredLine["reason"] | null {
  if (isBlank(row)) return row.broken ? null : "blank";
  if (heading === null) return null;
  if (isAbove(row, heading)) return isTitle(row) ? "above-heading" : null;
  // Printed lists repeat their headings on each page.
  const isHeading = row.cells.every((cell, index) => cell === (heading.cells[index] ?? ""));
  return isHeading && row.cells.length === heading.cells.length ? "heading" : null;
}

/** What may be a pupil above the headings is shown rather than taken: it may be the teacher, too. */
function readRow(row: SourceRow, source: PreviewSource): Result<PupilRow, LineProblem> {
  if (!isAbove(row, source.heading)) return readPupilRow(row, source.plan);
  return err({ type: "above-heading", line: row.line, className: null });
}

function isAbove(row: SourceRow, heading: SourceRow | null): boolean {
  return heading !== null && row.line < heading.line;
}

function isTitle(row: SourceRow): boolean {
  return row.cells.every((cell) => cell.trim() === "" || isTitleCell(cell));
}

interface ReadGroup {
  readonly fit: boolean;
  readonly column: GroupColumn;
  readonly values: readonly (string | null)[];
  readonly unread: UnreadColumn;
}

/** One cell that looks like personal data, and the whole column is not a group to be kept. */
function readGroupColumn(planned: PlannedGroup, cells: readonly string[]): ReadGroup {
  const labels = cells.map(readLabel);
  const fit = planned.kind === "gender" || labels.every((label) => label.ok);
  const values =
    planned.kind === "gender"
      ? readGenders(cells)
      : labels.map((label) => (label.ok ? label.value : null));
  const filled = values.filter((value) => value !== null);
  const column = {
    ...planned,
    values: [...new Set(filled)],
    withoutGroup: values.length - filled.length,
  };
  const kind = cells.map(personalKind).find((found) => found !== null) ?? "other";
  return {
    fit,
    column,
    values,
    unread: { position: planned.position, header: planned.header, kind },
  };
}

function allUnread(
  unread: readonly UnreadColumn[],
  groups: readonly ReadGroup[],
): readonly UnreadColumn[] {
  const unfit = groups.filter((group) => !group.fit).map((group) => group.unread);
  return [...unread, ...unfit].toSorted((a, b) => a.position - b.position);
}

const byClassName = new Intl.Collator("nb", { numeric: true });

function findClasses(pupils: readonly PupilRow[]): readonly FoundClass[] {
  const counts = new Map<string | null, number>();
  for (const { className } of pupils) counts.set(className, (counts.get(className) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .toSorted((a, b) => {
      if (a.name === null || b.name === null) return a.name === null ? 1 : -1;
      return byClassName.compare(a.name, b.name);
    });
}
