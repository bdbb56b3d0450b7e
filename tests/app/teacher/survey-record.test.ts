import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { surveyRecord, type SurveyFile } from "../../../src/app/teacher/records/survey-record.ts";
import { standardSet } from "../../../src/core/catalogue/standard-set.ts";
import { refOf } from "../../../src/core/question-ref.ts";

type Stored = Record<string, unknown> & {
  readonly survey: Record<string, unknown> & {
    readonly questions: readonly Record<string, unknown>[];
  };
};

const golden = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "golden/survey-rows-1.json"), "utf8"),
) as { readonly draft: Stored; readonly frozen: Stored };

const read = (schema: number, stored: unknown): SurveyFile | null =>
  surveyRecord.readers[schema]?.(stored) ?? null;

function withQuestion(stored: Stored, index: number, change: object): Stored {
  const questions = stored.survey.questions.map((question, place) =>
    place === index ? { ...question, ...change } : question,
  );
  return { ...stored, survey: { ...stored.survey, questions } };
}

describe("rows of schema 1", () => {
  test("are read with the questions of the catalogue, as preventive and for everybody", () => {
    const draft = read(1, golden.draft);
    expect(draft?.survey).toMatchObject({
      kind: "preventive",
      level: "grades-5-7",
      participants: null,
      nominees: "everyone",
      previous: null,
      record: null,
      opensOn: null,
    });
    expect(draft?.survey.questions[0]).toEqual(standardSet[0]);
    const frozen = read(1, golden.frozen);
    expect(frozen?.survey.questions.map(({ id }) => id)).toEqual(standardSet.map(({ id }) => id));
    expect(frozen?.survey.questions[1]).toMatchObject({ cap: 3 });
    expect(frozen).toMatchObject({ type: "frozen", seen: [{ rosterIndex: 1 }] });
  });

  test("are written as schema 2, without a word of a question, and read again", () => {
    for (const stored of [golden.draft, golden.frozen]) {
      const file = read(1, stored);
      if (file === null) throw new Error("refused");
      const written = surveyRecord.encode(file) as Stored;
      expect(written.survey.questions).toEqual(file.survey.questions.map(refOf));
      expect(read(surveyRecord.schema, written)).toEqual(file);
    }
  });

  test("are refused with any word of a question changed, or another kind", () => {
    const hate = { nb: "Hvem hater du?", en: "Who do you hate?" };
    expect(read(1, golden.draft)).not.toBeNull();
    for (const changed of [
      withQuestion(golden.draft, 0, { text: hate }),
      withQuestion(golden.draft, 0, { kind: "rejection" }),
      withQuestion(golden.draft, 0, { id: "case-bullies" }),
      withQuestion(golden.draft, 5, { text: hate }),
      withQuestion(golden.draft, 5, { options: [hate, hate] }),
      withQuestion(golden.frozen, 1, { cap: 2 }),
      { ...golden.draft, survey: { ...golden.draft.survey, kind: "investigation" } },
      { ...golden.draft, survey: { ...golden.draft.survey, languages: ["nn"] } },
    ]) {
      expect(read(1, changed)).toBeNull();
    }
  });
});
