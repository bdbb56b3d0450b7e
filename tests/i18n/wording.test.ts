import { describe, expect, test } from "vitest";
import {
  areasOf,
  dictionaryLanguages,
  questionAreas,
  writtenQuestions,
  writtenTexts,
  type DictionaryLanguage,
  type WrittenText,
} from "../support/dictionaries.ts";
import { strayWordsIn, wordLists, wordsNotIn } from "../support/word-lists.ts";

function everythingIn(language: DictionaryLanguage): readonly WrittenText[] {
  return [
    ...areasOf(language).flatMap((area) => writtenTexts(language, area)),
    ...questionAreas.flatMap((area) => writtenQuestions(language, area)),
  ];
}

describe.each(dictionaryLanguages)("what is written in %s", (language) => {
  const written = everythingIn(language);
  const where = (found: readonly WrittenText[]) => found.map((each) => each.where);

  test("is written in that language", () => {
    const found = written.flatMap((each) =>
      wordsNotIn(language, each.text).map((word) => `${word} in ${each.where}`),
    );
    expect(found).toEqual([]);
  });

  test("promises no anonymity and labels no pupil", () => {
    const refused = /anonym|isolert|isolate|stjerne/iu;
    expect(where(written.filter(({ text }) => refused.test(text)))).toEqual([]);
  });

  test("raises its voice at nobody", () => {
    expect(where(written.filter(({ text }) => text.includes("!")))).toEqual([]);
  });
});

test("nynorsk says klassen and begynne everywhere, as the product chose among the forms there are", () => {
  const otherForms = new Set([
    "klassa",
    "gje",
    "skole",
    "skolen",
    "byrje",
    "difor",
    "òg",
    "lenkje",
    "lenkja",
  ]);
  const found = everythingIn("nn").filter(({ text }) => strayWordsIn(text, otherForms).length > 0);
  expect(found.map(({ where }) => where)).toEqual([]);
});

describe("the lists of words", () => {
  test("find a stray word in any case and beside any sign", () => {
    expect(strayWordsIn("Hvem? «Ikke» nå.", wordLists.bokmalOnly)).toEqual(["hvem", "ikke", "nå"]);
    expect(strayWordsIn("Kven veit det?", wordLists.nynorskOnly)).toEqual(["kven"]);
    expect(strayWordsIn("Velkommen to the class", wordLists.english)).toEqual(["the", "class"]);
  });

  test("do not hold the same word as proof of both forms of Norwegian", () => {
    const both = [...wordLists.bokmalOnly].filter((word) => wordLists.nynorskOnly.has(word));
    expect(both).toEqual([]);
  });
});
