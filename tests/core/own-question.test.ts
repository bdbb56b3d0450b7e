import { describe, expect, test } from "vitest";
import { cleanCompletion, completionRefusals } from "../../src/core/own-question.ts";

const names = ["Emma L.", "Ali", "Åse-Marie"];
const refusals = (text: string) => completionRefusals(text, names);

describe("a completion", () => {
  test.each([
    "lage mat",
    "spille fotball",
    "notere",
    "skrive notater",
    "høre på musikk",
    "lese bøker, tegne og male",
    "sitte ved siden av i bussen",
    "spille piano (firhendig)",
    "jobbe med matte",
    "øve til prøve",
    "dra på bad",
    "hente plagget",
    "stå i mål",
    "spele fotball",
    "vere på lag",
    "reise på leirskule",
    "play football",
    "be at the library",
    "make food",
    "sit next to",
    "leke i friminutt 2",
    "lære å si hei på samisk",
    "sparke fotball",
    "jump rope",
    "leke utenfor skolen",
    "be with in the break",
    "hoppe tau",
    "komme tidlig til",
  ])("may be innocent: %s", (text) => {
    expect(refusals(text)).toEqual([]);
  });

  test.each([
    ["ikke", "negation"],
    ["ikkje", "negation"],
    ["not", "negation"],
    ["aldri", "negation"],
    ["minst", "negation"],
    ["unngå", "negation"],
    ["la være å leke", "negation"],
    ["don't play", "negation"],
    ["misliker", "dislike"],
    ["mislikar", "dislike"],
    ["hater", "dislike"],
    ["hatar", "dislike"],
    ["hates", "dislike"],
    ["verst", "dislike"],
    ["dum", "dislike"],
    ["kjedelig", "dislike"],
    ["kjedeleg", "dislike"],
    ["boring", "dislike"],
    ["slå", "harm"],
    ["mobbing", "harm"],
    ["bullying", "harm"],
    ["slåst", "harm"],
    ["gå i kirken", "subject"],
    ["være kjærester", "subject"],
    ["snakke om diagnosen", "subject"],
    ["drikke alkohol", "subject"],
    ["holde andre utenfor", "negation"],
    ["halde andre utanfor", "negation"],
    ["leave others out", "negation"],
    ["kvitte deg med når dere er", "negation"],
    ["komme for sent", "negation"],
    ["få andre til å gråte", "harm"],
    ["ødelegge timene", "harm"],
    ["øydelegge timane", "harm"],
    ["kommandere", "harm"],
    ["boss around", "harm"],
    ["fise", "harm"],
  ])("has no word of any of the languages against it: %s", (text, reason) => {
    expect(refusals(text)).toEqual([
      { type: "word-refused", word: expect.any(String) as string, reason },
    ]);
  });

  test.each([
    ["in capitals", "IKKE leke"],
    ["with a mark on it", "ìkke leke"],
    ["without a dot", "ıkke leke"],
    ["with a hyphen in it", "ik-ke leke"],
    ["with an apostrophe in it", "i'kke leke"],
    ["in parentheses", "(ik)ke leke"],
    ["spelled out", "i k k e leke"],
    ["spelled out by hyphens", "i-k-k-e leke"],
    ["drawn out", "haaater"],
    ["in wide letters", "ｉｋｋｅ leke"],
  ])("hides no refused word %s", (_, text) => {
    expect(refusals(text).map(({ type }) => type)).toContain("word-refused");
  });

  test.each([
    ["Cyrillic", "iкke"],
    ["Greek", "ikkε"],
    ["small capitals", "ɪᴋᴋᴇ"],
    ["mathematical letters", "𝗂kke"],
    ["an invisible character", "i\u200Bkke"],
    ["a sign", "leke @ skolen"],
    ["a full stop", "leke. Hvem er dum"],
    ["a question mark", "leke? Hvem"],
    ["an emoji", "leke 😀"],
    ["a control character", "leke\u0000"],
  ])("holds no %s", (_, text) => {
    expect(refusals(text).map(({ type }) => type)).toContain("character-refused");
  });

  test("has no digit beside a letter", () => {
    expect(refusals("1kke leke")).toEqual([{ type: "digit-in-word", word: "1kke" }]);
    expect(refusals("h4ter")).toEqual([{ type: "digit-in-word", word: "h4ter" }]);
  });

  test.each(["være med Emma", "emma", "leke med alis", "åse", "bli Marie"])(
    "names no pupil: %s",
    (text) => {
      expect(refusals(text)).toMatchObject([{ type: "name-refused-in-question" }]);
      expect(completionRefusals(text)).toEqual([]);
    },
  );

  test("is one to eighty characters, tidy", () => {
    expect(refusals("")).toEqual([{ type: "completion-missing" }]);
    expect(refusals("å".repeat(80))).toEqual([]);
    expect(refusals("å".repeat(81))).toEqual([
      { type: "completion-too-long", length: 81, longest: 80 },
    ]);
    for (const text of [" leke", "leke ", "leke  ute", "a\u030Apne"]) {
      expect(refusals(text)).toEqual([{ type: "completion-untidy" }]);
      expect(refusals(cleanCompletion(text))).toEqual([]);
    }
  });
});
