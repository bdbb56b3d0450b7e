import type { UiLanguage } from "../../../../core/ui-language.ts";
import {
  investigation as investigationEn,
  type InvestigationTexts,
} from "../../../../i18n/en/investigation.ts";
import { investigation as investigationNb } from "../../../../i18n/nb/investigation.ts";
import { investigation as investigationNn } from "../../../../i18n/nn/investigation.ts";

/** Loaded with the record: few surveys have one. */
export const recordWords: Readonly<Record<UiLanguage, InvestigationTexts>> = {
  nb: investigationNb,
  nn: investigationNn,
  en: investigationEn,
};
