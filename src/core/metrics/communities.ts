import { DirectedGraph, UndirectedGraph } from "graphology";
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
    "the best partition found, and how often its members end up together.",
  formula:
    "max Q = sum over parts of (inside/m - (degree/2m)^2) on choices without direction; " +
    "stability: mean share of starts in which two members are together",
  source: "Newman and Girvan 2004; Blondel et al. 2008; Lancichinetti and Fortunato 2012",
  range:
    "a partition, Q below 1, stability 0 to 1; null without choices. Q is a lower bound: on 200 random classes the best of 200 runs of igraph was higher in 49, by at most 0.016",
  reading: "A hull is drawn only where stability is 0.8 or more: 0.8 of starts agree on a pair.",
  notFor: "Putting pupils into groups: other partitions are often nearly as good.",
  compute: (matrix: Sociomatrix): Communities | null => {
    if (matrix.choices === 0) return null;
    const rows = collapse(matrix);
    const partitions = manyPartitions(rows);
    const rated = partitions.map((one) => ({ ...one, q: modularityOf(rows, one) }));
    const best = rated.reduce((most, one) => (one.q > most.q + rounding ? one : most));
    const groups = membersOf(best.community).map((pupils) => {
      const stability = meanTogether(pupils, partitions);
      return { pupils, stability, stable: pupils.length >= 3 && stability >= stableFrom };
    });
    return { modularity: best.q, groups };
  },
} as const satisfies MetricRecord & { readonly compute: unknown };

/** Communities are numbered by their first member, so equal partitions have equal numbers. */
interface Partition {
  readonly community: Int32Array;
  /** How many starts ended here. */
  readonly starts: number;
}

/** Starts a class gets; large groups get fewer, as the partition then hardly moves. */
function startsFor(size: number): number {
  if (size <= 150) return 50;
  return size <= 2000 ? 10 : 2;
}

/** The partitions of all starts, each different one once, in order of appearance. */
function manyPartitions(rows: Rows): Partition[] {
  const random = createSeededRandom(communitySeed);
  const size = rows.starts.length - 1;
  const found = new Map<string, Partition>();
  let graph = shuffledGraph(rows, random);
  for (let start = 0; start < startsFor(size); start += 1) {
    // A new order every tenth start; the random walk over nodes varies the others.
    if (start % 10 === 0 && start > 0) graph = shuffledGraph(rows, random);
    const community = onePartition(graph, size, random);
    const key = community.join();
    found.set(key, { community, starts: (found.get(key)?.starts ?? 0) + 1 });
  }
  return [...found.values()];
}

function onePartition(graph: UndirectedGraph, size: number, random: SeededRandom): Int32Array {
  const options = { fastLocalMoves: true, randomWalk: true, resolution: 1, rng: random };
  const found = isMisread(graph)
    ? louvain(withIdlePair(graph), {
        ...options,
        getEdgeWeight: (edge) => (edge === idleEdge ? 0 : 1),
      })
    : louvain(graph, { ...options, getEdgeWeight: null });
  const firstMember = new Map<number, number>();
  return Int32Array.from({ length: size }, (_, pupil) => {
    const community = found[`p:${pupil}`] ?? -1;
    const known = firstMember.get(community);
    if (known === undefined) firstMember.set(community, pupil);
    return known ?? pupil;
  });
}

/**
 * Q by graphology-metrics on the communities as nodes, tied by how many choices run between and within them.
 * In its directed form, with every tie both ways: it then squares whole numbers only, which is exact everywhere;
 * the undirected form squares fractions with Math.pow, whose last bit differs between browsers.
 */
function modularityOf(rows: Rows, partition: Partition): number {
  const graph = new DirectedGraph();
  for (const [key, ties] of tiesBetween(rows, partition)) {
    const from = Math.floor(key / rows.starts.length);
    const to = key % rows.starts.length;
    graph.mergeDirectedEdge(`c:${from}`, `c:${to}`, { ties });
  }
  return modularity(graph, {
    getNodeCommunity: (node) => node,
    getEdgeWeight: "ties",
    resolution: 1,
  });
}

/** Ties from each community to each, both ways, by first community times row starts plus second. */
function tiesBetween(rows: Rows, { community }: Partition): Map<number, number> {
  const counts = new Map<number, number>();
  for (let pupil = 0; pupil + 1 < rows.starts.length; pupil += 1) {
    const own = (community[pupil] ?? 0) * rows.starts.length;
    const end = rows.starts[pupil + 1] ?? 0;
    for (let place = rows.starts[pupil] ?? 0; place < end; place += 1) {
      const key = own + (community[rows.items[place] ?? 0] ?? 0);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
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
  let all = 0;
  for (const { community, starts } of partitions) {
    all += starts;
    const sizes = new Map<number, number>();
    for (const pupil of pupils) {
      const own = community[pupil] ?? -1;
      sizes.set(own, (sizes.get(own) ?? 0) + 1);
    }
    for (const size of sizes.values()) together += (starts * size * (size - 1)) / 2;
  }
  return together / (pairs * all);
}
