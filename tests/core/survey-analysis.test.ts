import { expect, test } from "vitest";
import type { Answer, Answers } from "../../src/core/answers.ts";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { PupilId, QuestionId } from "../../src/core/ids.ts";
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
