import type { Rows, Sociomatrix } from "../sociomatrix.ts";
import type { PupilMetric } from "./metric.ts";

export const betweenness = {
  id: "betweenness",
  level: "pupil",
  title: "Betweenness",
  what: "How often the pupil lies on a shortest path of choices from one classmate to another.",
  formula:
    "sum over s, t other than v of sigma_st(v) / sigma_st, on directed choices, unnormalised",
  source: "Freeman 1977; Brandes 2001",
  range: "0 to (n - 1)(n - 2)",
  reading: "For researchers. Unstable in small classes: one choice more can move it far.",
  notFor: "Signs about a pupil.",
  compute: (matrix: Sociomatrix) => shortestPathShares(matrix.chosen),
} as const satisfies PupilMetric;

/**
 * Own code and not graphology-metrics: that loses the last row at 256 choices (see PageRank), its path counts are
 * 32-bit and wrap on many equal paths, and it makes a list per pupil and source. Here the counts are 64-bit
 * floats, exact to 2^53, and the steps onward are kept in one list (Brandes 2001). Null if counts leave the
 * range of floats, which takes chains of more than a thousand forks.
 */
export function shortestPathShares(
  rows: Rows,
  onSource: (done: number) => void = () => undefined,
): Float64Array | null {
  const size = rows.starts.length - 1;
  const shares = new Float64Array(size);
  const search: Search = {
    rows,
    order: new Uint32Array(size),
    distance: new Int32Array(size).fill(-1),
    paths: new Float64Array(size),
    dependency: new Float64Array(size),
    onward: new Uint32Array(rows.items.length),
    ends: new Uint32Array(size),
  };
  for (let source = 0; source < size; source += 1) {
    if (rows.starts[source] === rows.starts[source + 1]) continue;
    if (source % 256 === 255) onSource(source / size);
    collectDependencies(searchWidth(source, search), search, shares);
  }
  return shares.every((value) => Number.isFinite(value)) ? shares : null;
}

interface Search {
  readonly rows: Rows;
  /** Pupils in the order found; only the first `reached` are of this source. */
  readonly order: Uint32Array;
  /** -1 outside a search; put back after each. */
  readonly distance: Int32Array;
  readonly paths: Float64Array;
  readonly dependency: Float64Array;
  /** Steps that lead further away, of the k-th pupil found up to `ends[k]`. */
  readonly onward: Uint32Array;
  readonly ends: Uint32Array;
}

/** How many pupils the source reaches, itself included. */
function searchWidth(source: number, search: Search): number {
  const { order, distance, paths, onward, ends } = search;
  const { starts, items } = search.rows;
  order[0] = source;
  distance[source] = 0;
  paths[source] = 1;
  let reached = 1;
  let steps = 0;
  for (let head = 0; head < reached; head += 1) {
    const node = order[head] ?? 0;
    const next = (distance[node] ?? 0) + 1;
    const ways = paths[node] ?? 0;
    const end = starts[node + 1] ?? 0;
    for (let place = starts[node] ?? 0; place < end; place += 1) {
      const item = items[place] ?? 0;
      const known = distance[item];
      if (known === -1) {
        distance[item] = next;
        paths[item] = ways;
        order[reached] = item;
        reached += 1;
      } else if (known === next) {
        paths[item] = (paths[item] ?? 0) + ways;
      } else continue;
      onward[steps] = item;
      steps += 1;
    }
    ends[head] = steps;
  }
  return reached;
}

/** From the far end back; each pupil's dependency is summed over those one step further on. */
function collectDependencies(reached: number, search: Search, shares: Float64Array): void {
  const { order, distance, paths, dependency, onward, ends } = search;
  for (let k = reached - 1; k >= 0; k -= 1) {
    const node = order[k] ?? 0;
    const end = ends[k] ?? 0;
    let sum = 0;
    for (let step = k === 0 ? 0 : (ends[k - 1] ?? 0); step < end; step += 1) {
      sum += dependency[onward[step] ?? 0] ?? 0;
    }
    const ways = paths[node] ?? 0;
    // Kept as (1 + dependency) / paths, the form the next one needs.
    dependency[node] = (1 + ways * sum) / ways;
    if (k > 0) shares[node] = (shares[node] ?? 0) + ways * sum;
    distance[node] = -1;
  }
}
