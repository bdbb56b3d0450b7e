import { indicators, type IndicatorId } from "./indicators.ts";
import type { Printed } from "./printed-figure.ts";
import type { SchoolTrends } from "./school-trends.ts";
import type { Term } from "./term.ts";

/** The words of the file, in the reader's language. */
export interface TrendCsvWords {
  readonly columns: Readonly<Record<TrendCsvColumn, string>>;
  readonly level: Readonly<Record<SchoolTrends["level"], string>>;
  readonly indicator: Readonly<Record<IndicatorId, string>>;
  /** "2026/27" and "høst". */
  readonly schoolYear: (term: Term) => string;
  readonly half: Readonly<Record<Term["half"], string>>;
  readonly unit: Readonly<Record<Printed["type"], string>>;
  readonly under10: string;
  readonly over90: string;
  /** In place of a figure that is withheld. */
  readonly withheld: string;
  /** "1,5" or "1.5". */
  readonly decimal: (value: number) => string;
}

export const trendCsvColumns = [
  "place",
  "level",
  "schoolYear",
  "half",
  "indicator",
  "figure",
  "unit",
  "pupils",
  "contributions",
] as const;
export type TrendCsvColumn = (typeof trendCsvColumns)[number];

/**
 * The printed figures alone, a row for each term and indicator, as spreadsheets in Norway open it: semicolons, CRLF,
 * UTF-8 with its mark. No cell is a formula. A withheld figure has words in place of figure and pupils.
 */
export function trendCsv(placeName: string, trends: SchoolTrends, words: TrendCsvWords): string {
  const rows = trends.terms.flatMap(({ term, contributions }, place) =>
    trends.indicators.map(({ indicator, figures }) => {
      const printed = figures[place]?.printed ?? null;
      return [
        placeName,
        words.level[trends.level],
        words.schoolYear(term),
        words.half[term.half],
        words.indicator[indicator],
        printed === null ? words.withheld : figureCell(printed, words),
        words.unit[indicators[indicator].type],
        printed === null ? "" : String(printed.of),
        String(contributions),
      ];
    }),
  );
  const head = trendCsvColumns.map((column) => words.columns[column]);
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.map(csvCell).join(";")}\r\n`).join("")}`;
}

function figureCell(printed: Printed, words: TrendCsvWords): string {
  if (printed.type === "pairs") return words.decimal(printed.halves / 2);
  if (printed.percent === "under-10") return words.under10;
  return printed.percent === "over-90" ? words.over90 : String(printed.percent);
}

/**
 * A cell that no spreadsheet takes for a formula: what could begin one, also behind spaces, gets an apostrophe before
 * it. Line breaks and other control characters, which some take for a new cell, become spaces.
 */
export function csvCell(text: string): string {
  const flat = text.replaceAll(/[\p{Cc}\u2028\u2029\uFEFF]+/gu, " ");
  const safe = /^[\s"']*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212|%]/u.test(flat) ? `'${flat}` : flat;
  return /[";]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
