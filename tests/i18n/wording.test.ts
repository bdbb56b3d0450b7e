import { describe, expect, test } from "vitest";
import {
  areasOf,
  dictionaryLanguages,
  writtenTexts,
  type DictionaryLanguage,
} from "../support/dictionaries.ts";
import { strayWords, strayWordsIn } from "../support/word-lists.ts";

const strays: Readonly<Record<DictionaryLanguage, readonly (keyof typeof strayWords)[]>> = {
  nb: ["english", "nynorskOnly"],
  nn: ["english", "bokmalOnly"],
  en: ["norwegian"],
};

describe.each(dictionaryLanguages)("the words in %s", (language) => {
  test.each(areasOf(language))("of %s are words of that language", (area) => {
    const found = writtenTexts(language, area).flatMap(({ where, text }) =>
      strays[language]
        .flatMap((list) => strayWordsIn(text, strayWords[list]))
        .map((word) => `${word} in ${where}`),
    );
    expect(found).toEqual([]);
  });

  test.each(areasOf(language))("of %s promise no anonymity and label no pupil", (area) => {
    const found = writtenTexts(language, area).filter(({ text }) =>
      /anonym|isolert|isolate|stjerne|klassekart|\bTODO\b/iu.test(text),
    );
    expect(found.map(({ where }) => where)).toEqual([]);
  });

  test("raise their voice at nobody", () => {
    const found = areasOf(language)
      .flatMap((area) => writtenTexts(language, area))
      .filter(({ text }) => text.includes("!"));
    expect(found.map(({ where }) => where)).toEqual([]);
  });
});

describe("nynorsk", () => {
  test("says klassen and blei everywhere, as the product chose among the forms there are", () => {
    const otherForms = new Set(["klassa", "vart", "gje", "skole", "skolen"]);
    const found = areasOf("nn")
      .flatMap((area) => writtenTexts("nn", area))
      .filter(({ text }) => strayWordsIn(text, otherForms).length > 0);
    expect(found.map(({ where }) => where)).toEqual([]);
  });
});

describe("the lists of words", () => {
  test("find a stray word in any case and beside any sign", () => {
    expect(strayWordsIn("Hvem? «Ikke» nå.", strayWords.bokmalOnly)).toEqual(["hvem", "ikke", "nå"]);
    expect(strayWordsIn("Kven veit det?", strayWords.nynorskOnly)).toEqual(["kven"]);
    expect(strayWordsIn("Velkommen to the class", strayWords.english)).toEqual(["the", "class"]);
  });

  test("do not hold the same word as proof of both forms of Norwegian", () => {
    const both = [...strayWords.bokmalOnly].filter((word) => strayWords.nynorskOnly.has(word));
    expect(both).toEqual([]);
  });
});
