import readSheets, { type Sheet } from "read-excel-file/universal";
import { err, ok, type Result } from "../../core/result.ts";
import { classNameIn } from "./class-name-in.ts";
import { mostClassListBytes, mostClassListLines } from "./class-list.ts";
import type { SourceRow } from "./delimited-rows.ts";
import { joinHeadingRows } from "./heading-rows.ts";
import { shownHeading } from "./headings.ts";
import type { ClassListFailure, ClassSheet } from "./preview.ts";
import { isBlank } from "./table-layout.ts";
import { readTable } from "./table-reading.ts";
import { openWorkbook } from "./workbook-archive.ts";

/** As much as a person would look through. */
const mostSheets = 30;

/**
 * Reads a workbook (.xlsx); never rejects. Numbers are taken as they are written, dates as days, formulas as the
 * values that were saved with them; of cells that are merged the first has the value. Each sheet is minimised as
 * [Note: What leaves a class list] tells before anything of it leaves this function, its name included.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  fileName: string | null,
): Promise<Result<readonly ClassSheet[], ClassListFailure>> {
  const workbook = openWorkbook(bytes);
  if (!workbook.ok) {
    if (workbook.error !== "too-large") return err({ type: workbook.error });
    return err({
      type: "too-large",
      mostBytes: mostClassListBytes,
      mostLines: mostClassListLines,
    });
  }
  const sheets = await cellsOf(workbook.value);
  if (sheets === null) return err({ type: "spreadsheet" });
  const suggestedClassName = classNameIn(fileName ?? "");
  const filled = sheets
    .map((sheet, index) => ({ ...sheet, number: index + 1, rows: sheetRows(sheet) }))
    .filter(({ rows }) => !rows.every(isBlank))
    .slice(0, mostSheets);
  if (filled.length === 0) return err({ type: "empty" });
  return ok(
    filled.map(({ sheet, number, rows }) => ({
      number,
      name: shownHeading(sheet),
      reading: readTable({
        ...{ encoding: null, ignored: [], lineCount: rows.length, suggestedClassName },
        rows: joinHeadingRows(rows),
      }),
    })),
  );
}

/** Null for whatever the reader of cells cannot make sense of. */
async function cellsOf(archive: ArrayBuffer): Promise<readonly Sheet<string>[] | null> {
  try {
    return await readSheets<string>(archive, { parseNumber: (written) => written });
  } catch {
    return null;
  }
}

function sheetRows({ data }: Sheet<string>): readonly SourceRow[] {
  // A sheet that is a chart has no rows at all, whatever its type says.
  const rows: readonly (readonly unknown[])[] = (data as Sheet<string>["data"] | undefined) ?? [];
  return rows.map((cells, index) => ({
    line: index + 1,
    lineCount: 1,
    cells: cells.map(cellText),
    broken: false,
  }));
}

function cellText(value: unknown): string {
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  }
  if (typeof value !== "string") return "";
  // "1.5991012345E10" is how some programs write eleven figures.
  return /^\d+(?:\.\d+)?E[+-]?\d+$/iu.test(value) ? String(Number(value)) : value;
}
