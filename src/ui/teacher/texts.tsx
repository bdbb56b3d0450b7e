import type { Accessor } from "solid-js";
import type { UiLanguage } from "../../core/ui-language.ts";
import { asking as askingEn, type AskingTexts } from "../../i18n/en/asking.ts";
import { classes as classesEn, type ClassesTexts } from "../../i18n/en/classes.ts";
import { shell as shellEn, type ShellTexts } from "../../i18n/en/shell.ts";
import { surveys as surveysEn, type SurveysTexts } from "../../i18n/en/surveys.ts";
import { vault as vaultEn, type VaultTexts } from "../../i18n/en/vault.ts";
import { asking as askingNb } from "../../i18n/nb/asking.ts";
import { classes as classesNb } from "../../i18n/nb/classes.ts";
import { shell as shellNb } from "../../i18n/nb/shell.ts";
import { surveys as surveysNb } from "../../i18n/nb/surveys.ts";
import { vault as vaultNb } from "../../i18n/nb/vault.ts";
import { asking as askingNn } from "../../i18n/nn/asking.ts";
import { classes as classesNn } from "../../i18n/nn/classes.ts";
import { shell as shellNn } from "../../i18n/nn/shell.ts";
import { surveys as surveysNn } from "../../i18n/nn/surveys.ts";
import { vault as vaultNn } from "../../i18n/nn/vault.ts";
import { useLanguage, WordingProvider } from "../wording.tsx";

export interface TeacherTexts {
  readonly shell: ShellTexts;
  readonly vault: VaultTexts;
  readonly classes: ClassesTexts;
  readonly surveys: SurveysTexts;
  readonly asking: AskingTexts;
}

const textsByLanguage: Readonly<Record<UiLanguage, TeacherTexts>> = {
  nb: { shell: shellNb, vault: vaultNb, classes: classesNb, surveys: surveysNb, asking: askingNb },
  nn: { shell: shellNn, vault: vaultNn, classes: classesNn, surveys: surveysNn, asking: askingNn },
  en: { shell: shellEn, vault: vaultEn, classes: classesEn, surveys: surveysEn, asking: askingEn },
};

export { useLanguage, WordingProvider };

/** The words of the teacher's screens, in the language of the screen. */
export function useTexts(): Accessor<TeacherTexts> {
  const language = useLanguage();
  return () => textsByLanguage[language()];
}
