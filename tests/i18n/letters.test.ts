import { describe, expect, test } from "vitest";
import { blankMark } from "../../src/core/letters/letter-edits.ts";
import { letterToText } from "../../src/core/letters/letter-text.ts";
import { allLessonChecks, type LessonCheck } from "../../src/core/letters/lesson-checklist.ts";
import {
  blanksOf,
  composeLetter,
  letterDocuments,
  type LetterDocument,
  type LetterValues,
} from "../../src/core/letters/letter.ts";
import {
  languages,
  schoolLevels,
  surveyKinds,
  type Language,
  type SchoolLevel,
} from "../../src/core/question.ts";
import { lesson as lessonEn } from "../../src/i18n/en/lesson.ts";
import { letters as lettersEn } from "../../src/i18n/en/letters.ts";
import { writeLetter, type LetterWords } from "../../src/i18n/letter-writing.ts";
import { lesson as lessonNb } from "../../src/i18n/nb/lesson.ts";
import { letters as lettersNb } from "../../src/i18n/nb/letters.ts";
import { lesson as lessonNn } from "../../src/i18n/nn/lesson.ts";
import { letters as lettersNn } from "../../src/i18n/nn/letters.ts";
import { knownDates, letterValues, noDates } from "../support/letter-values.ts";
import { wordsNotIn } from "../support/word-lists.ts";

const words: Readonly<Record<Language, LetterWords>> = {
  nb: lettersNb,
  nn: lettersNn,
  en: lettersEn,
};
const lessons = { nb: lessonNb, nn: lessonNn, en: lessonEn };

function textOf(document: LetterDocument, values: LetterValues, language: Language): string {
  const written = writeLetter(composeLetter(document, values), words[language], language);
  return letterToText(written.title, written.paragraphs);
}

/** What was filled in is not a word of the language. */
const filledIn =
  /Fjellet skole|Kari Holm|rektor Arne Berg|Rektor Arne Berg|helsesykepleier Tiril Moe/gu;

const cases = languages.flatMap((language) =>
  letterDocuments.flatMap((document) =>
    schoolLevels.flatMap((level) =>
      surveyKinds.map((kind) => ({ language, document, level, kind })),
    ),
  ),
);

describe.each(cases)("$language, $document, $level, $kind", (letter) => {
  const { language, document, level, kind } = letter;
  const values = letterValues(kind, level);
  const text = textOf(document, values, language);

  test("is filled in, in its own language, and promises nothing it may not", () => {
    expect(text).not.toMatch(/_{2}|\{|\}|undefined|null|NaN|\[object|\s{3}| {2}|\s[.,:;]/u);
    expect(text).not.toMatch(/anonym|isolert|isolate|stjerne|klassekart|!/iu);
    const plain = text.replaceAll(filledIn, "");
    expect(wordsNotIn(language, plain)).toEqual([]);
  });

  test("has a line to write on exactly where something is blank", () => {
    const nothing = { school: null, teacher: null, officer: null, decidedBy: null };
    const blank = letterValues(kind, level, { ...noDates, ...nothing, contact: null });
    const composed = composeLetter(document, blank);
    const { paragraphs } = writeLetter(composed, words[language], language);
    for (const { id, text: paragraph, blanks } of paragraphs) {
      expect(paragraph.includes(blankMark), id).toBe(blanks.length > 0);
    }
    expect(blanksOf(composed).length).toBeGreaterThan(0);
  });

  test("names the teacher who sees the answers, and the day they are deleted", () => {
    const written = writeLetter(composeLetter(document, values), words[language], language);
    const paragraph = (id: string) => written.paragraphs.find((one) => one.id === id)?.text ?? "";
    expect(paragraph("who-sees")).toContain("Kari Holm");
    expect(paragraph("how-long")).toContain(language === "en" ? "31 July 2027" : "31. juli 2027");
    expect(paragraph("contact")).toContain("Tiril Moe");
  });

  test("every paragraph has words and a name", () => {
    const { paragraphs } = writeLetter(composeLetter(document, values), words[language], language);
    for (const { id, text: paragraph, name } of paragraphs) {
      expect(paragraph.length, id).toBeGreaterThan(15);
      expect(name, id).not.toBe(id);
    }
  });
});

describe.each(languages)("the letter to parents in %s", (language) => {
  const letter = (level: SchoolLevel, change: Partial<LetterValues> = {}) =>
    textOf("parents", letterValues("preventive", level, change), language);

  test("names the law it rests on: one for schools, one for kindergartens", () => {
    expect(letter("grades-5-7")).toMatch(/opplæringslova kapittel 12|Education Act, chapter 12/);
    expect(letter("upper-secondary")).toMatch(/opplæringslova kapittel 12|Education Act, chapter/);
    const kindergarten = letter("kindergarten");
    expect(kindergarten).toMatch(
      /barnehagelov(?:en|a) kapittel VIII|Kindergarten Act, chapter VIII/,
    );
    expect(kindergarten.replaceAll(filledIn, "")).not.toMatch(
      /opplæringslova|Education Act|skole|skule|school/i,
    );
    for (const level of schoolLevels) {
      expect(letter(level)).toMatch(/6 nr\. 1 bokstav c|6\(1\)\(c\)/);
      expect(letter(level)).toContain("datatilsynet.no");
      expect(letter(level)).toContain("personvern@kommunen.example");
    }
  });

  test("says every date of the survey", () => {
    for (const day of Object.values(knownDates)) {
      const [, , date = ""] = day.split("-");
      expect(letter("grades-5-7")).toContain(String(Number(date)));
    }
  });

  test("of an investigation says that few are asked and how long answers are kept, of others not", () => {
    const days = /60/;
    expect(textOf("parents", letterValues("investigation", "grades-5-7"), language)).toMatch(days);
    expect(letter("grades-5-7")).not.toMatch(days);
  });

  test("promises that nothing negative is asked only where nothing negative is asked", () => {
    const promise = /noe negativt|noko negativt|anything negative/;
    expect(letter("grades-5-7")).toMatch(promise);
    expect(letter("grades-5-7", { topics: ["being-with", "harm"] })).not.toMatch(promise);
    expect(letter("grades-5-7", { topics: ["rating"] })).not.toMatch(promise);
  });

  /** A sheet of A4 in the type of print holds as much: tests/browser/before-lesson.spec.ts. */
  test.each(schoolLevels)("of %s is short enough for one sheet", (level) => {
    for (const kind of surveyKinds) {
      const text = textOf("parents", letterValues(kind, level), language);
      expect(text.length, kind).toBeLessThan(3380);
    }
  });
});

test.each(languages)(
  "the checklist in %s says what to do, at school and in kindergarten",
  (language) => {
    const known: readonly LessonCheck[] = allLessonChecks;
    for (const check of known) {
      for (const place of ["school", "kindergarten"] as const) {
        const { label, detail } = lessons[language][place][check];
        expect(label.length, check).toBeGreaterThan(8);
        expect(detail.length, check).toBeGreaterThan(15);
      }
    }
    expect(new Set(known).size).toBe(known.length);
  },
);
