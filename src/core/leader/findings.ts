import type { IndicatorId } from "./indicators.ts";
import { measuresFor, type MeasureId } from "./measures.ts";
import type { Printed } from "./printed-figure.ts";
import { rangeOf } from "./printed-range.ts";
import type { Comparison, IndicatorTrend, SchoolTrends, TrendFigure } from "./school-trends.ts";
import type { Term } from "./term.ts";
import type { Trend } from "./trend.ts";

export type FindingKind = "celebrate" | "look";
export type FindingId = `${FindingKind}:${IndicatorId}`;

/** Why to be careful with one. */
export type Caution =
  /** At most four of five answered. */
  | "few-answered"
  /** Many other classes took part than in the term it is compared with. */
  | "unlike-units";

/** Something in the newest figures that is worth the school's time. */
export interface Finding {
  readonly id: FindingId;
  readonly kind: FindingKind;
  readonly indicator: IndicatorId;
  readonly term: Term;
  readonly printed: Printed;
  /** "moved": it differs from `beside` by more than chance and rounding; "level": the figure itself says it. */
  readonly because: "moved" | "level";
  /** What it differs from, or, of a level, what stands beside it; null where nothing does. */
  readonly beside: Comparison | null;
  readonly cautions: readonly Caution[];
  /** To choose among, never all. */
  readonly measures: readonly MeasureId[];
}

/** More than these nobody follows up in a year. */
export const mostFindings: Readonly<Record<FindingKind, number>> = { celebrate: 3, look: 3 };

/** What is good about an indicator, and from which printed figure on it is worth a look by itself. */
interface Reading {
  readonly good: "up" | "down";
  readonly worthALook: (printed: Printed) => boolean;
  readonly worthCelebrating: (printed: Printed) => boolean;
}

/**
 * About every fifth pupil is not among them, or about every tenth is: what can be seen in any class. A choice of ours,
 * and no limit of right or wrong. Of pupils who are bullied or chosen by no one no level is good.
 */
const many: Reading = {
  good: "up",
  worthALook: (printed) => rangeOf(printed).middle <= 80,
  worthCelebrating: (printed) => printed.type === "share" && printed.percent === "over-90",
};
const none: Reading = {
  good: "down",
  worthALook: (printed) => rangeOf(printed).middle >= 10,
  worthCelebrating: () => false,
};

/** What concerns pupils most comes first. Cohesion has no trend and no level that is better. */
const readings: readonly (readonly [IndicatorId, Reading])[] = [
  ["bullied", none],
  ["safety", many],
  ["company", many],
  ["unchosen", none],
  ["thriving", many],
  ["mutual-choice", many],
  ["participation", many],
];

/** Of the newest term of these trends: at most a few, what moved before what stands. Says nothing that is not printed. */
export function findingsOf(trends: SchoolTrends): readonly Finding[] {
  const newest = (indicator: IndicatorId): TrendFigure | undefined =>
    trends.indicators.find((each) => each.indicator === indicator)?.figures.at(-1);
  const participation = newest("participation")?.printed ?? null;
  const general: readonly Caution[] =
    participation !== null && rangeOf(participation).middle <= 80 ? ["few-answered"] : [];
  const all = readings.flatMap(([indicator, reading]) => {
    const figure = newest(indicator);
    return figure === undefined ? [] : findingsIn(indicator, reading, figure, general);
  });
  return (["look", "celebrate"] as const).flatMap((kind) => {
    const ofKind = all.filter((finding) => finding.kind === kind);
    const ordered = [
      ...ofKind.filter(({ because }) => because === "moved"),
      ...ofKind.filter(({ because }) => because === "level"),
    ];
    return ordered.slice(0, mostFindings[kind]);
  });
}

/** The indicators of the newest term that are withheld, in the order of the table. */
export function withheldOf(trends: SchoolTrends): readonly IndicatorId[] {
  const isWithheld = ({ figures }: IndicatorTrend) => figures.at(-1)?.printed === null;
  return trends.indicators.filter(isWithheld).map(({ indicator }) => indicator);
}

function findingsIn(
  indicator: IndicatorId,
  reading: Reading,
  figure: TrendFigure,
  general: readonly Caution[],
): readonly Finding[] {
  const { printed } = figure;
  if (printed === null) return [];
  const find = (
    kind: FindingKind,
    because: Finding["because"],
    beside: Comparison | null,
  ): Finding => ({
    id: `${kind}:${indicator}`,
    kind,
    indicator,
    term: figure.term,
    printed,
    because,
    beside,
    // How many answered is the figure itself there.
    cautions: [
      ...(indicator === "participation"
        ? general.filter((each) => each !== "few-answered")
        : general),
      ...(beside?.unlikeUnits === true ? (["unlike-units"] as const) : []),
    ],
    measures: measuresFor(kind, indicator),
  });
  const moved = (trend: Trend): Comparison | null =>
    [figure.since, figure.yearBefore, figure.first].find((each) => each?.trend === trend) ?? null;
  const [better, worse] = [moved(reading.good), moved(reading.good === "up" ? "down" : "up")];
  return [
    ...(worse !== null
      ? [find("look", "moved", worse)]
      : reading.worthALook(printed)
        ? [find("look", "level", figure.since)]
        : []),
    // Better than one term and worse than another is no good news.
    ...(better !== null && worse === null
      ? [find("celebrate", "moved", better)]
      : worse === null && reading.worthCelebrating(printed)
        ? [find("celebrate", "level", figure.since)]
        : []),
  ];
}
