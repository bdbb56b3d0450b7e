import { describe, expect, test } from "vitest";
import type { ClassAnalysis } from "../../../src/core/analysis.ts";
import type { InvestigationInput } from "../../../src/core/analysis-input.ts";
import { quickAnalysis } from "../../../src/core/analysis-options.ts";
import { analyseClass, analysisSteps } from "../../../src/core/analysis-run.ts";
import type { QuestionId } from "../../../src/core/ids.ts";
import { signIds } from "../../../src/core/signs/sign.ts";
import { signTable } from "../../../src/core/signs/table.ts";
import { answersOf, numberOf, pupilsOf, question, scale, survey } from "../../support/school.ts";

const firmly = { ...quickAnalysis, communities: false, firmness: { resamples: 200, seed: 1 } };
const quickly = { ...quickAnalysis, communities: false };

/** Twelve pupils: A to J know each other well, K is chosen by no one, L answered nobody but is chosen. */
const breaks = answersOf("A>BCD B>ACE C>ABD D>ACE E>BDF F>EGH G>FHI H>FGJ I>GJL J>HIG K>ABC L>-");
const work = answersOf("A>BC B>AC C>AB D>EA E>DF F>EG G>FH H>GI I>HJ J>IL K>AB L>-");

const preventive = (scales: Parameters<typeof survey>[2] = []) =>
  survey(
    pupilsOf(12),
    [question("breaks", "affiliation", breaks), question("work", "affiliation", work)],
    scales,
  );

describe("the table of signs", () => {
  test("has one row for every id, in the order of the ids' own words first", () => {
    expect(signTable.map(({ id }) => id).toSorted()).toEqual([...signIds].toSorted());
    const bases = signTable.map(({ basis }) => basis);
    expect(bases.lastIndexOf("own")).toBeLessThan(bases.indexOf("classmates"));
  });

  test("every row names measures, and only rows on own words or being unchosen can be red", () => {
    for (const rule of signTable) {
      expect(rule.measures.length).toBeGreaterThan(0);
      if (rule.strongest === "red" && rule.basis === "classmates") {
        expect(rule.id).toBe("unchosen-everywhere");
      }
    }
  });
});

describe("chosen by no one", () => {
  test("everywhere: amber without firmness, red with it, and only at .01", () => {
    const quick = analyseClass(preventive(), quickly);
    const [sign] = signsOf(quick, "K");
    expect(sign).toMatchObject({ severity: "amber", firmness: null, basis: "classmates" });
    expect(quick.pupils[numberOf("K")]?.severity).toBe("amber");
    const firm = analyseClass(preventive(), firmly);
    const found = signsOf(firm, "K");
    // 0 of 11 where three each were given: about (1 - 3/11)^11 = 0.03, not .01.
    expect(found.map(({ id }) => id)).toContain("unchosen");
    expect(found[0]?.evidence[0]).toMatchObject({
      type: "received",
      questionId: "breaks",
      received: 0,
      possible: 11,
      tail: "low",
    });
    expect(found[0]?.firmness?.word).toBe("loose");
  });

  test("red when chance alone would hardly leave anyone out", () => {
    const dense = answersOf(
      "A>BCDEFG B>ACDEFG C>ABDEFG D>ABCEFG E>ABCDFG F>ABCDEG G>ABCDEF H>ABCDEI I>ABCDHJ J>ABCIHL K>ABCDEF L>ABCDIJ",
    );
    const input = survey(pupilsOf(12), [question("breaks", "affiliation", dense)]);
    expect(signsOf(analyseClass(input, quickly), "K")[0]).toMatchObject({
      id: "unchosen-everywhere",
      severity: "amber",
    });
    const firm = analyseClass(input, firmly);
    expect(signsOf(firm, "K")[0]).toMatchObject({ id: "unchosen-everywhere", severity: "red" });
    expect(firm.pupils[numberOf("K")]).toMatchObject({ severity: "red", severityReason: "signs" });
  });
});

