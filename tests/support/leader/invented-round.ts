import {
  countFields,
  noisedFields,
  type CountField,
  type FieldNoise,
  type SchoolSums,
} from "../../../src/core/leader/fields.ts";
import {
  releaseRound,
  type PlaceId,
  type ReleasedRound,
  type RoundToRelease,
} from "../../../src/core/leader/release.ts";

export const noNoise = Object.fromEntries(
  noisedFields.map((field) => [field, 0]),
) as unknown as FieldNoise;

export const aSchool = "school" as PlaceId;

/** Sums of six ordinary classes, with the changes. */
export function sixClasses(changes: Partial<Record<CountField, number>> = {}): SchoolSums {
  const sums: Record<CountField, number> = {
    ...({ one: 6, roll: 150, ballots: 141, hasBreaks: 6, hasThriving: 6, hasCompany: 6 } as const),
    ...({
      hasSafety: 6,
      hasBullied: 6,
      breaksAnswered: 138,
      mutual: 114,
      mutualPairs: 180,
    } as const),
    ...({ unchosen: 12, thrivingAnswered: 141, notThriving: 30, companyAnswered: 138 } as const),
    ...({
      notCompany: 21,
      safetyAnswered: 141,
      notSafe: 9,
      bulliedAnswered: 138,
      bullied: 9,
    } as const),
    ...changes,
  };
  return { ...sums, noise: noNoise };
}

/** Every sum divided, for a school of fewer classes. Multiples of 3 stay so. */
export function fewerClasses(classes: number): SchoolSums {
  const sums = sixClasses();
  const scaled = countFields.map((field) => {
    const sum = (sums[field] * classes) / 6;
    const isCount = field === "one" || field.startsWith("has");
    return [field, isCount ? classes : 3 * Math.round(sum / 3)];
  });
  return { ...sums, ...Object.fromEntries(scaled) };
}

export function schoolRound(
  sums: SchoolSums,
  changes: Partial<Omit<RoundToRelease, "sums">> = {},
): RoundToRelease {
  return {
    placeId: aSchool,
    level: "school",
    term: { schoolYear: 2026, half: "autumn" },
    unitMost: 30,
    sums,
    ...changes,
  };
}

/** Released, or a bug of the test. */
export function released(
  round: RoundToRelease,
  past: readonly ReleasedRound[] = [],
): ReleasedRound {
  const result = releaseRound(round, past);
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}
