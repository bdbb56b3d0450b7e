import type { SourceRow } from "./delimited-rows.ts";
import { headingMeaning } from "./headings.ts";
import { findHeading } from "./table-layout.ts";

/**
 * Headings of two rows as one: "Elev" merged over "Fornavn" and "Etternavn", beside a "Klasse" merged over both rows.
 * The lower row says it, and the upper where the lower is blank. Rows without such headings stay as they are.
 */
export function joinHeadingRows(rows: readonly SourceRow[]): readonly SourceRow[] {
  const found = findHeading(rows);
  if (found === null) return rows;
  const upperAt = isHeadingRow(rows[found + 1]) ? found : found - 1;
  const [upper, lower] = rows.slice(Math.max(0, upperAt), upperAt + 2);
  if (upperAt < 0 || upper === undefined || lower === undefined) return rows;
  if (upperAt !== found && !addsHeading(upper, lower)) return rows;
  const cells = lower.cells.map((cell, column) =>
    cell.trim() === "" ? (upper.cells[column] ?? "") : cell,
  );
  return rows.toSpliced(upperAt, 2, {
    line: upper.line,
    lineCount: upper.lineCount + lower.lineCount,
    cells,
    broken: false,
  });
}

function isHeadingRow(row: SourceRow | undefined): boolean {
  return row !== undefined && findHeading([row]) === 0;
}

function addsHeading(upper: SourceRow, lower: SourceRow): boolean {
  return upper.cells.some(
    (cell, column) => headingMeaning(cell) !== null && lower.cells[column]?.trim() === "",
  );
}
