import { describe, expect, test } from "vitest";
import { findingsOf, mostFindings, withheldOf } from "../../../src/core/leader/findings.ts";
import { indicatorIds } from "../../../src/core/leader/indicators.ts";
import { measuresFor } from "../../../src/core/leader/measures.ts";
import type { Release } from "../../../src/core/leader/release.ts";
import { schoolTrends } from "../../../src/core/leader/school-trends.ts";
import {
  autumn,
  fourTerms,
  inventedSchool,
  muchWithheld,
  spring,
  writtenRelease,
  type WrittenFigures,
} from "../../support/leader/invented-releases.ts";

const trendsOf = (releases: readonly Release[]) =>
  schoolTrends({ placeId: inventedSchool, level: "school" }, releases);

function found(...terms: readonly WrittenFigures[]): readonly string[] {
  const times = [autumn(2025), spring(2025), autumn(2026)];
  const releases = terms.flatMap((figures, index) => {
    const term = times[index];
    return term === undefined ? [] : [writtenRelease(term, figures)];
  });
  return findingsOf(trendsOf(releases)).map(({ id, because }) => `${id} ${because}`);
}

describe("what is worth the school's time", () => {
  test("is what moved, and what stands at about one in five or one in ten", () => {
    const findings = findingsOf(trendsOf(fourTerms));
    expect(findings.map(({ id, because }) => `${id} ${because}`)).toEqual([
      "look:company moved",
      "look:bullied level",
      "celebrate:thriving moved",
      "celebrate:safety level",
    ]);
    // Term by term it was too little to tell.
    expect(findings[0]).toMatchObject({
      printed: { percent: 75, of: 140 },
      beside: { term: autumn(2025), printed: { percent: "over-90" }, trend: "down" },
    });
  });

  test("is a difference above chance and rounding, either way", () => {
    expect(found({ thriving: [70, 600] }, { thriving: [85, 600] })).toEqual([
      "celebrate:thriving moved",
    ]);
    expect(found({ thriving: ["over-90", 600] }, { thriving: [75, 600] })).toEqual([
      "look:thriving moved",
    ]);
    expect(found({ bullied: ["under-10", 600] }, { bullied: [20, 600] })).toEqual([
      "look:bullied moved",
    ]);
  });

  test("can be good and still worth a look", () => {
    expect(found({ thriving: [50, 600] }, { thriving: [70, 600] })).toEqual([
      "look:thriving level",
      "celebrate:thriving moved",
    ]);
    expect(found({ bullied: [30, 600] }, { bullied: [15, 600] })).toEqual([
      "look:bullied level",
      "celebrate:bullied moved",
    ]);
  });

  test("celebrates no level at which pupils are bullied or chosen by no one", () => {
    expect(found({ bullied: ["under-10", 600], unchosen: ["under-10", 600] })).toEqual([]);
  });

  test("is no good news where it is better than one term and worse than another", () => {
    const both = found(
      { thriving: ["over-90", 900] },
      { thriving: [60, 900] },
      { thriving: [75, 900] },
    );
    expect(both).toEqual(["look:thriving moved"]);
  });

  test("is at most three of each kind, what moved first", () => {
    const bad = { safety: [60, 600], company: [60, 600], unchosen: [20, 600] } as const;
    const findings = found(
      { ...bad, thriving: ["over-90", 600], bullied: [20, 600] },
      { ...bad, thriving: [60, 600], bullied: [20, 600] },
    );
    expect(findings).toEqual(["look:thriving moved", "look:bullied level", "look:safety level"]);
    expect(mostFindings).toEqual({ look: 3, celebrate: 3 });
  });

  test("says why to be careful", () => {
    const [few] = findingsOf(
      trendsOf([writtenRelease(autumn(2026), { participation: [75, 150], thriving: [70, 110] })]),
    );
    expect(few).toMatchObject({ id: "look:thriving", cautions: ["few-answered"] });
    const then = writtenRelease(autumn(2025), { thriving: [50, 300] }, { units: 3 });
    const now = writtenRelease(autumn(2026), { thriving: [90, 600] }, { units: 9 });
    expect(findingsOf(trendsOf([then, now]))).toMatchObject([
      { id: "celebrate:thriving", cautions: ["unlike-units"] },
    ]);
  });

  test("is nothing of what is withheld, which is named apart", () => {
    const trends = trendsOf(muchWithheld);
    expect(findingsOf(trends).map(({ indicator }) => indicator)).toEqual([
      "thriving",
      "participation",
    ]);
    expect(withheldOf(trends)).toEqual(
      indicatorIds.filter((id) => id !== "thriving" && id !== "participation"),
    );
    expect(withheldOf(trendsOf([]))).toEqual([]);
    expect(findingsOf(trendsOf([]))).toEqual([]);
  });

  test("comes with at most three measures to choose among", () => {
    for (const indicator of indicatorIds) {
      for (const kind of ["look", "celebrate"] as const) {
        const measures = measuresFor(kind, indicator);
        expect(measures.length).toBeGreaterThan(0);
        expect(measures.length).toBeLessThanOrEqual(3);
        expect(new Set(measures).size).toBe(measures.length);
      }
    }
  });
});
