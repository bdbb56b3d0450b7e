/** The version of the numbers below, as a round's description names it (docs/protocol.md, 8.2). */
export const indicatorVersion = 1;

/** Places 0 to 19 of what a class contributes, in their order. */
export const countFields = [
  "one",
  "roll",
  "ballots",
  "hasBreaks",
  "hasThriving",
  "hasCompany",
  "hasSafety",
  "hasBullied",
  "breaksAnswered",
  "mutual",
  "mutualPairs",
  "unchosen",
  "thrivingAnswered",
  "notThriving",
  "companyAnswered",
  "notCompany",
  "safetyAnswered",
  "notSafe",
  "bulliedAnswered",
  "bullied",
] as const;
export type CountField = (typeof countFields)[number];

/** The counts that noise is added to on their way to a municipality; their noise is places 20 to 31, in this order. */
export const noisedFields = [
  "ballots",
  "breaksAnswered",
  "mutual",
  "unchosen",
  "thrivingAnswered",
  "notThriving",
  "companyAnswered",
  "notCompany",
  "safetyAnswered",
  "notSafe",
  "bulliedAnswered",
  "bullied",
] as const satisfies readonly CountField[];
export type NoisedField = (typeof noisedFields)[number];

/** What a school contributes to a municipality, in order: its schools (1), its classes, and sums as they are or noised. */
export const municipalityFields = [
  "schools",
  "one",
  "roll",
  "hasBreaks",
  "hasThriving",
  "hasCompany",
  "hasSafety",
  "hasBullied",
  ...noisedFields,
] as const;
export type MunicipalityField = (typeof municipalityFields)[number];

/** Questions about oneself, by their ids. What is counted of them is the rare side: who does not thrive, who is bullied. */
export const scaleNames = ["thriving", "company", "safety", "bullied"] as const;
export type ScaleName = (typeof scaleNames)[number];

export const scaleFields = {
  thriving: { flag: "hasThriving", answered: "thrivingAnswered", count: "notThriving" },
  company: { flag: "hasCompany", answered: "companyAnswered", count: "notCompany" },
  safety: { flag: "hasSafety", answered: "safetyAnswered", count: "notSafe" },
  bullied: { flag: "hasBullied", answered: "bulliedAnswered", count: "bullied" },
} as const satisfies Readonly<Record<ScaleName, Readonly<Record<string, CountField>>>>;

type Counts = Readonly<Record<CountField, number>>;

/** What is so in a unit. It never leaves the teacher's device. */
export type TrueCounts = Counts & { readonly __brand: "TrueCounts" };
/** The same, rounded: what may leave. */
export type RoundedCounts = Counts & { readonly __brand: "RoundedCounts" };
/** Whole numbers of either sign (docs/protocol.md, 8.9). */
export type FieldNoise = Readonly<Record<NoisedField, number>>;

/** Sums over the contributions of a round, as the leader's app read them out of the shares. */
export type SchoolSums = Counts & { readonly noise: FieldNoise };
export type MunicipalitySums = Readonly<Record<MunicipalityField, number>>;

/** The vector of a contribution: whole numbers in the order of the fields, noise last. 32 of them. */
export function contributionVector(rounded: RoundedCounts, noise: FieldNoise): readonly number[] {
  return [
    ...countFields.map((field) => rounded[field]),
    ...noisedFields.map((field) => noise[field]),
  ];
}

/** Null unless there are as many numbers as fields. */
export function schoolSums(vector: readonly number[]): SchoolSums | null {
  if (vector.length !== countFields.length + noisedFields.length) return null;
  const at = (place: number) => vector[place] ?? 0;
  return {
    ...(named(countFields, at) as Counts),
    noise: named(noisedFields, (place) => at(countFields.length + place)) as FieldNoise,
  };
}

/**
 * What a school's leader contributes to a municipality's round: 20 whole numbers, 1 school and the sums of a released
 * round, those of answers with the noise that came with them. Mutual pairs do not go further up.
 */
export function municipalityVector(sums: SchoolSums): readonly number[] {
  return municipalityFields.map((field) => {
    if (field === "schools") return 1;
    return sums[field] + (isNoised(field) ? sums.noise[field] : 0);
  });
}

/** Null unless there are as many numbers as fields. */
export function municipalitySums(vector: readonly number[]): MunicipalitySums | null {
  if (vector.length !== municipalityFields.length) return null;
  return named(municipalityFields, (place) => vector[place] ?? 0) as MunicipalitySums;
}

function isNoised(field: string): field is NoisedField {
  return noisedFields.some((noised) => noised === field);
}

function named(names: readonly string[], at: (place: number) => number): Record<string, number> {
  return Object.fromEntries(names.map((name, place) => [name, at(place)]));
}
