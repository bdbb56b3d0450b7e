import { bytesToBase64Url, type RandomBytes } from "../ids.ts";
import { err, ok, type Result } from "../result.ts";
import { tooNarrow } from "./disclosure.ts";
import {
  indicatorVersion,
  type CountField,
  type MunicipalitySums,
  type NoisedField,
  type SchoolSums,
} from "./fields.ts";
import { indicatorIds, indicators, type IndicatorId } from "./indicators.ts";
import { printedOf, type Printed } from "./printed-figure.ts";
import { isPrintable, type RoundSize } from "./release-rules.ts";
import { compareTerms, type Term } from "./term.ts";

/** The name of a school or a municipality in the leader's vault, random. */
export type PlaceId = string & { readonly __brand: "PlaceId" };

export function newPlaceId(random: RandomBytes): PlaceId {
  return bytesToBase64Url(random(16)) as PlaceId;
}

/** What of a round says whose it is. */
export interface ReleasedPlace {
  readonly placeId: PlaceId;
  readonly level: "school" | "municipality";
  readonly term: Term;
}

export interface Figure {
  readonly indicator: IndicatorId;
  /** Null is withheld, whatever the rule was: which one is neither said nor stored. */
  readonly printed: Printed | null;
}

/** All that is ever shown, printed, drawn or exported of a round. Stored as it is and never computed anew. */
export interface Release extends ReleasedPlace {
  readonly version: 1;
  /** The version of the indicators (docs/protocol.md, 8.2). */
  readonly indicators: typeof indicatorVersion;
  /** At level school units (classes, or small ones joined), at level municipality schools. */
  readonly contributions: number;
  /** Units in all. */
  readonly units: number;
  /** One an indicator, in their order. */
  readonly figures: readonly Figure[];
}

/** A round that was released, as the vault keeps it. */
export interface ReleasedRound {
  readonly release: Release;
  /** Of the round's sums only this is known to everybody: the pupils of all its units together. */
  readonly roll: number;
}

export type ReleaseRefusal =
  /** One a term, place and level. */
  | { readonly type: "released-already" }
  /** Two municipality releases a school year: more would say more than was promised (docs/protocol.md, 8.9). */
  | { readonly type: "year-used" };

export interface RoundToRelease extends ReleasedPlace {
  /** The most one contribution may hold: pupils, at level municipality units. */
  readonly unitMost: number;
  readonly sums: SchoolSums | MunicipalitySums;
}

/**
 * What may be shown of a round, by all rules of docs/protocol.md, 8.8 and 8.9. `past` is every release in the vault, of
 * all its places. The sums must have passed `sumsProblem`.
 */
export function releaseRound(
  round: RoundToRelease,
  past: readonly ReleasedRound[],
): Result<ReleasedRound, ReleaseRefusal> {
  const refusal = releaseRefusal(round, past);
  if (refusal !== null) return err(refusal);
  const { placeId, level, term } = round;
  const size = sizeOf(round);
  const release: Release = {
    version: 1,
    indicators: indicatorVersion,
    placeId,
    level,
    term,
    contributions: size.contributions,
    units: round.sums.one,
    figures: indicatorIds.map((indicator) => ({
      indicator,
      printed: isPrintable(indicator, size) ? printedOf(indicator, size) : null,
    })),
  };
  return ok(withoutNarrow({ release, roll: round.sums.roll }, size, past));
}

export function figureOf({ figures }: Release, indicator: IndicatorId): Printed | null {
  return figures.find((figure) => figure.indicator === indicator)?.printed ?? null;
}

/** Why nothing may be released of such a round, whatever its sums: known before it is opened. Null when it may. */
export function releaseRefusal(
  round: ReleasedPlace,
  past: readonly ReleasedRound[],
): ReleaseRefusal | null {
  const sameLevel = past.map(({ release }) => release).filter(({ level }) => level === round.level);
  const isSame = (release: Release) =>
    release.placeId === round.placeId && compareTerms(release.term, round.term) === 0;
  if (sameLevel.some(isSame)) return { type: "released-already" };
  if (round.level === "school") return null;
  const ofYear = sameLevel.filter(({ term }) => term.schoolYear === round.term.schoolYear);
  return ofYear.length >= 2 ? { type: "year-used" } : null;
}

/** Withholds further figures, those of the fewest pupils first, until what is withheld can be many things. */
function withoutNarrow(
  round: ReleasedRound,
  size: RoundSize,
  past: readonly ReleasedRound[],
): ReleasedRound {
  let { release } = round;
  while (tooNarrow(past, { ...round, release })) {
    const printed = release.figures.filter((figure) => figure.printed !== null);
    const [first] = printed.toSorted(
      (a, b) => size.count(indicators[a.indicator].of) - size.count(indicators[b.indicator].of),
    );
    if (first === undefined) break;
    release = {
      ...release,
      figures: release.figures.map((figure) =>
        figure.indicator === first.indicator ? { ...figure, printed: null } : figure,
      ),
    };
  }
  return { ...round, release };
}

function sizeOf({ level, unitMost, sums }: RoundToRelease): RoundSize {
  const counts: Readonly<Partial<Record<CountField, number>>> = sums;
  return {
    level,
    unitMost,
    units: sums.one,
    contributions: "schools" in sums ? sums.schools : sums.one,
    count: (field: CountField | NoisedField) => counts[field] ?? 0,
  };
}
