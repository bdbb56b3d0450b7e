import type { CountField } from "./fields.ts";
import { indicators, type IndicatorId } from "./indicators.ts";

/** The sums of a round, and what is known of it. */
export interface RoundSize {
  readonly level: "school" | "municipality";
  /** The most one contribution may hold: pupils, at level municipality units. */
  readonly unitMost: number;
  /** Units, which are classes or small ones joined. */
  readonly units: number;
  /** Units at level school, else schools. */
  readonly contributions: number;
  readonly count: (field: CountField) => number;
}

interface Floor {
  readonly units: number;
  readonly pupils: number;
}

const usualFloor: Floor = { units: 3, pupils: 30 };
const bulliedFloor: Floor = { units: 4, pupils: 60 };

/** Schools of a municipality, and units outside the largest of them, that noise protects (docs/protocol.md, 8.9). */
const fewestSchools = 3;
const fewestUnitsOutside = 32;

/** A rounded roll may be this much above the true one. */
const roundedUp = 2;

/**
 * Whether an indicator has enough classes and pupils, none of which can be above half of it (rules 1 and 2 of
 * docs/protocol.md, 8.8), and in a municipality enough noise under few enough pupils that hide in it.
 */
export function isPrintable(id: IndicatorId, size: RoundSize): boolean {
  const indicator = indicators[id];
  const units = indicator.flag === null ? size.units : size.count(indicator.flag);
  const pupils = size.count(indicator.of);
  const floor = floorOf(id);
  if (units < floor.units || pupils < floor.pupils) return false;
  // The roll of those who were asked is not known apart.
  if (id === "unchosen" && units < size.units) return false;
  if (size.level === "school") return pupils >= 2 * (size.unitMost + roundedUp);
  return indicator.type === "share" && isCovered(size, units, pupils);
}

/** The indicators that some school with so many contributions can have; with the others none of this size has any. */
export function possibleIndicators(
  ids: readonly IndicatorId[],
  contributions: number,
): readonly IndicatorId[] {
  return ids.filter((id) => contributions >= fewestUnits(id));
}

/** Units under which the indicator is never shown, and so the fewest it has where it is. */
export function fewestUnits(id: IndicatorId): number {
  return floorOf(id).units;
}

function floorOf(id: IndicatorId): Floor {
  return id === "bullied" ? bulliedFloor : usualFloor;
}

function isCovered(size: RoundSize, units: number, pupils: number): boolean {
  if (size.contributions < fewestSchools) return false;
  if (size.units - size.unitMost < fewestUnitsOutside || units < 2 * size.unitMost) return false;
  // Four standard deviations of the noise are at most 20 % of those it is of, squared and in whole numbers.
  return 400 * noiseVarianceTimes32(size.units) <= 32 * pupils * pupils;
}

/** 32 times the variance of the noise in one count of so many units: a part of 32 of 2 D (D + 1), D = 45. */
export function noiseVarianceTimes32(units: number): number {
  return units * 2 * 45 * 46;
}
