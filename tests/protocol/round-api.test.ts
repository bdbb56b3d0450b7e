import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import {
  areTagsAscending,
  parseContributions,
  parseRoundNames,
  parseRoundRegistration,
  parseRoundResult,
  parseRoundStatus,
  parseShareStatus,
  parseWithdrawn,
} from "../../src/protocol/round-api.ts";
import { areRoundTimesAllowed, deleteAtAfterFreezing } from "../../src/protocol/round-times.ts";

const bytes = (length: number, fill = 0) => bytesToBase64Url(new Uint8Array(length).fill(fill));
const day = 86_400;
const now = 1_795_262_400;

const registration = {
  protocol: 1,
  roundId: bytes(16),
  ownerVerifier: bytes(32, 1),
  passVerifier: bytes(32, 2),
  description: bytes(4137),
  mode: "plain",
  shareBytes: 512,
  closesAt: now + 7 * day,
  deleteAt: now + 21 * day,
};

describe("a registration", () => {
  test("is read in both modes and for both levels", () => {
    for (const mode of ["plain", "strict"]) {
      for (const shareBytes of [512, 320]) {
        const value = { ...registration, mode, shareBytes };
        expect(parseRoundRegistration(value)).toEqual({ ok: true, value });
      }
    }
  });

  test.each<[string, unknown]>([
    ["another protocol", { ...registration, protocol: 2 }],
    ["a field more", { ...registration, place: "Fjellvik skole" }],
    ["a field less", { ...registration, passVerifier: undefined }],
    ["an id of 15 bytes", { ...registration, roundId: bytes(15) }],
    ["an id spelled otherwise", { ...registration, roundId: `${"A".repeat(21)}B` }],
    ["a verifier of 31 bytes", { ...registration, ownerVerifier: bytes(31) }],
    ["a description a byte short", { ...registration, description: bytes(4136) }],
    ["a description a byte long", { ...registration, description: bytes(4138) }],
    ["padding in base64", { ...registration, description: `${bytes(4137)}=` }],
    ["a third mode", { ...registration, mode: "open" }],
    ["another size", { ...registration, shareBytes: 500 }],
    ["a size as text", { ...registration, shareBytes: "512" }],
    ["a fraction of a second", { ...registration, closesAt: now + 0.5 }],
    ["a time before 1970", { ...registration, deleteAt: -900 }],
    ["a list", [registration]],
    ["nothing", null],
  ])("with %s is malformed", (_, value) => {
    expect(parseRoundRegistration(value)).toEqual({ ok: false, error: "malformed" });
  });
});

describe("a status", () => {
  const status = { state: "open", contributions: 3, closesAt: now, deleteAt: now + day };

  test("is read as it is, also when a frozen round is deleted before it would have closed", () => {
    for (const state of ["open", "listed", "frozen"]) {
      expect(parseRoundStatus({ ...status, state }).ok).toBe(true);
    }
    expect(parseRoundStatus({ ...status, state: "frozen", deleteAt: now - day }).ok).toBe(true);
    expect(parseRoundStatus({ ...status, contributions: 1000 }).ok).toBe(true);
  });

  test.each<[string, unknown]>([
    ["another state", { ...status, state: "closed" }],
    ["more than there can be", { ...status, contributions: 1001 }],
    ["fewer than none", { ...status, contributions: -1 }],
    ["half a contribution", { ...status, contributions: 0.5 }],
    ["a field more", { ...status, tags: [] }],
  ])("with %s is malformed", (_, value) => {
    expect(parseRoundStatus(value).ok).toBe(false);
  });

  test("of a share counts contributions once the round is frozen, and never before", () => {
    const share = { state: "frozen", stored: true, contributions: 3 };
    expect(parseShareStatus(share)).toEqual({ ok: true, value: share });
    expect(parseShareStatus({ ...share, contributions: null }).ok).toBe(false);
    expect(parseShareStatus({ ...share, state: "open" }).ok).toBe(false);
    expect(parseShareStatus({ ...share, state: "listed", contributions: null }).ok).toBe(true);
    expect(parseShareStatus({ ...share, stored: "true" }).ok).toBe(false);
  });
});

