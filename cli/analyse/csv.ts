/** One record of a CSV file with the number of its line, counted from 1. */
export interface CsvLine {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvFile {
  /** Column names of the first line, trimmed and in lower case. */
  readonly header: readonly string[];
  readonly lines: readonly CsvLine[];
  /** Lines whose quotes do not close or whose cells are more than the header's. */
  readonly unreadable: readonly number[];
}

/** Comma-separated text with quotes (RFC 4180, one record a line). Empty lines are passed over. */
export function parseCsv(text: string): CsvFile {
  const lines: CsvLine[] = [];
  const unreadable: number[] = [];
  let header: readonly string[] | null = null;
  text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .forEach((raw, index) => {
      if (raw.trim() === "") return;
      const cells = splitLine(raw);
      if (header === null) header = (cells ?? []).map((cell) => cell.toLowerCase());
      else if (cells === null || cells.length > header.length) unreadable.push(index + 1);
      else lines.push({ line: index + 1, cells });
    });
  return { header: header ?? [], lines, unreadable };
}

/** Trimmed cells; null when a quote does not close. */
function splitLine(raw: string): string[] | null {
  if (!raw.includes('"')) return raw.split(",").map((cell) => cell.trim());
  const cells: string[] = [];
  const cell = /\s*(?:"((?:[^"]|"")*)"|([^",]*))\s*(,|$)/y;
  for (;;) {
    const match = cell.exec(raw);
    if (match === null) return null;
    cells.push(match[1]?.replaceAll('""', '"') ?? (match[2] ?? "").trim());
    if (match[3] === "") return cells;
  }
}
