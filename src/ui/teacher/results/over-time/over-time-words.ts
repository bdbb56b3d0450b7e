import type { Step } from "../../../../core/over-time.ts";
import type { UiLanguage } from "../../../../core/ui-language.ts";
import { overTime as overTimeEn, type OverTimeTexts } from "../../../../i18n/en/over-time.ts";
import { overTime as overTimeNb } from "../../../../i18n/nb/over-time.ts";
import { overTime as overTimeNn } from "../../../../i18n/nn/over-time.ts";

/** Loaded with what shows more than one wave. */
export const overTimeWords: Readonly<Record<UiLanguage, OverTimeTexts>> = {
  nb: overTimeNb,
  nn: overTimeNn,
  en: overTimeEn,
};

export function stepWord(texts: OverTimeTexts, step: Step): string {
  if (step.type === "compared") return texts.words[step.word];
  return step.type === "too-little" ? texts.tooLittle : texts.incomparable;
}

/**
 * Of those who are harmed: the two counts alone, since "as before" or "fewer" would say that it is well. More is said as
 * more. Null where the step was not compared.
 */
export function harmText(texts: OverTimeTexts, step: Step): string | null {
  if (step.type !== "compared") return null;
  const counts = texts.harm(step.now, step.before);
  return step.word === "more" ? `${texts.words.more}: ${counts}` : counts;
}

/** Null where the step was compared. */
export function whyNot(texts: OverTimeTexts, step: Step): string | null {
  if (step.type === "compared") return null;
  return texts.why[step.type === "too-little" ? step.where : step.reason];
}
