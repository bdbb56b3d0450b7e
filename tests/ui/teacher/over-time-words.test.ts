import { describe, expect, test } from "vitest";
import type { ChangeWord } from "../../../src/core/metrics/class-change.ts";
import type { Step } from "../../../src/core/over-time.ts";
import { languages } from "../../../src/core/question.ts";
import {
  harmText,
  overTimeWords,
} from "../../../src/ui/teacher/results/over-time/over-time-words.ts";

const step = (word: ChangeWord, before: number, now: number): Step => ({
  ...{ type: "compared", since: 0, word, before, now, of: 20, byChance: 3 },
});

describe("how many are harmed", () => {
  test("is told by the two counts, and by no word that says it is well", () => {
    for (const language of languages) {
      const texts = overTimeWords[language];
      const { same, fewer, more } = texts.words;
      for (const word of ["same", "fewer"] as const) {
        const told = harmText(texts, step(word, 2, 3)) ?? "";
        expect(told).toMatch(/^3 \p{L}+, 2 \p{L}+, /u);
        expect(told).not.toContain(same);
        expect(told).not.toContain(fewer);
      }
      expect(harmText(texts, step("more", 2, 9))).toMatch(new RegExp(`^${more}: 9 `, "u"));
    }
  });

  test("is not told where the rounds could not be compared", () => {
    expect(harmText(overTimeWords.nb, { type: "too-little", where: "now", since: 0 })).toBeNull();
  });
});
