import { describe, expect, test } from "vitest";
import { betweenness, shortestPathShares } from "../../../src/core/metrics/betweenness.ts";
import { bridge } from "../../../src/core/metrics/bridge.ts";
import { katz } from "../../../src/core/metrics/katz.ts";
import { largestEigenvalue } from "../../../src/core/metrics/largest-eigenvalue.ts";
import { pagerank } from "../../../src/core/metrics/pagerank.ts";
import { pnReceived } from "../../../src/core/metrics/pn.ts";
import { sociomatrixFromArcs } from "../../../src/core/sociomatrix.ts";
import { matrixOf } from "../../support/school.ts";

describe("PageRank", () => {
  test("two who choose each other and one who chooses one of them", () => {
    const ranks = pagerank.compute(matrixOf("A>B B>A C>A"));
    expect(ranks[2]).toBeCloseTo(0.05, 14);
    // A = 0.05 + 0.85 (B + C), B = 0.05 + 0.85 A.
    const a = (0.05 + 0.85 * (0.05 + 0.05)) / (1 - 0.85 ** 2);
    expect(ranks[0]).toBeCloseTo(a, 14);
    expect(ranks[1]).toBeCloseTo(0.05 + 0.85 * a, 14);
  });

  test("without any choice everybody has the same", () => {
    for (const rank of pagerank.compute(matrixOf("A>- B>- C? D>-")))
      expect(rank).toBeCloseTo(0.25, 15);
  });
});

describe("Katz", () => {
  test("without a cycle each step counts a tenth", () => {
    expect([...(katz.compute(matrixOf("A>B B>C")) ?? [])]).toEqual([1, 1.1, 1 + 0.1 * 1.1]);
  });

  test("with a cycle half of what would diverge", () => {
    // A ring of three: lambda 1, a = 0.5, everyone 1 / (1 - 0.5).
    for (const value of katz.compute(matrixOf("A>B B>C C>A")) ?? [])
      expect(value).toBeCloseTo(2, 14);
  });

  test("the largest eigenvalue of a directed chain is exactly 0, of a full class n - 1", () => {
    expect(largestEigenvalue(matrixOf("A>BCD B>CD C>D").chosen)).toBe(0);
    expect(largestEigenvalue(matrixOf("A>BCD B>ACD C>ABD D>ABC").chosen)).toBeCloseTo(3, 13);
  });

  test("a long ring with one short cut, where plain power steps hardly settle", () => {
    const size = 60;
    const from = Array.from({ length: size }, (_, i) => i);
    const to = from.map((i) => (i + 1) % size);
    const matrix = sociomatrixFromArcs(new Uint8Array(size).fill(1), {
      from: [...from, 0],
      to: [...to, 2],
    });
    // The root of x^60 = x + 1 (rings of 60 and 59).
    const lambda = largestEigenvalue(matrix.chosen) ?? NaN;
    expect(Math.abs(lambda ** 60 - lambda - 1)).toBeLessThan(1e-9);
  });
});

describe("betweenness", () => {
  test("the middle of a directed path", () => {
    expect([...(betweenness.compute(matrixOf("A>B B>C")) ?? [])]).toEqual([0, 1, 0]);
  });

  test("two equal ways share", () => {
    expect([...(betweenness.compute(matrixOf("A>BC B>D C>D")) ?? [])]).toEqual([0, 0.5, 0.5, 0]);
  });

  test("on mutual ties every pair counts once", () => {
    expect([...(bridge.compute(matrixOf("A>B B>AC C>B D>A")) ?? [])]).toEqual([0, 1, 0, 0]);
  });

  test("forty forks in a row: 2^40 equal paths do not wrap", () => {
    const forks = 40;
    const from: number[] = [];
    const to: number[] = [];
    for (let fork = 0; fork < forks; fork += 1) {
      const start = 3 * fork;
      from.push(start, start, start + 1, start + 2);
      to.push(start + 1, start + 2, start + 3, start + 3);
    }
    const size = 3 * forks + 1;
    const matrix = sociomatrixFromArcs(new Uint8Array(size).fill(1), { from, to });
    const shares = shortestPathShares(matrix.chosen);
    // The second joint: three pupils before it, all those after it.
    expect(shares?.[3]).toBeCloseTo(3 * (size - 4), 6);
  });
});

describe("PN centrality", () => {
  test("without dislikes it is a fading sum of likes", () => {
    const values = pnReceived(matrixOf("A>B B>A"), matrixOf("A>- B>-"));
    for (const value of values ?? []) expect(value).toBeCloseTo(2, 12);
  });

  test("absent for one pupil, and where everybody rejects everybody", () => {
    expect(pnReceived(matrixOf("A>-"), matrixOf("A>-"))).toBeNull();
    expect(pnReceived(matrixOf("A>- B>- C>-"), matrixOf("A>BC B>AC C>AB"))).toBeNull();
  });

  test("a large group by iteration agrees with a small one solved outright", () => {
    const size = 150;
    const copies = 2;
    const ring = (count: number) => {
      const from = Array.from({ length: count }, (_, i) => i);
      return sociomatrixFromArcs(new Uint8Array(count).fill(1), {
        from,
        to: from.map((i) => (i + 1) % count),
      });
    };
    const empty = (count: number) =>
      sociomatrixFromArcs(new Uint8Array(count).fill(1), { from: [], to: [] });
    // On a ring every pupil has 1 / (1 - 1 / (2n - 2)), whatever the way of solving.
    for (const count of [size, size * copies]) {
      const values = pnReceived(ring(count), empty(count));
      for (const value of values ?? [NaN])
        expect(value).toBeCloseTo(1 / (1 - 1 / (2 * count - 2)), 12);
    }
  });
});
