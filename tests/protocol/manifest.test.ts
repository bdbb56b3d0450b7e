import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import { questionStructures } from "../../src/core/catalogue/structures.ts";
import { textToBytes } from "../../src/protocol/bytes.ts";
import { jsonToBytes } from "../../src/protocol/json-bytes.ts";
import {
  encodeManifest,
  manifestBucket,
  manifestLimits,
  parseManifest,
  type ManifestContent,
} from "../../src/protocol/manifest.ts";
import { refOf } from "../../src/core/question-ref.ts";
import { askFor, contentOf, valueOf } from "../support/survey-crypto.ts";

const publicKey = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
const bytes = encodeManifest(contentOf(6), publicKey);
/** As it travels: what is read from it says more, which the catalogue knows. */
const manifest = JSON.parse(new TextDecoder().decode(bytes)) as ManifestContent & {
  readonly padTo: number;
};
const nomination = askFor("breaks");
const scale = askFor("thriving");
const own = {
  type: "own",
  id: "own-1",
  stem: "like-to",
  completion: { nb: "spille fotball", en: "play football" },
  cap: null,
} as const;
const rating = askFor("rate-breaks-5");
const investigation = {
  kind: "investigation",
  deleteAt: manifest.closesAt + 7 * 86_400,
} as const;

const parses = (value: unknown) => parseManifest(jsonToBytes(value)).ok;

