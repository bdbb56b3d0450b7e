import { row, rowLength, type Rows, type Sociomatrix } from "../sociomatrix.ts";
import type { MetricRecord } from "./metric.ts";

export const subgroups = {
  id: "subgroups",
  level: "structure",
  title: "Subgroups",
  what: "Sets of three or more where everyone chose everyone, as large as they can be.",
  formula: "maximal cliques of mutual choices, size >= 3",
  source:
    "Luce and Perry 1949; Bron and Kerbosch 1973, pivot of Tomita 2006, order of Eppstein 2010",
  range: "sets of pupils, which may overlap; null above max(1,000, 10 n) sets",
  reading:
    "Where nearly everybody chooses everybody there are more sets than pupils: then none is named.",
  notFor: "Saying who keeps others out.",
  compute: (matrix: Sociomatrix): number[][] | null =>
    maximalCliques(matrix.mutual, { smallest: 3, most: Math.max(1000, 10 * matrix.size) }),
} as const satisfies MetricRecord & { readonly compute: unknown };

interface Limits {
  readonly smallest: number;
  /** Above this many sets the answer is null. */
  readonly most: number;
}

/** Sorted sets in sorted order, so that the order of answers never shows. */
export function maximalCliques(rows: Rows, limits: Limits): number[][] | null {
  const size = rows.starts.length - 1;
  const order = degeneracyOrder(rows);
  const place = new Int32Array(size);
  order.forEach((node, k) => {
    place[node] = k;
  });
  const neighbours = Array.from({ length: size }, (_, node) => new Set(row(rows, node)));
  const found: number[][] = [];
  for (const node of order) {
    const later: number[] = [];
    const earlier: number[] = [];
    for (const other of row(rows, node)) {
      ((place[other] ?? 0) > (place[node] ?? 0) ? later : earlier).push(other);
    }
    const complete = grow(
      { clique: [node], candidates: later, excluded: earlier },
      {
        neighbours,
        found,
        limits,
      },
    );
    if (!complete) return null;
  }
  return found.toSorted(compareLists);
}

interface Branch {
  readonly clique: readonly number[];
  readonly candidates: number[];
  readonly excluded: number[];
}

interface Search {
  readonly neighbours: readonly ReadonlySet<number>[];
  readonly found: number[][];
  readonly limits: Limits;
}

/** False as soon as there are too many. */
function grow(branch: Branch, search: Search): boolean {
  const { clique, candidates, excluded } = branch;
  if (clique.length + candidates.length < search.limits.smallest) return true;
  if (candidates.length === 0) {
    if (excluded.length > 0) return true;
    search.found.push(clique.toSorted((a, b) => a - b));
    return search.found.length <= search.limits.most;
  }
  const aroundPivot = search.neighbours[choosePivot(branch, search)];
  for (const node of candidates.filter((one) => aroundPivot?.has(one) !== true)) {
    const around = search.neighbours[node] ?? new Set();
    const next: Branch = {
      clique: [...clique, node],
      candidates: candidates.filter((one) => around.has(one)),
      excluded: excluded.filter((one) => around.has(one)),
    };
    if (!grow(next, search)) return false;
    candidates.splice(candidates.indexOf(node), 1);
    excluded.push(node);
  }
  return true;
}

/** The pupil with the most ties into the candidates leaves the fewest branches. */
function choosePivot({ candidates, excluded }: Branch, { neighbours }: Search): number {
  let best = candidates[0] ?? 0;
  let most = -1;
  for (const node of [...candidates, ...excluded]) {
    let ties = 0;
    for (const other of candidates) if (neighbours[node]?.has(other) === true) ties += 1;
    if (ties > most) {
      most = ties;
      best = node;
    }
  }
  return best;
}

/** Repeatedly the pupil with the fewest ties among those left (Matula and Beck 1983). */
function degeneracyOrder(rows: Rows): number[] {
  const size = rows.starts.length - 1;
  const degree = Int32Array.from({ length: size }, (_, node) => rowLength(rows, node));
  const buckets: number[][] = [];
  degree.forEach((value, node) => (buckets[value] ??= []).push(node));
  const order: number[] = [];
  const done = new Uint8Array(size);
  let level = 0;
  while (order.length < size) {
    const node = buckets[level]?.pop();
    if (node === undefined) {
      level += 1;
    } else if (done[node] === 0 && degree[node] === level) {
      done[node] = 1;
      order.push(node);
      for (const other of row(rows, node)) {
        if (done[other] === 1) continue;
        const lowered = (degree[other] ?? 0) - 1;
        degree[other] = lowered;
        (buckets[lowered] ??= []).push(other);
      }
      level = Math.max(0, level - 1);
    }
  }
  return order;
}

function compareLists(left: readonly number[], right: readonly number[]): number {
  for (let k = 0; k < Math.min(left.length, right.length); k += 1) {
    const difference = (left[k] ?? 0) - (right[k] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
