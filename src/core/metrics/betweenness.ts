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
 * Own code and not graphology-metrics: its path counts are 32-bit and wrap on many equal paths, and it
 * allocates a list per node and source. Here the counts are 64-bit floats, exact to 2^53, and the
 * predecessors are found again from the distances (Brandes 2001). Null if counts leave the range of
 * floats, which takes chains of more than a thousand forks.
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
  };
  for (let source = 0; source < size; source += 1) {
    if (rows.starts[source] === rows.starts[source + 1]) continue;
    if (source % 256 === 255) onSource(source / size);
    const reached = searchWidth(source, search);
    collectDependencies(reached, search, shares);
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
}

function searchWidth(source: number, { rows, order, distance, paths }: Search): number {
  const { starts, items } = rows;
  order[0] = source;
  distance[source] = 0;
  paths[source] = 1;
  let reached = 1;
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
      }
    }
  }
  return reached;
}

/** From the far end back; each pupil's dependency is summed over those one step further on. */
function collectDependencies(reached: number, search: Search, shares: Float64Array): void {
  const { rows, order, distance, paths, dependency } = search;
  const { starts, items } = rows;
  for (let k = reached - 1; k >= 0; k -= 1) {
    const node = order[k] ?? 0;
    const next = (distance[node] ?? 0) + 1;
    const end = starts[node + 1] ?? 0;
    let sum = 0;
    for (let place = starts[node] ?? 0; place < end; place += 1) {
      const item = items[place] ?? 0;
      if (distance[item] === next) sum += dependency[item] ?? 0;
    }
    const ways = paths[node] ?? 0;
    // Kept as (1 + dependency) / paths, the form the next one needs.
    dependency[node] = (1 + ways * sum) / ways;
    if (k > 0) shares[node] = (shares[node] ?? 0) + ways * sum;
  }
  for (let k = 0; k < reached; k += 1) distance[order[k] ?? 0] = -1;
}
