import type { CountField, NoisedField } from "./fields.ts";

/** What a school may know of itself, in the order of the protocol (docs/protocol.md, 8.2). */
export const indicatorIds = [
  "participation",
  "mutual-choice",
  "unchosen",
  "thriving",
  "company",
  "safety",
  "bullied",
  "cohesion",
] as const;
export type IndicatorId = (typeof indicatorIds)[number];

/** A share of pupils. */
export interface ShareIndicator {
  readonly type: "share";
  readonly counted: NoisedField;
  readonly of: NoisedField | "roll";
  /** "counted": the share itself; "others": the share of those who are not counted is what is shown. */
  readonly shows: "counted" | "others";
  /** How many contributions have it; null is all. */
  readonly flag: CountField | null;
}

/** Mutual pairs a pupil. It has no noise, and is not known to a municipality. */
export interface PairsIndicator {
  readonly type: "pairs";
  readonly counted: "mutualPairs";
  readonly of: "breaksAnswered";
  readonly flag: "hasBreaks";
}

export type Indicator = ShareIndicator | PairsIndicator;

export const indicators: Readonly<Record<IndicatorId, Indicator>> = {
  participation: share("ballots", "roll", null),
  "mutual-choice": share("mutual", "breaksAnswered", "hasBreaks"),
  unchosen: share("unchosen", "roll", "hasBreaks"),
  thriving: share("notThriving", "thrivingAnswered", "hasThriving", "others"),
  company: share("notCompany", "companyAnswered", "hasCompany", "others"),
  safety: share("notSafe", "safetyAnswered", "hasSafety", "others"),
  bullied: share("bullied", "bulliedAnswered", "hasBullied"),
  cohesion: { type: "pairs", counted: "mutualPairs", of: "breaksAnswered", flag: "hasBreaks" },
};

function share(
  counted: NoisedField,
  of: NoisedField | "roll",
  flag: CountField | null,
  shows: "counted" | "others" = "counted",
): ShareIndicator {
  return { type: "share", counted, of, shows, flag };
}
