import type { UiLanguage } from "../../../../core/ui-language.ts";
import { report as reportEn, type ReportTexts } from "../../../../i18n/en/report.ts";
import { report as reportNb } from "../../../../i18n/nb/report.ts";
import { report as reportNn } from "../../../../i18n/nn/report.ts";

export const reportWords: Readonly<Record<UiLanguage, ReportTexts>> = {
  nb: reportNb,
  nn: reportNn,
  en: reportEn,
};
