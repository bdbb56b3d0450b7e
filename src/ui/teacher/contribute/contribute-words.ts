import type { Term } from "../../../core/leader/term.ts";
import type { UiLanguage } from "../../../core/ui-language.ts";
import { contribute as en, type ContributeTexts } from "../../../i18n/en/contribute.ts";
import { contribute as nb } from "../../../i18n/nb/contribute.ts";
import { contribute as nn } from "../../../i18n/nn/contribute.ts";
import { useLanguage } from "../texts.tsx";

const textsByLanguage: Readonly<Record<UiLanguage, ContributeTexts>> = { nb, nn, en };

export function useContributeTexts(): () => ContributeTexts {
  const language = useLanguage();
  return () => textsByLanguage[language()];
}

/** "høsten 2026", "våren 2027". */
export function termText(texts: ContributeTexts, { schoolYear, half }: Term): string {
  return half === "autumn" ? texts.term.autumn(schoolYear) : texts.term.spring(schoolYear + 1);
}
