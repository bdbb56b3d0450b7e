import fc from "fast-check";
import { expect, test } from "vitest";
import { questionStructures } from "../../../src/core/catalogue/structures.ts";
import { isNegativeKind } from "../../../src/core/question.ts";
import { jsonToBytes } from "../../../src/protocol/json-bytes.ts";
import { encodeManifest, parseManifest } from "../../../src/protocol/manifest.ts";
import { askFor, contentOf } from "../../support/survey-crypto.ts";

const publicKey = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
const own = {
  type: "own",
  id: "own-1",
  stem: "like-to",
  completion: { nb: "spille fotball", en: "play football" },
  cap: null,
};
const questions = [askFor("breaks"), askFor("thriving"), askFor("work", 3), own as never];
const bytes = encodeManifest(contentOf(6, { questions }), publicKey);
const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown> & {
  readonly questions: readonly Record<string, unknown>[];
};

const fieldName = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.constantFrom(
    "kind",
    "text",
    "options",
    "points",
    "negative",
    "concern",
    "shortText",
    "theme",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "toJSON ",
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

/** Ids of the catalogue that a preventive survey may not ask, names objects have by nature, and anything else. */
const negativeIds = [...questionStructures.values()]
  .filter(({ surveyKinds }) => !surveyKinds.includes("preventive"))
  .map(({ id }) => id);
const otherId = fc
  .oneof(
    fc.constantFrom(...negativeIds),
    fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "",
      "own-",
      "own-1",
      "breaks ",
      "BREAKS",
    ),
    fc.string(),
    fc.constantFrom(null, true, 0, 1),
    fc.array(fc.constantFrom("breaks", "work"), { maxLength: 2 }),
  )
  .filter((id) => {
    const structure = typeof id === "string" ? questionStructures.get(id as never) : undefined;
    return structure?.surveyKinds.includes("preventive") !== true;
  });

test("no id but those a preventive survey may ask is ever read, however it is dressed", () => {
  expect(negativeIds.length).toBeGreaterThan(10);
  expect(parses(manifest)).toBe(true);
  const smuggled = fc.tuple(fc.constantFrom(0, 1, 2), otherId);
  fc.assert(
    fc.property(smuggled, ([index, id]) => {
      expect(parses(withQuestion(index, { ...manifest.questions[index], id }))).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("no field but those of the protocol is ever read, wherever it stands", () => {
  const places = ["manifest", "catalogue", "own", "completion"] as const;
  const added = fc.tuple(fc.constantFrom(...places), fieldName, fc.jsonValue());
  fc.assert(
    fc.property(added, ([place, name, value]) => {
      const [first, , , last] = manifest.questions;
      const completion = last?.["completion"] as object;
      const targets = { manifest, catalogue: first ?? {}, own: last ?? {}, completion };
      fc.pre(!Object.hasOwn(targets[place], name));
      const changed = withMember(targets[place], name, value);
      const smuggled = {
        manifest: changed,
        catalogue: withQuestion(0, changed),
        own: withQuestion(3, changed),
        completion: withQuestion(3, { ...last, completion: changed }),
      }[place];
      expect(parses(smuggled)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

test("whatever is read as preventive has no negative question and no rating, whatever was sent", () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.record({ type: fc.constantFrom("catalogue", "own", "nomination", "rating"), id: otherId }),
    fc.record({
      type: fc.constant("catalogue"),
      id: fc.constantFrom(...questionStructures.keys()),
      cap: fc.constantFrom(null, 1, 3, 61),
    }),
    fc.constantFrom(...manifest.questions),
  );
  fc.assert(
    fc.property(fc.array(odd, { minLength: 1, maxLength: 4 }), (sent) => {
      const parsed = parseManifest(jsonToBytes({ ...manifest, questions: sent }));
      if (!parsed.ok) return;
      for (const question of parsed.value.questions) {
        expect(question.type).not.toBe("rating");
        if (question.type === "nomination") expect(isNegativeKind(question.kind)).toBe(false);
      }
    }),
    { numRuns: 1000 },
  );
});

test("bytes that are no manifest are refused, and never throw", () => {
  const spoiled = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc
      .tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }))
      .map(([place, byte]) => bytes.map((old, index) => (index === place ? byte : old))),
  );
  fc.assert(
    fc.property(spoiled, (sent) => {
      const parsed = parseManifest(sent);
      if (parsed.ok) expect(parsed.value.kind).toBe("preventive");
    }),
    { numRuns: 1000 },
  );
});
