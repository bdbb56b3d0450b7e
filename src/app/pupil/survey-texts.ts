import type { AskedQuestion } from "../../core/asked-question.ts";
import type { AskedTexts } from "../../core/catalogue/question-structure.ts";
import { questionWords, type QuestionWords } from "../../core/question-words.ts";
import type { Language } from "../../core/question.ts";

/** The catalogue in the languages of one survey. */
export type SurveyTexts = Readonly<Partial<Record<Language, AskedTexts>>>;

/**
 * Loads the languages a survey is asked in, and no other, before its first question: from then on no network is needed
 * to change the language. Rejects when one cannot be loaded.
 */
export async function loadSurveyTexts(languages: readonly Language[]): Promise<SurveyTexts> {
  const loaded = languages.map(async (language) => [language, await loadTexts(language)] as const);
  return Object.fromEntries(await Promise.all(loaded));
}

/** A question's words in a language of the survey. */
export function wordsIn(
  texts: SurveyTexts,
  question: AskedQuestion,
  language: Language,
): QuestionWords {
  const ofLanguage = texts[language] ?? Object.values(texts)[0];
  return ofLanguage === undefined
    ? { text: "", options: [] }
    : questionWords(question, language, ofLanguage);
}

function loadTexts(language: Language): Promise<AskedTexts> {
  switch (language) {
    case "nb":
      return import("../../core/catalogue/asked/nb.ts");
    case "nn":
      return import("../../core/catalogue/asked/nn.ts");
    case "en":
      return import("../../core/catalogue/asked/en.ts");
  }
}
