import type { Language } from "../../../../core/question.ts";
import { before as beforeEn, type BeforeTexts } from "../../../../i18n/en/before.ts";
import { lesson as lessonEn, type LessonTexts } from "../../../../i18n/en/lesson.ts";
import { letters as lettersEn } from "../../../../i18n/en/letters.ts";
import type { LetterWords } from "../../../../i18n/letter-writing.ts";
import { before as beforeNb } from "../../../../i18n/nb/before.ts";
import { lesson as lessonNb } from "../../../../i18n/nb/lesson.ts";
import { letters as lettersNb } from "../../../../i18n/nb/letters.ts";
import { before as beforeNn } from "../../../../i18n/nn/before.ts";
import { lesson as lessonNn } from "../../../../i18n/nn/lesson.ts";
import { letters as lettersNn } from "../../../../i18n/nn/letters.ts";

export interface BeforeWords {
  readonly before: BeforeTexts;
  readonly lesson: LessonTexts;
  readonly letters: LetterWords;
}

/** Loaded with the page that needs them: letters are long, and every language of them can be chosen on one screen. */
export const beforeWords: Readonly<Record<Language, BeforeWords>> = {
  nb: { before: beforeNb, lesson: lessonNb, letters: lettersNb },
  nn: { before: beforeNn, lesson: lessonNn, letters: lettersNn },
  en: { before: beforeEn, lesson: lessonEn, letters: lettersEn },
};
