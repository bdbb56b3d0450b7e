import { describe, expect, test } from "vitest";
import { analyseClass } from "../../../src/core/analysis-run.ts";
import { standardSet } from "../../../src/core/catalogue/standard-set.ts";
import { unitCounts, type UnitClass } from "../../../src/core/leader/unit-counts.ts";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";
import { pupilsOf, question, scale, survey } from "../../support/school.ts";

const round = { term: { schoolYear: 2026, half: "autumn" }, unitMost: 30 } as const;
const closedOn = "2026-11-20" as CalendarDay;

/** Pupils 0 and 1, 2 and 3, ... choose each other; the last `silent` did not answer, the two before them chose nobody. */
function aClass(size: number, silent = 0, changes: Partial<UnitClass> = {}): UnitClass {
  const answering = size - silent;
  const absent = Array.from({ length: silent }, (_, pupil) => answering + pupil);
  const choices = Array.from({ length: size }, (_, pupil) => {
    if (pupil >= answering) return { type: "skipped" } as const;
    if (pupil >= answering - 2) return { type: "nobody" } as const;
    const other = pupil % 2 === 0 ? pupil + 1 : pupil - 1;
    const isPaired = other < answering - 2;
    return isPaired ? ({ type: "named", pupils: [other] } as const) : ({ type: "nobody" } as const);
  });
  const values = (value: (pupil: number) => number) =>
    Array.from({ length: size }, (_, pupil) => (pupil < answering ? value(pupil) : null));
  const input = survey(
    pupilsOf(size, absent),
    [question("breaks", "affiliation", choices)],
    [
      scale(
        "thriving",
        values((pupil) => (pupil % 5) + 1),
      ),
      scale(
        "company",
        values(() => 1),
      ),
      scale(
        "safety",
        values((pupil) => (pupil < 4 ? 3 : 2)),
      ),
      scale(
        "bullied",
        values((pupil) => (pupil < 3 ? pupil + 3 : 2)),
      ),
    ],
  );
  const options = { communities: false, firmness: null, previous: null };
  return {
    kind: "preventive",
    closedOn,
    questions: standardSet,
    analysis: analyseClass(input, options),
    ...changes,
  };
}

function countsOf(classes: readonly UnitClass[]) {
  const counted = unitCounts(classes, round);
  if (!counted.ok) throw new Error(counted.error.map(({ type }) => type).join(", "));
  return counted.value;
}

describe("the numbers of a class", () => {
  test("are counted from its answers, in the order and by the rules of the protocol", () => {
    expect(countsOf([aClass(24, 2)])).toEqual({
      counts: {
        one: 1,
        roll: 24,
        ballots: 22,
        hasBreaks: 1,
        hasThriving: 1,
        hasCompany: 1,
        hasSafety: 1,
        hasBullied: 1,
        breaksAnswered: 22,
        mutual: 20,
        mutualPairs: 10,
        unchosen: 4,
        thrivingAnswered: 22,
        notThriving: 12,
        companyAnswered: 22,
        notCompany: 0,
        safetyAnswered: 22,
        notSafe: 4,
        bulliedAnswered: 22,
        bullied: 3,
      },
      leftOut: [],
    });
  });

  test("a question that was not asked, or with a limit on how many, is left out and said so", () => {
    const questions = standardSet
      .filter(({ id }) => id !== "safety")
      .map((each) =>
        each.id === "breaks" && each.type === "nomination" ? { ...each, cap: 3 } : each,
      );
    const { counts, leftOut } = countsOf([aClass(24, 2, { questions })]);
    expect(leftOut).toEqual([
      { question: "breaks", reason: "capped" },
      { question: "safety", reason: "not-asked" },
    ]);
    expect(counts).toMatchObject({ hasBreaks: 0, breaksAnswered: 0, mutual: 0, mutualPairs: 0 });
    expect(counts).toMatchObject({ unchosen: 0, hasSafety: 0, safetyAnswered: 0, notSafe: 0 });
    expect(counts).toMatchObject({ roll: 24, ballots: 22, hasThriving: 1, notThriving: 12 });
  });
});

describe("who does not take part", () => {
  const refusalOf = (classes: readonly UnitClass[], most = 30) => {
    const counted = unitCounts(classes, { ...round, unitMost: most });
    return counted.ok ? [] : counted.error;
  };

  test("a class under 12, or over what the round allows", () => {
    expect(refusalOf([aClass(11)])).toEqual([{ type: "unit-too-small", roll: 11, least: 12 }]);
    expect(refusalOf([aClass(31)])).toEqual([{ type: "unit-too-large", roll: 31, most: 30 }]);
    expect(refusalOf([aClass(12)])).toEqual([]);
  });

  test("under 70 %, or under 10 ballots", () => {
    expect(refusalOf([aClass(20, 6)])).toEqual([]);
    expect(refusalOf([aClass(20, 7)])).toEqual([
      { type: "too-few-ballots", ballots: 13, least: 14 },
    ]);
    expect(refusalOf([aClass(12, 3)])).toEqual([
      { type: "too-few-ballots", ballots: 9, least: 10 },
    ]);
  });

  test("an investigation, a survey that is not closed, or of another term: everything is named", () => {
    const spring = "2026-03-02" as CalendarDay;
    const wrong = [
      aClass(12, 0, { kind: "investigation", closedOn: null }),
      aClass(12, 0, { closedOn: spring }),
    ];
    expect(refusalOf(wrong)).toEqual([
      { type: "investigation", at: 0 },
      { type: "not-closed", at: 0 },
      { type: "other-term", at: 1, term: { schoolYear: 2025, half: "spring" } },
    ]);
  });
});

describe("small classes of one teacher, joined", () => {
  test("are added up before anything is rounded", () => {
    const { counts } = countsOf([aClass(7), aClass(8)]);
    expect(counts).toMatchObject({ one: 1, roll: 15, ballots: 15, breaksAnswered: 15 });
    expect(counts).toMatchObject({ mutual: 4 + 6, mutualPairs: 2 + 3, unchosen: 3 + 2 });
    expect(counts).toMatchObject({ bullied: 6, notCompany: 0 });
  });

  test("each has at least 6 pupils", () => {
    const counted = unitCounts([aClass(12), aClass(5)], round);
    expect(counted).toEqual({
      ok: false,
      error: [{ type: "class-too-small", at: 1, roll: 5, least: 6 }],
    });
  });

  test("what one of them did not ask is left out for all", () => {
    const questions = standardSet.filter(({ id }) => id !== "bullied");
    const { counts, leftOut } = countsOf([aClass(12), aClass(12, 0, { questions })]);
    expect(leftOut).toEqual([{ question: "bullied", reason: "not-asked" }]);
    expect(counts).toMatchObject({ hasBullied: 0, bulliedAnswered: 0, bullied: 0, roll: 24 });
  });
});
