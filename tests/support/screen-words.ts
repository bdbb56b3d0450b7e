import type { Language } from "../../src/core/question.ts";
import { asking as askingEn } from "../../src/i18n/en/asking.ts";
import { classes as classesEn } from "../../src/i18n/en/classes.ts";
import { kiosk as kioskEn } from "../../src/i18n/en/kiosk.ts";
import { pupil as pupilEn } from "../../src/i18n/en/pupil.ts";
import { receipt as receiptEn } from "../../src/i18n/en/receipt.ts";
import { results as resultsEn } from "../../src/i18n/en/results.ts";
import { shell as shellEn } from "../../src/i18n/en/shell.ts";
import { surveys as surveysEn } from "../../src/i18n/en/surveys.ts";
import { tablet as tabletEn } from "../../src/i18n/en/tablet.ts";
import { vault as vaultEn } from "../../src/i18n/en/vault.ts";
import { asking as askingNb } from "../../src/i18n/nb/asking.ts";
import { classes as classesNb } from "../../src/i18n/nb/classes.ts";
import { kiosk as kioskNb } from "../../src/i18n/nb/kiosk.ts";
import { pupil as pupilNb } from "../../src/i18n/nb/pupil.ts";
import { receipt as receiptNb } from "../../src/i18n/nb/receipt.ts";
import { results as resultsNb } from "../../src/i18n/nb/results.ts";
import { shell as shellNb } from "../../src/i18n/nb/shell.ts";
import { surveys as surveysNb } from "../../src/i18n/nb/surveys.ts";
import { tablet as tabletNb } from "../../src/i18n/nb/tablet.ts";
import { vault as vaultNb } from "../../src/i18n/nb/vault.ts";
import { asking as askingNn } from "../../src/i18n/nn/asking.ts";
import { classes as classesNn } from "../../src/i18n/nn/classes.ts";
import { kiosk as kioskNn } from "../../src/i18n/nn/kiosk.ts";
import { pupil as pupilNn } from "../../src/i18n/nn/pupil.ts";
import { receipt as receiptNn } from "../../src/i18n/nn/receipt.ts";
import { results as resultsNn } from "../../src/i18n/nn/results.ts";
import { shell as shellNn } from "../../src/i18n/nn/shell.ts";
import { surveys as surveysNn } from "../../src/i18n/nn/surveys.ts";
import { tablet as tabletNn } from "../../src/i18n/nn/tablet.ts";
import { vault as vaultNn } from "../../src/i18n/nn/vault.ts";

const english = {
  asking: askingEn,
  classes: classesEn,
  kiosk: kioskEn,
  pupil: pupilEn,
  receipt: receiptEn,
  results: resultsEn,
  shell: shellEn,
  surveys: surveysEn,
  tablet: tabletEn,
  vault: vaultEn,
};

/** What people read on every screen: tests look for things by the words on them. */
export type ScreenWords = typeof english;

export const screenWords: Readonly<Record<Language, ScreenWords>> = {
  nb: {
    asking: askingNb,
    classes: classesNb,
    kiosk: kioskNb,
    pupil: pupilNb,
    receipt: receiptNb,
    results: resultsNb,
    shell: shellNb,
    surveys: surveysNb,
    tablet: tabletNb,
    vault: vaultNb,
  },
  nn: {
    asking: askingNn,
    classes: classesNn,
    kiosk: kioskNn,
    pupil: pupilNn,
    receipt: receiptNn,
    results: resultsNn,
    shell: shellNn,
    surveys: surveysNn,
    tablet: tabletNn,
    vault: vaultNn,
  },
  en: english,
};
