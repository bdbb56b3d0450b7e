import { expect, test } from "vitest";
import type { Answer, Answers } from "../../src/core/answers.ts";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { PupilId, QuestionId } from "../../src/core/ids.ts";
import { quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import { surveyQuestion } from "../../src/core/catalogue/catalogue.ts";
import type { SurveyQuestion } from "../../src/core/question.ts";
import { analysisInputOf } from "../../src/core/survey-analysis.ts";

const roster = ["Ola", "Kåre", "Åse"].map((name) => ({ id: `id of ${name}` as PupilId, name }));

function answersOf(sheets: Readonly<Record<number, Readonly<Record<string, Answer>>>>) {
  return new Map(
    Object.entries(sheets).map(([index, sheet]) => [
      Number(index),
      new Map(Object.entries(sheet)) as unknown as Answers,
    ]),
  );
}

test("a skipped question, the answer nobody and a pupil who did not answer stay three things", () => {
  const input = analysisInputOf({
    kind: "preventive",
    roster,
    questions: standardSet,
    answers: answersOf({
      0: { breaks: { type: "named", pupils: [2] }, bullied: { type: "chosen", value: 3 } },
      2: { breaks: { type: "nobody" }, bullied: { type: "skipped" } },
    }),
    groups: new Map([["id of Ola" as PupilId, "boy"]]),
  });
  expect(input.type).toBe("preventive");
  expect(input.pupils).toEqual([
    { id: "id of Ola", group: "boy", answered: true },
    { id: "id of Kåre", group: null, answered: false },
    { id: "id of Åse", group: null, answered: true },
  ]);
  expect(input.nominations.map(({ id }) => id)).toEqual([
    "breaks",
    "work",
    "decides",
    "helps-others",
    "helps-teacher",
  ]);
  expect(input.nominations[0]).toMatchObject({
    kind: "affiliation",
    cap: null,
    answers: [{ type: "named", pupils: [2] }, { type: "skipped" }, { type: "nobody" }],
  });
  expect(input.nominations[1]?.answers).toEqual(roster.map(() => ({ type: "skipped" })));
  const bullied = input.scales.find(({ id }) => id === ("bullied" as QuestionId));
  expect(bullied).toMatchObject({
    theme: "bullied",
    optionCount: 5,
    answers: [{ type: "chosen", value: 3 }, { type: "skipped" }, { type: "skipped" }],
  });
  expect(JSON.stringify(input)).not.toContain('"Ola"');
});

function caseQuestion(id: string): SurveyQuestion {
  const ref = { type: "catalogue", id: id as QuestionId, cap: null } as const;
  const question = surveyQuestion(ref, { kind: "investigation" });
  if (!question.ok) throw new Error("not in the catalogue");
  return question.value;
}

const caseQuestions = ["breaks", "case-not-breaks", "case-bullied", "rate-breaks-3"].map(
  caseQuestion,
);
const caseAnswers = answersOf({
  0: {
    breaks: { type: "named", pupils: [1] },
    "case-not-breaks": { type: "named", pupils: [2] },
    "rate-breaks-3": {
      type: "rated",
      ratings: [
        { pupil: 1, value: 3 },
        { pupil: 2, value: 1 },
      ],
    },
  },
});

test("an investigation brings negative questions, ratings and the pair for status", () => {
  const input = analysisInputOf({
    kind: "investigation",
    roster,
    questions: caseQuestions,
    answers: caseAnswers,
    groups: new Map(),
  });
  if (input.type !== "investigation") throw new Error("another kind");
  expect(input.nominations.map(({ kind }) => kind)).toEqual([
    "affiliation",
    "rejection",
    "victimisation",
  ]);
  expect(input.statusPair).toEqual({ liked: "breaks", disliked: "case-not-breaks" });
  expect(input.ratings).toMatchObject([{ id: "rate-breaks-3", points: 3 }]);
  const [rating] = analyseClass(input, quickAnalysis).ratings;
  expect(rating).toMatchObject({ raters: 1, points: 3 });
  expect(rating?.pupils.map(({ counts }) => counts)).toEqual([
    [0, 0, 0],
    [0, 0, 1],
    [1, 0, 0],
  ]);
});

test("what differs in its cap is no pair for status", () => {
  const questions = caseQuestions.map((question) =>
    question.id === "breaks" ? { ...question, cap: 3 } : question,
  );
  const input = analysisInputOf({
    kind: "investigation",
    roster,
    questions,
    answers: caseAnswers,
    groups: new Map(),
  });
  expect(input).toMatchObject({ statusPair: null });
});

test.each([1, 2, 3])(
  "question %i of an investigation is no part of a preventive survey",
  (place) => {
    const question = caseQuestions[place];
    if (question === undefined) throw new Error("no such question");
    const survey = {
      kind: "preventive" as const,
      roster,
      questions: [question],
      answers: caseAnswers,
      groups: new Map(),
    };
    expect(() => analysisInputOf(survey)).toThrow("Data that a survey of this kind cannot hold");
  },
);
