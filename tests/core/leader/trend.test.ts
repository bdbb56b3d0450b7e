import { describe, expect, test } from "vitest";
import type { PrintedShare } from "../../../src/core/leader/printed-figure.ts";
import type { PlaceId, Release } from "../../../src/core/leader/release.ts";
import { trendOf } from "../../../src/core/leader/trend.ts";

function release(percent: PrintedShare | null, of = 150, changes: Partial<Release> = {}): Release {
  return {
    version: 1,
    indicators: 1,
    placeId: "school" as PlaceId,
    level: "school",
    term: { schoolYear: 2026, half: "autumn" },
    contributions: 6,
    units: 6,
    figures: [
      { indicator: "thriving", printed: percent === null ? null : { type: "share", percent, of } },
      { indicator: "cohesion", printed: { type: "pairs", halves: 2, of: 150 } },
    ],
    ...changes,
  };
}

describe("a trend from two printed shares", () => {
  test.for<[PrintedShare, number, PrintedShare, number, string]>([
    // e = 2 sqrt(.8 .2/150 + .9 .1/150 + 4 6/150^2) = 10.5 points: 10 apart is not enough, 15 is.
    [80, 150, "over-90", 150, "too-small"],
    [75, 150, "over-90", 150, "up"],
    ["over-90", 150, 75, 150, "down"],
    // e = 2 sqrt(.75 .25/600 + .85 .15/600 + 4 6/600^2) = 4.8 points.
    [75, 600, 85, 600, "up"],
    [75, 600, 80, 600, "same"],
    [75, 600, 75, 600, "same"],
    // e = 13.1 points of 150 at the middle: even no difference says little.
    [50, 150, 50, 150, "too-small"],
    ["under-10", 150, "under-10", 150, "same"],
    ["under-10", 150, "under-10", 140, "same"],
    ["under-10", 60, "under-10", 60, "too-small"],
  ])("%s of %i, then %s of %i: %s", ([before, n1, after, n2, word]) => {
    expect(trendOf("thriving", release(before, n1), release(after, n2))).toBe(word);
  });

  test("is nothing when one of them is withheld, and for cohesion", () => {
    expect(trendOf("thriving", release(null), release(80))).toBeNull();
    expect(trendOf("thriving", release(80), release(null))).toBeNull();
    expect(trendOf("cohesion", release(80), release(80))).toBeNull();
    expect(trendOf("bullied", release(80), release(80))).toBeNull();
  });

  test("in a municipality the noise makes it less sure", () => {
    const municipality = { level: "municipality", contributions: 20, units: 300 } as const;
    const word = (of: number) =>
      trendOf("thriving", release(70, of, municipality), release(85, of, municipality));
    expect(word(6600)).toBe("up");
    // 2 sqrt(2 * 2 * 197^2 / n^2) is 11.9 points of 6,600 and 15.8 of 5,000.
    expect(word(5000)).toBe("too-small");
  });

  test("is the other way about when the terms are", () => {
    for (const [before, after] of [
      [10, 40],
      [40, 45],
      [85, 70],
    ] as const) {
      const forth = trendOf("thriving", release(before), release(after));
      const back = trendOf("thriving", release(after), release(before));
      const opposite = { up: "down", down: "up", same: "same", "too-small": "too-small" } as const;
      expect(forth).not.toBeNull();
      if (forth !== null) expect(back).toBe(opposite[forth]);
    }
  });
});
