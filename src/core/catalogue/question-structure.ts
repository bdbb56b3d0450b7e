import type { QuestionId } from "../ids.ts";
import type {
  ConcernRule,
  NominationKind,
  PreventiveNominationKind,
  RatingPoints,
  ScaleTheme,
  StemId,
  SurveyKind,
} from "../question.ts";

/**
 * What a question of the catalogue is, without a word of text: small enough for the pupil's Worker, which needs it to
 * know what an id in a manifest means. Under an id nothing of this ever changes.
 */
export type QuestionStructure = NominationStructure | ScaleStructure | RatingStructure;

interface AnyStructure {
  readonly id: QuestionId;
  /** The kinds of survey that may ask it. Negative kinds and ratings: an investigation alone. */
  readonly surveyKinds: readonly SurveyKind[];
}

export interface NominationStructure extends AnyStructure {
  readonly type: "nomination";
  readonly kind: NominationKind;
}

export interface ScaleStructure extends AnyStructure {
  readonly type: "scale";
  readonly theme: ScaleTheme;
  readonly optionCount: number;
  readonly concern: ConcernRule;
}

/** Points are 1 to `points`, from the lowest. */
export interface RatingStructure extends AnyStructure {
  readonly type: "rating";
  readonly points: RatingPoints;
}

/** The positive beginning of an own question. It may stand in every kind of survey. */
export interface StemStructure {
  readonly id: StemId;
  readonly kind: PreventiveNominationKind;
}

/** What pupils read of a question, in one language. */
export interface AskedText {
  readonly text: string;
  /** The answers of a scale, or the points of a rating from the lowest; absent for a nomination. */
  readonly options?: readonly string[];
}

/** A stem in one language: what stands before and after the teacher's words, with the spaces between. */
export interface StemText {
  readonly before: string;
  readonly after: string;
}

/** One language of the catalogue as pupils read it: by question id, and by stem id. */
export interface AskedTexts {
  readonly asked: Readonly<Record<string, AskedText>>;
  readonly stems: Readonly<Record<string, StemText>>;
}
