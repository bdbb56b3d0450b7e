import { parseClassName, parsePupilName, type NameFailure } from "../../core/pupil-name.ts";
import { err, ok, type Result } from "../../core/result.ts";
import type { ColumnPlan } from "./column-plan.ts";
import type { SourceRow } from "./delimited-rows.ts";
import { withoutListMark } from "./list-mark.ts";
import { looksPersonal } from "./personal-data.ts";
import type { LineProblem } from "./preview.ts";

export interface PupilRow {
  readonly line: number;
  readonly name: string;
  readonly swappedName: string | null;
  readonly className: string | null;
  /** The cells of the plan's group columns as written, not yet found fit to keep. */
  readonly groupCells: readonly string[];
}

/** One filled row below the headings: a pupil, or what is the matter with it. */
export function readPupilRow(row: SourceRow, plan: ColumnPlan): Result<PupilRow, LineProblem> {
  const { line, cells } = row;
  if (row.broken) return err({ type: "broken-quotes", line, className: null });
  if (isRagged(cells, plan)) return err({ type: "ragged", line, className: null });
  const className = readClass(cells, plan);
  if (!className.ok) return err({ type: "class-unreadable", line, className: null });
  const name = readName(cells, plan);
  if (!name.ok) return err({ ...name.error, line, className: className.value });
  return ok({
    line,
    ...name.value,
    className: className.value,
    groupCells: plan.groupColumns.map(({ position }) => cellAt(cells, position)),
  });
}

/** A class, a group or their like as it may be kept; null when it is blank. */
export function readLabel(cell: string): Result<string | null, { readonly type: "unfit" }> {
  if (cell.trim() === "") return ok(null);
  const label = parseClassName(cell);
  return label.ok && !looksPersonal(label.value) ? label : err({ type: "unfit" });
}

/** A row that is too long has slipped; one that is too short may only lack cells nobody needs. */
function isRagged(cells: readonly string[], plan: ColumnPlan): boolean {
  const needed = [...plan.neededColumns, plan.classColumn ?? 0];
  const isTooLong = cells.slice(plan.width).some((cell) => cell.trim() !== "");
  return isTooLong || cells.length <= Math.max(...needed);
}

function readClass(
  cells: readonly string[],
  plan: ColumnPlan,
): Result<string | null, { readonly type: "unfit" }> {
  const label = readLabel(cellAt(cells, plan.classColumn));
  if (!label.ok || label.value === null || !/^\p{L}$/u.test(label.value)) return label;
  // All the school's classes "A" must not become one.
  const year = /^\D*(\d{1,2})\D*$/u.exec(cellAt(cells, plan.yearColumn))?.[1] ?? "";
  return ok(year + label.value);
}

interface ReadName {
  readonly name: string;
  readonly swappedName: string | null;
}

function readName(cells: readonly string[], plan: ColumnPlan): Result<ReadName, NameFailure> {
  const parts = plan.nameColumns
    .map(({ position }, index) => {
      const cell = cellAt(cells, position);
      return index === 0 ? withoutListMark(cell) : cell;
    })
    .filter((part) => part.trim() !== "");
  const written = parts.join(" ");
  const name = parsePupilName(written);
  if (!name.ok) return name;
  const isOrderKnown = plan.orderKnown || written.includes(",");
  return ok({ name: name.value, swappedName: isOrderKnown ? null : swapped(parts) });
}

/** The first part, or the first word of an undivided name, was the last name. */
function swapped(parts: readonly string[]): string | null {
  const [last, ...first] = parts.length > 1 ? parts : (parts[0]?.trim().split(/\s+/u) ?? []);
  if (last === undefined || first.length === 0) return null;
  const name = parsePupilName([...first, last].join(" "));
  return name.ok ? name.value : null;
}

function cellAt(cells: readonly string[], position: number | null): string {
  return position === null ? "" : (cells[position] ?? "");
}
