import { parseClassName } from "../../core/pupil-name.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { planByLook } from "./column-guess.ts";
import { planByHeadings, type ColumnPlan } from "./column-plan.ts";
import { linesToRows, textToLines, type SourceRow } from "./delimited-rows.ts";
import { buildPreview } from "./preview-building.ts";
import type { ClassListFailure, ClassListPreview, IgnoredLine } from "./preview.ts";
import {
  declaredDelimiter,
  findHeading,
  guessDelimiter,
  isBlank,
  mostColumns,
  usualWidth,
} from "./table-layout.ts";
import { decodeText, type TextEncoding } from "./text-decoding.ts";

/** A school of two thousand with forty columns stays under half of this. */
export const mostClassListBytes = 5_000_000;
export const mostClassListLines = 20_000;

/**
 * Reads a class list or a whole school's, of any bytes; never throws. What is kept of it is told
 * in [Note: What leaves a class list]. fileName: only to find a class name in; null when unknown.
 */
export function readClassList(
  bytes: Uint8Array,
  fileName: string | null,
): Result<ClassListPreview, ClassListFailure> {
  if (bytes.length > mostClassListBytes) return err(tooLarge);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  return readText(text, { encoding, suggestedClassName: classNameIn(fileName ?? "") });
}

/**
 * Reads names as they are pasted: one a line, a piece of a spreadsheet, or all on one line with
 * commas or semicolons between, which count as lines of their own.
 */
export function readPastedNames(text: string): Result<ClassListPreview, ClassListFailure> {
  if (text.length > mostClassListBytes) return err(tooLarge);
  return readText(ownLineEach(text), { encoding: null, suggestedClassName: null });
}

interface Source {
  readonly encoding: TextEncoding | null;
  readonly suggestedClassName: string | null;
}

const tooLarge = {
  type: "too-large",
  mostBytes: mostClassListBytes,
  mostLines: mostClassListLines,
} as const;

function readText(text: string, source: Source): Result<ClassListPreview, ClassListFailure> {
  const lines = textToLines(text);
  if (lines.length > mostClassListLines) return err(tooLarge);
  const { rows, ignored } = readRows(lines);
  if (rows.every((row) => isBlank(row) && !row.broken)) return err({ type: "empty" });
  const headingIndex = findHeading(rows);
  const heading = headingIndex === null ? null : (rows[headingIndex] ?? null);
  const plan = planColumns(rows, heading);
  if (plan === null) return err({ type: "no-name-column" });
  return ok(buildPreview({ ...source, lineCount: lines.length, rows, ignored, heading, plan }));
}

interface ReadRows {
  readonly rows: readonly SourceRow[];
  readonly ignored: readonly IgnoredLine[];
}

function readRows(lines: readonly string[]): ReadRows {
  const declared = declaredDelimiter(lines[0] ?? "");
  if (declared === null) return { rows: linesToRows(lines, guessDelimiter(lines)), ignored: [] };
  const rows = linesToRows(lines.slice(1), declared);
  return {
    rows: rows.map((row) => ({ ...row, line: row.line + 1 })),
    ignored: [{ line: 1, reason: "separator" }],
  };
}

function planColumns(rows: readonly SourceRow[], heading: SourceRow | null): ColumnPlan | null {
  if (heading !== null) return planByHeadings(heading.cells);
  const filled = rows.filter((row) => !row.broken && !isBlank(row));
  const width = usualWidth(filled);
  if (width > mostColumns) return null;
  const cells = filled.filter((row) => row.cells.length === width).map((row) => row.cells);
  return planByLook(cells, width);
}

/** Only where a single line holds at least five names; otherwise commas stay what they are. */
function ownLineEach(text: string): string {
  const filled = textToLines(text).filter((line) => line.trim() !== "");
  const [only = ""] = filled;
  if (filled.length !== 1 || only.includes("\t")) return text;
  const separator = only.split(";").length >= fewestOnOneLine ? ";" : ",";
  const names = only.split(separator);
  return names.length >= fewestOnOneLine ? names.map((name) => name.trim()).join("\n") : text;
}

const fewestOnOneLine = 5;

/** "Klasseliste 5A.csv" and "10B_2026.csv" say which class they are of. */
function classNameIn(fileName: string): string | null {
  const stem = fileName.replace(/\.[^.]*$/u, "");
  const found = /(?:^|[^\p{L}\p{N}])((?:vg)?\d{1,2}-?[a-zæøå]{1,4})(?![\p{L}\p{N}])/iu.exec(
    stem,
  )?.[1];
  const name = parseClassName(found ?? "");
  return name.ok ? name.value.toUpperCase() : null;
}
