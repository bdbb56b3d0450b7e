import {
  countFields,
  scaleFields,
  scaleNames,
  type MunicipalitySums,
  type SchoolSums,
} from "./fields.ts";

/** What does not fit together: no round of so many contributions has such sums. */
export type SumsProblem = "contributions" | "roll" | "flags" | "counts";

interface RoundBounds {
  readonly contributions: number;
  /** The most one contribution may hold: pupils, at level municipality units. */
  readonly unitMost: number;
}

const roundedUp = 2;
const mostOfUnit = 60;

/** Null when the sums of a school's round are within what its contributions can be (docs/protocol.md, 8.7). */
export function schoolSumsProblem(
  sums: SchoolSums,
  { contributions, unitMost }: RoundBounds,
): SumsProblem | null {
  if (sums.one !== contributions) return "contributions";
  if (!isRoll(sums.roll, contributions * (unitMost + roundedUp))) return "roll";
  if (!hasFlags(sums, contributions)) return "flags";
  const isCount = (field: keyof SchoolSums) => {
    const sum = sums[field];
    return typeof sum === "number" && sum >= 0 && sum % 3 === 0;
  };
  const roundedFields = countFields.filter((field) => field !== "one" && !field.startsWith("has"));
  const isInOrder =
    roundedFields.every(isCount) &&
    sums.ballots <= sums.roll + roundedUp * contributions &&
    sums.breaksAnswered <= sums.ballots &&
    sums.mutual <= sums.breaksAnswered &&
    sums.mutualPairs <= 3 * sums.mutual &&
    sums.unchosen <= sums.roll + roundedUp * contributions &&
    scaleNames.every((name) => {
      const { answered, count } = scaleFields[name];
      return sums[count] <= sums[answered] && sums[answered] <= sums.ballots;
    });
  return isInOrder ? null : "counts";
}

/** Null when what carries no noise of a municipality's sums is within what its schools can be. */
export function municipalitySumsProblem(
  sums: MunicipalitySums,
  { contributions, unitMost }: RoundBounds,
): SumsProblem | null {
  const isUnits = sums.one >= 3 * contributions && sums.one <= contributions * unitMost;
  if (sums.schools !== contributions || !isUnits) return "contributions";
  if (!isRoll(sums.roll, sums.one * (mostOfUnit + roundedUp))) return "roll";
  return hasFlags(sums, sums.one) ? null : "flags";
}

function isRoll(roll: number, most: number): boolean {
  return roll >= 0 && roll <= most && roll % 3 === 0;
}

function hasFlags(
  sums: Pick<SchoolSums, "hasBreaks" | (typeof scaleFields)[keyof typeof scaleFields]["flag"]>,
  most: number,
): boolean {
  const flags = [sums.hasBreaks, ...scaleNames.map((name) => sums[scaleFields[name].flag])];
  return flags.every((flag) => flag >= 0 && flag <= most);
}
