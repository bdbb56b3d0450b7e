import fc from "fast-check";
import { expect, test } from "vitest";
import { preventiveNominationKinds } from "../../../src/core/question.ts";
import { jsonToBytes } from "../../../src/protocol/json-bytes.ts";
import { encodeManifest, parseManifest, type Manifest } from "../../../src/protocol/manifest.ts";
import { contentOf, nominationOf, scaleOf, valueOf } from "../../support/survey-crypto.ts";

const publicKey = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
const questions = [nominationOf("breaks"), scaleOf("thriving", 5), nominationOf("work", 3)];
const manifest: Manifest = valueOf(
  parseManifest(encodeManifest(contentOf(6, { questions }), publicKey)),
);

const kinds: readonly string[] = preventiveNominationKinds;

/** Words an attacker would try, names that objects have by nature, and anything else. */
const otherKind = fc
  .oneof(
    fc.constantFrom(
      "rejection",
      "dislike",
      "negative",
      "bullying",
      "aggression",
      "Affiliation",
      "affiliation ",
      "affiliation\u0000",
      "AFFILIATION",
      "influence,rejection",
      "__proto__",
      "constructor",
      "toString",
      "",
    ),
    fc.string(),
    fc.constantFrom(null, true, 0, 1),
    fc.array(fc.constantFrom(...kinds), { maxLength: 2 }),
    fc.dictionary(fc.string(), fc.constantFrom(...kinds)),
  )
  .filter((kind) => typeof kind !== "string" || !kinds.includes(kind));

const fieldName = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom(
    "kind",
    "negative",
    "concern",
    "shortText",
    "theme",
    "valence",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "toJSON ",
    "__defineGetter__",
    "then",
  ),
);

/** JSON with one member more, also one called "__proto__", which assignment would not make. */
function withMember(target: object, name: string, value: unknown): object {
  return Object.fromEntries([...Object.entries(target), [name, value]]);
}

function withQuestion(index: number, question: object) {
  return {
    ...manifest,
    questions: manifest.questions.map((old, at) => (at === index ? question : old)),
  };
}

const parses = (value: unknown) => parseManifest(jsonToBytes(value)).ok;

test("no kind but the three is ever read, however it is dressed", () => {
  expect(parses(manifest)).toBe(true);
  const smuggled = fc.tuple(fc.constantFrom(0, 2), otherKind);
  fc.assert(
    fc.property(smuggled, ([index, kind]) => {
      const question = { ...manifest.questions[index], kind };
      expect(parses(withQuestion(index, question))).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("no field but those of the protocol is ever read, wherever it stands", () => {
  const places = ["manifest", "nomination", "scale", "text", "option"] as const;
  const added = fc.tuple(fc.constantFrom(...places), fieldName, fc.jsonValue());
  fc.assert(
    fc.property(added, ([place, name, value]) => {
      const [first, second] = [manifest.questions[0], manifest.questions[1]];
      if (first?.type !== "nomination" || second?.type !== "scale") throw new Error("Not so asked");
      const [option, ...options] = second.options;
      const targets = { manifest, nomination: first, scale: second, text: first.text, option };
      fc.pre(!Object.hasOwn(targets[place] ?? {}, name));
      const changed = withMember(targets[place] ?? {}, name, value);
      const smuggled = {
        manifest: changed,
        nomination: withQuestion(0, changed),
        scale: withQuestion(1, changed),
        text: withQuestion(0, { ...first, text: changed }),
        option: withQuestion(1, { ...second, options: [changed, ...options] }),
      }[place];
      expect(parses(smuggled)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("whatever is read has only the three kinds, whatever was sent", () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.record({ type: fc.constantFrom("nomination", "scale", "rating"), kind: otherKind }),
    fc.constantFrom(...manifest.questions),
  );
  fc.assert(
    fc.property(fc.array(odd, { minLength: 1, maxLength: 4 }), (sent) => {
      const parsed = parseManifest(jsonToBytes({ ...manifest, questions: sent }));
      if (!parsed.ok) return;
      for (const question of parsed.value.questions) {
        expect(manifest.questions).toContainEqual(question);
      }
    }),
    { numRuns: 1000 },
  );
});

test("bytes that are no manifest are refused, and never throw", () => {
  const bytes = jsonToBytes(manifest);
  const spoiled = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }))
      .map(([place, byte]) => bytes.map((old, index) => (index === place ? byte : old))),
  );
  fc.assert(
    fc.property(spoiled, (sent) => {
      const parsed = parseManifest(sent);
      if (parsed.ok) expect(parseManifest(jsonToBytes(parsed.value))).toEqual(parsed);
    }),
    { numRuns: 1000 },
  );
});
