import type { UiLanguage } from "../../../../core/ui-language.ts";
import {
  olderRound as olderRoundEn,
  type OlderRoundTexts,
} from "../../../../i18n/en/older-round.ts";
import { olderRound as olderRoundNb } from "../../../../i18n/nb/older-round.ts";
import { olderRound as olderRoundNn } from "../../../../i18n/nn/older-round.ts";

export const olderRoundWords: Readonly<Record<UiLanguage, OlderRoundTexts>> = {
  nb: olderRoundNb,
  nn: olderRoundNn,
  en: olderRoundEn,
};
