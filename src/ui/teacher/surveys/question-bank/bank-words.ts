import * as aboutEn from "../../../../core/catalogue/about/en.ts";
import * as aboutNb from "../../../../core/catalogue/about/nb.ts";
import * as aboutNn from "../../../../core/catalogue/about/nn.ts";
import { askedTexts } from "../../../../core/catalogue/catalogue.ts";
import type { SearchedWords } from "../../../../core/catalogue/catalogue-search.ts";
import type { UiLanguage } from "../../../../core/ui-language.ts";
import { resultsSigns as signsEn } from "../../../../i18n/en/results-signs.ts";
import { resultsSigns as signsNb } from "../../../../i18n/nb/results-signs.ts";
import { resultsSigns as signsNn } from "../../../../i18n/nn/results-signs.ts";

const aboutByLanguage = { nb: aboutNb, nn: aboutNn, en: aboutEn } as const;
const signsByLanguage = { nb: signsNb, nn: signsNn, en: signsEn } as const;

/** What is said of the questions, in the language of the screen. */
export function bankWords(language: UiLanguage): SearchedWords {
  const { shortTexts, goodFor } = aboutByLanguage[language];
  return { asked: askedTexts[language].asked, shortTexts, goodFor };
}

/** What the signs are called where they are shown. */
export function signNames(language: UiLanguage): (typeof signsEn)["signs"] {
  return signsByLanguage[language].signs;
}
