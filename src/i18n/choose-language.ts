import type { Language } from "../core/question.ts";

/** Asked in every language at once, before one is chosen: a page has these before it has a dictionary. */
export const chooseLanguage: Readonly<Record<Language, string>> = {
  nb: "Velg språk",
  nn: "Vel språk",
  en: "Choose a language",
};
