import { describe, expect, test } from "vitest";
import { chance, chancesOf } from "../../../src/core/metrics/chance.ts";
import {
  lowerTail,
  poissonBinomial,
  upperTail,
} from "../../../src/core/metrics/poisson-binomial.ts";
import { matrixOf } from "../../support/school.ts";

describe("the Poisson-binomial", () => {
  test("ten pupils with three choices each, worked out by hand", () => {
    const degrees = Array.from({ length: 10 }, () => 3);
    const { pHigh, pLow, expected } = chancesOf({
      counts: [6, 0, 3, 3, 3, 3, 3, 3, 3, 3],
      degrees,
    });
    expect(pHigh[0]).toBeCloseTo(0.0424224, 7);
    expect(pLow[1]).toBeCloseTo((2 / 3) ** 9, 14);
    expect(expected[0]).toBe(3);
    const either = chancesOf({
      counts: Array.from({ length: 10 }, () => 3),
      degrees: degrees.map(() => 6),
    });
    expect(either.pLow[0]).toBeCloseTo(0.0424224, 7);
  });

  test("two raters with 1/2 and 1/4: every sum counted out", () => {
    const states = poissonBinomial({ counts: [0, 1, 1], others: 4 }, 3, null);
    expect([...states]).toEqual([3 / 8, 4 / 8, 1 / 8, 0]);
  });

  test("the last state keeps the tail exactly, however small", () => {
    const states = poissonBinomial({ counts: [0, 100], others: 100 }, 30, null);
    // C(100, 30) / 100^30 is about 2.9e-35; a sum taken from 1 would be 0 or noise.
    expect(upperTail(states, 30)).toBeGreaterThan(1e-36);
    expect(upperTail(states, 30)).toBeLessThan(1e-34);
  });

  test("who names everyone is certain, who answered nobody never names", () => {
    const { pHigh, pLow, low, high } = chance.compute(matrixOf("A>BC B>- C>-"));
    expect(pHigh[1]).toBe(1);
    expect(pLow[1]).toBe(1);
    expect([low[1], high[1]]).toEqual([1, 1]);
    expect([low[0], high[0]]).toEqual([0, 0]);
  });

  test("a pupil is never a rater of oneself", () => {
    const { expected } = chance.compute(matrixOf("A>BC B>C C>-"));
    expect([...expected]).toEqual([1 / 2, 2 / 2, 3 / 2]);
  });

  test("one who did not answer is named by all who did", () => {
    const { expected } = chance.compute(matrixOf("A>B B>A C?"));
    expect([...expected]).toEqual([0.5, 0.5, 1]);
  });

  test("the band holds just the counts whose tails are above .05", () => {
    const degrees = Array.from({ length: 26 }, (_, i) => i % 7);
    const at = (count: number) => chancesOf({ counts: degrees.map(() => count), degrees });
    const { low, high } = at(0);
    for (let count = 0; count < 12; count += 1) {
      const { pLow, pHigh } = at(count);
      expect(count < (low[3] ?? NaN)).toBe((pLow[3] ?? NaN) <= 0.05);
      expect(count > (high[3] ?? NaN)).toBe((pHigh[3] ?? NaN) <= 0.05);
    }
  });

  test("tails of a state list", () => {
    const states = Float64Array.of(0.2, 0.5, 0.3);
    expect(upperTail(states, 0)).toBe(1);
    expect(upperTail(states, 2)).toBe(0.3);
    expect(lowerTail(states, 1)).toBeCloseTo(0.7, 15);
  });

  test("a class of one has no chances", () => {
    expect([...chancesOf({ counts: [0], degrees: [0] }).pHigh]).toEqual([1]);
  });
});