describe("participation", () => {
  test("under 60 % or ten answers nothing is built from classmates' choices; own words stay", () => {
    const absent = [0, 1, 2];
    const few = breaks.map((answer, pupil) =>
      absent.includes(pupil) ? ({ type: "skipped" } as const) : answer,
    );
    const input = survey(
      pupilsOf(12, absent),
      [question("breaks", "affiliation", few)],
      [scale("bullied", [...absent.map(() => null), 5, 1, 1, 1, 1, 1, 1, 1, 1])],
    );
    const analysis = analyseClass(input, firmly);
    expect(analysis.questions[0]?.state).toBe("too-few");
    expect(analysis.questions[0]?.pupils[3]?.reading).toBeNull();
    expect(analysis.pupils[3]).toMatchObject({ severity: "red", duty: true });
    expect(analysis.pupils[3]?.signs.map(({ id }) => id)).toEqual(["own-bullied"]);
    expect(analysis.pupils[4]).toMatchObject({
      severity: "grey",
      severityReason: "too-few-answers",
    });
    expect(analysis.pupils[0]).toMatchObject({
      severity: "grey",
      severityReason: "did-not-answer",
    });
  });

  test("a caution where 60 to 80 % answered", () => {
    const missing = [0, 1, 2, 3];
    const size = 16;
    const ring = "ABCDEFGHIJKLMNOP";
    const answers = answersOf(
      [...ring]
        .map((pupil, i) => (missing.includes(i) ? `${pupil}?` : `${pupil}>${ring[(i + 1) % 15]}`))
        .join(" "),
      size,
    );
    const input = survey(pupilsOf(size, missing), [question("breaks", "affiliation", answers)]);
    const analysis = analyseClass(input, quickly);
    expect(analysis.participation.state).toBe("caution");
    const [sign] = signsOf(analysis, "P");
    expect(sign).toMatchObject({ id: "unchosen", caution: true });
  });
});

describe("own words", () => {
  const values = (value: number) =>
    Array.from({ length: 12 }, (_, pupil) => (pupil === 0 ? value : 1));

  test.each([
    ["bullied", 5, "own-bullied", "red"],
    ["bullied", 4, "own-bullied", "amber"],
    ["safety", 5, "own-unsafe", "red"],
    ["company", 5, "own-alone", "red"],
    ["thriving", 5, "own-not-thriving", "amber"],
  ] as const)("%s %i: %s, %s", (theme, value, id, severity) => {
    const analysis = analyseClass(preventive([scale(theme, values(value))]), quickly);
    expect(analysis.pupils[0]?.signs[0]).toMatchObject({
      id,
      severity,
      basis: "own",
      firmness: null,
    });
    expect(analysis.pupils[0]?.duty).toBe(value === 5);
    expect(analysis.pupils[1]?.signs.some(({ basis }) => basis === "own")).toBe(false);
  });

  test("of several scales on a theme the gravest answer speaks, and online counts as bullied", () => {
    const lessGrave = scale("bullied", values(4));
    const grave = { ...scale("digital-bullied", values(5)), id: "bullied-online" as QuestionId };
    const [sign] = signsOf(analyseClass(preventive([lessGrave, grave]), quickly), "A");
    expect(sign).toMatchObject({
      id: "own-bullied",
      severity: "red",
      questionIds: ["bullied-online"],
    });
  });

  test.each(["harm", "adult-harm", "loneliness"] as const)(
    "%s has no sign of its own: what must be looked into is never green, and never red",
    (theme) => {
      const analysis = analyseClass(preventive([scale(theme, values(5))]), quickly);
      const [sign] = signsOf(analysis, "A");
      expect(sign).toMatchObject({ id: "own-concern", severity: "amber", basis: "own" });
      expect(sign?.evidence).toEqual([{ type: "own-report", questionId: theme, theme, value: 5 }]);
      expect(analysis.pupils[0]?.duty).toBe(true);
      expect(idsOf(analysis, "B")).not.toContain("own-concern");
    },
  );

  test("a concern without a duty, on a theme without a sign, colours no one", () => {
    const analysis = analyseClass(preventive([scale("work-peace", values(4))]), quickly);
    expect(analysis.pupils[0]?.ownReports[0]?.concern).toBe("some");
    expect(idsOf(analysis, "A")).not.toContain("own-concern");
  });

  test("friends elsewhere is context, not a sign", () => {
    const analysis = analyseClass(preventive([scale("friends-elsewhere", values(5))]), quickly);
    expect(analysis.pupils[0]?.signs.some(({ basis }) => basis === "own")).toBe(false);
    expect(analysis.pupils[0]?.ownReports[0]).toMatchObject({
      theme: "friends-elsewhere",
      value: 5,
    });
  });

  test("a skipped scale has no value and no concern", () => {
    const analysis = analyseClass(
      preventive([
        scale(
          "bullied",
          values(1).map(() => null),
        ),
      ]),
      quickly,
    );
    expect(analysis.pupils[0]?.ownReports[0]).toMatchObject({
      value: null,
      concern: null,
      duty: false,
    });
    expect(analysis.scales[0]).toMatchObject({ answered: 0, mean: null, atRisk: null });
  });

  test("thrives but chosen by no one, and the reverse", () => {
    const thrives = analyseClass(preventive([scale("thriving", values(5))]), quickly);
    expect(idsOf(thrives, "K")).toContain("thrives-but-unchosen");
    const many = answersOf("A>B B>A C>A D>A E>A F>A G>A H>B I>B J>C K>D L>E");
    const input = survey(
      pupilsOf(12),
      [question("breaks", "affiliation", many)],
      [scale("thriving", values(5))],
    );
    expect(idsOf(analyseClass(input, quickly), "A")).toContain("chosen-but-not-thriving");
  });
});

