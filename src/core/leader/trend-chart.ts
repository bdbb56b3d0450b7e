import type { Printed } from "./printed-figure.ts";
import { rangeOf } from "./printed-range.ts";
import type { IndicatorTrend } from "./school-trends.ts";
import type { Term } from "./term.ts";

/** Where everything of a chart stands, in pixels at its own size. Made of printed figures alone. */
export interface TrendChart {
  readonly width: number;
  readonly height: number;
  readonly levels: readonly ChartLevel[];
  readonly columns: readonly ChartColumn[];
  readonly lines: readonly ChartLine[];
}

export interface ChartLevel {
  readonly y: number;
  readonly value: number;
}

export interface ChartColumn {
  readonly term: Term;
  readonly printed: Printed | null;
  readonly x: number;
  /** The band of what the figure may stand for, and its point; null where it is withheld. */
  readonly mark: { readonly top: number; readonly bottom: number; readonly at: number } | null;
}

export interface ChartLine {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** Half the width of a band, and where the words of a chart stand. */
export const chartMeasures = {
  left: 42,
  right: 12,
  top: 24,
  plot: 120,
  bottom: 26,
  step: 64,
  band: 13,
};

/**
 * Terms stand as far apart as they are in time. A line joins neighbours alone: none is drawn past a withheld figure.
 * The scale is the whole one, 0 to 100 %, of pairs 0 to 4 or as far as needed: no change looks larger than it is.
 */
export function trendChart(type: Printed["type"], { figures }: IndicatorTrend): TrendChart {
  const { left, right, top, plot, bottom, step } = chartMeasures;
  const [first] = figures;
  const halves = (term: Term): number => 2 * term.schoolYear + (term.half === "spring" ? 1 : 0);
  const start = first === undefined ? 0 : halves(first.term);
  const ranges = figures.map(({ printed }) => (printed === null ? null : rangeOf(printed)));
  const highest = Math.max(...ranges.map((range) => range?.most ?? 0), 0);
  const most = type === "share" ? 100 : Math.max(4, 2 * Math.ceil(highest / 2));
  const y = (value: number): number => top + plot * (1 - value / most);
  const columns = figures.map(({ term, printed }, index): ChartColumn => {
    const range = ranges[index] ?? null;
    return {
      term,
      printed,
      x: left + step * (halves(term) - start + 0.5),
      mark: range && { top: y(range.most), bottom: y(range.least), at: y(range.middle) },
    };
  });
  const last = columns.at(-1);
  return {
    width: (last === undefined ? left : last.x + step / 2) + right,
    height: top + plot + bottom,
    levels: [0, most / 2, most].map((value) => ({ value, y: y(value) })),
    columns,
    lines: columns.slice(1).flatMap((to, index) => {
      const from = columns[index];
      return from === undefined || from.mark === null || to.mark === null
        ? []
        : [{ from: { x: from.x, y: from.mark.at }, to: { x: to.x, y: to.mark.at } }];
    }),
  };
}
