import { describe, expect, test } from "vitest";
import type { InvestigationInput, ScaleRecord } from "../../src/core/analysis-input.ts";
import { questionStructures } from "../../src/core/catalogue/structures.ts";
import type { QuestionId } from "../../src/core/ids.ts";
import { investigationCases } from "../../src/core/investigation-cases.ts";
import type { NominationKind } from "../../src/core/question.ts";
import { answersOf, pupilsOf, question, scale } from "../support/school.ts";

const pupilCount = 8;
const [A, B, C, D, E, F, G] = [0, 1, 2, 3, 4, 5, 6] as const;

/** Answers by question of the catalogue, "A>BC B?"; scales by pupil. */
function inputOf(
  named: Readonly<Record<string, string>>,
  scales: readonly ScaleRecord[] = [],
): InvestigationInput {
  const nominations = Object.entries(named).map(([id, answers]) =>
    question(id, kindOf(id), answersOf(answers, pupilCount)),
  );
  const pupils = pupilsOf(pupilCount);
  return { type: "investigation", pupils, nominations, scales, ratings: [], statusPair: null };
}

function kindOf(id: string): NominationKind {
  const structure = questionStructures.get(id as QuestionId);
  if (structure?.type !== "nomination") throw new Error("No such nomination in the catalogue");
  return structure.kind;
}

/** Of "bullied", value 5 opens the duty. */
function saying(pupil: number, id = "bullied"): ScaleRecord {
  const values = Array.from({ length: pupilCount }, (_, each) => (each === pupil ? 5 : 1));
  return { ...scale("bullied", values), id: id as QuestionId };
}

describe("a case begins", () => {
  test("with a pupil's own answer, told as the pupil's own", () => {
    const [first, ...others] = investigationCases(inputOf({}, [saying(C)])).cases;
    expect(first).toMatchObject({
      exposed: C,
      own: [{ questionId: "bullied", value: 5 }],
      ownNaming: false,
      namedExposed: { namers: 0 },
      named: [],
    });
    expect(others).toEqual([]);
  });

  test("with a pupil who names somebody as having done it, whatever else was answered", () => {
    const [found] = investigationCases(inputOf({ "case-bullied-you": "C>A" })).cases;
    expect(found).toMatchObject({ exposed: C, own: [], ownNaming: true });
  });

  test("with a pupil whom others name as exposed, counted out of those who answered", () => {
    const answers = "A>C B>C D>C E>C F? G?";
    const [found] = investigationCases(inputOf({ "case-bullied": answers })).cases;
    expect(found).toMatchObject({
      exposed: C,
      own: [],
      namedExposed: { namers: 4, possible: 5 },
      exposedOn: [{ questionId: "case-bullied", namers: 4, possible: 5 }],
    });
  });

  test("not with having seen it, nor with being named as doing it", () => {
    const input = inputOf({ "case-bullies": "A>B C>B" }, [saying(E, "seen-bullying")]);
    expect(investigationCases(input)).toMatchObject({ cases: [], witnesses: [E] });
  });
});

test("own reports stand first, then those whom others name, by how many", () => {
  const input = inputOf({ "case-bullied": "A>CD B>CD E>D" }, [saying(G), saying(F, "other")]);
  const order = investigationCases(input).cases.map(({ exposed }) => exposed);
  expect(order).toEqual([F, G, D, C]);
});

test("a pupil is counted once, however many questions say the same", () => {
  const input = inputOf({ "case-bullied": "A>C B>C", "case-left-out": "A>C D>C" });
  expect(investigationCases(input).cases[0]).toMatchObject({
    namedExposed: { namers: 3, possible: 7 },
    exposedOn: [
      { questionId: "case-bullied", namers: 2 },
      { questionId: "case-left-out", namers: 2 },
    ],
  });
});

describe("who is named in a case", () => {
  test("the exposed pupil's own naming is told apart from that of others", () => {
    const input = inputOf(
      {
        "case-bullied-you": "C>A",
        "case-bullied": "D>C E>C",
        "case-bullies": "C>B D>A E>A F>A",
      },
      [saying(C)],
    );
    expect(investigationCases(input).cases[0]?.named).toEqual([
      {
        pupil: A,
        byExposed: ["case-bullied-you"],
        byOthers: { namers: 3, possible: 6 },
        alsoOfThisCase: 2,
        othersOn: [{ questionId: "case-bullies", namers: 3, possible: 6 }],
      },
      {
        pupil: B,
        byExposed: ["case-bullies"],
        byOthers: { namers: 0, possible: 6 },
        alsoOfThisCase: 0,
        othersOn: [],
      },
    ]);
  });

  test("another pupil's own naming is that pupil's case, and no claim in this one", () => {
    const { cases } = investigationCases(inputOf({ "case-bullied-you": "C>A D>A" }));
    expect(cases.map(({ exposed }) => exposed)).toEqual([C, D]);
    expect(cases.map(({ named }) => named[0]?.byOthers.namers)).toEqual([0, 0]);
  });

  test("never by how many: first those the exposed pupil names, then as the list has them", () => {
    const input = inputOf({ "case-bullied": "D>C E>C F>C", "case-bullies": "C>G D>AB E>B F>B" }, [
      saying(C),
    ]);
    expect(investigationCases(input).cases[0]?.named.map(({ pupil }) => pupil)).toEqual([G, A, B]);
  });

  test("whom nothing ties to a case is not named anywhere, but counted", () => {
    const overview = investigationCases(
      inputOf({ "case-bullies": "A>F B>F D>G", "case-bullied": "D>C" }),
    );
    expect(overview.cases.flatMap(({ named }) => named.map(({ pupil }) => pupil))).toEqual([G]);
    expect(overview.untied).toBe(2);
  });
});

test("those who helped, spoke up or stepped in are counted; other helping is no part of a case", () => {
  const input = inputOf({
    "case-stopped": "A>E B>E",
    "case-spoke-up": "C>E",
    "helps-others": "A>F",
  });
  expect(investigationCases(input).support).toEqual([
    { pupil: E, questionId: "case-stopped", namers: 2, possible: 7 },
    { pupil: E, questionId: "case-spoke-up", namers: 1, possible: 7 },
  ]);
});
