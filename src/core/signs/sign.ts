import type { QuestionId } from "../ids.ts";
import type { ScaleTheme } from "../question.ts";

/** Every pattern that can colour a pupil. Its rule is one row in `signs/table.ts`; its texts lie with the languages. */
export const signIds = [
  "own-bullied",
  "own-unsafe",
  "own-alone",
  "own-not-thriving",
  "own-concern",
  "unchosen-everywhere",
  "unchosen",
  "no-mutual",
  "unseen",
  "chosen-by-unconnected",
  "never-returned",
  "outside-main",
  "thrives-but-unchosen",
  "chosen-but-not-thriving",
  "dominating-positive",
  "dominating-negative",
  "dominating-unclear",
  "power-position",
  "lost-ties",
] as const;
export type SignId = (typeof signIds)[number];

/**
 * A sign, never a verdict: what a pattern in the answers suggests about one pupil,
 * with the counts it rests on and what chance alone would give.
 */
export interface Sign {
  readonly id: SignId;
  readonly severity: "red" | "amber";
  /** "own": the pupil's own words. "classmates": built from classmates' choices, never under the floors. */
  readonly basis: "own" | "classmates";
  readonly questionIds: readonly QuestionId[];
  readonly evidence: readonly Evidence[];
  /** Whether the same would be seen if the same pupils answered again; null for own words and when not computed. */
  readonly firmness: Firmness | null;
  /** True where 60 to 80 % answered. */
  readonly caution: boolean;
}

export type FirmnessWord = "firm" | "likely" | "loose";

export interface Firmness {
  readonly word: FirmnessWord;
  /** The model's share of repeats in which the sign holds again, 0 to 1. */
  readonly share: number;
  /** For counts that are high: share of leave-one-classmate-out repeats in which it holds; else null. */
  readonly jackknife: number | null;
}

/** The facts behind a sign, to be put into words by the page. Counts are always shown beside a sign. */
export type Evidence =
  | ReceivedEvidence
  | MutualEvidence
  | OwnReportEvidence
  | ChosenByEvidence
  | UnreturnedEvidence
  | DirectionEvidence
  | OutsideEvidence
  | LostTiesEvidence;

/** "No one chose X for breaks (0 of 25; chance alone would give 2 to 5)." */
export interface ReceivedEvidence {
  readonly type: "received";
  readonly questionId: QuestionId;
  readonly received: number;
  /** Classmates who answered and could have chosen the pupil. */
  readonly possible: number;
  /** Inclusive counts that chance alone would give. */
  readonly low: number;
  readonly high: number;
  readonly expected: number;
  /** "low": P(X <= received); "high": P(X >= received). */
  readonly tail: "low" | "high";
  readonly probability: number;
}

export interface MutualEvidence {
  readonly type: "mutual";
  readonly questionId: QuestionId;
  readonly mutual: number;
  readonly given: number;
  readonly received: number;
  /** Chosen classmates who did not answer: their choice is unknown. */
  readonly unknown: number;
}

export interface OwnReportEvidence {
  readonly type: "own-report";
  readonly questionId: QuestionId;
  readonly theme: ScaleTheme;
  /** 1-based into the question's options. */
  readonly value: number;
}

/** Who chose the pupil: classmates without mutual choices themselves, or with many of them. */
export interface ChosenByEvidence {
  readonly type: "chosen-by";
  readonly questionId: QuestionId;
  readonly pupils: readonly number[];
  readonly are: "without-mutual" | "with-many-mutual";
}

/** Choices given to classmates who answered, none of them returned. */
export interface UnreturnedEvidence {
  readonly type: "unreturned";
  readonly questionId: QuestionId;
  readonly given: number;
  readonly answeredByChosen: number;
}

/** What speaks for the direction of a pupil's influence. */
export interface DirectionEvidence {
  readonly type: "direction";
  readonly questionId: QuestionId;
  readonly speaksFor: "positive" | "negative";
  readonly received: number;
  readonly expected: number;
}

/** The pupil's part of the class, joined by choices of any direction, beside the largest part. */
export interface OutsideEvidence {
  readonly type: "outside";
  readonly questionId: QuestionId;
  readonly partSize: number;
  readonly mainSize: number;
}

export interface LostTiesEvidence {
  readonly type: "lost-ties";
  readonly questionId: QuestionId;
  readonly before: number;
  readonly kept: number;
  readonly receivedBefore: number;
  readonly receivedNow: number;
}
