import { DirectedGraph, UndirectedGraph } from "graphology";
import graphologyBetweenness from "graphology-metrics/centrality/betweenness.js";
import graphologyPagerank from "graphology-metrics/centrality/pagerank.js";
import { describe, expect, test } from "vitest";
import { shortestPathShares } from "../../../src/core/metrics/betweenness.ts";
import { communities } from "../../../src/core/metrics/communities.ts";
import { pagerank } from "../../../src/core/metrics/pagerank.ts";
import { row, sociomatrixFromArcs, type Sociomatrix } from "../../../src/core/sociomatrix.ts";

/** Twenty pupils with so many choices that the last pupil has some. */
function classWith(choices: number): Sociomatrix {
  const from: number[] = [];
  const to: number[] = [];
  for (let step = 1; step < 20; step += 1) {
    for (let i = 19; i >= 0 && from.length < choices; i -= 1) {
      from.push(i);
      to.push((i + step) % 20);
    }
  }
  return sociomatrixFromArcs(new Uint8Array(20).fill(1), { from, to });
}

function graphOf(matrix: Sociomatrix): DirectedGraph {
  const graph = new DirectedGraph();
  for (let i = 0; i < matrix.size; i += 1) graph.addNode(`p:${i}`);
  for (let i = 0; i < matrix.size; i += 1) {
    for (const j of row(matrix.chosen, i)) graph.addDirectedEdge(`p:${i}`, `p:${j}`);
  }
  return graph;
}

/**
 * Why PageRank and betweenness are own code. These tests fail when the packages are mended:
 * then the reason is gone, and so may the code be.
 */
describe("graphology-metrics at 255, 256 and 257 choices", () => {
  const options = { alpha: 0.85, getEdgeWeight: null, maxIterations: 2000, tolerance: 1e-15 };
  const sum = (values: Iterable<number>) => [...values].reduce((total, one) => total + one, 0);

  test.each([
    [255, true],
    [256, false],
    [257, true],
  ])("PageRank with %i choices sums to 1: %s", (choices, right) => {
    const matrix = classWith(choices);
    const theirs = Object.values(graphologyPagerank(graphOf(matrix), options));
    expect(Math.abs(sum(theirs) - 1) < 1e-9).toBe(right);
    const ours = pagerank.compute(matrix);
    expect(sum(ours)).toBeCloseTo(1, 12);
    if (right) ours.forEach((rank, pupil) => expect(rank).toBeCloseTo(theirs[pupil] ?? NaN, 12));
  });

  test.each([
    [255, true],
    [256, false],
    [257, true],
  ])("betweenness with %i choices agrees: %s", (choices, right) => {
    const matrix = classWith(choices);
    const theirs = Object.values(
      graphologyBetweenness(graphOf(matrix), { getEdgeWeight: null, normalized: false }),
    );
    const ours = shortestPathShares(matrix.chosen) ?? [];
    const agrees = theirs.every((value, pupil) => Math.abs(value - (ours[pupil] ?? NaN)) < 1e-9);
    expect(agrees).toBe(right);
  });

  test("its path counts wrap after 32 forks", () => {
    const graph = new UndirectedGraph();
    for (let fork = 0; fork < 34; fork += 1) {
      const [a, b, c, d] = [0, 1, 2, 3].map((k) => `p:${3 * fork + k}`) as [
        string,
        string,
        string,
        string,
      ];
      for (const node of [a, b, c, d]) graph.mergeNode(node);
      for (const [x, y] of [
        [a, b],
        [a, c],
        [b, d],
        [c, d],
      ] as const)
        graph.addUndirectedEdge(x, y);
    }
    const shares = Object.values(graphologyBetweenness(graph, { getEdgeWeight: null }));
    expect(shares.every((value) => Number.isFinite(value))).toBe(false);
  });
});

test("communities are found with exactly 128 ties, where the Louvain package loses a row", () => {
  // Two full groups of eight (56 ties), and 72 pupils tied in pairs of pairs (72 ties).
  const from: number[] = [];
  const to: number[] = [];
  for (const start of [0, 8]) {
    for (let i = start; i < start + 8; i += 1) {
      for (let j = i + 1; j < start + 8; j += 1) {
        from.push(i);
        to.push(j);
      }
    }
  }
  for (let i = 16; i < 88; i += 1) {
    from.push(i);
    to.push(16 + ((i - 15) % 72));
  }
  expect(from).toHaveLength(128);
  const found = communities.compute(sociomatrixFromArcs(new Uint8Array(88).fill(1), { from, to }));
  const members = found?.groups.map(({ pupils }) => pupils.join(","));
  expect(members).toContain("0,1,2,3,4,5,6,7");
  expect(members).toContain("8,9,10,11,12,13,14,15");
});
