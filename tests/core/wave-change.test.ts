import { expect, test } from "vitest";
import { surveyQuestion } from "../../src/core/catalogue/catalogue.ts";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { PupilId, QuestionId } from "../../src/core/ids.ts";
import type { SurveyQuestion } from "../../src/core/question.ts";
import { classSince, questionsSince } from "../../src/core/wave-change.ts";

const pupil = (name: string) => ({ id: name as PupilId, name, group: null });

function question(id: string, cap: number | null = null): SurveyQuestion {
  const made = surveyQuestion(
    { type: "catalogue", id: id as QuestionId, cap },
    { kind: "preventive" },
  );
  if (!made.ok) throw new Error(`${id} is refused`);
  return made.value;
}

test("who came and who left, by who they are and not by their names", () => {
  const roster = ["Ada", "Bo", "Cæcilie"].map((name) => ({ id: name as PupilId, name }));
  const renamed = { ...pupil("Bo"), name: "Bo Are" };
  expect(classSince(roster, { pupils: [pupil("Ada"), renamed, pupil("Dina")] })).toEqual({
    newcomers: ["Dina"],
    leavers: [roster[2]],
  });
});

test("the same questions in another order stand in nobody's way", () => {
  expect(questionsSince(standardSet, standardSet.toReversed())).toEqual({
    added: [],
    gone: [],
    otherCap: [],
  });
});

test("other questions and other limits are told", () => {
  const before = [question("breaks"), question("work")];
  const now = [question("breaks", 3), question("thriving")];
  expect(questionsSince(before, now)).toEqual({
    added: [question("thriving")],
    gone: [question("work")],
    otherCap: [question("breaks", 3)],
  });
});