describe("mutual choices", () => {
  test("none on any question, with the choices behind it", () => {
    const analysis = analyseClass(preventive(), quickly);
    const sign = signsOf(analysis, "L").find(({ id }) => id === "no-mutual");
    expect(sign?.questionIds).toEqual(["breaks", "work"]);
    expect(sign?.evidence[0]).toMatchObject({ mutual: 0, given: 0, received: 1, unknown: 0 });
  });

  test("unknown where a chosen classmate did not answer", () => {
    const answers = breaks.map((answer, pupil) =>
      pupil === numberOf("J") ? ({ type: "skipped" } as const) : answer,
    );
    const named = answers.map((answer, pupil) =>
      pupil === numberOf("L") ? ({ type: "named", pupils: [numberOf("J")] } as const) : answer,
    );
    const input = survey(pupilsOf(12), [question("breaks", "affiliation", named)]);
    const analysis = analyseClass(input, quickly);
    expect(analysis.questions[0]?.pupils[numberOf("L")]).toMatchObject({
      mutual: 0,
      unknownWith: [numberOf("J")],
    });
    expect(idsOf(analysis, "L")).not.toContain("no-mutual");
    expect(idsOf(analysis, "J")).not.toContain("no-mutual");
  });

  test("three choices and more, none returned", () => {
    const named = breaks.map((answer, pupil) =>
      pupil === numberOf("L") ? ({ type: "named", pupils: [0, 1, 2] } as const) : answer,
    );
    const input = survey(pupilsOf(12), [question("breaks", "affiliation", named)]);
    const sign = signsOf(analyseClass(input, quickly), "L").find(
      ({ id }) => id === "never-returned",
    );
    expect(sign?.evidence).toEqual([
      { type: "unreturned", questionId: "breaks", given: 3, answeredByChosen: 3 },
    ]);
  });

  test("chosen only by those without mutual choices", () => {
    const named = breaks.map((answer, pupil) =>
      pupil === numberOf("K") ? ({ type: "named", pupils: [numberOf("L")] } as const) : answer,
    );
    const without = named.map((answer, pupil) =>
      pupil === numberOf("I") ? ({ type: "named", pupils: [6, 9] } as const) : answer,
    );
    const input = survey(pupilsOf(12), [question("breaks", "affiliation", without)]);
    expect(idsOf(analyseClass(input, quickly), "L")).toContain("chosen-by-unconnected");
  });

  test("a part of its own, joined to the others by no choice", () => {
    const apart = answersOf("A>B B>C C>D D>E E>F F>G G>H H>I I>J J>A K>L L>K");
    const input = survey(pupilsOf(12), [question("breaks", "affiliation", apart)]);
    const sign = signsOf(analyseClass(input, quickly), "K").find(({ id }) => id === "outside-main");
    expect(sign?.evidence).toEqual([
      { type: "outside", questionId: "breaks", partSize: 2, mainSize: 10 },
    ]);
  });
});

