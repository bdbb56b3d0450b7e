import { describe, expect, test } from "vitest";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import { textToBytes } from "../../src/protocol/bytes.ts";
import { jsonToBytes } from "../../src/protocol/json-bytes.ts";
import {
  encodeManifest,
  manifestBucket,
  manifestLimits,
  parseManifest,
  type Manifest,
} from "../../src/protocol/manifest.ts";
import { asked, contentOf, nominationOf, scaleOf, valueOf } from "../support/survey-crypto.ts";

const publicKey = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
const manifest: Manifest = valueOf(parseManifest(encodeManifest(contentOf(6), publicKey)));
const nomination = nominationOf("breaks");
const scale = scaleOf("thriving", 5);

const parses = (value: unknown) => parseManifest(jsonToBytes(value)).ok;

describe("a manifest", () => {
  test("comes back as it was made", () => {
    const content = contentOf(26, { contact: "Kari Nordmann, rom 104" });
    const made = valueOf(parseManifest(encodeManifest(content, publicKey)));
    expect(made).toEqual({ ...content, protocol: 1, publicKey, padTo: 256 });
  });

  test("never holds the teacher's thresholds and short names", () => {
    // The catalogue's questions have more fields than a manifest's: types let them pass.
    const bytes = encodeManifest(contentOf(6, { questions: standardSet }), publicKey);
    expect(valueOf(parseManifest(bytes)).questions).toEqual(asked(standardSet));
    const text = new TextDecoder().decode(bytes);
    for (const word of ["concern", "shortText", "theme", "duty"]) expect(text).not.toContain(word);
  });

  test.each<[string, object]>([
    ["an unknown field", { extra: true }],
    ["a field of another object", { toString: 1 }],
    ["another protocol", { protocol: 2 }],
    ["the kind of an investigation", { kind: "investigation" }],
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
    ["the same question twice", { questions: [nomination, { ...scale, id: "breaks" }] }],
    ["a negative kind", { questions: [{ ...nomination, kind: "rejection" }] }],
    ["an odd kind", { questions: [{ ...nomination, kind: "Affiliation" }] }],
    ["a kind among kinds", { questions: [{ ...nomination, kind: ["affiliation"] }] }],
    ["a rating of classmates", { questions: [{ ...nomination, type: "rating" }] }],
    ["a scale with a kind", { questions: [{ ...scale, kind: "rejection" }] }],
    ["a threshold", { questions: [{ ...scale, concern: { strong: [5] } }] }],
    ["a short name", { questions: [{ ...nomination, shortText: nomination.text }] }],
    ["a text in one language", { questions: [{ ...nomination, text: { nb: "Hvem?" } }] }],
    [
      "a text in one language more",
      { questions: [{ ...nomination, text: { ...nomination.text, tlh: "?" } }] },
    ],
    ["an id with a sign", { questions: [{ ...nomination, id: "__proto__" }] }],
    ["an id in capitals", { questions: [{ ...nomination, id: "Breaks" }] }],
    ["no cap at all", { questions: [withoutCap()] }],
    ["a cap of none", { questions: [{ ...nomination, cap: 0 }] }],
    ["a cap of 61", { questions: [{ ...nomination, cap: 61 }] }],
    ["half a cap", { questions: [{ ...nomination, cap: 2.5 }] }],
    ["one option", { questions: [scaleOf("thriving", 1)] }],
    ["eleven options", { questions: [scaleOf("thriving", 11)] }],
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
    const bytes = textToBytes(text);
    const at = text.indexOf("Lovise");
    expect(parseManifest(bytes.map((byte, place) => (place === at ? 0xff : byte))).ok).toBe(false);
  });

  test("cannot be made of content it could not hold", () => {
    const negative = { ...nomination, kind: "rejection" as "affiliation" };
    for (const change of [
      { questions: [negative] },
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
  return Array.from({ length: count }, (_, index) => scaleOf(`q-${index}`, 2));
}

function withoutCap() {
  return Object.fromEntries(Object.entries(nomination).filter(([key]) => key !== "cap"));
}
