import { describe, expect, test } from "vitest";
import { centralisation } from "../../../src/core/metrics/centralisation.ts";
import { cohesion } from "../../../src/core/metrics/cohesion.ts";
import { density } from "../../../src/core/metrics/density.ts";
import { dyadCensus } from "../../../src/core/metrics/dyads.ts";
import { dyadicReciprocity } from "../../../src/core/metrics/dyadic-reciprocity.ts";
import { gini } from "../../../src/core/metrics/gini.ts";
import { indegreeSd } from "../../../src/core/metrics/indegree-sd.ts";
import { katzPowell } from "../../../src/core/metrics/katz-powell.ts";
import { participationOf } from "../../../src/core/metrics/participation.ts";
import { reciprocity } from "../../../src/core/metrics/reciprocity.ts";
import { transitivity } from "../../../src/core/metrics/transitivity.ts";
import { countChoseNobody, countUnchosen } from "../../../src/core/metrics/unchosen.ts";
import { countWithoutMutual } from "../../../src/core/metrics/without-mutual.ts";
import { matrixOf } from "../../support/school.ts";

describe("figures of a class", () => {
  const example = matrixOf("A>B B>AC C>- D?");

  test("density counts only those who answered", () => {
    expect(density.compute(example)).toBe(3 / (3 * 3));
  });

  test("reciprocity leaves out choices of a pupil who did not answer", () => {
    const matrix = matrixOf("A>BD B>A C>- D?");
    expect(dyadCensus(matrix)).toEqual({ mutual: 1, asymmetric: 0, pairs: 3, unknown: 1 });
    expect(reciprocity.compute(matrix)).toBe(1);
  });

  test("arc and dyad reciprocity are two numbers", () => {
    expect(reciprocity.compute(example)).toBe(2 / 3);
    expect(dyadicReciprocity.compute(example)).toBe(1 / 2);
    expect(cohesion.compute(example)).toBe(1 / 3);
  });

  test("chosen by no one and choosing no one are two facts", () => {
    expect(countUnchosen(example)).toBe(1);
    expect(countChoseNobody(example)).toBe(1);
    expect(countWithoutMutual(example)).toBe(1);
  });

  test("all choices on one pupil: most central, most unequal", () => {
    const star = matrixOf("A>- B>A C>A D>A");
    expect(centralisation.compute(star)).toBe(1);
    expect(gini.compute(star)).toBe(3 / 4);
    expect(indegreeSd.compute(star)).toBe(Math.sqrt((9 - 9 / 4) / 3));
  });

  test("all chosen alike: no spread at all", () => {
    const ring = matrixOf("A>B B>C C>A");
    expect(gini.compute(ring)).toBe(0);
    expect(indegreeSd.compute(ring)).toBe(0);
    expect(centralisation.compute(ring)).toBe(0);
  });

  test("transitivity looks at directed triples and never back to the start", () => {
    expect(transitivity.compute(matrixOf("A>BC B>C"))).toBe(1);
    expect(transitivity.compute(matrixOf("A>B B>C"))).toBe(0);
    expect(transitivity.compute(matrixOf("A>B B>A"))).toBeNull();
  });

  test("choosing back beyond chance: 1 when all is returned, 0 as by chance, below when nothing is", () => {
    expect(katzPowell.compute(matrixOf("A>B B>A C>D D>C"))).toBe(1);
    expect(katzPowell.compute(matrixOf("A>B B>C C>D D>A"))).toBeLessThan(0);
    // M = 1, E = (16 - 4) / (2 * 9) = 2/3, L/2 = 2.
    expect(katzPowell.compute(matrixOf("A>B B>A C>A D>A"))).toBeCloseTo(
      (1 - 2 / 3) / (2 - 2 / 3),
      12,
    );
  });

  test("nothing is defined without answers", () => {
    const silent = matrixOf("A? B? C?");
    for (const metric of [density, reciprocity, dyadicReciprocity, cohesion, gini, transitivity]) {
      expect(metric.compute(silent)).toBeNull();
    }
    expect(katzPowell.compute(silent)).toBeNull();
  });
});

describe("participation", () => {
  test.each([
    [9, 9, "too-few"],
    [10, 10, "enough"],
    [14, 25, "too-few"],
    [15, 25, "caution"],
    [19, 25, "caution"],
    [20, 25, "enough"],
    [18, 30, "caution"],
    [0, 0, "too-few"],
  ])("%i of %i: %s", (answered, pupils, state) => {
    expect(participationOf(answered, pupils).state).toBe(state);
  });
});
