import {
  scaleFields,
  scaleNames,
  type CountField,
  type RoundedCounts,
  type TrueCounts,
} from "./fields.ts";
import { fewestBallots, fewestOfQuestion } from "./participation-floors.ts";

/** Moves the borders of the rounding of one field of one unit; always the same for it. */
export type Shift = 0 | 1 | 2;

/** Each has a shift of its own. All counts of answers share that of `answers`: two shifts of one number narrow it. */
export const shiftFields = [
  "roll",
  "answers",
  "mutual",
  "mutualPairs",
  "unchosen",
  "thriving",
  "company",
  "safety",
  "bullied",
] as const;
export type ShiftField = (typeof shiftFields)[number];
export type Shifts = Readonly<Record<ShiftField, Shift>>;

/**
 * The shift a field's hash stands for: its first byte below 255, modulo 3, so that the three are equally likely.
 * Throws where there is none, which of 32 bytes of a hash does not happen.
 */
export function shiftOf(hash: Uint8Array): Shift {
  const byte = hash.find((each) => each < 255);
  if (byte === undefined) throw new RangeError("No byte of the hash can be used");
  return (byte % 3) as Shift;
}

/** To the multiple of 3 below or above; over the three shifts its mean is x (docs/protocol.md, 8.3). x is 0 or more. */
export function roundToThree(x: number, shift: Shift): number {
  return downToThree(x + shift);
}

/** Fewer pupils than this with a mutual choice, and the pairs among them, stand under one value. */
const mutualFloor = 6;
const hardlyAny = 3;

/**
 * The counts as they may leave, by rules R1 to R7 of docs/protocol.md, 8.3. What is rounded keeps the order and the
 * bounds that true counts have, so that it could be true itself, and each count keeps at least 3 possible values for
 * one who knows all of them. `true` must be of a unit that takes part.
 */
export function roundCounts(counts: TrueCounts, shifts: Shifts): RoundedCounts {
  const most = downToThree(counts.roll);
  const least = upToThree(fewestBallots(counts.roll));
  const ballots = clamp(roundToThree(counts.ballots, shifts.answers), least, most);
  const answered = (flag: CountField, field: CountField) => {
    if (counts[flag] === 0) return 0;
    const rounded = roundToThree(counts[field], shifts.answers);
    return clamp(rounded, upToThree(fewestOfQuestion), ballots);
  };
  const rounded: Record<CountField, number> = {
    ...counts,
    roll: roundToThree(counts.roll, shifts.roll),
    ballots,
    ...roundChoices(counts, shifts, answered("hasBreaks", "breaksAnswered"), most),
  };
  for (const name of scaleNames) {
    const fields = scaleFields[name];
    rounded[fields.answered] = answered(fields.flag, fields.answered);
    const count = roundToThree(counts[fields.count], shifts[name]);
    rounded[fields.count] = Math.min(count, rounded[fields.answered]);
  }
  return rounded as RoundedCounts; // by R1 to R7
}

function roundChoices(
  counts: TrueCounts,
  shifts: Shifts,
  breaksAnswered: number,
  most: number,
): Pick<RoundedCounts, "breaksAnswered" | "mutual" | "mutualPairs" | "unchosen"> {
  if (counts.hasBreaks === 0) return { breaksAnswered: 0, mutual: 0, mutualPairs: 0, unchosen: 0 };
  const isHardlyAny = counts.mutual < mutualFloor;
  const mutual = isHardlyAny
    ? hardlyAny
    : Math.min(roundToThree(counts.mutual, shifts.mutual), breaksAnswered);
  const mutualPairs = isHardlyAny
    ? hardlyAny
    : Math.min(
        Math.max(
          roundToThree(counts.mutualPairs, shifts.mutualPairs),
          upToThree(Math.ceil(mutual / 2)),
        ),
        3 * mutual,
        downToThree((mutual * (mutual - 1)) / 2),
      );
  const unchosen = Math.min(
    roundToThree(counts.unchosen, shifts.unchosen),
    Math.max(0, most - Math.max(mutualFloor, mutual)),
  );
  return { breaksAnswered, mutual, mutualPairs, unchosen };
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
