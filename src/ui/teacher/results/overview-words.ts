import type { UiLanguage } from "../../../core/ui-language.ts";
import { overview as overviewEn, type OverviewTexts } from "../../../i18n/en/overview.ts";
import { overview as overviewNb } from "../../../i18n/nb/overview.ts";
import { overview as overviewNn } from "../../../i18n/nn/overview.ts";

export const overviewWords: Readonly<Record<UiLanguage, OverviewTexts>> = {
  nb: overviewNb,
  nn: overviewNn,
  en: overviewEn,
};
