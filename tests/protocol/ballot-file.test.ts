import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import {
  ballotFileBytesMost,
  encodeBallotFile,
  parseBallotFile,
  type BallotFile,
} from "../../src/protocol/ballot-file.ts";
import { valueOf } from "../support/survey-crypto.ts";

const surveyId = "AAECAwQFBgcICQoLDA0ODw";
const ballotBytes = 344;

function filed(first: number, fill = first) {
  const slot = bytesToBase64Url(new Uint8Array(32).with(0, first));
  return { slot, ballot: new Uint8Array(ballotBytes).fill(fill) };
}

const [one, two, three] = [filed(1), filed(2), filed(255)];
const whole: BallotFile = { surveyId, ballots: [one, two, three] };
const file = encodeBallotFile(whole);
const parse = (bytes: Uint8Array, changes = {}) =>
  parseBallotFile(bytes, { surveyId, ballotBytes, ...changes });

test("ballots come back from their file, in the order of slots, not in that of answering", () => {
  const written = encodeBallotFile({ surveyId, ballots: [three, one, two] });
  expect(written).toEqual(file);
  expect(valueOf(parse(written))).toEqual(whole);
});

test("a file is, byte by byte, what it was when the format was made", () => {
  const id = Array.from({ length: 16 }, (_, index) => index);
  const slot = (first: number) => [first, ...new Uint8Array(31)];
  const ballot = (fill: number) => [...new Uint8Array(ballotBytes).fill(fill)];
  const count = [3, 0, 0, 0];
  const entries = [slot(1), ballot(1), slot(2), ballot(2), slot(255), ballot(255)].flat();
  const bytes = [...Buffer.from("SAMKLANG-BALLOTS"), 1, ...id, ...count, ...entries];
  expect(file).toEqual(Uint8Array.from(bytes));
});

const head = file.subarray(0, 37);

test.each<[string, Uint8Array, string]>([
  ["an empty file", new Uint8Array(), "not-ballots"],
  ["something else", new TextEncoder().encode("SAMKLANG-BACKUP!"), "not-ballots"],
  ["a later version", file.with(16, 2), "newer-version"],
  ["no version", file.with(16, 0), "damaged"],
  ["a cut head", file.subarray(0, 36), "damaged"],
  ["another survey", file.with(17, 9), "other-survey"],
  ["a byte too few", file.subarray(0, -1), "damaged"],
  ["a byte too many", Uint8Array.of(...file, 0), "damaged"],
  ["a count too low", file.with(33, 2), "damaged"],
  ["a count too high", file.with(33, 4), "damaged"],
  ["a count of four bytes", file.with(36, 255), "damaged"],
  ["no ballot", head.with(33, 0), "damaged"],
  ["slots not in order", swapped(), "damaged"],
  ["a slot twice", file.with(37 + 376, 1), "damaged"],
  ["more than any file holds", new Uint8Array(ballotFileBytesMost + 1), "not-ballots"],
])("a file is refused for %s", (_, bytes, reason) => {
  expect(parse(bytes)).toEqual({ ok: false, error: reason });
});

function swapped(): Uint8Array {
  const entry = 32 + ballotBytes;
  const entries = [1, 0, 2].map((at) => file.subarray(37 + at * entry, 37 + (at + 1) * entry));
  return Uint8Array.of(...head, ...entries.flatMap((bytes) => [...bytes]));
}

test("a file of ballots of another size is refused whole", () => {
  expect(parse(file, { ballotBytes: ballotBytes + 256 })).toEqual({ ok: false, error: "damaged" });
});

test("128 ballots fill a file, and one more fits in none", () => {
  const ballots = Array.from({ length: 129 }, (_, index) => filed(index));
  const full = encodeBallotFile({ surveyId, ballots: ballots.slice(0, 128) });
  expect(valueOf(parse(full)).ballots).toHaveLength(128);
  expect(() => encodeBallotFile({ surveyId, ballots })).toThrow(RangeError);
});

test.each<[string, BallotFile]>([
  ["no ballot", { surveyId, ballots: [] }],
  ["two ballots for a slot", { surveyId, ballots: [one, filed(1, 9)] }],
  ["two sizes", { surveyId, ballots: [one, { ...two, ballot: new Uint8Array(600) }] }],
  ["a survey's id that is none", { surveyId: "AA", ballots: [one] }],
  ["a slot that is none", { surveyId, ballots: [{ ...one, slot: "AA" }] }],
])("no file is made of %s", (_, content) => {
  expect(() => encodeBallotFile(content)).toThrow(RangeError);
});

describe("for any ballots", () => {
  const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
  const anyBallots = fc.uniqueArray(
    fc.record({ slot: bytes(32).map(bytesToBase64Url), ballot: bytes(40) }),
    { minLength: 1, maxLength: 128, selector: ({ slot }) => slot },
  );

  test("all of them come back, whatever their order was", () => {
    fc.assert(
      fc.property(anyBallots, (ballots) => {
        const written = encodeBallotFile({ surveyId, ballots });
        const read = valueOf(parse(written, { ballotBytes: 40 }));
        expect(new Map(read.ballots.map(({ slot, ballot }) => [slot, ballot]))).toEqual(
          new Map(ballots.map(({ slot, ballot }) => [slot, ballot])),
        );
        expect(encodeBallotFile(read)).toEqual(written);
        expect(encodeBallotFile({ surveyId, ballots: ballots.toReversed() })).toEqual(written);
      }),
    );
  });

  test("any other bytes are refused or are the only spelling of what they say", () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.uint8Array({ maxLength: 400 }).map((tail) => Uint8Array.of(...head, ...tail)),
      fc.tuple(anyBallots, fc.nat(), fc.nat({ max: 255 })).map(([ballots, at, byte]) => {
        const written = encodeBallotFile({ surveyId, ballots });
        return written.with(at % written.length, byte);
      }),
    );
    fc.assert(
      fc.property(anyBytes, (given) => {
        const read = parse(given, { ballotBytes: 40 });
        if (read.ok) expect(encodeBallotFile(read.value)).toEqual(Uint8Array.from(given));
      }),
      { numRuns: 1_000 },
    );
  });
});
