import type { SchoolLevel, SurveyKind } from "../question.ts";
import {
  aboutQuestions,
  questionSubjects,
  type QuestionAbout,
  type QuestionSubject,
} from "./about.ts";
import type { AskedTexts, QuestionStructure } from "./question-structure.ts";
import { questionStructures } from "./structures.ts";

/** The words a search looks in, in the language of the screen. */
export interface SearchedWords {
  readonly asked: AskedTexts["asked"];
  readonly shortTexts: Readonly<Record<string, string>>;
  readonly goodFor: Readonly<Record<string, string>>;
}

export interface CatalogueWish {
  /** As typed; every word of it has to be found. */
  readonly text: string;
  /** Null is every subject, or every level. */
  readonly subject: QuestionSubject | null;
  readonly level: SchoolLevel | null;
  readonly kind: SurveyKind;
}

export interface FoundQuestion extends QuestionAbout {
  readonly structure: QuestionStructure;
  /** False: it may not be asked in a survey of this kind. */
  readonly allowed: boolean;
}

/** Subject by subject in the order of the catalogue; subjects without a hit are missing. */
export interface FoundSubject {
  readonly subject: QuestionSubject;
  readonly questions: readonly FoundQuestion[];
}

export function searchCatalogue(
  wish: CatalogueWish,
  words: SearchedWords,
): readonly FoundSubject[] {
  const { subject, level, kind } = wish;
  const wanted = plain(wish.text)
    .split(" ")
    .filter((word) => word !== "");
  // What may not be asked is shown to who looks for it, with the reason; nobody else has to pass it by.
  const isAskedFor = subject !== null || wanted.length > 0;
  const found = [...aboutQuestions.values()].flatMap((about): FoundQuestion[] => {
    const structure = questionStructures.get(about.id);
    const isWanted =
      (subject === null || about.subject === subject) &&
      (level === null || about.levels.includes(level)) &&
      holdsAll(about.id, wanted, words);
    if (structure === undefined || !isWanted) return [];
    const allowed = structure.surveyKinds.includes(kind);
    return allowed || isAskedFor ? [{ ...about, structure, allowed }] : [];
  });
  return questionSubjects.flatMap((each) => {
    const questions = found.filter((question) => question.subject === each);
    return questions.length === 0 ? [] : [{ subject: each, questions }];
  });
}

function holdsAll(id: string, wanted: readonly string[], words: SearchedWords): boolean {
  if (wanted.length === 0) return true;
  const { asked, shortTexts, goodFor } = words;
  const { text = "", options = [] } = asked[id] ?? {};
  const all = plain([text, shortTexts[id] ?? "", goodFor[id] ?? "", ...options].join(" "));
  return wanted.every((word) => all.includes(word));
}

/** Lower case, single spaces, without marks and signs; æ, ø and å stay letters of their own. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
