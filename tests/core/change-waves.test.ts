import { describe, expect, test } from "vitest";
import { changeBetween, questionChange } from "../../src/core/change-waves.ts";
import { answersOf, matrixOf, pupilsOf, question, survey } from "../support/school.ts";

describe("two waves of one class", () => {
  test("ties kept, gained and lost, on pairs that could be seen twice", () => {
    const change = questionChange({
      before: matrixOf("A>BC B>A C>- D?"),
      now: matrixOf("A>B B>AC C? D>A"),
      places: [0, 1, 2, 3],
    });
    // C did not answer now, D did not answer before: their choices are not compared.
    expect(change).toMatchObject({ kept: 2, gained: 1, lost: 1, jaccard: 2 / 4 });
    expect(change.pupils[0]).toMatchObject({ mutualKept: 1, mutualGained: 0, mutualLost: 0 });
  });

  test("pupils are known by id, newcomers and leavers are named", () => {
    const before = survey(pupilsOf(3), [
      question("breaks", "affiliation", answersOf("A>B B>A C>A")),
    ]);
    const [first, second, third] = pupilsOf(3);
    if (first === undefined || second === undefined || third === undefined)
      throw new Error("Three");
    const [newcomer] = pupilsOf(4).slice(3);
    if (newcomer === undefined) throw new Error("Four");
    const now = survey(
      [newcomer, second, first],
      [question("breaks", "affiliation", answersOf("A>B B>C C>B"))],
    );
    const change = changeBetween(before, now);
    expect(change.newcomers).toEqual([0]);
    expect(change.leavers).toEqual([third.id]);
    expect(change.questions[0]).toMatchObject({ kept: 2, gained: 0, lost: 0 });
    expect(change.questions[0]?.pupils[0]).toBeNull();
  });

  test("other caps and other kinds are not compared", () => {
    const answers = answersOf("A>B B>A");
    const open = question("breaks", "affiliation", answers);
    const before = survey(pupilsOf(2), [
      { ...open, cap: 3 },
      question("help", "prosocial", answers),
    ]);
    const now = survey(pupilsOf(2), [open, question("help", "influence", answers)]);
    const change = changeBetween(before, now);
    expect(change.questions).toEqual([]);
    expect(change.incomparable).toEqual([
      { questionId: "breaks", reason: "different-cap" },
      { questionId: "help", reason: "different-kind" },
    ]);
  });

  test("a change is real only outside what the earlier wave predicts", () => {
    const letters = "ABCDEFGHIJKLMNOPQRST";
    const others = (pupil: string) => [...letters].filter((one) => one !== pupil);
    const before = matrixOf(
      others("A")
        .map((pupil, i) => `${pupil}>A${others(pupil)[1 + (i % 17)] ?? ""}`)
        .join(" "),
    );
    const now = matrixOf(
      others("A")
        .map((pupil) => `${pupil}>-`)
        .join(" "),
      20,
    );
    const { pupils } = questionChange({ before, now, places: [...letters].map((_, i) => i) });
    expect(pupils[0]).toMatchObject({
      receivedBefore: 19,
      receivedNow: 0,
      real: true,
      shareChange: -1,
    });
    expect(pupils[19]?.real).toBe(false);
  });
});
