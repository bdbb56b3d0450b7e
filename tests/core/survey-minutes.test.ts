import { describe, expect, test } from "vitest";
import { surveyQuestion } from "../../src/core/catalogue/catalogue.ts";
import { readySets } from "../../src/core/catalogue/ready-sets.ts";
import { minutesFor, type TimedQuestion } from "../../src/core/survey-minutes.ts";

const cases = readySets.flatMap(({ id, kind, minutes, forLevels }) => {
  const longest = Math.max(...forLevels.map(({ questions }) => questions.length));
  return forLevels
    .filter(({ questions }) => questions.length === longest)
    .flatMap(({ levels, questions }) =>
      levels.map((level) => ({ id, kind, minutes, level, questions })),
    );
});

describe("minutes", () => {
  test.each(cases)("of $id at $level are those the set promises, give or take one", (set) => {
    const asked = set.questions.map((id): TimedQuestion => {
      const question = surveyQuestion({ type: "catalogue", id, cap: null }, set);
      if (!question.ok) throw new Error(`${id} is refused`);
      return question.value;
    });
    expect(Math.abs(minutesFor(asked, set.level) - set.minutes)).toBeLessThanOrEqual(1);
  });

  test("are none without questions, at least one with, and more with every question", () => {
    const scale: TimedQuestion = { type: "scale" };
    expect(minutesFor([], "grades-5-7")).toBe(0);
    expect(minutesFor([scale], "grades-5-7")).toBe(1);
    const forty = Array.from({ length: 40 }, () => scale);
    expect(minutesFor(forty, "grades-5-7")).toBe(27);
    expect(minutesFor(forty, "kindergarten")).toBeGreaterThan(27);
  });
});
