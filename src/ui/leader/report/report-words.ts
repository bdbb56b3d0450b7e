import type { UiLanguage } from "../../../core/ui-language.ts";
import {
  leaderReport as reportEn,
  type LeaderReportTexts,
} from "../../../i18n/en/leader-report.ts";
import { leaderReport as reportNb } from "../../../i18n/nb/leader-report.ts";
import { leaderReport as reportNn } from "../../../i18n/nn/leader-report.ts";

export const leaderReportWords: Readonly<Record<UiLanguage, LeaderReportTexts>> = {
  nb: reportNb,
  nn: reportNn,
  en: reportEn,
};
