import Papa from "papaparse";

/** One row of cells, as cells stand; a row with a line break in a cell covers several lines. */
export interface SourceRow {
  /** 1-based. */
  readonly line: number;
  readonly lineCount: number;
  readonly cells: readonly string[];
  /** True for a line whose quotation marks do not pair: its cells are not to be trusted. */
  readonly broken: boolean;
}

/** null: one cell a line. */
export type Delimiter = ";" | "\t" | "," | null;

/** A character of its own for "no delimiter", so that quotes around whole lines still come off. */
const noDelimiter = Papa.UNIT_SEP;

/** Lines end with LF, CRLF or CR; an end after the last line begins no further line. */
export function textToLines(text: string): readonly string[] {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/**
 * Every line is in exactly one row. Where quotation marks do not pair, one open mark would swallow
 * all lines after it: then each line is read by itself, and only those at fault are broken.
 */
export function linesToRows(lines: readonly string[], delimiter: Delimiter): readonly SourceRow[] {
  if (lines.length === 0) return [];
  const parsed = parse(lines.join("\n"), delimiter);
  return parsed.errors.length === 0 ? wholeRows(parsed.data) : singleLineRows(lines, delimiter);
}

function wholeRows(data: readonly (readonly string[])[]): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  let line = 1;
  for (const cells of data) {
    const lineCount = 1 + lineBreaks(cells);
    rows.push({ line, lineCount, cells, broken: false });
    line += lineCount;
  }
  return rows;
}

function singleLineRows(lines: readonly string[], delimiter: Delimiter): readonly SourceRow[] {
  return lines.map((text, index) => {
    const parsed = parse(text, delimiter);
    return {
      line: index + 1,
      lineCount: 1,
      cells: parsed.data[0] ?? [],
      broken: parsed.errors.length > 0,
    };
  });
}

function parse(text: string, delimiter: Delimiter): Papa.ParseResult<string[]> {
  if (text === "") return emptyLine;
  return Papa.parse<string[]>(text, { delimiter: delimiter ?? noDelimiter, newline: "\n" });
}

/** Papa Parse gives no row for an empty text, but an empty line is a line. */
const emptyLine: Papa.ParseResult<string[]> = {
  data: [[""]],
  errors: [],
  meta: { delimiter: "", linebreak: "\n", aborted: false, truncated: false, cursor: 0 },
};

/** Line breaks occur in quoted cells only, and stay in them. */
function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
}
