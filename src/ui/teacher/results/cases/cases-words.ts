import type { UiLanguage } from "../../../../core/ui-language.ts";
import { cases as casesEn, type CasesTexts } from "../../../../i18n/en/cases.ts";
import { cases as casesNb } from "../../../../i18n/nb/cases.ts";
import { cases as casesNn } from "../../../../i18n/nn/cases.ts";

/** Loaded with the cases: only an investigation has them. */
export const casesWords: Readonly<Record<UiLanguage, CasesTexts>> = {
  nb: casesNb,
  nn: casesNn,
  en: casesEn,
};
