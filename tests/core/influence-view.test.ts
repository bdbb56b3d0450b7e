import { describe, expect, test } from "vitest";
import type { AnalysisInput, InvestigationInput } from "../../src/core/analysis-input.ts";
import { quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import { influenceView, type InfluenceFound } from "../../src/core/influence-view.ts";
import { mapFacts } from "../../src/core/sociogram/views/facts.ts";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { PupilId } from "../../src/core/ids.ts";
import { sampleAnswers, sampleClass } from "../../src/core/sample-class.ts";
import { analysisInputOf } from "../../src/core/survey-analysis.ts";
import { answersOf, pupilsOf, question, survey } from "../support/school.ts";

const size = 14;
const [A, B, C, E, L, M, N] = [0, 1, 2, 4, 11, 12, 13] as const;

/** A is named by nearly all; everyone but L, M and N stands in a ring of mutual choices. */
const decides = "A>B B>A C>A D>A E>A F>A G>A H>A I>A J>A K>A L>A M>A N>A";
const ring = "A>BC B>AC C>BAD D>CE E>DF F>EG G>FH H>GI I>HJ J>IK K>JI";

interface Asked {
  readonly breaks?: string;
  readonly work?: string;
  readonly helps?: string;
  readonly rejects?: string;
  readonly decides?: string;
}

function inputOf({
  breaks = ring,
  work,
  helps,
  rejects,
  decides: named = decides,
}: Asked): AnalysisInput {
  const positive = [
    question("breaks", "affiliation", answersOf(breaks, size)),
    ...(work === undefined ? [] : [question("work", "affiliation", answersOf(work, size))]),
    question("decides", "influence", answersOf(named, size)),
    ...(helps === undefined ? [] : [question("helps", "prosocial", answersOf(helps, size))]),
  ];
  if (rejects === undefined) return survey(pupilsOf(size), positive);
  const investigation: InvestigationInput = {
    type: "investigation",
    pupils: pupilsOf(size),
    nominations: [...positive, question("rejects", "rejection", answersOf(rejects, size))],
    scales: [],
    ratings: [],
    statusPair: null,
  };
  return investigation;
}

function found(asked: Asked): InfluenceFound {
  const input = inputOf(asked);
  const view = influenceView(analyseClass(input, { ...quickAnalysis, communities: false }), input);
  if (view.type !== "found") throw new Error(`Nothing found: ${view.type}`);
  return view;
}

describe("who stands out", () => {
  test("is who the signs say, with the counts and the band of chance", () => {
    const [first, ...others] = found({}).standOut;
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      pupil: A,
      direction: "unclear",
      counts: [{ questionId: "decides", received: 13, possible: 13 }],
    });
    expect(first?.sign?.id).toBe("dominating-unclear");
    expect(first?.counts[0]?.band.high).toBeLessThan(13);
  });

  test("is positive where the pupil is also named for helping", () => {
    const helps = decides;
    expect(found({ helps }).standOut[0]?.direction).toBe("positive");
  });

  test("is negative in an investigation alone, and then no choice is called a way in", () => {
    const [first] = found({ rejects: decides, breaks: `${ring} L>A` }).standOut;
    expect(first?.direction).toBe("negative");
    expect(first?.toAlone.some(({ tie }) => tie === "chosen-by")).toBe(true);
    expect(first?.toAlone.some(({ opening }) => opening)).toBe(false);
  });

  test("is nobody where all are named alike", () => {
    const even = "A>B B>C C>D D>E E>F F>G G>H H>I I>J J>K K>L L>M M>N N>A";
    const view = found({ decides: even });
    expect(view.standOut).toEqual([]);
    expect(view.named).toHaveLength(size);
  });
});

test("everyone who was named stands there, most names first", () => {
  expect(found({}).named.map(({ pupil }) => pupil)).toEqual([A, B]);
});

test("reach tells mutual choices and one-way choices, each classmate in one of them", () => {
  const [first] = found({ breaks: `${ring} M>A` }).standOut;
  expect(first?.reach).toMatchObject({ mutual: [B, C], chosenBy: [M] });
});

test("reach tells the same subgroups as the map, question by question", () => {
  const input = analysisInputOf({
    kind: "preventive",
    roster: sampleClass.pupils.map(({ name }) => ({ id: name as PupilId, name })),
    questions: standardSet,
    answers: sampleAnswers(),
    groups: new Map(),
  });
  const analysis = analyseClass(input, quickAnalysis);
  const view = influenceView(analysis, input);
  if (view.type !== "found") throw new Error("Nothing found");
  const onMap = (pupil: number) =>
    analysis.questions.flatMap((asked) => {
      if (asked.kind !== "affiliation" || asked.state === "too-few") return [];
      const { subgroups } = mapFacts({
        view: "subgroups",
        analysis,
        question: asked,
        second: null,
        communities: asked.structure.communities,
        groups: [],
        filter: { type: "all" },
      });
      const members = subgroups.find((one) => one.includes(pupil)) ?? [];
      const others = members.filter((one) => one !== pupil).toSorted((a, b) => a - b);
      return others.length > 0 ? [{ questionId: asked.id, others }] : [];
    });
  const pupils = [...view.standOut, ...view.powerOnly];
  expect(pupils.flatMap(({ reach }) => reach.subgroups).length).toBeGreaterThan(0);
  for (const { pupil, reach } of pupils) expect(reach.subgroups).toEqual(onMap(pupil));
});

