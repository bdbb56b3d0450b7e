import type { Language } from "../../src/core/question.ts";
import { classes as classesEn } from "../../src/i18n/en/classes.ts";
import { pupil as pupilEn } from "../../src/i18n/en/pupil.ts";
import { receipt as receiptEn } from "../../src/i18n/en/receipt.ts";
import { results as resultsEn } from "../../src/i18n/en/results.ts";
import { shell as shellEn } from "../../src/i18n/en/shell.ts";
import { surveys as surveysEn } from "../../src/i18n/en/surveys.ts";
import { vault as vaultEn } from "../../src/i18n/en/vault.ts";
import { classes as classesNb } from "../../src/i18n/nb/classes.ts";
import { pupil as pupilNb } from "../../src/i18n/nb/pupil.ts";
import { receipt as receiptNb } from "../../src/i18n/nb/receipt.ts";
import { results as resultsNb } from "../../src/i18n/nb/results.ts";
import { shell as shellNb } from "../../src/i18n/nb/shell.ts";
import { surveys as surveysNb } from "../../src/i18n/nb/surveys.ts";
import { vault as vaultNb } from "../../src/i18n/nb/vault.ts";
import { classes as classesNn } from "../../src/i18n/nn/classes.ts";
import { pupil as pupilNn } from "../../src/i18n/nn/pupil.ts";
import { receipt as receiptNn } from "../../src/i18n/nn/receipt.ts";
import { results as resultsNn } from "../../src/i18n/nn/results.ts";
import { shell as shellNn } from "../../src/i18n/nn/shell.ts";
import { surveys as surveysNn } from "../../src/i18n/nn/surveys.ts";
import { vault as vaultNn } from "../../src/i18n/nn/vault.ts";

const english = {
  classes: classesEn,
  pupil: pupilEn,
  receipt: receiptEn,
  results: resultsEn,
  shell: shellEn,
  surveys: surveysEn,
  vault: vaultEn,
};

/** What people read on every screen: tests look for things by the words on them. */
export type ScreenWords = typeof english;

export const screenWords: Readonly<Record<Language, ScreenWords>> = {
  nb: {
    classes: classesNb,
    pupil: pupilNb,
    receipt: receiptNb,
    results: resultsNb,
    shell: shellNb,
    surveys: surveysNb,
    vault: vaultNb,
  },
  nn: {
    classes: classesNn,
    pupil: pupilNn,
    receipt: receiptNn,
    results: resultsNn,
    shell: shellNn,
    surveys: surveysNn,
    vault: vaultNn,
  },
  en: english,
};
