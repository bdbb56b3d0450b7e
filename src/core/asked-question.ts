import { stemStructures } from "./catalogue/stems.ts";
import { questionStructures } from "./catalogue/structures.ts";
import type { QuestionId } from "./ids.ts";
import { completionRefusals, type CompletionRefusal } from "./own-question.ts";
import type { CatalogueRef, OwnRef, QuestionRef } from "./question-ref.ts";
import {
  languages,
  type Language,
  type NominationKind,
  type OwnWording,
  type RatingPoints,
  type SurveyKind,
} from "./question.ts";
import { err, ok, type Result } from "./result.ts";

/** What a question is, without its words: all that answers are written and read by. */
export type AskedQuestion = AskedNomination | AskedScale | AskedRating;

export interface AskedNomination {
  readonly type: "nomination";
  readonly id: QuestionId;
  readonly kind: NominationKind;
  /** Most classmates one may name; null is unlimited. */
  readonly cap: number | null;
  /** Null for a question of the catalogue. */
  readonly own: OwnWording | null;
}

export interface AskedScale {
  readonly type: "scale";
  readonly id: QuestionId;
  /** Values are 1 to this. */
  readonly optionCount: number;
}

export interface AskedRating {
  readonly type: "rating";
  readonly id: QuestionId;
  /** Values are 1 to this, from the lowest. */
  readonly points: RatingPoints;
}

/** Why a question cannot be asked in a survey. */
export type QuestionRefusal =
  | { readonly type: "question-unknown"; readonly id: QuestionId }
  /** It names classmates negatively, or rates them, and the survey is preventive. */
  | { readonly type: "question-not-allowed"; readonly id: QuestionId; readonly kind: SurveyKind }
  | { readonly type: "cap-refused"; readonly id: QuestionId }
  | {
      readonly type: "completion-refused";
      readonly id: QuestionId;
      readonly language: Language;
      readonly refusals: readonly CompletionRefusal[];
    };

/** The survey a question is wanted for, as far as it is known. */
export interface AskingSurvey {
  readonly kind: SurveyKind;
  /** Names classmates see, where there is a roster: no completion may hold one. */
  readonly names?: readonly string[];
  /** Where the languages are fixed, an own question has all of them and no other. */
  readonly languages?: readonly Language[];
}

/** The greatest cap: nobody has more classmates. */
const capMost = 60;
const ownId = /^own-[a-z0-9-]{1,36}$/;

/**
 * The one door to every survey: whether a question may be asked in it, and what it then is. The editor, stored rows and
 * manifests all ask here, so that none of them knows a way past it.
 */
export function askedQuestion(
  ref: QuestionRef,
  survey: AskingSurvey,
): Result<AskedQuestion, QuestionRefusal> {
  const { cap, id } = ref;
  if (cap !== null && !(Number.isInteger(cap) && cap >= 1 && cap <= capMost)) {
    return err({ type: "cap-refused", id });
  }
  return ref.type === "own" ? askedOwn(ref, survey) : askedOfCatalogue(ref, survey);
}

function askedOfCatalogue(
  { id, cap }: CatalogueRef,
  { kind }: AskingSurvey,
): Result<AskedQuestion, QuestionRefusal> {
  const structure = questionStructures.get(id);
  if (structure === undefined) return err({ type: "question-unknown", id });
  if (!structure.surveyKinds.includes(kind)) {
    return err({ type: "question-not-allowed", id, kind });
  }
  if (structure.type !== "nomination" && cap !== null) return err({ type: "cap-refused", id });
  switch (structure.type) {
    case "nomination":
      return ok({ type: "nomination", id, kind: structure.kind, cap, own: null });
    case "scale":
      return ok({ type: "scale", id, optionCount: structure.optionCount });
    case "rating":
      return ok({ type: "rating", id, points: structure.points });
  }
}

function askedOwn(ref: OwnRef, survey: AskingSurvey): Result<AskedQuestion, QuestionRefusal> {
  const { id, stem, completion, cap } = ref;
  const structure = stemStructures.get(stem);
  if (structure === undefined || !ownId.test(id) || questionStructures.has(id)) {
    return err({ type: "question-unknown", id });
  }
  for (const language of languages) {
    const words = completion[language];
    const isWanted = survey.languages?.includes(language) ?? words !== undefined;
    if (!isWanted && words === undefined) continue;
    const refusals = isWanted ? completionRefusals(words ?? "", survey.names) : [];
    if (!isWanted || refusals.length > 0) {
      return err({ type: "completion-refused", id, language, refusals });
    }
  }
  if (!languages.some((language) => completion[language] !== undefined)) {
    const refusals = [{ type: "completion-missing" }] as const;
    return err({ type: "completion-refused", id, language: "nb", refusals });
  }
  return ok({ type: "nomination", id, kind: structure.kind, cap, own: { stem, completion } });
}
