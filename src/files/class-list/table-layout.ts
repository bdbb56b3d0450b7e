import { headingMeaning, isNameHeading } from "./headings.ts";
import { linesToRows, type Delimiter, type SourceRow } from "./delimited-rows.ts";

export interface TableLayout {
  readonly delimiter: Delimiter;
  /** Index into the rows; null in a list without headings. */
  readonly headingIndex: number | null;
}

/** No export is wider. A file of a million delimiters is no list and must not take long to say so. */
export const mostColumns = 300;

/** The "sep=;" line some spreadsheets write first; null when there is none. */
export function declaredDelimiter(firstLine: string): Delimiter {
  const declared = /^["\uFEFF]*sep=(.)"?[;,\t]*$/iu.exec(firstLine)?.[1];
  return declared === ";" || declared === "," || declared === "\t" ? declared : null;
}

/** The delimiter that makes the best table of the first lines: known headings first, then columns. */
export function guessDelimiter(lines: readonly string[]): Delimiter {
  const sample = lines.slice(0, sampleLines);
  const fits = delimiters
    .map((delimiter) => delimiterFit(sample, delimiter))
    .filter((fit) => fit !== null)
    .toSorted((a, b) => b.knownHeadings - a.knownHeadings || b.columns - a.columns);
  return fits[0]?.delimiter ?? null;
}

/** The row of headings among the first filled rows; null when there is none. */
export function findHeading(rows: readonly SourceRow[]): number | null {
  let filled = 0;
  for (const [index, row] of rows.entries()) {
    if (isBlank(row)) continue;
    if (!row.broken && isHeading(row.cells)) return index;
    filled += 1;
    if (filled > mostTitleRows) return null;
  }
  return null;
}

export function isBlank(row: SourceRow): boolean {
  return row.cells.every((cell) => cell.trim() === "");
}

/** How many cells most rows have. */
export function usualWidth(rows: readonly SourceRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  return usual?.[0] ?? 1;
}

const delimiters = [";", "\t", ",", null] as const;
const sampleLines = 60;
/** Lines above the headings: the school's name, the class, the date of printing. */
const mostTitleRows = 5;
const leastAgreement = 0.6;

interface DelimiterFit {
  readonly delimiter: Delimiter;
  readonly knownHeadings: number;
  readonly columns: number;
}

function delimiterFit(lines: readonly string[], delimiter: Delimiter): DelimiterFit | null {
  const rows = linesToRows(lines, delimiter).filter((row) => !row.broken && !isBlank(row));
  const headingIndex = findHeading(rows);
  const heading = headingIndex === null ? null : (rows[headingIndex]?.cells ?? null);
  const pupils = headingIndex === null ? rows : rows.slice(headingIndex + 1);
  const columns = heading?.length ?? usualWidth(pupils);
  if (columns > mostColumns) return null;
  const knownHeadings = heading?.filter((cell) => headingMeaning(cell) !== null).length ?? 0;
  const fit = { delimiter, knownHeadings, columns };
  if (delimiter === null) return fit;
  if (columns < 2 || agreement(pupils, columns, heading !== null) < leastAgreement) return null;
  if (heading === null && delimiter === "," && areCommaNames(lines)) return null;
  return fit;
}

/** Under headings a row may be short: spreadsheets leave out empty cells at its end. */
function agreement(rows: readonly SourceRow[], columns: number, hasHeading: boolean): number {
  if (rows.length === 0) return 1;
  const agreeing = rows.filter(({ cells }) =>
    hasHeading ? cells.length > 1 && cells.length <= columns : cells.length === columns,
  );
  return agreeing.length / rows.length;
}

/** "Larsen, Emma" on every line is a list of names, not a table of two columns. */
function areCommaNames(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() === "" || /^[^,"]+, +[^,"]+$/u.test(line));
}

function isHeading(cells: readonly string[]): boolean {
  if (cells.length > mostColumns || isNumbered(cells)) return false;
  const meanings = cells.map(headingMeaning);
  if (meanings.some(isNameHeading)) return true;
  const telling = meanings.filter((meaning) => meaning !== null && meaning.type !== "unread");
  return telling.length > 1;
}

/** "3", "Elev": the third line of a list whose numbers or bullets have a column of their own. */
function isNumbered([first = "", ...more]: readonly string[]): boolean {
  return more.length > 0 && /^\s*(?:\d{1,3}[.):]?|[^\p{L}\p{N}\s#])\s*$/u.test(first);
}
