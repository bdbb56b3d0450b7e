import { describe, expect, test } from "vitest";
import { scoresOf } from "../../../src/core/status/coie-dodge.ts";
import {
  probabilityLabel,
  probabilityStatus,
} from "../../../src/core/status/probability-status.ts";
import { ratingsLabel, ratingsStatus } from "../../../src/core/status/ratings-status.ts";
import { signedBalance } from "../../../src/core/status/signed-balance.ts";
import { matrixOf } from "../../support/school.ts";

describe("Coie-Dodge", () => {
  test("both sums are standardised again, and both side conditions must hold", () => {
    const { zPreference, zImpact, zLikedMost, zLikedLeast, labels } = scoresOf(
      [5, 0, 2, 2, 1, 4],
      [0, 4, 1, 1, 0, 4],
    );
    const spread = (values: Float64Array) =>
      Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / (values.length - 1));
    expect(spread(zPreference)).toBeCloseTo(1, 12);
    expect(spread(zImpact)).toBeCloseTo(1, 12);
    expect(labels[0]).toBe("popular");
    expect(labels[1]).toBe("rejected");
    expect(labels[5]).toBe("controversial");
    labels.forEach((label, pupil) => {
      if (label === "popular") expect(zLikedLeast[pupil]).toBeLessThan(0);
      if (label === "rejected") expect(zLikedMost[pupil]).toBeLessThan(0);
    });
  });

  test("a class without any spread has no labels", () => {
    const { labels, zPreference } = scoresOf([2, 2, 2], [1, 1, 1]);
    expect(labels).toEqual(["average", "average", "average"]);
    expect([...zPreference]).toEqual([0, 0, 0]);
  });

  test("sums that are constant but for rounding are constant", () => {
    // Liked and disliked mirror each other, so impact has no spread in exact arithmetic.
    const { zImpact, labels } = scoresOf([0.1, 0.2, 0.3, 0.7], [0.7, 0.6, 0.5, 0.1]);
    expect([...zImpact]).toEqual([0, 0, 0, 0]);
    expect(labels).not.toContain("neglected");
    expect(labels).not.toContain("controversial");
  });
});

describe("status by probability", () => {
  const sides = {
    likedHigh: false,
    dislikedHigh: false,
    impactLow: false,
    likedAbove: 0,
    dislikedAbove: 0,
  };

  test.each([
    [{ likedHigh: true, likedAbove: 1, dislikedAbove: -1 }, "popular"],
    [{ likedHigh: true, likedAbove: 1, dislikedAbove: 0 }, "average"],
    [{ likedHigh: true, likedAbove: 1, dislikedAbove: 1 }, "controversial"],
    [{ dislikedHigh: true, dislikedAbove: 1, likedAbove: -1 }, "rejected"],
    [{ dislikedHigh: true, dislikedAbove: 1, likedAbove: 1 }, "controversial"],
    [{ impactLow: true, likedAbove: -1, dislikedAbove: -1 }, "neglected"],
    [{}, "average"],
  ] as const)("%o: %s", (changed, label) => {
    expect(probabilityLabel({ ...sides, ...changed })).toBe(label);
  });

  test("expectations are compared as whole numbers", () => {
    // Everyone names three of nine: E is exactly 3, and a pupil with 3 is neither above nor below.
    const ring = "ABCDEFGHIJ";
    const named = (shift: number) =>
      [...ring]
        .map((pupil, i) => `${pupil}>${[0, 1, 2].map((k) => ring[(i + shift + k) % 10]).join("")}`)
        .join(" ");
    const labels = probabilityStatus.compute(matrixOf(named(1)), matrixOf(named(5)));
    expect(new Set(labels)).toEqual(new Set(["average"]));
  });
});

describe("status by ratings", () => {
  test("totals, expectations and inclusive tails by hand", () => {
    const ratings = [
      [null, 3, 1],
      [3, null, 1],
      [2, 2, null],
    ];
    const [first, , last] = ratingsStatus.compute(ratings, { low: 1, high: 3 });
    expect(last?.antipathy).toEqual({ value: 2, expected: 1, pLow: 1, pHigh: 1 / 4 });
    expect(last?.preference).toEqual({ value: 2, expected: 4, pLow: 1 / 4, pHigh: 1 });
    // From the second pupil 3 or 1 with equal chance, from the third always 2.
    expect(first?.preference).toEqual({ value: 5, expected: 4, pLow: 1, pHigh: 1 / 2 });
    expect(last === undefined ? null : ratingsLabel(last, 0.25)).toBe("rejected");
    expect(last === undefined ? null : ratingsLabel(last, 0.2)).toBe("average");
  });

  test("a pupil no one rated is average", () => {
    const [, second] = ratingsStatus.compute(
      [
        [null, null],
        [4, null],
      ],
      { low: 1, high: 7 },
    );
    expect(second?.raters).toBe(0);
    expect(second === undefined ? null : ratingsLabel(second, 0.1)).toBe("average");
  });
});

describe("signed ties", () => {
  test("friends of friends and foes of foes", () => {
    const { balance, triangles, dissociation } = signedBalance.compute(
      matrixOf("A>B B>C C>A D>-"),
      matrixOf("A>D B>D C>D D>A"),
    );
    // ABC of likes; ABD, ACD, BCD with one like and two dislikes each.
    expect(triangles).toEqual([1, 0, 3, 0]);
    expect(balance).toBe(1);
    expect(dissociation).toBe(1 / 6);
  });

  test("a pair where one likes and the other dislikes has no sign", () => {
    expect(
      signedBalance.compute(matrixOf("A>B B>C C>A"), matrixOf("A>- B>A C>-")).balance,
    ).toBeNull();
  });
});
