import type { UiLanguage } from "../../../../core/ui-language.ts";
import { mapHand as mapHandEn, type MapHandTexts } from "../../../../i18n/en/map-hand.ts";
import { mapHand as mapHandNb } from "../../../../i18n/nb/map-hand.ts";
import { mapHand as mapHandNn } from "../../../../i18n/nn/map-hand.ts";

/** Loaded after the map. */
export const mapHandWords: Readonly<Record<UiLanguage, MapHandTexts>> = {
  nb: mapHandNb,
  nn: mapHandNn,
  en: mapHandEn,
};
