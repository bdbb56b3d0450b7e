import { scaleFields, scaleNames, type RoundedCounts, type TrueCounts } from "./fields.ts";
import { fewestBallots } from "./participation-floors.ts";

/** Moves the borders of the rounding of a count; always the same for one unit, field and kind of count. */
export type Shift = 0 | 1 | 2;

/** The fields that are rounded. */
export type ShiftField = Exclude<
  keyof RoundedCounts,
  "__brand" | "one" | "hasBreaks" | "hasThriving" | "hasCompany" | "hasSafety" | "hasBullied"
>;

/** Where a small count is a delicate one, 1 and 2 have shifts of their own; 3 stands for all other counts. */
export type ShiftCount = 1 | 2 | 3;

/** The shift of a field for a count: `shiftOf` a hash of the unit's key, the field's name and the count. */
export type UnitShifts = (field: ShiftField, count: ShiftCount) => Shift;

/** A unit that takes part, as it is counted. */
export interface CountedUnit {
  readonly counts: TrueCounts;
  /** Several classes joined have fewer possible pairs than one of their size. */
  readonly isJoined: boolean;
}

/**
 * The shift a hash stands for: its first byte below 255, modulo 3, so that the three are equally likely.
 * Throws where there is none, which of 32 bytes of a hash does not happen.
 */
export function shiftOf(hash: Uint8Array): Shift {
  const byte = hash.find((each) => each < 255);
  if (byte === undefined) throw new RangeError("No byte of the hash can be used");
  return (byte % 3) as Shift; // 0, 1 or 2
}

/** To the multiple of 3 below or above; over the three shifts its mean is x (docs/protocol.md, 8.3). x is 0 or more. */
export function roundToThree(x: number, shift: Shift): number {
  return downToThree(x + shift);
}

const delicate: readonly ShiftField[] = [
  "unchosen",
  "notThriving",
  "notCompany",
  "notSafe",
  "bullied",
];

/** Under this many pupils with a mutual choice, and the pairs among them, classes look alike. */
const fewestMutual = 6;
const fewestAnswered = 6;

/**
 * The counts as they may leave, by rules R1 to R7 of docs/protocol.md, 8.3. What is rounded keeps the order and the
 * bounds that true counts have, so that it could be true itself, and each count keeps at least 3 possible values for
 * one who knows all of it, the roll and the number of ballots.
 */
export function roundCounts({ counts, isJoined }: CountedUnit, shifts: UnitShifts): RoundedCounts {
  const round = (field: ShiftField, x: number) =>
    roundToThree(x, shifts(field, delicate.includes(field) && (x === 1 || x === 2) ? x : 3));
  const most = downToThree(counts.roll);
  const least = upToThree(fewestBallots(counts.roll));
  const ballots = clamp(round("ballots", counts.ballots), least, most);
  const answered = (field: ShiftField) =>
    ballots - Math.min(round(field, counts.ballots - counts[field]), ballots - fewestAnswered);
  const rounded: Record<keyof RoundedCounts, unknown> & Record<ShiftField, number> = {
    ...counts,
    roll: round("roll", counts.roll),
    ballots,
  };
  if (counts.hasBreaks === 1) {
    const all = answered("breaksAnswered");
    const without = round("mutual", counts.breaksAnswered - counts.mutual);
    const mutual = Math.max(fewestMutual, all - without);
    const pairs = Math.min(round("mutualPairs", counts.mutualPairs), mostPairs(mutual, isJoined));
    rounded.breaksAnswered = all;
    rounded.mutual = mutual;
    rounded.mutualPairs = Math.max(upToThree(Math.ceil(mutual / 2)), pairs);
    rounded.unchosen = Math.min(round("unchosen", counts.unchosen), most - mutual);
  }
  for (const name of scaleNames) {
    const fields = scaleFields[name];
    if (counts[fields.flag] === 0) continue;
    rounded[fields.answered] = answered(fields.answered);
    rounded[fields.count] = Math.min(
      round(fields.count, counts[fields.count]),
      rounded[fields.answered] - 3,
    );
  }
  return rounded as RoundedCounts; // by R1 to R7
}

/**
 * As many pairs as there can be for the fewest pupils with a mutual choice that are rounded to so many, and at most 3
 * a pupil. Of joined classes: as many as there can be in classes of 6, the smallest that are joined.
 */
function mostPairs(mutual: number, isJoined: boolean): number {
  const pupils = mutual - 4;
  const rest = pupils % 6;
  const pairs = isJoined ? 15 * Math.floor(pupils / 6) + pairsAmong(rest) : pairsAmong(pupils);
  return Math.min(3 * mutual, downToThree(pairs));
}

function pairsAmong(pupils: number): number {
  return (pupils * (pupils - 1)) / 2;
}

function clamp(x: number, least: number, most: number): number {
  return Math.min(Math.max(x, least), most);
}

function downToThree(x: number): number {
  return 3 * Math.floor(x / 3);
}

function upToThree(x: number): number {
  return 3 * Math.ceil(x / 3);
}
