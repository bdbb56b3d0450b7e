import { err, ok, type Result } from "../../core/result.ts";
import { planByLook } from "./column-guess.ts";
import { planByHeadings, type ColumnPlan } from "./column-plan.ts";
import type { SourceRow } from "./delimited-rows.ts";
import { buildPreview, type PreviewSource } from "./preview-building.ts";
import type { ClassListFailure, ClassListPreview } from "./preview.ts";
import { findHeading, isBlank, mostColumns, usualWidth } from "./table-layout.ts";

/** Rows of cells, whatever kind of file they came from. */
export type SourceTable = Omit<PreviewSource, "heading" | "plan">;

/** What is kept of a table is told in [Note: What leaves a class list]. */
export function readTable(table: SourceTable): Result<ClassListPreview, ClassListFailure> {
  const { rows } = table;
  if (rows.every((row) => isBlank(row) && !row.broken)) return err({ type: "empty" });
  const headingIndex = findHeading(rows);
  const heading = headingIndex === null ? null : (rows[headingIndex] ?? null);
  const plan = planColumns(rows, heading);
  if (plan === null) return err({ type: "no-name-column" });
  return ok(buildPreview({ ...table, heading, plan }));
}

function planColumns(rows: readonly SourceRow[], heading: SourceRow | null): ColumnPlan | null {
  if (heading !== null) return planByHeadings(heading.cells);
  const filled = rows.filter((row) => !row.broken && !isBlank(row));
  const width = usualWidth(filled);
  if (width > mostColumns) return null;
  const cells = filled.filter((row) => row.cells.length === width).map((row) => row.cells);
  return planByLook(cells, width);
}
