import { describe, expect, test } from "vitest";
import { changeNewsOf } from "../../src/app/teacher/results-letter.ts";
import type { NominationAnswer } from "../../src/core/answers.ts";
import { overTime } from "../../src/core/over-time.ts";
import { pupilsOf, question, scale, survey } from "../support/school.ts";

const size = 14;
const ring = Array.from({ length: size }, (_, pupil): NominationAnswer => ({
  type: "named",
  pupils: [(pupil + size - 1) % size, (pupil + 1) % size].sort((a, b) => a - b),
}));
const breaks = question("breaks", "affiliation", ring);
const withCompany = (alone: number) =>
  survey(
    pupilsOf(size),
    [breaks],
    [
      scale(
        "company",
        Array.from({ length: size }, (_, pupil) => (pupil < alone ? 4 : 1)),
      ),
    ],
  );

describe("what the letter says of change", () => {
  test("is what pupils say of having somebody, in the engine's word", () => {
    expect(changeNewsOf(overTime([withCompany(6), withCompany(0)]))).toEqual({
      type: "company",
      questionId: "company",
      word: "more",
      before: 8,
      now: 14,
      of: 14,
    });
    expect(changeNewsOf(overTime([withCompany(3), withCompany(0)]))).toMatchObject({
      word: "same",
    });
  });

  test("is the main question where that was not asked both times", () => {
    const unasked = survey(pupilsOf(size), [breaks]);
    expect(changeNewsOf(overTime([unasked, withCompany(0)]))).toMatchObject({
      type: "mutual",
      questionId: "breaks",
      word: "same",
    });
  });

  test("is that there is too little, also where only an older wave could be compared", () => {
    const other = survey(pupilsOf(size), [{ ...breaks, cap: 3 }]);
    expect(changeNewsOf(overTime([other, survey(pupilsOf(size), [breaks])]))).toEqual({
      type: "too-little",
    });
    const silent = survey(pupilsOf(size), []);
    expect(changeNewsOf(overTime([withCompany(0), silent, withCompany(0)]))).toEqual({
      type: "too-little",
    });
  });
});
