import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/core/answers.ts";
import {
  answersLength,
  computePadTo,
  decodeAnswers,
  encodeAnswers,
} from "../../src/protocol/answer-bytes.ts";
import { decodeDraft, encodeDraft } from "../../src/protocol/draft-bytes.ts";
import { answersFrom, nominationOf, scaleOf, valueOf } from "../support/survey-crypto.ts";

const asked = {
  questions: [nominationOf("breaks"), scaleOf("thriving", 5), nominationOf("work", 2)],
  roster: Array.from({ length: 10 }, (_, index) => `Elev ${index}`),
};
const ownIndex = 4;

const encode = (answers: Readonly<Record<string, Answer>>) =>
  encodeAnswers(asked, ownIndex, answersFrom(answers));

describe("answers as bytes", () => {
  test("are written as the protocol says", () => {
    const bytes = encode({
      breaks: { type: "named", pupils: [0, 3, 9] },
      thriving: { type: "chosen", value: 5 },
      work: { type: "nobody" },
    });
    expect([...bytes]).toEqual([1, 2, 0b0000_1001, 0b0000_0010, 5, 1, 0, 0]);
    expect(answersLength(asked)).toBe(8);
  });

  test("are skipped where nothing is said, and come back with every question", () => {
    expect([...encode({})]).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
    expect(valueOf(decodeAnswers(asked, ownIndex, encode({})))).toEqual(
      answersFrom({
        breaks: { type: "skipped" },
        thriving: { type: "skipped" },
        work: { type: "skipped" },
      }),
    );
  });

  test.each<[string, Readonly<Record<string, Answer>>]>([
    ["the pupil's own name", { breaks: { type: "named", pupils: [ownIndex] } }],
    ["a name beyond the roster", { breaks: { type: "named", pupils: [10] } }],
    ["a name below zero", { breaks: { type: "named", pupils: [-1] } }],
    ["half a name", { breaks: { type: "named", pupils: [1.5] } }],
    ["no name at all", { breaks: { type: "named", pupils: [] } }],
    ["more names than the cap", { work: { type: "named", pupils: [0, 1, 2] } }],
    ["the value 0", { thriving: { type: "chosen", value: 0 } }],
    ["a value beyond the options", { thriving: { type: "chosen", value: 6 } }],
    ["a value that wraps around", { thriving: { type: "chosen", value: 257 } }],
    ["a value of another kind of question", { breaks: { type: "chosen", value: 1 } }],
    ["a name on a scale", { thriving: { type: "named", pupils: [1] } }],
    ["nobody on a scale", { thriving: { type: "nobody" } }],
    ["a question that was not asked", { bullied: { type: "skipped" } }],
  ])("are never written with %s", (_, answers) => {
    expect(() => encode(answers)).toThrow(RangeError);
  });

  test.each<[string, readonly number[]]>([
    ["another version", [2, 0, 0, 0, 0, 0, 0, 0]],
    ["a byte too few", [1, 0, 0, 0, 0, 0, 0]],
    ["a byte too many", [1, 0, 0, 0, 0, 0, 0, 0, 0]],
    ["names beside skipped", [1, 0, 1, 0, 0, 0, 0, 0]],
    ["names beside nobody", [1, 1, 1, 0, 0, 0, 0, 0]],
    ["named without a name", [1, 2, 0, 0, 0, 0, 0, 0]],
    ["a state that is none", [1, 3, 1, 0, 0, 0, 0, 0]],
    ["the pupil's own bit", [1, 2, 0b0001_0000, 0, 0, 0, 0, 0]],
    ["the pupil's own bit beside another", [1, 2, 0b0001_0001, 0, 0, 0, 0, 0]],
    ["a bit beyond the roster", [1, 2, 1, 0b0000_0100, 0, 0, 0, 0]],
    ["more than the cap", [1, 0, 0, 0, 0, 2, 0b0000_0111, 0]],
    ["a value beyond the options", [1, 0, 0, 0, 6, 0, 0, 0]],
    ["nothing", []],
  ])("are refused with %s", (_, bytes) => {
    expect(decodeAnswers(asked, ownIndex, Uint8Array.from(bytes)).ok).toBe(false);
  });
});

describe("padTo", () => {
  test.each([
    [254, 256],
    [255, 256],
    [256, 512],
  ])("of %i bytes is %i: one byte is always added", (length, padTo) => {
    const questions = Array.from({ length: length - 1 }, (_, index) => scaleOf(`q-${index}`, 2));
    expect(answersLength({ questions, roster: asked.roster })).toBe(length);
    expect(computePadTo({ questions, roster: asked.roster })).toBe(padTo);
  });
});

describe("a draft as bytes", () => {
  const draft = { answers: answersFrom({ breaks: { type: "nobody" } }), place: 3 };

  test("is its place and the answers", () => {
    const bytes = encodeDraft(asked, ownIndex, draft);
    expect([...bytes]).toEqual([1, 3, 1, 1, 0, 0, 0, 0, 0, 0]);
    const opened = decodeDraft(asked, ownIndex, bytes);
    expect(opened?.place).toBe(3);
    expect(opened?.answers.get(asked.questions[0]?.id ?? nominationOf("none").id)).toEqual({
      type: "nobody",
    });
  });

  test("has no place beyond the last look", () => {
    for (const place of [-1, 4, 0.5, 300]) {
      expect(() => encodeDraft(asked, ownIndex, { ...draft, place })).toThrow(RangeError);
    }
    expect(decodeDraft(asked, ownIndex, Uint8Array.of(1, 4, 1, 0, 0, 0, 0, 0, 0, 0))).toBeNull();
  });

  test("is null for other versions, lengths and answers", () => {
    for (const bytes of [
      [],
      [1],
      [2, 0, 1, 0, 0, 0, 0, 0, 0, 0],
      [1, 0, 1, 0, 0, 0, 0, 0, 0],
      [1, 0, 1, 0, 1, 0, 0, 0, 0, 0],
    ]) {
      expect(decodeDraft(asked, ownIndex, Uint8Array.from(bytes))).toBeNull();
    }
  });
});
