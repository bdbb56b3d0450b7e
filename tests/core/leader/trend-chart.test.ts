import { describe, expect, test } from "vitest";
import type { IndicatorId } from "../../../src/core/leader/indicators.ts";
import { rangeOf } from "../../../src/core/leader/printed-range.ts";
import { schoolTrends } from "../../../src/core/leader/school-trends.ts";
import { chartMeasures, trendChart } from "../../../src/core/leader/trend-chart.ts";
import {
  autumn,
  fourTerms,
  inventedSchool,
  spring,
  writtenRelease,
} from "../../support/leader/invented-releases.ts";

function chartOf(indicator: IndicatorId, releases = fourTerms) {
  const trends = schoolTrends({ placeId: inventedSchool, level: "school" }, releases);
  const found = trends.indicators.find((each) => each.indicator === indicator);
  if (found === undefined) throw new Error(indicator);
  return trendChart(indicator === "cohesion" ? "pairs" : "share", found);
}

describe("what a printed figure may stand for", () => {
  test.each([
    [{ type: "share", percent: 85, of: 140 } as const, [82.5, 87.5, 85]],
    [{ type: "share", percent: 10, of: 140 } as const, [10, 12.5, 10]],
    [{ type: "share", percent: 90, of: 140 } as const, [87.5, 90, 90]],
    [{ type: "share", percent: "under-10", of: 140 } as const, [0, 10, 5]],
    [{ type: "share", percent: "over-90", of: 140 } as const, [90, 100, 95]],
    [{ type: "pairs", halves: 3, of: 140 } as const, [1.25, 1.75, 1.5]],
    [{ type: "pairs", halves: 0, of: 140 } as const, [0, 0.25, 0]],
  ])("%j is %j", (printed, [least, most, middle]) => {
    expect(rangeOf(printed)).toEqual({ least, most, middle });
  });
});

describe("a chart", () => {
  test("stands on the whole scale, with the band of rounding", () => {
    const chart = chartOf("thriving");
    expect(chart.levels.map(({ value }) => value)).toEqual([0, 50, 100]);
    const { top, plot } = chartMeasures;
    const { mark } = chart.columns[0] ?? {};
    expect(mark?.at).toBeCloseTo(top + plot * 0.3);
    expect(mark?.top).toBeCloseTo(top + plot * 0.275);
    expect(mark?.bottom).toBeCloseTo(top + plot * 0.325);
  });

  test("draws nothing of what is withheld, and no line past it", () => {
    const chart = chartOf("bullied");
    expect(chart.columns.map(({ mark }) => mark !== null)).toEqual([true, false, true, true]);
    expect(chart.lines).toHaveLength(1);
    expect(chart.lines[0]?.from.x).toBe(chart.columns[2]?.x);
  });

  test("keeps terms as far apart as they are in time", () => {
    const sparse = [
      writtenRelease(autumn(2024), { thriving: [70, 140] }),
      writtenRelease(autumn(2025), { thriving: [70, 140] }),
      writtenRelease(spring(2025), { thriving: [70, 140] }),
    ];
    const [a = 0, b = 0, c = 0] = chartOf("thriving", sparse).columns.map(({ x }) => x);
    expect(b - a).toBe(2 * (c - b));
    expect(chartOf("thriving", sparse).lines).toHaveLength(2);
  });

  test("of pairs grows where there are more than four a pupil", () => {
    expect(chartOf("cohesion").levels.map(({ value }) => value)).toEqual([0, 2, 4]);
    const many = [writtenRelease(autumn(2026), { cohesion: [9, 140] })];
    expect(chartOf("cohesion", many).levels.map(({ value }) => value)).toEqual([0, 3, 6]);
  });

  test("of nothing is empty", () => {
    expect(chartOf("thriving", [])).toMatchObject({ columns: [], lines: [] });
  });
});
