import { describe, expect, test } from "vitest";
import { ownBeside, placeInRoster } from "../../../src/app/teacher/results-beside.ts";
import { rosterOf } from "../../../src/app/teacher/results-roster.ts";
import { quickAnalysis } from "../../../src/core/analysis-options.ts";
import { analyseClass } from "../../../src/core/analysis-run.ts";
import { inventClass } from "../../support/invented-class.ts";

const analysisOf = (participation = 1) =>
  analyseClass(inventClass({ pupils: 26, seed: 1, participation }).input, quickAnalysis);

describe("a pupil's own answer", () => {
  test("about company stands beside the questions of who classmates like to be with", () => {
    const analysis = analysisOf();
    const beside = ownBeside(analysis, 3);
    expect(beside?.report.theme).toBe("company");
    expect(beside?.questions.map(({ kind }) => kind)).toEqual(["affiliation", "affiliation"]);
  });

  test("of the next nearest kind takes its place where company was not asked about", () => {
    const analysis = analysisOf();
    const without = {
      ...analysis,
      pupils: analysis.pupils.map((pupil) => ({
        ...pupil,
        ownReports: pupil.ownReports.filter(({ theme }) => theme !== "company"),
      })),
    };
    expect(ownBeside(without, 3)?.report.theme).toBe("thriving");
    const silent = {
      ...analysis,
      pupils: analysis.pupils.map((pupil) => ({ ...pupil, ownReports: [] })),
    };
    expect(ownBeside(silent, 0)).toBeNull();
  });

  test("stands alone where too few answered for classmates' choices to be read", () => {
    const analysis = analysisOf(0.5);
    expect(analysis.participation.state).toBe("too-few");
    expect(ownBeside(analysis, 3)).toBeNull();
  });
});

test("pages are turned in the order of the roster, from its first to its last", () => {
  const analysis = analysisOf();
  const order = rosterOf(analysis).flatMap(({ pupils }) => pupils);
  expect(new Set(order).size).toBe(26);
  const walked: number[] = [];
  let at: number | null = order[0] ?? null;
  while (at !== null) {
    walked.push(at);
    const place = placeInRoster(analysis, at);
    expect([place.position, place.of]).toEqual([walked.length, 26]);
    at = place.next;
  }
  expect(walked).toEqual(order);
  expect(placeInRoster(analysis, order[0] ?? 0).previous).toBeNull();
  expect(placeInRoster(analysis, order[9] ?? 0).previous).toBe(order[8]);
});
