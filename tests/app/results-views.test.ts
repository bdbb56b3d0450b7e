import { describe, expect, test } from "vitest";
import { mustBeTold } from "../../src/app/teacher/results-duty.ts";
import { letterOf } from "../../src/app/teacher/results-letter.ts";
import { measuresFor } from "../../src/app/teacher/results-measures.ts";
import { rosterOf } from "../../src/app/teacher/results-roster.ts";
import { tiesOfPupil } from "../../src/app/teacher/results-ties.ts";
import { quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import type { ClassAnalysis } from "../../src/core/analysis.ts";
import { inventClass } from "../support/invented-class.ts";

function analyse(pupils: number, seed: number, participation = 1): ClassAnalysis {
  return analyseClass(inventClass({ pupils, seed, participation }).input, quickAnalysis);
}

const classes = [
  analyse(26, 1),
  analyse(26, 2),
  analyse(60, 3),
  analyse(5, 4),
  analyse(26, 5, 0.5),
];

describe("the roster", () => {
  test.each(classes)("holds every pupil once, in the colour of the analysis", (analysis) => {
    const rows = rosterOf(analysis);
    expect(rows.flatMap(({ pupils }) => pupils).sort((a, b) => a - b)).toEqual(
      analysis.pupils.map((_, index) => index),
    );
    for (const { severity, pupils } of rows) {
      for (const pupil of pupils) expect(analysis.pupils[pupil]?.severity).toBe(severity);
    }
  });

  test.each(classes)("has red above amber above green above grey", (analysis) => {
    const order = ["red", "amber", "green", "grey"];
    const shown = rosterOf(analysis).map(({ severity }) => order.indexOf(severity));
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
  });

  test("puts those whose own words ask for something first within a colour", () => {
    for (const analysis of classes) {
      for (const { pupils } of rosterOf(analysis)) {
        const duty = pupils.map((index) => {
          const pupil = analysis.pupils[index];
          return pupil !== undefined && mustBeTold(pupil);
        });
        expect(duty).toEqual([...duty].sort((a, b) => Number(b) - Number(a)));
      }
    }
  });
});

describe("the letter", () => {
  test.each(classes)("counts what the analysis counts", (analysis) => {
    const letter = letterOf(analysis);
    expect(letter.answered + letter.silent.length).toBe(letter.pupils);
    const told = [...letter.first, ...letter.closer, ...letter.next].sort((a, b) => a - b);
    expect(told).toEqual(
      analysis.pupils.flatMap(({ severity }, index) =>
        severity === "red" || severity === "amber" ? [index] : [],
      ),
    );
    for (const [index, { duty }] of analysis.pupils.entries()) {
      if (duty) expect(letter.first).toContain(index);
    }
  });

  test("says nothing good of classmates' choices under the floors, but tells what pupils say", () => {
    const half = letterOf(analyse(26, 5, 0.5));
    expect(half.state).toBe("too-few");
    expect(half.good.every(({ type }) => type === "own")).toBe(true);
    expect(half.good.length).toBeGreaterThan(0);
  });

  test("calls good only what at least half say", () => {
    const counted = classes
      .flatMap((analysis) => letterOf(analysis).good)
      .flatMap((news) => (news.type === "returned" ? [] : [news.count / news.of]));
    expect(counted.length).toBeGreaterThan(0);
    expect(Math.min(...counted)).toBeGreaterThanOrEqual(0.5);
  });
});

describe("a pupil's ties", () => {
  test.each(classes)("are the lines of the map, each other pupil in one list", (analysis) => {
    for (const question of analysis.questions) {
      for (const [pupil] of analysis.pupils.entries()) {
        const ties = tiesOfPupil(question, pupil);
        const out = (type: string) =>
          question.ties.filter((tie) => tie.a === pupil && tie.type === type).map(({ b }) => b);
        const back = (type: string) =>
          question.ties.filter((tie) => tie.b === pupil && tie.type === type).map(({ a }) => a);
        const sorted = (list: readonly number[]) => [...list].sort((a, b) => a - b);
        expect(sorted(ties.mutual)).toEqual(sorted([...out("mutual"), ...back("mutual")]));
        expect(sorted(ties.chose)).toEqual(sorted(out("one-way")));
        expect(sorted(ties.chosenBy)).toEqual(sorted(back("one-way")));
        expect(sorted(ties.choseUnknown)).toEqual(sorted(out("unknown")));
        expect(sorted(ties.chosenByUnknown)).toEqual(sorted(back("unknown")));
        expect(ties.received).toBe(
          ties.mutual.length + ties.chosenBy.length + ties.chosenByUnknown.length,
        );
      }
    }
  });
});

describe("what to do", () => {
  test("begins with the talk for every sign, and is no longer than a handful", () => {
    for (const analysis of classes) {
      for (const { signs } of analysis.pupils) {
        const measures = measuresFor(signs);
        expect(measures.length).toBeLessThanOrEqual(5);
        expect(new Set(measures).size).toBe(measures.length);
        expect(measures[0]).toBe(signs.length > 0 ? "talk-with-pupil" : undefined);
      }
    }
  });

  test("holds the head teacher whenever a pupil says to be bullied, unsafe or alone", () => {
    const told = classes
      .flatMap(({ pupils }) => pupils)
      .filter(({ signs }) =>
        signs.some(({ id }) => ["own-bullied", "own-unsafe", "own-alone"].includes(id)),
      );
    expect(told.length).toBeGreaterThan(0);
    for (const { signs } of told) expect(measuresFor(signs)).toContain("tell-head-teacher");
  });
});
