import { indicators } from "../../../core/leader/indicators.ts";
import type { IndicatorTrend } from "../../../core/leader/school-trends.ts";
import {
  chartMeasures,
  trendChart,
  type ChartColumn,
  type TrendChart,
} from "../../../core/leader/trend-chart.ts";
import { tenths } from "../../../core/sociogram/geometry.ts";
import {
  escaped,
  pictureTypeface,
  wrapped,
  type WrittenPicture,
} from "../../components/written-picture.ts";
import { levelText } from "./level-text.ts";
import type { TrendWords } from "./trend-words.ts";

export interface TrendPicture {
  readonly trend: IndicatorTrend;
  readonly words: TrendWords;
  readonly placeName: string;
  /** At the foot: what points, fields and gaps are, and noise where there is some. */
  readonly notes: readonly string[];
}

/** Of the light page, on white; in black and white the same is said by shape and words. */
const colours = {
  ground: "#ffffff",
  ink: "#1d2730",
  muted: "#52606b",
  hairline: "#d5d2c9",
  band: "#e2f0ef",
  edge: "#0e6466",
} as const;

const margin = 20;
const leastWidth = 440;
const letterWidth = 6.3;
const lineHeight = 18;

/** A chart as an SVG that needs nothing beside itself: no style sheet, no script, no typeface. Made of printed figures. */
export function writeTrendPicture({
  trend,
  words,
  placeName,
  notes,
}: TrendPicture): WrittenPicture {
  const { type } = indicators[trend.indicator];
  const chart = trendChart(type, trend);
  const width = Math.ceil(Math.max(chart.width, leastWidth) + 2 * margin);
  const { name } = words.texts.indicators[trend.indicator];
  const letters = (width - 2 * margin) / letterWidth;
  const title = wrapped(name, letters * 0.7);
  const under = wrapped(placeName, letters);
  const chartTop = margin + title.length * 24 + under.length * lineHeight + 10;
  const notesTop = chartTop + chart.height + 12;
  const lines = notes.flatMap((note) => wrapped(note, letters));
  const height = Math.ceil(notesTop + lines.length * lineHeight + margin);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${pictureTypeface}" role="img">`,
    `<title>${escaped(`${name}. ${placeName}`)}</title>`,
    `<rect width="${width}" height="${height}" fill="${colours.ground}"/>`,
    ...title.map((line, index) =>
      written(line, { x: margin, y: margin + 16 + index * 24, size: 17, bold: true }),
    ),
    ...under.map((line, index) =>
      written(line, {
        x: margin,
        y: margin + 14 + title.length * 24 + index * lineHeight,
        size: 13,
        fill: colours.muted,
      }),
    ),
    `<g transform="translate(${margin} ${chartTop})">`,
    ...levelsOf(chart, (value) => levelText(words, type, value)),
    ...chart.columns.map(bandOf),
    ...chart.lines.map(
      ({ from, to }) =>
        `<line x1="${from.x}" y1="${tenths(from.y)}" x2="${to.x}" y2="${tenths(to.y)}" stroke="${colours.ink}" stroke-width="1.5"/>`,
    ),
    ...chart.columns.map((column) => columnOf(column, chart, words)),
    "</g>",
    ...lines.map((line, index) =>
      written(line, {
        x: margin,
        y: notesTop + 12 + index * lineHeight,
        size: 12,
        fill: colours.muted,
      }),
    ),
    "</svg>",
  ].join("\n");
  return { svg, width, height };
}

function levelsOf(chart: TrendChart, textOf: (value: number) => string): readonly string[] {
  const { left, right } = chartMeasures;
  return chart.levels.flatMap(({ y, value }) => [
    `<line x1="${left}" x2="${chart.width - right}" y1="${tenths(y)}" y2="${tenths(y)}" stroke="${colours.hairline}"/>`,
    written(textOf(value), { x: left - 8, y: y + 4, size: 12, fill: colours.muted, anchor: "end" }),
  ]);
}

function bandOf({ x, mark }: ChartColumn): string {
  if (mark === null) return "";
  const { band } = chartMeasures;
  return `<rect x="${x - band}" width="${2 * band}" y="${tenths(mark.top)}" height="${tenths(mark.bottom - mark.top)}" rx="2" fill="${colours.band}" stroke="${colours.edge}"/>`;
}

function columnOf(
  { x, mark, printed, term }: ChartColumn,
  chart: TrendChart,
  words: TrendWords,
): string {
  const below = written(words.termShort(term), {
    x,
    y: chart.height - 6,
    size: 12,
    fill: colours.muted,
    anchor: "middle",
  });
  const figure = words.figure(printed);
  if (mark === null) {
    const y = chartMeasures.top + chartMeasures.plot / 2;
    return (
      below +
      written(figure, { x, y, size: 11, fill: colours.muted, anchor: "middle", ground: true })
    );
  }
  return [
    below,
    `<circle cx="${x}" cy="${tenths(mark.at)}" r="4" fill="${colours.ink}" stroke="${colours.ground}" stroke-width="1.5"/>`,
    written(figure, { x, y: mark.top - 6, size: 11, bold: true, anchor: "middle", ground: true }),
  ].join("");
}

interface Writing {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold?: boolean;
  readonly fill?: string;
  readonly anchor?: "middle" | "end";
  /** White behind the letters, over a line. */
  readonly ground?: boolean;
}

function written(words: string, { x, y, size, bold, fill, anchor, ground }: Writing): string {
  const weight = bold === true ? ' font-weight="600"' : "";
  const place = anchor === undefined ? "" : ` text-anchor="${anchor}"`;
  const behind =
    ground === true
      ? ` stroke="${colours.ground}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
      : "";
  return `<text x="${tenths(x)}" y="${tenths(y)}" font-size="${size}"${weight}${place}${behind} fill="${fill ?? colours.ink}">${escaped(words)}</text>`;
}
