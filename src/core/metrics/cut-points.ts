import type { Rows, Sociomatrix } from "../sociomatrix.ts";
import type { MetricRecord } from "./metric.ts";

export const cutPoints = {
  id: "cutPoints",
  level: "structure",
  title: "Cut points",
  what: "Pupils without whom a part of the class held together by mutual choices would fall apart.",
  formula: "articulation points of the graph of mutual choices",
  source: "Hopcroft and Tarjan 1973",
  range: "pupils",
  reading: "Plan for the day such a pupil is ill or moves.",
  notFor: "Giving a child the responsibility for holding others together.",
  compute: (matrix: Sociomatrix): number[] => articulationPoints(matrix.mutual),
} as const satisfies MetricRecord & { readonly compute: unknown };

interface Search {
  readonly rows: Rows;
  readonly order: Int32Array;
  readonly lowest: Int32Array;
  readonly parent: Int32Array;
  readonly cursor: Uint32Array;
  readonly cuts: Uint8Array;
  next: number;
}

/** For ties in both directions; without recursion. */
function articulationPoints(rows: Rows): number[] {
  const size = rows.starts.length - 1;
  const search: Search = {
    rows,
    order: new Int32Array(size).fill(-1),
    lowest: new Int32Array(size),
    parent: new Int32Array(size).fill(-1),
    cursor: rows.starts.slice(0, size),
    cuts: new Uint8Array(size),
    next: 0,
  };
  for (let root = 0; root < size; root += 1) {
    if (search.order[root] === -1) searchFrom(root, search);
  }
  return Array.from(search.cuts.keys()).filter((pupil) => search.cuts[pupil] === 1);
}

function searchFrom(root: number, search: Search): void {
  let rootBranches = 0;
  const path = [root];
  enter(root, search);
  for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
    const place = search.cursor[node] ?? 0;
    if (place < (search.rows.starts[node + 1] ?? 0)) {
      search.cursor[node] = place + 1;
      const other = search.rows.items[place] ?? 0;
      if (search.order[other] === -1) {
        search.parent[other] = node;
        enter(other, search);
        path.push(other);
      } else if (other !== search.parent[node]) {
        lower(search, node, search.order[other] ?? 0);
      }
    } else {
      path.pop();
      const parent = path.at(-1);
      if (parent === undefined) continue;
      lower(search, parent, search.lowest[node] ?? 0);
      if (parent === root) rootBranches += 1;
      else if ((search.lowest[node] ?? 0) >= (search.order[parent] ?? 0)) search.cuts[parent] = 1;
    }
  }
  if (rootBranches > 1) search.cuts[root] = 1;
}

function enter(node: number, search: Search): void {
  search.order[node] = search.next;
  search.lowest[node] = search.next;
  search.next += 1;
}

function lower(search: Search, node: number, value: number): void {
  if (value < (search.lowest[node] ?? 0)) search.lowest[node] = value;
}
