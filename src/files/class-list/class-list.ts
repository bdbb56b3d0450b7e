import { err, type Result } from "../../core/result.ts";
import { classNameIn } from "./class-name-in.ts";
import { linesToRows, textToLines } from "./delimited-rows.ts";
import type { ClassListFailure, ClassListPreview } from "./preview.ts";
import { declaredDelimiter, guessDelimiter } from "./table-layout.ts";
import { readTable, type SourceTable } from "./table-reading.ts";
import { decodeText } from "./text-decoding.ts";

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

const tooLarge = {
  type: "too-large",
  mostBytes: mostClassListBytes,
  mostLines: mostClassListLines,
} as const;

function readText(
  text: string,
  source: Pick<SourceTable, "encoding" | "suggestedClassName">,
): Result<ClassListPreview, ClassListFailure> {
  const lines = textToLines(text);
  if (lines.length > mostClassListLines) return err(tooLarge);
  return readTable({ ...source, ...readRows(lines), lineCount: lines.length });
}

function readRows(lines: readonly string[]): Pick<SourceTable, "rows" | "ignored"> {
  const declared = declaredDelimiter(lines[0] ?? "");
  if (declared === null) return { rows: linesToRows(lines, guessDelimiter(lines)), ignored: [] };
  const rows = linesToRows(lines.slice(1), declared);
  return {
    rows: rows.map((row) => ({ ...row, line: row.line + 1 })),
    ignored: [{ line: 1, reason: "separator" }],
  };
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