describe("a manifest", () => {
  test("comes back as it was made, with what the catalogue says of its questions", () => {
    const content = contentOf(26, {
      contact: "Kari Nordmann, rom 104",
      level: "grades-8-10",
      languages: ["nn", "nb"],
      questions: [askFor("breaks", 3), askFor("thriving")],
    });
    const made = valueOf(parseManifest(encodeManifest(content, publicKey)));
    expect(made).toEqual({
      ...content,
      protocol: 2,
      publicKey,
      padTo: 256,
      questions: [
        { type: "nomination", id: "breaks", kind: "affiliation", cap: 3, own: null },
        { type: "scale", id: "thriving", optionCount: 5 },
      ],
    });
  });

  test("never holds a word of the catalogue, whatever objects it was made of", () => {
    const questions = standardSet.map((question) => ({ ...question, ...refOf(question) }));
    const text = new TextDecoder().decode(encodeManifest(contentOf(6, { questions }), publicKey));
    const words = ["Hvem", "Who", "concern", "shortText", "theme", "duty", "affiliation"];
    for (const word of words) expect(text).not.toContain(word);
  });

  test("has own questions, completed in each of its languages", () => {
    const made = encodeManifest(contentOf(6, { questions: [own as never] }), publicKey);
    expect(valueOf(parseManifest(made)).questions).toEqual([
      {
        type: "nomination",
        id: "own-1",
        kind: "affiliation",
        cap: null,
        own: { stem: "like-to", completion: own.completion },
      },
    ]);
  });

  test("of an investigation has negative questions and ratings, and shorter times", () => {
    const questions = [askFor("case-bullies"), rating];
    const content = contentOf(6, { ...investigation, questions });
    expect(valueOf(parseManifest(encodeManifest(content, publicKey))).questions).toEqual([
      { type: "nomination", id: "case-bullies", kind: "bullying", cap: null, own: null },
      { type: "rating", id: "rate-breaks-5", points: 5 },
    ]);
    for (const times of [
      { closesAt: content.opensAt + 14 * 86_400 + 900, deleteAt: content.opensAt + 15 * 86_400 },
      { deleteAt: content.closesAt + 7 * 86_400 + 900 },
    ]) {
      expect(() => encodeManifest({ ...content, ...times }, publicKey)).toThrow(RangeError);
    }
  });

  test.each<[string, object]>([
    ["an unknown field", { extra: true }],
    ["a field of another object", { toString: 1 }],
    ["another protocol", { protocol: 3 }],
    ["the protocol of form 1", { protocol: 1 }],
    [
      "the kind of an investigation, and its times",
      { kind: "investigation", deleteAt: manifest.closesAt + 8 * 86_400 },
    ],
    ["a kind we do not have", { kind: "secret" }],
    ["a level we do not have", { level: "university" }],
    ["a survey id that is none", { surveyId: "5A" }],
    ["a survey id spelled otherwise", { surveyId: `${manifest.surveyId.slice(0, -1)}B` }],
    ["a public key of 31 bytes", { publicKey: publicKey.slice(0, -1) }],
    ["a public key spelled otherwise", { publicKey: `${publicKey.slice(0, -1)}9` }],
    ["no title", { title: "" }],
    ["a long title", { title: "a".repeat(61) }],
    ["a title with a control character", { title: "5A\u0000" }],
    ["a title that turns the direction of text", { title: "5A\u202Etxt" }],
    ["half a surrogate pair", { title: "\ud800" }],
    ["no language", { languages: [] }],
    ["a language twice", { languages: ["nb", "nb"] }],
    ["a language we do not have", { languages: ["nb", "tlh"] }],
    ["no question", { questions: [] }],
    ["more questions than 40", { questions: manyQuestions(41) }],
    ["the same question twice", { questions: [nomination, { ...nomination, cap: 3 }] }],
    ["a question we do not have", { questions: [askFor("hates")] }],
    ["a negative question", { questions: [askFor("case-bullies")] }],
    ["a question about a case", { questions: [askFor("case-helps")] }],
    ["a rating of classmates", { questions: [rating] }],
    ["a kind of its own", { questions: [{ ...nomination, kind: "affiliation" }] }],
    ["a text of its own", { questions: [{ ...nomination, text: { nb: "Hvem?", en: "Who?" } }] }],
    ["options of its own", { questions: [{ ...scale, options: [] }] }],
    ["another type", { questions: [{ ...nomination, type: "nomination" }] }],
    ["a threshold", { questions: [{ ...scale, concern: { strong: [5] } }] }],
    ["a cap on a scale", { questions: [{ ...scale, cap: 3 }] }],
    ["an own question on no stem", { questions: [{ ...own, stem: "hate-to" }] }],
    ["an own question on a stem of objects", { questions: [{ ...own, stem: "__proto__" }] }],
    ["an own question under another id", { questions: [{ ...own, id: "football" }] }],
    ["an own question under an id of the catalogue", { questions: [{ ...own, id: "breaks" }] }],
    ["an own question in one language", { questions: [{ ...own, completion: { nb: "spille" } }] }],
    [
      "an own question in a language more",
      { questions: [{ ...own, completion: { ...own.completion, nn: "spele" } }] },
    ],
    [
      "an own question with a negation",
      { questions: [{ ...own, completion: { ...own.completion, en: "not play" } }] },
    ],
    [
      "an own question that names a pupil",
      { questions: [{ ...own, completion: { ...own.completion, nb: "være med lovise" } }] },
    ],
    ["an own question with a text", { questions: [{ ...own, text: "Hvem hater du?" }] }],
    ["an id with a sign", { questions: [{ ...nomination, id: "__proto__" }] }],
    ["an id in capitals", { questions: [{ ...nomination, id: "Breaks" }] }],
    ["no cap at all", { questions: [withoutCap()] }],
    ["a cap of none", { questions: [{ ...nomination, cap: 0 }] }],
    ["a cap of 61", { questions: [{ ...nomination, cap: 61 }] }],
    ["half a cap", { questions: [{ ...nomination, cap: 2.5 }] }],
    ["four pupils", { roster: manifest.roster.slice(0, 4) }],
    ["61 pupils", { roster: Array.from({ length: 61 }, (_, index) => `E${index}`) }],
    ["a pupil without a name", { roster: manifest.roster.with(2, "") }],
    ["a name of 65 characters", { roster: manifest.roster.with(2, "a".repeat(65)) }],
    ["ids of pupils", { roster: manifest.roster.map((name) => ({ id: "a", name })) }],
    ["a padTo that is larger", { padTo: 512 }],
    ["a padTo that is smaller", { padTo: 255 }],
    ["a padTo that is text", { padTo: "256" }],
    ["closing before opening", { opensAt: manifest.closesAt }],
    ["erasing before closing", { deleteAt: manifest.closesAt }],
    ["a time off the grid", { opensAt: manifest.opensAt + 1 }],
    ["a time before 1970", { opensAt: -900 }],
    ["a contact that is empty", { contact: "" }],
    ["a contact that goes on and on", { contact: "a".repeat(201) }],
    ["a contact that is missing", { contact: undefined }],
  ])("is refused with %s", (_, change) => {
    expect(parses(manifest)).toBe(true);
    expect(parses({ ...manifest, ...change })).toBe(false);
  });

  test("is refused without any one of its fields", () => {
    for (const field of Object.keys(manifest)) {
      const rest = Object.fromEntries(Object.entries(manifest).filter(([key]) => key !== field));
      expect(parses(rest)).toBe(false);
    }
  });

  test("is refused when it is not one JSON value in clean UTF-8", () => {
    const text = JSON.stringify(manifest);
    expect(parseManifest(textToBytes(text)).ok).toBe(true);
    for (const other of [
      `\ufeff${text}`,
      `${text}{}`,
      text.slice(0, -1),
      "",
      "null",
      `[${text}]`,
    ]) {
      expect(parseManifest(textToBytes(other)).ok).toBe(false);
    }
    const whole = textToBytes(text);
    const at = text.indexOf("Lovise");
    expect(parseManifest(whole.map((byte, place) => (place === at ? 0xff : byte))).ok).toBe(false);
  });

  test("cannot be made of content it could not hold", () => {
    for (const change of [
      { questions: [askFor("case-bullies")] },
      { questions: [rating] },
      { roster: ["Ada", "Bo", "Eli", "Per"] },
      { closesAt: manifest.opensAt },
      { title: "a".repeat(manifestLimits.titleMost + 1) },
    ]) {
      expect(() => encodeManifest(contentOf(6, change), publicKey)).toThrow(RangeError);
    }
    expect(() => encodeManifest(contentOf(6), "short")).toThrow(RangeError);
  });
});

