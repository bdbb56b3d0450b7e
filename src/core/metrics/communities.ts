import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import modularity from "graphology-metrics/graph/modularity.js";
import type { Communities } from "../analysis.ts";
import { createSeededRandom, shuffled, type SeededRandom } from "../seeded-random.ts";
import { collapse, row, type Rows, type Sociomatrix } from "../sociomatrix.ts";
import type { MetricRecord } from "./metric.ts";

/** Fixed for ever: the same class always falls into the same communities. */
const communitySeed = 1_736_425;
const stableFrom = 0.8;
/** Equal partitions found in another order may differ in the last bits of Q: the first one stays. */
const rounding = 1e-12;

/**
 * Louvain by graphology-communities-louvain, which depends on the order of nodes and on chance: so many
 * seeded starts, each on pupils in another order, and a note of how often two pupils end up together.
 * Q of a partition by graphology-metrics, on positive choices without direction, as it should be used.
 */
export const communities = {
  id: "communities",
  level: "structure",
  title: "Communities",
  what:
    "Parts of the class with more choices inside than chance would give, from many starts: " +
    "the best partition, and how often its members end up together.",
  formula:
    "max Q = sum over parts of (inside/m - (degree/2m)^2) on choices without direction; " +
    "stability: mean share of starts in which two members are together",
  source: "Newman and Girvan 2004; Blondel et al. 2008; Lancichinetti and Fortunato 2012",
  range: "a partition, Q below 1, stability 0 to 1; null without choices",
  reading: "A hull is drawn only where stability is 0.8 or more: 0.8 of starts agree on a pair.",
  notFor: "Putting pupils into groups: other partitions are often nearly as good.",
  compute: (matrix: Sociomatrix): Communities | null => {
    if (matrix.choices === 0) return null;
    const rows = collapse(matrix);
    const partitions = manyPartitions(rows);
    const best = partitions.reduce((most, one) =>
      one.modularity > most.modularity + rounding ? one : most,
    );
    const groups = membersOf(best.community).map((pupils) => {
      const stability = meanTogether(pupils, partitions);
      return { pupils, stability, stable: pupils.length >= 3 && stability >= stableFrom };
    });
    return { modularity: best.modularity, groups };
  },
} as const satisfies MetricRecord & { readonly compute: unknown };

interface Partition {
  readonly community: Int32Array;
  readonly modularity: number;
}

/** Starts a class gets; large groups get fewer, as the partition then hardly moves. */
export function startsFor(size: number): number {
  if (size <= 150) return 100;
  return size <= 2000 ? 10 : 2;
}

function manyPartitions(rows: Rows): Partition[] {
  const random = createSeededRandom(communitySeed);
  const size = rows.starts.length - 1;
  const partitions: Partition[] = [];
  let graph = shuffledGraph(rows, random);
  for (let start = 0; start < startsFor(size); start += 1) {
    // A new order every tenth start; the random walk over nodes varies the others.
    if (start % 10 === 0 && start > 0) graph = shuffledGraph(rows, random);
    partitions.push(onePartition(graph, size, random));
  }
  return partitions;
}

function onePartition(graph: UndirectedGraph, size: number, random: SeededRandom): Partition {
  const found = louvain(isMisread(graph) ? withIdlePair(graph) : graph, {
    getEdgeWeight: (edge) => (edge === idleEdge ? 0 : 1),
    fastLocalMoves: true,
    randomWalk: true,
    resolution: 1,
    rng: random,
  });
  return {
    community: Int32Array.from({ length: size }, (_, pupil) => found[`p:${pupil}`] ?? -1),
    modularity: modularity(graph, {
      getNodeCommunity: (node) => found[node] ?? -1,
      getEdgeWeight: null,
      resolution: 1,
    }),
  };
}

/**
 * The Louvain package keeps row ends in the smallest integers that hold twice the ties less one: with exactly
 * 128 (or 32,768) ties the last end becomes 0 and the last pupil's ties are lost.
 */
function isMisread(graph: UndirectedGraph): boolean {
  return graph.size === 2 ** 7 || graph.size === 2 ** 15;
}

const idleEdge = "idle";

/** Two nodes more, tied with weight 0: the partition of the others stays, the integers grow. */
function withIdlePair(graph: UndirectedGraph): UndirectedGraph {
  const larger = graph.copy();
  larger.addNode("idle:1");
  larger.addNode("idle:2");
  larger.addUndirectedEdgeWithKey(idleEdge, "idle:1", "idle:2");
  return larger;
}

function shuffledGraph(rows: Rows, random: SeededRandom): UndirectedGraph {
  const graph = new UndirectedGraph();
  const size = rows.starts.length - 1;
  const order = shuffled(
    Array.from({ length: size }, (_, pupil) => pupil),
    random,
  );
  for (const pupil of order) graph.addNode(`p:${pupil}`);
  for (const pupil of order) {
    for (const other of row(rows, pupil)) {
      if (pupil < other) graph.addUndirectedEdge(`p:${pupil}`, `p:${other}`);
    }
  }
  return graph;
}

/** Largest first, then by first member. */
function membersOf(community: Int32Array): number[][] {
  const members = new Map<number, number[]>();
  community.forEach((own, pupil) => {
    const list = members.get(own);
    if (list === undefined) members.set(own, [pupil]);
    else list.push(pupil);
  });
  return [...members.values()].toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** Mean over pairs and starts of "together"; pairs are counted through community sizes, not one by one. */
function meanTogether(pupils: readonly number[], partitions: readonly Partition[]): number {
  const pairs = (pupils.length * (pupils.length - 1)) / 2;
  if (pairs === 0) return 1;
  let together = 0;
  for (const { community } of partitions) {
    const sizes = new Map<number, number>();
    for (const pupil of pupils) {
      const own = community[pupil] ?? -1;
      sizes.set(own, (sizes.get(own) ?? 0) + 1);
    }
    for (const size of sizes.values()) together += (size * (size - 1)) / 2;
  }
  return together / (pairs * partitions.length);
}