test("reach is counted question by question, of those others who answered it", () => {
  const [first] = found({
    breaks: `${ring} L? M?`,
    work: `B>A C>- D>- E>- F>A G>- H>- I>- J>- K>-`,
  }).standOut;
  expect(first?.reach.counts).toMatchObject([
    { questionId: "breaks", received: 2, possible: 11 },
    { questionId: "work", received: 2, possible: 13 },
  ]);
});

describe("those who are alone", () => {
  test("are those too whom no one chose on one of the questions", () => {
    const others = "A>L B>C C>B D>M E>N F>G G>F H>I I>H J>K K>J L>A M>D N>E";
    const { alone, standOut } = found({ breaks: ring, work: others });
    const on = (pupil: number) => alone.find((one) => one.pupil === pupil);
    expect(on(L)).toEqual({ pupil: L, why: "unchosen-on", on: ["breaks"] });
    expect(on(M)).toEqual({ pupil: M, why: "unchosen-on", on: ["breaks"] });
    const link = standOut[0]?.toAlone.find(({ pupil }) => pupil === L);
    expect(link).toMatchObject({ tie: "mutual", tieOn: ["work"], opening: true });
  });

  test("are chosen by no one, or without a mutual choice", () => {
    const { alone } = found({ breaks: `${ring} D>CEL L>-` });
    expect(alone).toContainEqual({ pupil: L, why: "no-mutual", on: [] });
    expect(alone).toContainEqual({ pupil: M, why: "unchosen", on: [] });
    expect(alone).toContainEqual({ pupil: N, why: "unchosen", on: [] });
    expect(alone).toHaveLength(3);
  });

  test("are not said to be without mutual choices where an answer is missing", () => {
    const { alone } = found({ breaks: `${ring} D>CEL L>M M?` });
    expect(alone.map(({ pupil }) => pupil)).not.toContain(L);
  });

  test("stand beside the one who decides by who chose whom, ties first", () => {
    const [first] = found({ breaks: `${ring} A>BCL M>A` }).standOut;
    expect(first?.toAlone).toEqual([
      { pupil: M, why: "unchosen", on: [], tie: "chosen-by", tieOn: ["breaks"], opening: true },
      { pupil: L, why: "no-mutual", on: [], tie: "chose", tieOn: ["breaks"], opening: true },
      { pupil: N, why: "unchosen", on: [], tie: "none", tieOn: [], opening: false },
    ]);
  });

  test("are not led to somebody who named them negatively", () => {
    const [first] = found({ breaks: `${ring} A>BCL M>A`, rejects: "M>A" }).standOut;
    expect(first?.toAlone.map(({ pupil, opening }) => [pupil, opening])).toEqual([
      [M, false],
      [L, true],
      [N, false],
    ]);
  });
});

describe("without enough to go by", () => {
  test("no question on who decides is said as such", () => {
    const input = survey(pupilsOf(size), [
      question("breaks", "affiliation", answersOf(ring, size)),
    ]);
    expect(influenceView(analyseClass(input, quickAnalysis), input)).toEqual({ type: "not-asked" });
  });

  test("under the floors nobody is named", () => {
    const input = inputOf({ decides: "A>B B>A C>A D>A E>A F? G? H? I? J? K? L? M? N?" });
    expect(influenceView(analyseClass(input, quickAnalysis), input)).toEqual({
      type: "too-few",
      raters: 5,
      pupils: size,
    });
  });

  test("who is alone is not said where too few answered whom they like to be with", () => {
    const { alone, standOut } = found({
      breaks: "A>B B>A C>A D>A E>A F? G? H? I? J? K? L? M? N?",
    });
    expect(alone).toEqual([]);
    expect(standOut[0]?.reach).toEqual({ counts: [], mutual: [], chosenBy: [], subgroups: [] });
  });
});

test("a special power position is told of one who does not stand out by counts", () => {
  // A is chosen by nearly all and has mutual ties; E's only choice comes from A.
  const breaks = "A>BCDE B>A C>A D>A E>- F>A G>A H>A I>A J>A K>A L>A M>A N>A";
  const view = found({ breaks, decides: "A>B B>A" });
  expect(view.powerOnly.map(({ pupil }) => pupil)).toContain(E);
  expect(view.powerOnly.every(({ direction }) => direction === null)).toBe(true);
  expect(view.powerOnly.find(({ pupil }) => pupil === E)?.power?.id).toBe("power-position");
});