describe("influence and being unseen", () => {
  const decides = answersOf("B>A C>A D>A E>A F>A G>A H>B I>A J>A K>A L>A A>B");
  const helps = answersOf("B>A C>A D>A E>A F>A G>A H>A I>A J>B K>B L>A A>C");

  test("without another question the direction is unclear, with helping it is positive", () => {
    const alone = survey(pupilsOf(12), [question("decides", "influence", decides)]);
    expect(idsOf(analyseClass(alone, quickly), "A")).toEqual(["dominating-unclear"]);
    const both = survey(pupilsOf(12), [
      question("decides", "influence", decides),
      question("helps", "prosocial", helps),
    ]);
    const [sign] = signsOf(analyseClass(both, firmly), "A");
    expect(sign).toMatchObject({ id: "dominating-positive", severity: "amber" });
    expect(sign?.firmness).toMatchObject({ word: "firm" });
    expect(sign?.firmness?.jackknife).toBe(1);
  });

  test("a negative direction only in an investigation, and never red", () => {
    const input: InvestigationInput = {
      type: "investigation",
      pupils: pupilsOf(12),
      nominations: [
        question("decides", "influence", decides),
        question("noise", "disruption", helps),
      ],
      scales: [],
      ratings: [],
      statusPair: null,
    };
    expect(signsOf(analyseClass(input, firmly), "A")[0]).toMatchObject({
      id: "dominating-negative",
      severity: "amber",
    });
  });

  test("who is named for bullying has no colour of it: that stands in the cases alone", () => {
    const input: InvestigationInput = {
      type: "investigation",
      pupils: pupilsOf(12),
      nominations: [
        question("decides", "influence", decides),
        question("case-bullies", "bullying", helps),
      ],
      scales: [],
      ratings: [],
      statusPair: null,
    };
    const { pupils } = analyseClass(input, firmly);
    const signs = pupils.flatMap((pupil) => pupil.signs);
    expect(signs.map(({ id }) => id)).not.toContain("dominating-negative");
    const behind = signs
      .filter(({ id }) => id !== "unseen")
      .flatMap(({ evidence }) => evidence.map(({ questionId }) => questionId));
    expect(behind).not.toContain("case-bullies");
  });

  test("named by no one on any question, positive or role", () => {
    const input = survey(pupilsOf(12), [
      question("breaks", "affiliation", breaks),
      question("helps", "prosocial", helps),
    ]);
    const analysis = analyseClass(input, quickly);
    expect(idsOf(analysis, "K")).toContain("unseen");
    expect(idsOf(analysis, "L")).not.toContain("unseen");
  });

  test("few mutual choices, but chosen by one with many", () => {
    const power = answersOf("A>BCDL B>A C>A D>A E>A F>A G>A H>A I>J J>I K>A L>-");
    const input = survey(pupilsOf(12), [question("breaks", "affiliation", power)]);
    const analysis = analyseClass(input, quickly);
    expect(analysis.questions[0]?.pupils[0]?.star).toBe(true);
    const sign = signsOf(analysis, "L").find(({ id }) => id === "power-position");
    expect(sign?.evidence).toEqual([
      { type: "chosen-by", questionId: "breaks", pupils: [0], are: "with-many-mutual" },
    ]);
  });
});

