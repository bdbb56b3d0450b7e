import { indicatorIds, indicators, type IndicatorId } from "./indicators.ts";
import type { Printed } from "./printed-figure.ts";
import { figureOf, type Release, type ReleasedPlace } from "./release.ts";
import { compareTerms, type Term } from "./term.ts";
import { trendOf, type Trend } from "./trend.ts";

/** Who took part in a term. */
export interface TrendTerm {
  readonly term: Term;
  /** Classes at level school, schools at level municipality. */
  readonly contributions: number;
  readonly units: number;
}

/** A figure beside an earlier one of the same place. */
export interface Comparison {
  readonly term: Term;
  readonly printed: Printed;
  /** Null: it has no trend word (cohesion). */
  readonly trend: Trend | null;
  /** So many more or fewer classes took part that it is partly about other pupils. */
  readonly unlikeUnits: boolean;
}

/** One term of one indicator. */
export interface TrendFigure extends TrendTerm {
  /** Null: withheld. */
  readonly printed: Printed | null;
  /** Beside the nearest earlier term that has the figure. Null: there is none, or it is withheld here. */
  readonly since: Comparison | null;
  /** Beside the same half of the year before, where that is not the nearest. */
  readonly yearBefore: Comparison | null;
  /** Beside the first term that has the figure, where that is neither of the two. */
  readonly first: Comparison | null;
}

export interface IndicatorTrend {
  readonly indicator: IndicatorId;
  /** One a term, in the order of the terms. */
  readonly figures: readonly TrendFigure[];
}

/** Everything that is said of one place over its terms, oldest first. */
export interface SchoolTrends extends Pick<ReleasedPlace, "placeId" | "level"> {
  readonly terms: readonly TrendTerm[];
  readonly indicators: readonly IndicatorTrend[];
}

/**
 * The releases of one place beside one another, made of what they print alone. Releases of other places and of another
 * level are left out: nothing is compared across places.
 */
export function schoolTrends(
  place: Pick<ReleasedPlace, "placeId" | "level">,
  releases: readonly Release[],
): SchoolTrends {
  const own = releases
    .filter(({ placeId, level }) => placeId === place.placeId && level === place.level)
    .toSorted((a, b) => compareTerms(a.term, b.term));
  return {
    placeId: place.placeId,
    level: place.level,
    terms: own.map(termOfRelease),
    indicators: indicatorsOf(place.level).map((indicator) => ({
      indicator,
      figures: own.map((release, index) => figureBeside(indicator, release, own.slice(0, index))),
    })),
  };
}

/** What a place of this level can know; mutual pairs do not go further up than a school. */
export function indicatorsOf(level: ReleasedPlace["level"]): readonly IndicatorId[] {
  return level === "school"
    ? indicatorIds
    : indicatorIds.filter((indicator) => indicators[indicator].type === "share");
}

/** What is told of a figure: the nearest earlier term, and of the others those from which it has moved. */
export function toldComparisons({ since, yearBefore, first }: TrendFigure): readonly Comparison[] {
  const further = [yearBefore, first].filter((each) => each !== null);
  return [
    ...(since === null ? [] : [since]),
    ...further.filter(({ trend }) => trend === "up" || trend === "down"),
  ];
}

function termOfRelease({ term, contributions, units }: Release): TrendTerm {
  return { term, contributions, units };
}

function figureBeside(
  indicator: IndicatorId,
  release: Release,
  earlier: readonly Release[],
): TrendFigure {
  const printed = figureOf(release, indicator);
  const comparable = earlier.filter((other) => other.indicators === release.indicators);
  const nearest = comparable.findLast((other) => figureOf(other, indicator) !== null);
  const before: Term = { ...release.term, schoolYear: release.term.schoolYear - 1 };
  const yearBefore = comparable.find(({ term }) => compareTerms(term, before) === 0);
  const first = comparable.find((other) => figureOf(other, indicator) !== null);
  const isFurther = first !== nearest && first !== yearBefore;
  return {
    ...termOfRelease(release),
    printed,
    since: comparisonOf(indicator, nearest, release),
    yearBefore: yearBefore === nearest ? null : comparisonOf(indicator, yearBefore, release),
    first: isFurther ? comparisonOf(indicator, first, release) : null,
  };
}

function comparisonOf(
  indicator: IndicatorId,
  earlier: Release | undefined,
  later: Release,
): Comparison | null {
  const printed = earlier === undefined ? null : figureOf(earlier, indicator);
  if (earlier === undefined || printed === null || figureOf(later, indicator) === null) return null;
  return {
    term: earlier.term,
    printed,
    trend: trendOf(indicator, earlier, later),
    unlikeUnits: isUnlike(earlier.units, later.units),
  };
}

/** More than a third of the classes of one term cannot have been in the other. */
function isUnlike(a: number, b: number): boolean {
  return 3 * Math.abs(a - b) > Math.max(a, b);
}
