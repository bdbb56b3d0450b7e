import { describe, expect, test } from "vitest";
import type { QuestionId } from "../../src/core/ids.ts";
import { createPupilCryptoHandlers } from "../../src/crypto/pupil-crypto.ts";
import { SodiumUnavailableError } from "../../src/crypto/sodium.ts";
import { orderOfClassmates } from "../../src/crypto/classmate-order.ts";
import {
  answersFrom,
  createPupil,
  pupilSodium,
  setupPupil,
  setupSurvey,
  withBitTurned,
} from "../support/survey-crypto.ts";

const breaks = "breaks" as QuestionId;
const work = "work" as QuestionId;
const draft = {
  answers: answersFrom({
    breaks: { type: "named", pupils: [1, 2] },
    thriving: { type: "chosen", value: 2 },
  }),
  place: 5,
};

describe("a draft", () => {
  test("comes back after a reload, with the card", async () => {
    const survey = await setupSurvey(8);
    const sealed = await (await setupPupil(survey, 3)).sealDraft(draft);
    const opened = await (await setupPupil(survey, 3)).openDraft(sealed);
    expect(opened?.place).toBe(5);
    for (const [id, answer] of draft.answers) expect(opened?.answers.get(id)).toEqual(answer);
  });

  test("has one size, whatever was answered and wherever", async () => {
    const pupil = await setupPupil(await setupSurvey(60), 3);
    const drafts = [
      { answers: answersFrom({}), place: 0 },
      draft,
      { answers: answersFrom({}), place: 10 },
    ];
    const sizes = await Promise.all(drafts.map(async (one) => (await pupil.sealDraft(one)).length));
    expect(new Set(sizes)).toEqual(new Set([256 + 256 + 40]));
  });

  test("does not open with a classmate's card, in another survey, or changed", async () => {
    const survey = await setupSurvey(8);
    const pupil = await setupPupil(survey, 3);
    const sealed = await pupil.sealDraft(draft);
    const other = await setupSurvey(8, {}, survey.teacher);
    expect(await (await setupPupil(survey, 4)).openDraft(sealed)).toBeNull();
    expect(await (await setupPupil(other, 3)).openDraft(sealed)).toBeNull();
    for (let place = 0; place < sealed.length; place += 1) {
      expect(await pupil.openDraft(withBitTurned(sealed, place))).toBeNull();
    }
    expect(await pupil.openDraft(new Uint8Array())).toBeNull();
    expect(await pupil.openDraft(sealed)).not.toBeNull();
  });
});

describe("the order of classmates", () => {
  test("has everybody but the pupil once, and is the same after a reload", async () => {
    const survey = await setupSurvey(26);
    const order = await (await setupPupil(survey, 3)).orderOfClassmates(breaks);
    expect(order.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 26 }, (_, index) => index).filter((index) => index !== 3),
    );
    expect(await (await setupPupil(survey, 3)).orderOfClassmates(breaks)).toEqual(order);
  });

  test("is other for each question and each pupil", async () => {
    const survey = await setupSurvey(26);
    const one = await setupPupil(survey, 3);
    const two = await setupPupil(survey, 4);
    const orders = [
      await one.orderOfClassmates(breaks),
      await one.orderOfClassmates(work),
      await two.orderOfClassmates(breaks),
    ].map((order) => order.filter((index) => index > 4).join());
    expect(new Set(orders).size).toBe(3);
  });

  test("is fair: each classmate comes first, and each last, about equally often", () => {
    const times = 4000;
    const first = new Map<number, number>();
    const last = new Map<number, number>();
    for (let draw = 0; draw < times; draw += 1) {
      const orderSeed = Uint8Array.from({ length: 32 }, (_, at) => (draw >> (8 * at)) & 255);
      const order = orderOfClassmates(pupilSodium, {
        orderSeed,
        questionId: breaks,
        rosterLength: 11,
        ownIndex: 0,
      });
      const [front = -1] = order;
      const back = order.at(-1) ?? -1;
      first.set(front, (first.get(front) ?? 0) + 1);
      last.set(back, (last.get(back) ?? 0) + 1);
    }
    // 400 each; the seeds are fixed, so these counts never change. Four standard deviations are 76.
    for (const counts of [first, last]) {
      expect(counts.size).toBe(10);
      for (const count of counts.values()) expect(Math.abs(count - 400)).toBeLessThan(76);
    }
  });

  test("is nothing to shuffle for a class of one or two", () => {
    const request = { orderSeed: new Uint8Array(32), questionId: breaks, ownIndex: 0 };
    expect(orderOfClassmates(pupilSodium, { ...request, rosterLength: 1 })).toEqual([]);
    expect(orderOfClassmates(pupilSodium, { ...request, rosterLength: 2 })).toEqual([1]);
  });
});

test("the receipt needs no card: sending goes on after a reload", async () => {
  const survey = await setupSurvey(8);
  const { ballot, receipt } = await (await setupPupil(survey, 0)).sealBallot(draft.answers);
  expect(await createPupil().receipt(ballot)).toEqual(receipt);
  expect(receipt.every((picture) => picture >= 0 && picture < 32)).toBe(true);
});

test("answers nobody could give are refused before they are sealed", async () => {
  const survey = await setupSurvey(8);
  const pupil = await setupPupil(survey, 2);
  for (const answers of [
    answersFrom({ breaks: { type: "named", pupils: [2] } }),
    answersFrom({ breaks: { type: "named", pupils: [8] } }),
    answersFrom({ unknown: { type: "nobody" } }),
  ]) {
    await expect(pupil.sealBallot(answers)).rejects.toThrow(RangeError);
    await expect(pupil.sealDraft({ answers, place: 0 })).rejects.toThrow(RangeError);
  }
});

test("a library that cannot start refuses every call, and keeps refusing", async () => {
  const pupil = createPupilCryptoHandlers(() => Promise.reject(new SodiumUnavailableError()));
  for (const call of [
    () => pupil.selfTest(),
    () => pupil.readCard("1.a.b"),
    () => pupil.selfTest(),
  ]) {
    await expect(call()).rejects.toThrow(SodiumUnavailableError);
  }
});
