import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { Communities } from "../analysis.ts";
import { createSeededRandom, shuffled, type SeededRandom } from "../seeded-random.ts";
import { collapse, row, type Rows, type Sociomatrix } from "../sociomatrix.ts";
import type { MetricRecord } from "./metric.ts";

/** Fixed for ever: the same class always falls into the same communities. */
const communitySeed = 1_736_425;
const stableFrom = 0.8;

/**
 * Louvain by graphology-communities-louvain, which depends on the order of nodes and on chance: so many
 * seeded starts, each on pupils in another order, and a note of how often two pupils end up together.
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
    const best = partitions.reduce((most, one) => (one.modularity > most.modularity ? one : most));
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
    partitions.push(onePartition(graph, rows, random));
  }
  return partitions;
}

function onePartition(graph: UndirectedGraph, rows: Rows, random: SeededRandom): Partition {
  const found = louvain(graph, {
    getEdgeWeight: null,
    fastLocalMoves: true,
    randomWalk: true,
    resolution: 1,
    rng: random,
  });
  const community = Int32Array.from(
    { length: rows.starts.length - 1 },
    (_, pupil) => found[`p:${pupil}`] ?? -1,
  );
  return { community, modularity: modularityOf(rows, community) };
}

/** Newman's Q; sums are whole numbers until the last step, so equal partitions get equal bits. */
export function modularityOf(rows: Rows, community: ArrayLike<number>): number {
  const ends = rows.items.length;
  const inside = new Map<number, number>();
  const degrees = new Map<number, number>();
  for (let node = 0; node + 1 < rows.starts.length; node += 1) {
    const own = community[node] ?? 0;
    const around = row(rows, node);
    let same = 0;
    for (const other of around) same += community[other] === own ? 1 : 0;
    inside.set(own, (inside.get(own) ?? 0) + same);
    degrees.set(own, (degrees.get(own) ?? 0) + around.length);
  }
  let sum = 0;
  for (const [own, ties] of inside) sum += ties * ends - (degrees.get(own) ?? 0) ** 2;
  return sum / ends ** 2;
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
