import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fitBeta, posterior, predictive } from "../../../src/core/firmness/beta-binomial.ts";
import { noMutualAgain } from "../../../src/core/firmness/no-mutual-again.ts";
import { bootstrapWeights, jackknifeWeights } from "../../../src/core/firmness/resample.ts";
import { wordFor, wordLimits } from "../../../src/core/firmness/words.ts";
import { zeroAgain } from "../../../src/core/firmness/zero-again.ts";
import type { SignId } from "../../../src/core/signs/sign.ts";
import { matrixOf } from "../../support/school.ts";

describe("the beta-binomial", () => {
  test("with a flat belief every count is as likely", () => {
    for (const chance of predictive({ a: 1, b: 1 }, 4, 4)) expect(chance).toBeCloseTo(1 / 5, 14);
  });

  test("sums to 1 and has the mean of its belief", () => {
    const belief = posterior({ a: 0.8, b: 5.5 }, { count: 2, of: 25 });
    const chances = predictive(belief, 25, 25);
    const total = chances.reduce((sum, chance) => sum + chance, 0);
    const mean = chances.reduce((sum, chance, k) => sum + k * chance, 0);
    expect(total).toBeCloseTo(1, 12);
    expect(mean).toBeCloseTo((25 * belief.a) / (belief.a + belief.b), 10);
  });

  test("a zero again is B(a, b + 2r) / B(a, b + r)", () => {
    // a = 1: B(1, x) = 1 / x.
    const belief = posterior({ a: 1, b: 6 }, { count: 0, of: 10 });
    expect(predictive(belief, 10, 0)[0]).toBeCloseTo(16 / 26, 14);
  });

  test("fitted by the moments of the shares", () => {
    const { a, b } = fitBeta([0, 2, 4, 6].map((count) => ({ count, of: 10 })));
    const mean = 0.3;
    const variance = (0.09 + 0.01 + 0.01 + 0.09) / 3;
    expect(a + b).toBeCloseTo((mean * (1 - mean)) / variance - 1, 12);
    expect(a / (a + b)).toBeCloseTo(mean, 12);
  });

  test.each([
    ["no spread", [3, 3, 3]],
    ["no choices", [0, 0, 0]],
    ["all choices", [5, 5, 5]],
    ["more spread than a Beta has", [0, 0, 5, 5]],
    ["no pupils", []],
  ])("a weak and proper prior with %s", (_, counts) => {
    const { a, b } = fitBeta(counts.map((count) => ({ count, of: 5 })));
    expect(a).toBeGreaterThan(0);
    expect(b).toBeGreaterThan(0);
    expect(a + b).toBeCloseTo(2, 12);
  });
});

describe("firmness of zeros", () => {
  const rare = matrixOf("A>B B>A C>A D>B E>AB F>A");
  test("never certain, though resampling would always find the zero again", () => {
    const share = zeroAgain.compute(rare, 5);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  });

  test("no mutual choice: summed exactly, checked by drawing by hand for two others", () => {
    // Three pupils, A chose no one and no one chose A; r = 2 others.
    const matrix = matrixOf("A>- B>C C>B");
    const belief = fitBeta([0, 1, 1].map((count) => ({ count, of: 2 })));
    const received = predictive(posterior(belief, { count: 0, of: 2 }), 2, 2);
    // Given shares are the same three numbers.
    let none = 0;
    for (const [c, pc] of received.entries()) {
      for (const [g, pg] of received.entries()) {
        const overlapFree = c + g > 2 ? 0 : c === 1 && g === 1 ? 1 / 2 : 1;
        none += pc * pg * overlapFree;
      }
    }
    expect(noMutualAgain.compute(matrix, 0)).toBeCloseTo(none, 12);
  });
});

describe("repeats", () => {
  test("the same seed draws the same classes, another seed others", () => {
    const draw = (seed: number) =>
      [...bootstrapWeights([0, 2, 3], 4, { resamples: 20, seed })].map((weights) => weights.join());
    expect(draw(5)).toEqual(draw(5));
    expect(draw(5)).not.toEqual(draw(6));
    for (const weights of bootstrapWeights([0, 2, 3], 4, { resamples: 20, seed: 1 })) {
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(3);
      expect(weights[1]).toBe(0);
    }
  });

  test("each who answered is left out once", () => {
    expect([...jackknifeWeights([0, 2], 3)].map((weights) => [...weights])).toEqual([
      [0, 0, 1],
      [1, 0, 0],
    ]);
  });
});

describe("the words", () => {
  interface Family {
    readonly family: string;
    readonly firm: number | null;
    readonly likely: number | null;
  }
  const { families } = JSON.parse(
    readFileSync(new URL("../../../bench/engine-calibration.json", import.meta.url), "utf8"),
  ) as { families: Family[] }; // written by the calibration

  test.each([
    ["unchosen", "unchosen"],
    ["unchosen", "unchosen-everywhere"],
    ["unchosen", "thrives-but-unchosen"],
    ["no-mutual", "no-mutual"],
    ["never-returned", "never-returned"],
    ["unseen", "unseen"],
    ["power-position", "power-position"],
    ["chosen-by-many", "chosen-but-not-thriving"],
    ["dominating", "dominating-positive"],
    ["dominating", "dominating-negative"],
    ["dominating", "dominating-unclear"],
  ] as const)("follow from the calibration of %s for %s", (family, sign: SignId) => {
    const calibrated = families.find((one) => one.family === family);
    const { firm, likely } = wordLimits[sign] ?? { firm: null, likely: null };
    expect({ firm, likely }).toEqual({ firm: calibrated?.firm, likely: calibrated?.likely });
  });

  test("are read at their limits", () => {
    expect(wordFor("dominating-unclear", 0.85)).toBe("firm");
    expect(wordFor("dominating-unclear", 0.849)).toBe("likely");
    expect(wordFor("dominating-unclear", 0.749)).toBe("loose");
    expect(wordFor("unchosen-everywhere", 1)).toBe("loose");
  });
});
