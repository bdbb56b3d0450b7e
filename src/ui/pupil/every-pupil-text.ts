import type { Language } from "../../core/question.ts";
import { pupil as en } from "../../i18n/en/pupil.ts";
import { receipt as receiptEn } from "../../i18n/en/receipt.ts";
import { pupil as nb } from "../../i18n/nb/pupil.ts";
import { receipt as receiptNb } from "../../i18n/nb/receipt.ts";
import { pupil as nn } from "../../i18n/nn/pupil.ts";
import { receipt as receiptNn } from "../../i18n/nn/receipt.ts";
import type { PupilDictionary, PupilWords } from "./pupil-texts.ts";

const words: Readonly<Record<Language, PupilWords>> = {
  nb: { language: "nb", page: nb, receipt: receiptNb },
  nn: { language: "nn", page: nn, receipt: receiptNn },
  en: { language: "en", page: en, receipt: receiptEn },
};

/** Every language at once: for the teacher's preview, and for a kiosk that may be without a network when a child changes language. */
export const everyPupilText: PupilDictionary = { in: (language) => words[language] };
