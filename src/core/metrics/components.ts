import { collapse, row, type Rows, type Sociomatrix } from "../sociomatrix.ts";
import type { MetricRecord } from "./metric.ts";

export const components = {
  id: "components",
  level: "structure",
  title: "Parts of the class",
  what: "Sets of pupils joined by choices of any direction.",
  formula: "weakly connected components",
  source: "by definition",
  range: "every pupil in exactly one; largest first, then by the first pupil",
  reading: "Usually one large part. A small part of its own, where all answered, is a sign.",
  notFor: "Reading much into a part whose members did not answer.",
  compute: (matrix: Sociomatrix): number[][] =>
    connectedSets(collapse(matrix)).toSorted((a, b) => b.length - a.length),
} as const satisfies MetricRecord & { readonly compute: unknown };

/** Connected sets of an undirected graph, each ascending, by first member. */
function connectedSets(rows: Rows): number[][] {
  const size = rows.starts.length - 1;
  const seen = new Uint8Array(size);
  const sets: number[][] = [];
  for (let start = 0; start < size; start += 1) {
    if (seen[start] === 1) continue;
    seen[start] = 1;
    const set = [start];
    for (const node of set) {
      for (const other of row(rows, node)) {
        if (seen[other] === 1) continue;
        seen[other] = 1;
        set.push(other);
      }
    }
    sets.push(set.sort((a, b) => a - b));
  }
  return sets;
}
