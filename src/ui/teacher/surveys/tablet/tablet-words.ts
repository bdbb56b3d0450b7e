import type { UiLanguage } from "../../../../core/ui-language.ts";
import { tablet as en, type TabletTexts } from "../../../../i18n/en/tablet.ts";
import { tablet as nb } from "../../../../i18n/nb/tablet.ts";
import { tablet as nn } from "../../../../i18n/nn/tablet.ts";
import { useLanguage } from "../../texts.tsx";

const textsByLanguage: Readonly<Record<UiLanguage, TabletTexts>> = { nb, nn, en };

export function useTabletTexts(): () => TabletTexts {
  const language = useLanguage();
  return () => textsByLanguage[language()];
}
