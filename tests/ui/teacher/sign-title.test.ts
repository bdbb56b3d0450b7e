import { expect, test } from "vitest";
import type { Evidence, Sign, SignId } from "../../../src/core/signs/sign.ts";
import { standardSet } from "../../../src/core/catalogue/standard-set.ts";
import type { QuestionId } from "../../../src/core/ids.ts";
import type { ScaleTheme } from "../../../src/core/question.ts";
import {
  resultsSignTexts,
  resultsTexts,
  type ResultsDesk,
} from "../../../src/ui/teacher/results/results-desk.tsx";
import { calmAnswers } from "../../../src/ui/teacher/results/calm-answers.ts";
import { signTitle } from "../../../src/ui/teacher/results/sign-title.ts";

const desk = {
  language: () => "nb",
  texts: () => resultsTexts("nb"),
  signTexts: () => resultsSignTexts("nb"),
  survey: () => ({ questions: standardSet }),
} as unknown as ResultsDesk;

function sign(id: SignId, basis: Sign["basis"], evidence: readonly Evidence[]): Sign {
  const questionIds = evidence.map(({ questionId }) => questionId);
  return { id, basis, severity: "amber", questionIds, evidence, firmness: null, caution: false };
}

const said = (theme: ScaleTheme, value: number): Evidence => ({
  type: "own-report",
  questionId: theme as string as QuestionId,
  theme,
  value,
});
const none = (question: string): Evidence => ({
  type: "received",
  questionId: question as QuestionId,
  received: 0,
  possible: 23,
  low: 0,
  high: 6,
  expected: 3,
  tail: "low",
  probability: 0.04,
});

test("a pupil's own answer is the title, word for word", () => {
  const title = (value: number) =>
    signTitle(desk, sign("own-alone", "own", [said("company", value)]));
  expect(title(5)).toMatch(/^Sier selv: «Nei, aldri» på «/u);
  expect(title(3)).toMatch(/^Sier selv: «Noen ganger» på «/u);
});

test("not being chosen is said of just the questions it is so on", () => {
  const title = (id: SignId, ...questions: readonly string[]) =>
    signTitle(desk, sign(id, "classmates", questions.map(none)));
  expect(title("unchosen", "work")).toBe("Ikke valgt av noen i timene");
  expect(title("unchosen", "breaks", "work")).toBe(
    "Ikke valgt av noen i friminuttene eller i timene",
  );
  expect(title("unchosen-everywhere", "breaks")).toBe("Ikke valgt av noen i friminuttene");
});

test("what stands against own words names the answer", () => {
  expect(
    signTitle(
      desk,
      sign("thrives-but-unchosen", "classmates", [said("thriving", 3), none("breaks")]),
    ),
  ).toBe("Svarte «Trives litt» om å trives, men ikke valgt av noen");
});

test("what is counted as good is said in the answers' own words", () => {
  expect(calmAnswers(desk, "thriving" as QuestionId)).toBe(
    "Regnet med: «Trives svært godt», «Trives godt» og «Trives litt».",
  );
});
