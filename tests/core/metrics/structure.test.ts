import { describe, expect, test } from "vitest";
import { betweenShare } from "../../../src/core/metrics/between-share.ts";
import { chains } from "../../../src/core/metrics/chains.ts";
import { coleman } from "../../../src/core/metrics/coleman.ts";
import { communities } from "../../../src/core/metrics/communities.ts";
import { components } from "../../../src/core/metrics/components.ts";
import { cutPoints } from "../../../src/core/metrics/cut-points.ts";
import { groupMixing } from "../../../src/core/metrics/groups.ts";
import { oddsRatio } from "../../../src/core/metrics/odds-ratio.ts";
import { maximalCliques, subgroups } from "../../../src/core/metrics/subgroups.ts";
import { sociomatrixFromArcs, type Sociomatrix } from "../../../src/core/sociomatrix.ts";
import { matrixOf } from "../../support/school.ts";

/** Mutual ties, one pair of letters each. */
function tied(text: string): Sociomatrix {
  const pairs = text
    .split(" ")
    .map((pair) => [pair.charCodeAt(0) - 65, pair.charCodeAt(1) - 65] as const);
  const size = Math.max(...pairs.flat()) + 1;
  return sociomatrixFromArcs(new Uint8Array(size).fill(1), {
    from: pairs.flatMap(([a, b]) => [a, b]),
    to: pairs.flatMap(([a, b]) => [b, a]),
  });
}

describe("subgroups", () => {
  test("overlapping sets where everyone chose everyone", () => {
    expect(subgroups.compute(tied("AB AC BC BD CD DE"))).toEqual([
      [0, 1, 2],
      [1, 2, 3],
    ]);
  });

  test("one-way choices make none", () => {
    expect(subgroups.compute(matrixOf("A>BC B>C C>A"))).toEqual([]);
  });

  test("too many to mean anything: absent, and soon", () => {
    // Everybody tied to everybody but one: 2^12 maximal sets.
    const size = 24;
    const from: number[] = [];
    const to: number[] = [];
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        if (i === j || Math.floor(i / 2) === Math.floor(j / 2)) continue;
        from.push(i);
        to.push(j);
      }
    }
    const matrix = sociomatrixFromArcs(new Uint8Array(size).fill(1), { from, to });
    expect(subgroups.compute(matrix)).toBeNull();
    expect(maximalCliques(matrix.mutual, { smallest: 3, most: 5000 })).toHaveLength(2 ** 12);
  });
});

describe("chains", () => {
  test("a row of four, found once", () => {
    expect(chains.compute(tied("AB BC CD"))).toEqual([[0, 1, 2, 3]]);
  });

  test("three are no chain, a ring is no chain, a row that closes is no chain", () => {
    expect(chains.compute(tied("AB BC"))).toEqual([]);
    expect(chains.compute(tied("AB BC CD DE EA"))).toEqual([]);
    // D and A are tied, and both to E: the row A-B-C-D closes.
    expect(chains.compute(tied("AB BC CD DA AE DE"))).toEqual([]);
  });

  test("ends may hang on a group", () => {
    expect(chains.compute(tied("AB AC BC CD DE EF"))).toEqual([[2, 3, 4, 5]]);
  });

  test("a loop that comes back to its start is no chain", () => {
    expect(chains.compute(tied("AB BC CD DA AE AF"))).toEqual([]);
  });
});

describe("cut points and parts", () => {
  test("who joins two groups", () => {
    expect(cutPoints.compute(tied("AB AC BC CD DE DF EF"))).toEqual([2, 3]);
    expect(cutPoints.compute(tied("AB BC CA"))).toEqual([]);
  });

  test("parts by choices of any direction, largest first", () => {
    expect(components.compute(matrixOf("A>B C>D D>E F>-"))).toEqual([[2, 3, 4], [0, 1], [5]]);
  });
});

describe("communities", () => {
  test("two groups with one tie between them", () => {
    const found = communities.compute(tied("AB AC BC CD DE DF EF"));
    expect(found?.groups.map(({ pupils }) => pupils)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    // Seven ties, three inside each, degrees 7 and 7.
    expect(found?.modularity).toBeCloseTo(6 / 7 - 2 * (7 / 14) ** 2, 12);
    expect(found?.groups.every(({ stable }) => stable)).toBe(true);
  });

  test("a ring has no stable parts, and the same input the same answer", () => {
    const ring = tied("AB BC CD DE EF FG GH HI IJ JK KL LA");
    const found = communities.compute(ring);
    expect(found?.groups.some(({ stable }) => stable)).toBe(false);
    expect(communities.compute(ring)).toEqual(found);
  });

  test("absent without a choice", () => {
    expect(communities.compute(matrixOf("A>- B>-"))).toBeNull();
  });
});

describe("groups", () => {
  const matrix = matrixOf("A>B B>A C>D D>A E?");
  const mixing = groupMixing(matrix, ["x", "x", "y", "y", null]);

  test("an unknown group takes part in nothing", () => {
    expect(mixing?.made).toEqual([2, 2]);
    expect(mixing?.within).toEqual([2, 1]);
    expect(mixing?.possible).toEqual([6, 6]);
    expect(mixing?.expectedWithin[0]).toBeCloseTo(2 / 3, 15);
  });

  test("share between, Coleman's index and odds ratio by hand", () => {
    if (mixing === null) throw new Error("Two groups");
    const between = betweenShare.compute(mixing);
    expect(between?.share).toBe(1 / 4);
    expect(between?.expected).toBeCloseTo(2 / 3, 12);
    expect(coleman.compute(mixing)[0]).toBe(1);
    expect(coleman.compute(mixing)[1]).toBeCloseTo((1 - 2 / 3) / (2 - 2 / 3), 12);
    // Within 3 of 4, between 1 of 8.
    expect(oddsRatio.compute(mixing)).toBeCloseTo(3 / (1 / 7), 12);
  });

  test("one group is no groups", () => {
    expect(groupMixing(matrix, ["x", "x", "x", null, null])).toBeNull();
  });
});