describe("change and bridges", () => {
  test("lost ties since the wave before", () => {
    const emptied = breaks.map((answer) =>
      answer.type === "named"
        ? ({ type: "named", pupils: answer.pupils.filter((one) => one !== numberOf("A")) } as const)
        : answer,
    );
    const now = survey(pupilsOf(12), [question("breaks", "affiliation", emptied)]);
    const previous = survey(pupilsOf(12), [question("breaks", "affiliation", breaks)]);
    const analysis = analyseClass(now, { ...quickly, previous });
    const sign = signsOf(analysis, "A").find(({ id }) => id === "lost-ties");
    expect(sign?.evidence[0]).toMatchObject({
      before: 3,
      kept: 0,
      receivedBefore: 4,
      receivedNow: 0,
    });
    expect(analysis.change?.questions[0]).toMatchObject({ lost: 4, gained: 0 });
  });

  test("no lost ties where too few answered the wave before", () => {
    const emptied = breaks.map((answer) =>
      answer.type === "named"
        ? ({ type: "named", pupils: answer.pupils.filter((one) => one !== numberOf("A")) } as const)
        : answer,
    );
    const nine = breaks.map((answer, pupil) =>
      pupil < 9 ? answer : ({ type: "skipped" } as const),
    );
    const now = survey(pupilsOf(12), [question("breaks", "affiliation", emptied)]);
    const previous = survey(pupilsOf(12), [question("breaks", "affiliation", nine)]);
    const analysis = analyseClass(now, { ...quickly, previous });
    // What changed is told, and where it may be read is for who shows it to say.
    expect(analysis.change?.questions[0]?.pupils[numberOf("A")]).toMatchObject({ receivedNow: 0 });
    expect(signsOf(analysis, "A").map(({ id }) => id)).not.toContain("lost-ties");
  });

  test("bridges only for a pupil without mutual choices, each with its reasons", () => {
    const analysis = analyseClass(preventive(), quickly);
    expect(analysis.pupils[0]?.bridges).toBeNull();
    const [first] = analysis.pupils[numberOf("L")]?.bridges ?? [];
    expect(first?.pupil).toBe(numberOf("I"));
    expect(first?.reasons).toContainEqual({ type: "chose-pupil", questionIds: ["breaks"] });
  });

  test("of who did not answer it is said that it is not known, and never that there are no mutual choices", () => {
    const silent = answersOf("A>BCD B>ACE C>ABD D>ACE E>BDF F>EGH G>FHI H>FGJ I? J>HIG K>ABC L>I");
    const input = survey(pupilsOf(12, [numberOf("I")]), [
      question("breaks", "affiliation", silent),
    ]);
    const bridges = analyseClass(input, quickly).pupils[numberOf("L")]?.bridges ?? [];
    const reasons = bridges.find(({ pupil }) => pupil === numberOf("I"))?.reasons;
    expect(reasons?.map(({ type }) => type)).toEqual(["chosen-by-pupil", "unanswered"]);
  });

  test("nor of who chose somebody that did not answer, or skipped one of the questions", () => {
    const reasonsOf = (first: string, second: string) => {
      const input = survey(pupilsOf(12), [
        question("breaks", "affiliation", answersOf(first)),
        question("work", "affiliation", answersOf(second)),
      ]);
      const bridges = analyseClass(input, quickly).pupils[numberOf("L")]?.bridges ?? [];
      return bridges.find(({ pupil }) => pupil === numberOf("K"))?.reasons.map(({ type }) => type);
    };
    const full = "A>BCD B>ACE C>ABD D>ACE E>BDF F>EGH G>FHI H>FGJ I>GJ J>HIG K>A L>K";
    expect(reasonsOf(full, full)).toEqual(["chosen-by-pupil", "has-room"]);
    expect(reasonsOf(full.replace("A>BCD", "A?"), full)).toEqual(["chosen-by-pupil"]);
    expect(reasonsOf(full, full.replace("K>A", "K?"))).toEqual(["chosen-by-pupil"]);
  });

  test("mutual choices of a classmate are counted on one question, which is named", () => {
    const few = "A>BCD B>ACE C>ABD D>ACE E>BDF F>EGH G>FHI H>FGJ I>GJ J>HIG K>A L>K";
    const input = survey(pupilsOf(12), [
      question(
        "breaks",
        "affiliation",
        answersOf(few.replace("K>A", "K>BA").replace("A>BCD", "A>BK")),
      ),
      question(
        "work",
        "affiliation",
        answersOf(few.replace("K>A", "K>BC").replace("B>ACE C>ABD", "B>K C>K")),
      ),
    ]);
    const bridges = analyseClass(input, quickly).pupils[numberOf("L")]?.bridges ?? [];
    const reasons = bridges.find(({ pupil }) => pupil === numberOf("K"))?.reasons;
    expect(reasons).toContainEqual({ type: "has-room", mutual: 2, questionId: "work" });
  });

  test("being named for helping says on which question, of several the one with most names", () => {
    const named = (count: number) =>
      answersOf([..."ABCDEFGHIJKL"].map((by, at) => `${by}>${at < count ? "I" : "-"}`).join(" "));
    const input = survey(pupilsOf(12), [
      question("breaks", "affiliation", breaks),
      question("helps-others", "prosocial", named(5)),
      question("helps-teacher", "prosocial", named(7)),
    ]);
    const [first] = analyseClass(input, quickly).pupils[numberOf("L")]?.bridges ?? [];
    expect(first?.pupil).toBe(numberOf("I"));
    expect(first?.reasons).toContainEqual({
      type: "prosocial",
      received: 7,
      questionId: "helps-teacher",
    });
  });

  test("never someone whose own report is a concern, whatever else speaks for it", () => {
    const said = (by: string, value: number) =>
      scale(
        "bullied",
        Array.from({ length: 12 }, (_, pupil) => (pupil === numberOf(by) ? value : 1)),
      );
    const bridgesOf = (scales: Parameters<typeof preventive>[0]) =>
      (analyseClass(preventive(scales), quickly).pupils[numberOf("L")]?.bridges ?? []).map(
        ({ pupil }) => pupil,
      );
    const others = bridgesOf([said("A", 1)]);
    expect(others[0]).toBe(numberOf("I"));
    for (const value of [4, 5]) {
      const proposed = bridgesOf([said("I", value)]);
      expect(proposed).not.toContain(numberOf("I"));
      expect(proposed.length).toBeGreaterThan(0);
    }
  });

  test("never someone with whom there is dislike", () => {
    const input: InvestigationInput = {
      ...preventive(),
      type: "investigation",
      nominations: [
        ...preventive().nominations,
        question(
          "not-with",
          "rejection",
          answersOf("A>L B>- C>- D>- E>- F>- G>- H>- I>L J>- K>- L>-"),
        ),
      ],
      ratings: [],
      statusPair: null,
    };
    const bridges = analyseClass(input, quickly).pupils[numberOf("L")]?.bridges ?? [];
    expect(bridges.map(({ pupil }) => pupil)).not.toContain(numberOf("I"));
  });
});

