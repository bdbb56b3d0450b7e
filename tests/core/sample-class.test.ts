import { describe, expect, test } from "vitest";
import type { RosterIndex } from "../../src/core/answers.ts";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { PupilId, QuestionId } from "../../src/core/ids.ts";
import { overTime } from "../../src/core/over-time.ts";
import { sampleAnswers, sampleClass, sampleEarlierAnswers } from "../../src/core/sample-class.ts";
import { analysisInputOf } from "../../src/core/survey-analysis.ts";
import { classProblems, createSchoolClass } from "../../src/core/school-class.ts";

const question = (id: string) => id as QuestionId;
const indexOf = (first: string) =>
  sampleClass.pupils.findIndex(({ name }) => name.startsWith(first));

function chosenBy(id: string): Map<RosterIndex, RosterIndex[]> {
  const choosers = new Map<RosterIndex, RosterIndex[]>();
  for (const [chooser, sheet] of sampleAnswers()) {
    const answer = sheet.get(question(id));
    if (answer?.type !== "named") continue;
    for (const pupil of answer.pupils)
      choosers.set(pupil, [...(choosers.get(pupil) ?? []), chooser]);
  }
  return choosers;
}

const nominations = standardSet.filter(({ type }) => type === "nomination").map(({ id }) => id);

describe("the sample class", () => {
  test("is a class like any: 26 pupils, no problem with any name", () => {
    const made = createSchoolClass(sampleClass, (length) => new Uint8Array(length));
    if (!made.ok) throw new Error("refused");
    expect(made.value.pupils).toHaveLength(26);
    const distinct = { ...made.value, pupils: made.value.pupils };
    expect(classProblems(distinct)).toEqual([]);
    expect(sampleClass.pupils.map(({ name }) => name).join()).toMatch(/æ|ø|å/i);
  });

  test("24 answered, only what the questions allow, nobody chose themselves", () => {
    const answers = sampleAnswers();
    expect(answers.size).toBe(24);
    for (const [index, sheet] of answers) {
      expect([...sheet.keys()]).toEqual(standardSet.map(({ id }) => id));
      for (const asked of standardSet) {
        const answer = sheet.get(asked.id);
        if (answer?.type === "named") {
          expect(answer.pupils).not.toContain(index);
          expect(answer.pupils).toEqual([...new Set(answer.pupils)].sort((a, b) => a - b));
          expect(answer.pupils.every((pupil) => pupil >= 0 && pupil < 26)).toBe(true);
        }
        if (answer?.type === "chosen" && asked.type === "scale") {
          expect(answer.value).toBeGreaterThanOrEqual(1);
          expect(answer.value).toBeLessThanOrEqual(asked.options.length);
        }
      }
    }
  });

  test("two are chosen by nobody for breaks, one of them named nowhere", () => {
    const breaks = chosenBy("breaks");
    const unchosen = sampleClass.pupils
      .map((_, index) => index)
      .filter((index) => !breaks.has(index));
    expect(unchosen).toEqual([indexOf("Selma"), indexOf("Sondre")]);
    const named = (index: number) => nominations.filter((id) => chosenBy(id).has(index));
    expect(named(indexOf("Sondre"))).toEqual([]);
    expect(named(indexOf("Selma"))).toEqual(["work"]);
  });

  test("one decides for most, and is named for no help", () => {
    const jakob = indexOf("Jakob");
    expect(chosenBy("decides").get(jakob)?.length).toBeGreaterThan(18);
    expect(chosenBy("helps-others").has(jakob)).toBe(false);
  });

  test("one has nobody to be with, one is bullied two or three times a month, one answered nobody", () => {
    const withValue = (id: string, least: number) =>
      [...sampleAnswers()]
        .filter(([, sheet]) => {
          const answer = sheet.get(question(id));
          return answer?.type === "chosen" && answer.value >= least;
        })
        .map(([index]) => index);
    expect(withValue("company", 4)).toEqual([indexOf("Selma")]);
    expect(withValue("bullied", 3)).toEqual([indexOf("Birk")]);
    const types = [...sampleAnswers().values()].flatMap((sheet) => [...sheet.values()]);
    expect(types.filter(({ type }) => type === "nobody").length).toBeGreaterThan(0);
    expect(types.filter(({ type }) => type === "skipped").length).toBeGreaterThan(3);
  });

  test("when school began fewer had somebody, and five girls chose Selma", () => {
    const roster = sampleClass.pupils.map(({ name }) => ({ id: name as PupilId, name }));
    const [before, now] = [sampleEarlierAnswers(), sampleAnswers()].map((answers) =>
      analysisInputOf({
        kind: "preventive",
        roster,
        questions: standardSet,
        answers,
        groups: new Map(),
      }),
    );
    if (before === undefined || now === undefined) throw new Error("two rounds");
    const { questions, own } = overTime([before, now]);
    const company = own.find(({ theme }) => theme === "company");
    expect(company?.waves[1]?.step).toMatchObject({ type: "compared", word: "more" });
    const breaks = questions.find(({ id }) => id === "breaks");
    const moved = breaks?.pupils.filter(({ points }) => points[1]?.word !== "same");
    expect(moved?.map(({ id, points }) => [id, points[1]?.word])).toEqual([["Selma Rød", "fewer"]]);
    expect(sampleEarlierAnswers().size).toBe(24);
  });
});