test.each([
  [0, 4096],
  [4095, 4096],
  [4096, 8192],
  [65_535, 65_536],
  [65_536, null],
])("the bucket of %i bytes is %s", (length, bucket) => {
  expect(manifestBucket(length)).toBe(bucket);
});

function manyQuestions(count: number) {
  return [...questionStructures.values()]
    .filter(({ surveyKinds }) => surveyKinds.includes("preventive"))
    .slice(0, count)
    .map(({ id }) => askFor(id));
}

function withoutCap() {
  return Object.fromEntries(Object.entries(nomination).filter(([key]) => key !== "cap"));
}

describe("a manifest of form 1", () => {
  const written = readFileSync(resolve(import.meta.dirname, "golden/manifest-form-1.txt"));
  interface Form1 {
    readonly questions: readonly Record<string, unknown>[];
  }
  const form1 = JSON.parse(written.toString()) as Form1;
  const withQuestion = (index: number, change: object) => ({
    ...form1,
    questions: form1.questions.map((one, place) => (place === index ? { ...one, ...change } : one)),
  });

  test("is read as it was written then, as questions of the catalogue", () => {
    const read = valueOf(parseManifest(written));
    expect(read).toMatchObject({
      protocol: 1,
      kind: "preventive",
      level: "grades-5-7",
      padTo: 256,
    });
    expect(read.questions.map(({ id }) => id)).toEqual(standardSet.map(({ id }) => id));
    expect(read.questions[1]).toMatchObject({ type: "nomination", cap: 3, own: null });
    expect(read.questions[5]).toEqual({ type: "scale", id: "thriving", optionCount: 5 });
  });

  test("says what the catalogue says under the same ids", () => {
    for (const [index, question] of standardSet.entries()) {
      const { nb, en } = question.text;
      expect(form1.questions[index]?.["text"]).toEqual({ nb, en });
      if (question.type !== "scale") continue;
      const options = question.options.map((option) => ({ nb: option.nb, en: option.en }));
      expect(form1.questions[index]?.["options"]).toEqual(options);
    }
  });

  test("is refused with a letter changed in a text, an option, a kind or an id", () => {
    const text = { nb: "Hvem hater du mest?", en: "Who do you hate most?" };
    const [first] = form1.questions;
    expect(parses(form1)).toBe(true);
    for (const changed of [
      withQuestion(0, { text }),
      withQuestion(0, { text: { ...(first?.["text"] as object), nn: "Kven?" } }),
      withQuestion(0, { kind: "influence" }),
      withQuestion(0, { kind: "rejection" }),
      withQuestion(0, { id: "work-2" }),
      withQuestion(0, { id: "case-bullies" }),
      withQuestion(5, { text }),
      withQuestion(5, { options: [text, text] }),
      withQuestion(5, { id: "company" }),
      { ...form1, kind: "investigation" },
      { ...form1, languages: ["nn"] },
      { ...form1, level: "grades-5-7" },
      { ...form1, questions: [nomination] },
    ]) {
      expect(parses(changed)).toBe(false);
    }
  });
});
