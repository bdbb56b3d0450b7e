import type { AskedQuestion } from "./asked-question.ts";
import type { AskedTexts } from "./catalogue/question-structure.ts";
import type { Language } from "./question.ts";

/** A question as it is read in one language. */
export interface QuestionWords {
  readonly text: string;
  /** The answers of a scale, or the points of a rating from the lowest; empty for a nomination. */
  readonly options: readonly string[];
}

/** texts are the catalogue's in that language. An own question has its words from the manifest, in a stem of theirs. */
export function questionWords(
  question: AskedQuestion,
  language: Language,
  texts: AskedTexts,
): QuestionWords {
  if (question.type === "nomination" && question.own !== null) {
    const { stem, completion } = question.own;
    const words = texts.stems[stem];
    const text = `${words?.before ?? ""}${completion[language] ?? ""}${words?.after ?? ""}`;
    return { text, options: [] };
  }
  const words = texts.asked[question.id];
  return { text: words?.text ?? "", options: words?.options ?? [] };
}
