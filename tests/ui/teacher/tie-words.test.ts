import { expect, test } from "vitest";
import { quickAnalysis } from "../../../src/core/analysis-options.ts";
import { analyseClass } from "../../../src/core/analysis-run.ts";
import type { QuestionAnalysis } from "../../../src/core/analysis.ts";
import { results as en } from "../../../src/i18n/en/results.ts";
import { results as nb } from "../../../src/i18n/nb/results.ts";
import { results as nn } from "../../../src/i18n/nn/results.ts";
import type { ResultsDesk } from "../../../src/ui/teacher/results/results-desk.tsx";
import { tieSentences } from "../../../src/ui/teacher/results/tie-words.ts";
import { inventClass } from "../../support/invented-class.ts";

const { names, input } = inventClass({ pupils: 26, seed: 1, participation: 1 });
const { questions } = analyseClass(input, quickAnalysis);
const languages = { nb, nn, en } as const;

function spoken(language: keyof typeof languages, question: QuestionAnalysis): readonly string[] {
  const texts = languages[language];
  const survey = { roster: names.map((name) => ({ name })) };
  const desk = { language: () => language, texts: () => texts, survey: () => survey };
  return names.map((_, pupil) =>
    tieSentences(desk as unknown as ResultsDesk, question, { pupil, mutualOnly: false }),
  );
}

const missed = {
  nb: /gjengjeldt|valgt av|gjensidig/iu,
  nn: /gjengjelda|vald av|gjensidig/iu,
  en: /returned|chosen|mutual/iu,
};

test.each(["nb", "nn", "en"] as const)(
  "a wish to be together can be missed, to be named as one who decides can not (%s)",
  (language) => {
    for (const question of questions) {
      const isWish = question.kind === "affiliation";
      expect(spoken(language, question).some((one) => missed[language].test(one))).toBe(isWish);
    }
    expect(new Set(questions.map(({ kind }) => kind === "affiliation")).size).toBe(2);
  },
);
