import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer, Answers } from "../../../src/core/answers.ts";
import {
  answersLength,
  computePadTo,
  decodeAnswers,
  encodeAnswers,
} from "../../../src/protocol/answer-bytes.ts";
import { decodeDraft, encodeDraft } from "../../../src/protocol/draft-bytes.ts";
import type { AskedQuestion } from "../../../src/core/asked-question.ts";
import { nominationOf, ratingOf, scaleOf } from "../../support/survey-crypto.ts";

interface Case {
  readonly asked: { readonly questions: readonly AskedQuestion[]; readonly roster: string[] };
  readonly ownIndex: number;
  readonly answers: Answers;
}

const question = fc.oneof(
  fc.record({ cap: fc.option(fc.integer({ min: 1, max: 60 })) }),
  fc.record({ options: fc.integer({ min: 2, max: 10 }) }),
  fc.record({ points: fc.constantFrom(3, 5, 7) }),
);

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    size: fc.integer({ min: 5, max: 60 }),
    questions: fc.array(question, { minLength: 1, maxLength: 12 }),
  })
  .chain(({ size, questions }) => {
    const asked = {
      questions: questions.map((one, index): AskedQuestion => {
        const id = `q-${index}`;
        if ("cap" in one) return nominationOf(id, one.cap);
        return "points" in one ? ratingOf(id, one.points) : scaleOf(id, one.options);
      }),
      roster: Array.from({ length: size }, (_, index) => `Elev ${index}`),
    };
    return fc
      .nat(size - 1)
      .chain((ownIndex) =>
        fc
          .tuple(...asked.questions.map((one) => answerTo(one, size, ownIndex)))
          .map((given) => ({ asked, ownIndex, answers: mapOf(asked.questions, given) })),
      );
  });

function answerTo(one: AskedQuestion, size: number, ownIndex: number): fc.Arbitrary<Answer> {
  const skipped = fc.constant<Answer>({ type: "skipped" });
  if (one.type === "scale") {
    const value = fc.integer({ min: 1, max: one.optionCount });
    return fc.oneof(
      skipped,
      value.map((chosen): Answer => ({ type: "chosen", value: chosen })),
    );
  }
  const classmates = Array.from({ length: size }, (_, index) => index).filter(
    (i) => i !== ownIndex,
  );
  if (one.type === "rating") {
    const rated = fc.subarray(classmates, { minLength: 1 }).chain((pupils) =>
      fc
        .tuple(...pupils.map(() => fc.integer({ min: 1, max: one.points })))
        .map((values): Answer => ({
          type: "rated",
          ratings: pupils.map((pupil, index) => ({ pupil, value: values[index] ?? 1 })),
        })),
    );
    return fc.oneof(skipped, rated);
  }
  const maxLength = Math.min(one.cap ?? size, classmates.length);
  const named = fc
    .subarray(classmates, { minLength: 1, maxLength })
    .map((pupils): Answer => ({ type: "named", pupils }));
  return fc.oneof(skipped, fc.constant<Answer>({ type: "nobody" }), named);
}

function mapOf(questions: readonly AskedQuestion[], given: readonly Answer[]): Answers {
  return new Map(questions.map((one, index) => [one.id, given[index] ?? { type: "skipped" }]));
}

test("answers come back as they were given, in one size, with room for the padding", () => {
  fc.assert(
    fc.property(anyCase, ({ asked, ownIndex, answers }) => {
      const bytes = encodeAnswers(asked, ownIndex, answers);
      expect(bytes).toHaveLength(answersLength(asked));
      expect(decodeAnswers(asked, ownIndex, bytes)).toEqual({ ok: true, value: answers });
      const padTo = computePadTo(asked);
      expect(padTo % 256).toBe(0);
      expect(padTo - bytes.length).toBeGreaterThanOrEqual(1);
      expect(padTo - bytes.length).toBeLessThanOrEqual(256);
    }),
  );
});

test("each answer has one spelling: bytes that are read are the bytes that are written", () => {
  const changed = anyCase.chain((one) => {
    const bytes = encodeAnswers(one.asked, one.ownIndex, one.answers);
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }));
    return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
      for (const [place, byte] of changes) bytes[place] = byte;
      return { ...one, bytes };
    });
  });
  fc.assert(
    fc.property(changed, ({ asked, ownIndex, bytes }) => {
      const read = decodeAnswers(asked, ownIndex, bytes);
      if (read.ok) expect(encodeAnswers(asked, ownIndex, read.value)).toEqual(bytes);
    }),
    { numRuns: 1000 },
  );
});

test("no bytes make the reader throw, or name the pupil, a stranger or more than the cap", () => {
  const any = anyCase.chain((one) =>
    fc
      .uint8Array({ minLength: answersLength(one.asked), maxLength: answersLength(one.asked) + 1 })
      .map((bytes) => ({ ...one, bytes })),
  );
  fc.assert(
    fc.property(any, ({ asked, ownIndex, bytes }) => {
      const withVersion = bytes.map((byte, index) => (index === 0 ? 1 : byte & 3));
      const read = decodeAnswers(asked, ownIndex, withVersion);
      if (!read.ok) return;
      for (const one of asked.questions) {
        const answer = read.value.get(one.id);
        if (answer?.type === "rated" && one.type === "rating") {
          const values = answer.ratings.map(({ value }) => value);
          expect(answer.ratings.map(({ pupil }) => pupil)).not.toContain(ownIndex);
          expect(Math.max(...values)).toBeLessThanOrEqual(one.points);
          expect(Math.min(...values)).toBeGreaterThanOrEqual(1);
        }
        if (answer?.type !== "named" || one.type !== "nomination") continue;
        expect(answer.pupils).not.toContain(ownIndex);
        expect(Math.max(...answer.pupils)).toBeLessThan(asked.roster.length);
        expect(answer.pupils.length).toBeLessThanOrEqual(one.cap ?? 60);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a draft comes back with its place", () => {
  const drafts = anyCase.chain((one) =>
    fc.nat(one.asked.questions.length).map((place) => ({ ...one, place })),
  );
  fc.assert(
    fc.property(drafts, ({ asked, ownIndex, answers, place }) => {
      const bytes = encodeDraft(asked, ownIndex, { answers, place });
      expect(decodeDraft(asked, ownIndex, bytes)).toEqual({ answers, place });
    }),
  );
});
