import type { UiLanguage } from "../../../../core/ui-language.ts";
import { influence as influenceEn, type InfluenceTexts } from "../../../../i18n/en/influence.ts";
import { influence as influenceNb } from "../../../../i18n/nb/influence.ts";
import { influence as influenceNn } from "../../../../i18n/nn/influence.ts";

/** Loaded with the view of influence. */
export const influenceWords: Readonly<Record<UiLanguage, InfluenceTexts>> = {
  nb: influenceNb,
  nn: influenceNn,
  en: influenceEn,
};
