import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import {
  encodeKioskLink,
  isKioskFragment,
  kioskBody,
  parseKioskLink,
  type KioskSecrets,
} from "../../src/protocol/kiosk-link.ts";
import { valueOf } from "../support/survey-crypto.ts";

const surveyId = "AAECAwQFBgcICQoLDA0ODw";
const check = Uint8Array.of(7, 8, 9);
const secrets: KioskSecrets = {
  surveyId,
  manifestSecret: new Uint8Array(16).fill(1),
  manifestHash: new Uint8Array(20).fill(2),
  pupils: [
    { rosterIndex: 0, token: new Uint8Array(16).fill(3) },
    { rosterIndex: 59, token: new Uint8Array(16).fill(4) },
  ],
  exit: new Uint8Array(16).fill(5),
};
const body = kioskBody(secrets);
const fragment = encodeKioskLink(surveyId, body, check).slice(1);

/** A link with these bytes after the survey's id. */
function written(bytes: Uint8Array): string {
  return `k1.${surveyId}.${bytesToBase64Url(bytes)}`;
}

function bodyOf(indexes: readonly number[]): Uint8Array {
  const list = indexes.flatMap((index) => [index, ...new Uint8Array(16)]);
  return Uint8Array.of(...new Uint8Array(36), indexes.length, ...list, ...new Uint8Array(19));
}

test("a link comes back from its fragment", () => {
  const link = valueOf(parseKioskLink(fragment));
  expect(link.secrets).toEqual(secrets);
  expect(link.body).toEqual(body);
  expect(link.check).toEqual(check);
  expect(isKioskFragment(fragment)).toBe(true);
});

test("a link of two names is, letter by letter, what it was when the format was made", () => {
  const filled = (length: number, byte: number) => Array.from({ length }, () => byte);
  const lead = [...filled(16, 1), ...filled(20, 2), 2];
  const list = [0, ...filled(16, 3), 59, ...filled(16, 4)];
  const bytes = Uint8Array.from([...lead, ...list, ...filled(16, 5), ...check]);
  expect(fragment).toBe(`k1.AAECAwQFBgcICQoLDA0ODw.${Buffer.from(bytes).toString("base64url")}`);
});

test("a link of a whole class of 60 is short enough for a QR code", () => {
  const pupils = Array.from({ length: 60 }, (_, rosterIndex) => ({
    rosterIndex,
    token: new Uint8Array(16),
  }));
  const longest = encodeKioskLink(surveyId, kioskBody({ ...secrets, pupils }), check);
  expect(valueOf(parseKioskLink(longest.slice(1))).secrets.pupils).toHaveLength(60);
  // Version 28 at level L holds 1,528 bytes; the address before it is short.
  expect(longest.length).toBeLessThan(1_470);
});

test.each<[string, string]>([
  ["nothing", ""],
  ["the hash sign", `#${fragment}`],
  ["a card's version", fragment.slice(1)],
  ["another version", fragment.replace("k1", "k2")],
  ["two parts", fragment.replace(`${surveyId}.`, "")],
  ["four parts", `${fragment}.`],
  ["a short survey id", fragment.replace("AAEC", "AAE")],
  ["a byte too few", written(Uint8Array.of(...body, 7, 8))],
  ["a byte too many", written(Uint8Array.of(...body, ...check, 1))],
  ["no name", written(bodyOf([]))],
  ["a name too few for its count", written(bodyOf([0, 1]).with(36, 3))],
  ["names not in order", written(bodyOf([4, 3]))],
  ["a name twice", written(bodyOf([3, 3]))],
  ["a name beyond any roster", written(bodyOf([3, 60]))],
  ["padding", `${fragment}=`],
  ["a cut", fragment.slice(0, -1)],
])("a link is damaged by %s", (_, text) => {
  expect(parseKioskLink(text)).toEqual({ ok: false, error: "damaged" });
});

test("a control of the list above: what it starts from is whole", () => {
  expect(parseKioskLink(written(bodyOf([3, 4]))).ok).toBe(true);
});

test.each<[string, readonly number[]]>([
  ["nobody", []],
  ["a name twice", [1, 1]],
  ["names not in order", [2, 1]],
  ["a name beyond any roster", [60]],
  ["half a name", [0.5]],
])("no link is made of %s", (_, indexes) => {
  const pupils = indexes.map((rosterIndex) => ({ rosterIndex, token: new Uint8Array(16) }));
  expect(() => kioskBody({ ...secrets, pupils })).toThrow(RangeError);
});

describe("for any list", () => {
  const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
  const anySecrets = fc
    .record({
      manifestSecret: bytes(16),
      manifestHash: bytes(20),
      exit: bytes(16),
      indexes: fc.uniqueArray(fc.nat({ max: 59 }), { minLength: 1, maxLength: 60 }),
      token: bytes(16),
    })
    .map(({ indexes, token, ...rest }): KioskSecrets => {
      const ascending = indexes.toSorted((one, other) => one - other);
      const pupils = ascending.map((rosterIndex) => ({
        rosterIndex,
        token: token.map((byte) => byte ^ rosterIndex),
      }));
      return { surveyId, pupils, ...rest };
    });

  test("what is written is read, and written again the same", () => {
    fc.assert(
      fc.property(anySecrets, (given) => {
        const link = encodeKioskLink(surveyId, kioskBody(given), check);
        const read = valueOf(parseKioskLink(link.slice(1)));
        expect(read.secrets).toEqual(given);
        expect(encodeKioskLink(surveyId, kioskBody(read.secrets), read.check)).toBe(link);
      }),
    );
  });

  test("any other text is refused or is the only spelling of what it says", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.uint8Array({ maxLength: 1_200 }).map(written),
      fc.tuple(anySecrets, fc.nat(), fc.integer({ min: 32, max: 126 })).map(([given, at, code]) => {
        const link = encodeKioskLink(surveyId, kioskBody(given), check).slice(1);
        const place = at % link.length;
        return link.slice(0, place) + String.fromCharCode(code) + link.slice(place + 1);
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = parseKioskLink(text);
        if (!read.ok) return;
        const { secrets: found, check: foundCheck } = read.value;
        expect(encodeKioskLink(found.surveyId, kioskBody(found), foundCheck)).toBe(`#${text}`);
      }),
      { numRuns: 1_000 },
    );
  });
});