describe("the analysis as a whole", () => {
  test("the same input gives the same result, and it can be copied to another thread", () => {
    const input = preventive([
      scale(
        "thriving",
        Array.from({ length: 12 }, () => 2),
      ),
    ]);
    const first = analyseClass(input, { ...firmly, communities: true });
    expect(analyseClass(input, { ...firmly, communities: true })).toEqual(first);
    expect(structuredClone(first)).toEqual(first);
  });

  test("can be stopped between two steps, and tells how far it is", () => {
    const steps = analysisSteps(preventive(), firmly);
    const stages = new Set<string>();
    for (let step = steps.next(); step.done !== true; step = steps.next()) {
      expect(step.value.done).toBeGreaterThanOrEqual(0);
      expect(step.value.done).toBeLessThanOrEqual(1);
      stages.add(step.value.stage);
      if (step.value.stage === "firmness") break;
    }
    expect([...stages]).toEqual(["questions", "signs", "firmness"]);
  });

  test("status exists only in an investigation with a pair", () => {
    expect(analyseClass(preventive(), quickly).status).toBeNull();
  });
});

function signsOf(analysis: ClassAnalysis, letter: string) {
  return analysis.pupils[numberOf(letter)]?.signs ?? [];
}

function idsOf(analysis: ClassAnalysis, letter: string): string[] {
  return signsOf(analysis, letter).map(({ id }) => id);
}
