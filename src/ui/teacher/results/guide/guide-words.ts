import type { UiLanguage } from "../../../../core/ui-language.ts";
import { guide as guideEn, type GuideTexts } from "../../../../i18n/en/guide.ts";
import { guide as guideNb } from "../../../../i18n/nb/guide.ts";
import { guide as guideNn } from "../../../../i18n/nn/guide.ts";

/** Loaded with the guide. */
export const guideWords: Readonly<Record<UiLanguage, GuideTexts>> = {
  nb: guideNb,
  nn: guideNn,
  en: guideEn,
};
