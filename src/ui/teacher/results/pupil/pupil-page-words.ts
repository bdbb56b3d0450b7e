import type { UiLanguage } from "../../../../core/ui-language.ts";
import { notes as notesEn, type NotesTexts } from "../../../../i18n/en/notes.ts";
import { pupilPage as pageEn, type PupilPageTexts } from "../../../../i18n/en/pupil-page.ts";
import { notes as notesNb } from "../../../../i18n/nb/notes.ts";
import { pupilPage as pageNb } from "../../../../i18n/nb/pupil-page.ts";
import { notes as notesNn } from "../../../../i18n/nn/notes.ts";
import { pupilPage as pageNn } from "../../../../i18n/nn/pupil-page.ts";

export const pupilPageWords: Readonly<Record<UiLanguage, PupilPageTexts>> = {
  nb: pageNb,
  nn: pageNn,
  en: pageEn,
};

export const notesWords: Readonly<Record<UiLanguage, NotesTexts>> = {
  nb: notesNb,
  nn: notesNn,
  en: notesEn,
};