describe("names", () => {
  const named = (tag: number) => ({ tag: bytes(16, tag), name: bytes(296, tag) });

  test("are read in order of their tags", () => {
    const names = [named(0), named(26), named(255)];
    expect(parseRoundNames({ names })).toEqual({ ok: true, value: names });
    expect(parseRoundNames({ names: [] })).toEqual({ ok: true, value: [] });
  });

  test.each<[string, unknown]>([
    ["a tag twice", [named(1), named(1)]],
    ["another order", [named(2), named(1)]],
    ["a short name", [{ ...named(1), name: bytes(295) }]],
    ["a long name", [{ ...named(1), name: bytes(297) }]],
    ["a short tag", [{ ...named(1), tag: bytes(15) }]],
    ["a field more", [{ ...named(1), at: now }]],
  ])("with %s are malformed", (_, names) => {
    expect(parseRoundNames({ names }).ok).toBe(false);
  });

  test("are ordered by bytes, where letters would say otherwise", () => {
    // "-" stands for 62 and "A" for 0, but comes before it among characters.
    const [low, high] = [bytes(16, 0x00), bytes(16, 0xfb)];
    expect(low < high).toBe(false);
    expect(areTagsAscending([{ tag: low }, { tag: high }])).toBe(true);
    expect(areTagsAscending([{ tag: high }, { tag: low }])).toBe(false);
  });
});

describe("a result", () => {
  const text = (tag: number) => ({ tag: bytes(16, tag), text: bytes(176, tag) });
  const result = { contributions: 3, sum: bytes(512), texts: [text(1), text(2), text(3)] };

  test("is read by its form alone: what does not fit is for the leader to find", () => {
    expect(parseRoundResult(result)).toEqual({ ok: true, value: result });
    expect(parseRoundResult({ ...result, sum: bytes(320) }).ok).toBe(true);
    expect(parseRoundResult({ ...result, contributions: 9 }).ok).toBe(true);
    expect(parseRoundResult({ ...result, texts: [text(2), text(1), text(1)] }).ok).toBe(true);
  });

  test.each<[string, unknown]>([
    ["a sum of another size", { ...result, sum: bytes(328) }],
    ["a sum that is no element", { ...result, sum: bytes(512, 0xff) }],
    ["a text of another size", { ...result, texts: [{ ...text(1), text: bytes(175) }] }],
    ["a tag of another size", { ...result, texts: [{ ...text(1), tag: bytes(17) }] }],
    ["a field more", { ...result, at: now }],
    ["no texts", { contributions: 3, sum: bytes(512) }],
  ])("with %s is malformed", (_, value) => {
    expect(parseRoundResult(value).ok).toBe(false);
  });
});

test("short answers say what they say and nothing more", () => {
  expect(parseContributions({ contributions: 3 })).toEqual({ ok: true, value: 3 });
  expect(parseContributions({ contributions: 3, stored: true }).ok).toBe(false);
  expect(parseContributions({ contributions: "3" }).ok).toBe(false);
  expect(parseWithdrawn({ withdrawn: true })).toEqual({ ok: true, value: undefined });
  expect(parseWithdrawn({ withdrawn: false }).ok).toBe(false);
  expect(parseWithdrawn({}).ok).toBe(false);
});

test("no parser throws, whatever it is given", () => {
  const parsers = [
    parseContributions,
    parseRoundNames,
    parseRoundRegistration,
    parseRoundResult,
    parseRoundStatus,
    parseShareStatus,
    parseWithdrawn,
  ];
  fc.assert(
    fc.property(fc.anything(), (value) => {
      for (const parse of parsers) expect(parse(value).ok).toBe(false);
    }),
  );
});

describe("times", () => {
  test.each([
    ["a week and three", 7 * day, 21 * day, true],
    ["the most", 92 * day, 122 * day, true],
    ["the least", 900, 1800, true],
    ["closing beyond 92 days", 92 * day + 900, 100 * day, false],
    ["deletion beyond 30 days after closing", 7 * day, 37 * day + 900, false],
    ["closing now", 0, day, false],
    ["deletion with closing", day, day, false],
    ["deletion before closing", 2 * day, day, false],
    ["no quarter of an hour", 7 * day + 1, 21 * day, false],
    ["deletion at no quarter of an hour", 7 * day, 21 * day + 1, false],
  ])("of %s are judged", (_, closesIn, deletesIn, isAllowed) => {
    const times = { closesAt: now + closesIn, deleteAt: now + deletesIn };
    expect(areRoundTimesAllowed(times, now)).toBe(isAllowed);
  });

  test("after freezing never move later, and are at most 30 days on, in steps", () => {
    expect(deleteAtAfterFreezing(now + 100 * day, now)).toBe(now + 30 * day);
    expect(deleteAtAfterFreezing(now + 100 * day, now + 899)).toBe(now + 30 * day);
    expect(deleteAtAfterFreezing(now + 100 * day, now + 900)).toBe(now + 900 + 30 * day);
    expect(deleteAtAfterFreezing(now + 3 * day, now)).toBe(now + 3 * day);
  });
});
