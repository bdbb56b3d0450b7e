import type { QuestionId } from "./ids.ts";
import type { Language, StemId, SurveyQuestion } from "./question.ts";

/**
 * How a question is stored and travels: by its id in the catalogue, or as a completed stem. No text of a catalogue
 * question ever comes from outside the code.
 */
export type QuestionRef = CatalogueRef | OwnRef;

export interface CatalogueRef {
  readonly type: "catalogue";
  readonly id: QuestionId;
  /** Null is unlimited, and for what is not a nomination. */
  readonly cap: number | null;
}

export interface OwnRef {
  readonly type: "own";
  /** `own-` and more; never an id of the catalogue. */
  readonly id: QuestionId;
  readonly stem: StemId;
  readonly completion: Readonly<Partial<Record<Language, string>>>;
  readonly cap: number | null;
}

export function refOf(question: SurveyQuestion): QuestionRef {
  const { id } = question;
  const cap = question.type === "nomination" ? question.cap : null;
  if (question.type !== "nomination" || question.own === null) {
    return { type: "catalogue", id, cap };
  }
  const { stem, completion } = question.own;
  return { type: "own", id, stem, completion, cap };
}

/** An own question written in more languages than are asked goes out in those that are. */
export function refIn(question: SurveyQuestion, languages: readonly Language[]): QuestionRef {
  const ref = refOf(question);
  if (ref.type === "catalogue") return ref;
  const completion = Object.fromEntries(
    languages.flatMap((language) => {
      const words = ref.completion[language];
      return words === undefined ? [] : [[language, words] as const];
    }),
  );
  return { ...ref, completion };
}
