import type { QuestionId } from "./ids.ts";

/** Languages a survey can be asked in. */
export const languages = ["nb", "en"] as const;
export type Language = (typeof languages)[number];

export type LocalText = Readonly<Record<Language, string>>;

/**
 * What a nomination may be about in a preventive survey: only positive and neutral relations.
 * Kinds that name a classmate negatively do not exist here; they belong to another survey kind.
 */
export const preventiveNominationKinds = ["affiliation", "influence", "prosocial"] as const;
export type PreventiveNominationKind = (typeof preventiveNominationKinds)[number];

export interface NominationQuestion {
  readonly type: "nomination";
  readonly id: QuestionId;
  readonly kind: PreventiveNominationKind;
  /** Most classmates one may name; null is unlimited, the default. */
  readonly cap: number | null;
  readonly text: LocalText;
  /** How a teacher's screen names the question in two or three words. */
  readonly shortText: LocalText;
}

/** What a scale measures. The analysis reads its values by this, never by the text. */
export type ScaleTheme = "thriving" | "company" | "safety" | "bullied" | "friends-elsewhere";

export interface ScaleQuestion {
  readonly type: "scale";
  readonly id: QuestionId;
  readonly theme: ScaleTheme;
  readonly text: LocalText;
  readonly shortText: LocalText;
  /** Answers in the order shown; value v (1-based) is options[v - 1]. */
  readonly options: readonly LocalText[];
  /** What each value asks of the adults. */
  readonly concern: ConcernRule;
}

/** Which values of a scale are a concern ("amber") and which are a strong sign by the pupil's own word ("red"). */
export interface ConcernRule {
  readonly strong: readonly number[];
  readonly some: readonly number[];
  /** Values that open the duty sentence: the adult now knows and must look into it. */
  readonly duty: readonly number[];
}

export type PreventiveQuestion = NominationQuestion | ScaleQuestion;
