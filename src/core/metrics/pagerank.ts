import { DirectedGraph } from "graphology";
import graphologyPagerank from "graphology-metrics/centrality/pagerank.js";
import { row, type Sociomatrix } from "../sociomatrix.ts";
import type { PupilMetric } from "./metric.ts";

/**
 * Computed by graphology-metrics, which is right here when nothing is left to its defaults: a directed
 * graph without loops or parallel edges, no weights, and a tolerance that is strict for every size.
 * Keys carry a prefix because integer-like keys are reordered and some words break the graph.
 */
export const pagerank = {
  id: "pagerank",
  level: "pupil",
  title: "PageRank",
  what: "Being chosen by those who are themselves chosen, with a small share for everybody.",
  formula:
    "PR_j = (1 - d)/n + d (sum over i choosing j of PR_i / out_i + sum over i without choices of PR_i / n), d = 0.85",
  source: "Brin and Page 1998",
  range: "above 0; the class sums to 1",
  reading: "Beside choices received: high with few choices means chosen by the much-chosen.",
  notFor:
    "Questions that name negatively (null there), a ranking shown to anyone, or comparing classes.",
  compute: (matrix: Sociomatrix) => {
    if (matrix.size === 0) return [];
    const ranks = graphologyPagerank(choiceGraph(matrix), {
      alpha: 0.85,
      getEdgeWeight: null,
      maxIterations: 2000,
      tolerance: 1e-15,
    });
    return Float64Array.from({ length: matrix.size }, (_, pupil) => ranks[key(pupil)] ?? 0);
  },
} as const satisfies PupilMetric;

function choiceGraph(matrix: Sociomatrix): DirectedGraph {
  const graph = new DirectedGraph();
  for (let pupil = 0; pupil < matrix.size; pupil += 1) graph.addNode(key(pupil));
  for (let pupil = 0; pupil < matrix.size; pupil += 1) {
    for (const chosen of row(matrix.chosen, pupil)) graph.addDirectedEdge(key(pupil), key(chosen));
  }
  return graph;
}

function key(pupil: number): string {
  return `p:${pupil}`;
}
