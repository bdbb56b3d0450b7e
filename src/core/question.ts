import type { QuestionId } from "./ids.ts";

/** Languages a survey can be asked in. Those of the screens are in `ui-language.ts`. */
export const languages = ["nb", "nn", "en"] as const;
export type Language = (typeof languages)[number];

export type LocalText = Readonly<Record<Language, string>>;

/**
 * Two kinds of survey. Only an investigation, which needs a complete record before it is opened, may hold questions
 * that name a classmate negatively, or ratings of classmates.
 */
export const surveyKinds = ["preventive", "investigation"] as const;
export type SurveyKind = (typeof surveyKinds)[number];

/** Decides how the pupil's page speaks and what is suggested, never what is asked. */
export const schoolLevels = [
  "kindergarten",
  "grades-1-4",
  "grades-5-7",
  "grades-8-10",
  "upper-secondary",
] as const;
export type SchoolLevel = (typeof schoolLevels)[number];

/** What a nomination may be about in a preventive survey: only positive and neutral relations. */
export const preventiveNominationKinds = ["affiliation", "influence", "prosocial"] as const;
export type PreventiveNominationKind = (typeof preventiveNominationKinds)[number];

/** Kinds that name a classmate negatively: they exist only in an investigation. */
export const negativeNominationKinds = [
  "rejection",
  "disruption",
  "bullying",
  "victimisation",
] as const;
export type NegativeNominationKind = (typeof negativeNominationKinds)[number];

export type NominationKind = PreventiveNominationKind | NegativeNominationKind;

export function isNegativeKind(kind: NominationKind): kind is NegativeNominationKind {
  return negativeNominationKinds.some((negative) => negative === kind);
}

/**
 * What a scale measures. The analysis reads its values by this, never by the text. Themes without a sign of their own
 * are shown among the pupil's own words, by their concern rule.
 */
export const scaleThemes = [
  "thriving",
  "company",
  "safety",
  "bullied",
  "friends-elsewhere",
  "belonging",
  "work-peace",
  "digital-bullied",
  "harm",
  "digital-life",
  "adults",
  "adult-harm",
  "helped",
  "having-a-say",
  "transition",
  "loneliness",
  "learning",
] as const;
export type ScaleTheme = (typeof scaleThemes)[number];

/** Which values of a scale are a concern ("amber") and which are a strong sign by the pupil's own word ("red"). */
export interface ConcernRule {
  readonly strong: readonly number[];
  readonly some: readonly number[];
  /** Values that open the duty sentence: the adult now knows and must look into it. */
  readonly duty: readonly number[];
}

/** How many points classmates can be rated by; odd, so that there is a middle. */
export const ratingPoints = [3, 5, 7] as const;
export type RatingPoints = (typeof ratingPoints)[number];

/** The beginning of an own question: positive, and completed by the teacher. */
export type StemId = string & { readonly __brand: "StemId" };

/** What a teacher put into a stem, in each language the question was written in. */
export interface OwnWording {
  readonly stem: StemId;
  readonly completion: Readonly<Partial<Record<Language, string>>>;
}

interface WordedQuestion {
  readonly id: QuestionId;
  readonly text: LocalText;
  /** How a teacher's screen names the question in two or three words. */
  readonly shortText: LocalText;
}

export interface NominationQuestion<
  Kind extends NominationKind = NominationKind,
> extends WordedQuestion {
  readonly type: "nomination";
  readonly kind: Kind;
  /** Most classmates one may name; null is unlimited, the default. */
  readonly cap: number | null;
  /** Null for a question of the catalogue. In a language without a completion the text is that of another. */
  readonly own: OwnWording | null;
}

export interface ScaleQuestion extends WordedQuestion {
  readonly type: "scale";
  readonly theme: ScaleTheme;
  /** Answers in the order shown; value v (1-based) is options[v - 1]. */
  readonly options: readonly LocalText[];
  /** What each value asks of the adults. */
  readonly concern: ConcernRule;
}

/** Every classmate rated, in an investigation alone: the low end names negatively. */
export interface RatingQuestion extends WordedQuestion {
  readonly type: "rating";
  readonly points: RatingPoints;
  /** The points in words, from the lowest; value v (1-based) is options[v - 1]. */
  readonly options: readonly LocalText[];
}

export type PreventiveQuestion = NominationQuestion<PreventiveNominationKind> | ScaleQuestion;
/** What a survey of either kind can ask; which of them, its kind decides (`question-kinds.ts`). */
export type SurveyQuestion = NominationQuestion | ScaleQuestion | RatingQuestion;
