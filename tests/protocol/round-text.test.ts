import { describe, expect, test } from "vitest";
import type { RoundId } from "../../src/core/ids.ts";
import { roundFieldCount } from "../../src/protocol/round-description.ts";
import { parseRoundKeys, roundKeysToJson } from "../../src/protocol/round-keys.ts";
import { roundLimits } from "../../src/protocol/round-limits.ts";
import { encodeRoundText, parseRoundText, type RoundText } from "../../src/protocol/round-text.ts";

const text: RoundText = {
  level: "municipality",
  roundId: "AAECAwQFBgcICQoLDA0ODw" as RoundId,
  descriptionHash: new Uint8Array(20).fill(2),
  tag: new Uint8Array(16).fill(3),
  seed: new Uint8Array(32).fill(4),
};
const bytes = encodeRoundText(text);

describe("the text of a contribution", () => {
  test("has 88 bytes in the order of the protocol, and comes back", () => {
    expect([...bytes]).toEqual([
      ...[1, 1, 1, 0],
      ...Array.from({ length: 16 }, (_, at) => at),
      ...new Array<number>(20).fill(2),
      ...new Array<number>(16).fill(3),
      ...new Array<number>(32).fill(4),
    ]);
    expect(parseRoundText(bytes)).toEqual({ ok: true, value: text });
  });

  test.each([
    ["of another version", bytes.with(0, 2), "version"],
    ["of other numbers", bytes.with(2, 2), "version"],
    ["of numbers far later", bytes.with(3, 1), "version"],
    ["of an unknown level", bytes.with(1, 2), "malformed"],
    ["that is empty", new Uint8Array(), "malformed"],
    ["that is too short", bytes.subarray(1), "malformed"],
    ["that is too long", new Uint8Array([...bytes, 0]), "malformed"],
  ] as const)("is refused when it is one %s", (_, wrong, error) => {
    expect(parseRoundText(wrong)).toEqual({ ok: false, error });
  });

  test.each([
    ["a tag too long", { tag: new Uint8Array(17), seed: new Uint8Array(31) }],
    ["a hash too short", { descriptionHash: new Uint8Array(19), tag: new Uint8Array(17) }],
    ["a seed too short", { seed: new Uint8Array(31) }],
    ["no id", { roundId: "" as RoundId }],
  ])("is not written with %s", (_, change) => {
    expect(() => encodeRoundText({ ...text, ...change })).toThrow(RangeError);
  });
});

test("a share has two elements of 8 bytes for each number of its level", () => {
  expect(roundFieldCount("school") * 16).toBe(roundLimits.shareBytes.school);
  expect(roundFieldCount("municipality") * 16).toBe(roundLimits.shareBytes.municipality);
});

describe("the row of a round's keys", () => {
  const keys = {
    publicKey: new Uint8Array(32).fill(1),
    secretKey: new Uint8Array(32).fill(2),
    roundSecret: new Uint8Array(16).fill(3),
    ownerSecret: new Uint8Array(32).fill(4),
  };
  const json = roundKeysToJson(keys) as Record<string, unknown>;

  test("comes back", () => {
    expect(parseRoundKeys(JSON.parse(JSON.stringify(json)))).toEqual(keys);
  });

  test.each([
    ["a field more", { ...json, more: 1 }],
    ["a field less", { ...json, ownerSecret: undefined }],
    ["a short key", { ...json, secretKey: "AAAA" }],
    ["nothing", null],
  ])("is none with %s", (_, wrong) => {
    expect(parseRoundKeys(wrong)).toBeNull();
  });
});
