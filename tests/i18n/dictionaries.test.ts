import { describe, expect, test } from "vitest";
import {
  areasOf,
  dictionaryLanguages,
  languageFolders,
  textsOf,
  type DictionaryLanguage,
  type Wording,
} from "../support/dictionaries.ts";
import { unusedTexts } from "../support/text-use.ts";

const others = dictionaryLanguages.filter((language) => language !== "nb");
const areas = areasOf("nb");

test("every language of the folder is looked at here", () => {
  expect(languageFolders().toSorted()).toEqual(dictionaryLanguages.toSorted());
});

describe.each(others)("%s", (language) => {
  test("has the areas bokmål has", () => {
    expect(areasOf(language)).toEqual(areas);
  });

  test.each(areas)("%s has the keys bokmål has, texts and functions alike", async (area) => {
    expect(kindsOf(await textsOf(language, area))).toEqual(kindsOf(await textsOf("nb", area)));
  });

  test.each(areas)("%s fills the same things in where bokmål does", async (area) => {
    const norwegian = await textsOf("nb", area);
    for (const [path, wording] of await textsOf(language, area)) {
      expect(filledIn(wording), path).toEqual(filledIn(norwegian.get(path) ?? ""));
    }
  });
});

describe.each(dictionaryLanguages)("%s", (language) => {
  test.each(areas)("%s is complete sentences, of none, one, two and many", async (area) => {
    const broken = (await spokenTexts(language, area)).filter(
      ({ path, text }) =>
        /undefined|NaN|\bnull\b|\[object|\s{2}|^\s|\s$|\s[.,:;?]/u.test(text) ||
        (text === "" && !mayBeEmpty.has(path)),
    );
    expect(broken).toEqual([]);
  });

  test.each(areas)("%s never counts one of many", async (area) => {
    const broken = (await spokenTexts(language, area)).filter(
      ({ path, text }) => oneOfMany.test(text) && !neverOne.has(path),
    );
    expect(broken).toEqual([]);
  });
});

test("every text is used somewhere", async () => {
  const paths = await Promise.all(
    areas.map(async (area) => [...(await textsOf("nb", area)).keys()]),
  );
  expect(unusedTexts(paths.flat())).toEqual([]);
});

/** No connection, nothing to say about it. */
const mayBeEmpty = new Set(["surveys.live.connection.off"]);

/** The limits of the product, and classes that are large enough, are more than one. */
const neverOne = new Set([
  "leaderTrends.figure.of",
  "asking.draft.smallClass",
  "asking.several.together",
  "classes.newClass.failures.too-large",
  "classes.preview.problems.too-many",
  "classes.page.problems.too-many",
  "results.letter.details.answered",
]);

/** "1 elever", "1 pupils"; not after another number, before "of", or as a limit, which is a large number. */
const oneOfMany =
  /(?<![\d.,:/] ?| av |of |minst |least |høyst |høgst )\b1 (?:elever|elevar|pupils|kartlegginger|kartleggingar|surveys|linjer|lines|oppføringer|oppføringar|entries|kort er|cards|dager|dagar|days|minutter|minutes|barn er)\b/iu;

function kindsOf(texts: ReadonlyMap<string, Wording>): Readonly<Record<string, string>> {
  return Object.fromEntries([...texts].map(([path, wording]) => [path, typeof wording]));
}

/** Which places a text has: {names} of a string; of a function the arguments and their parts that it writes out. */
function filledIn(wording: Wording): readonly string[] {
  if (typeof wording === "string") return placesIn(wording);
  const markers = Array.from({ length: mostArguments }, (_, index) => `q${index}q`);
  const listed = markers.map((marker) => [marker]);
  const text = call(wording, markers) ?? call(wording, listed) ?? call(wording, [partsNamed]) ?? "";
  return [
    ...placesIn(text),
    ...new Set((text.match(/q\w+?q/gi) ?? []).map((place) => place.toLowerCase()).toSorted()),
  ];
}

function placesIn(text: string): readonly string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

/** What the texts of an area can sound like: as they stand, or with each count and kind of thing filled in. */
async function spokenTexts(
  language: DictionaryLanguage,
  area: string,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const texts = [...(await textsOf(language, area))];
  return texts.flatMap(([path, wording]) => spoken(wording).map((text) => ({ path, text })));
}

function spoken(wording: Wording): readonly string[] {
  if (typeof wording === "string") return [wording];
  return [0, 1, 2, 13, true, false, "Åse", ["Åse", "Bo"]].flatMap(
    (value) =>
      call(wording, Array<unknown>(mostArguments).fill(value)) ??
      call(wording, [partsOf(() => value)]) ??
      [],
  );
}

const mostArguments = 6;

/** An object with every part one can ask for. */
function partsOf(part: (name: string) => unknown): object {
  return new Proxy({}, { get: (_, name) => (typeof name === "string" ? part(name) : undefined) });
}

const partsNamed = partsOf((name) => `q${name}q`);

/** Null where the function cannot take arguments of this kind, or gives no text. */
function call(wording: Exclude<Wording, string>, filled: readonly unknown[]): string | null {
  try {
    const text = wording(...filled);
    return typeof text === "string" && !text.includes("undefined") ? text : null;
  } catch (failure) {
    if (failure instanceof TypeError) return null;
    throw failure;
  }
}
