import { row, rowHas, rowLength, type Sociomatrix } from "../sociomatrix.ts";
import type { MetricRecord } from "./metric.ts";

export const chains = {
  id: "chains",
  level: "structure",
  title: "Chains",
  what: "Rows of four or more, each joined to the next by a mutual choice, that do not close.",
  formula:
    "longest paths of mutual choices whose inner pupils have exactly two, and whose ends are not tied to each other",
  source: "Moreno 1934; made exact here so that every chain is found once",
  range: "rows of pupils",
  reading: "A row hangs together through single pupils.",
  notFor: "Saying who is at the end of something: the order has no direction.",
  compute: (matrix: Sociomatrix): number[][] => {
    const found: number[][] = [];
    for (let start = 0; start < matrix.size; start += 1) {
      if (rowLength(matrix.mutual, start) === 2) continue;
      for (const first of row(matrix.mutual, start)) {
        const chain = follow(matrix, start, first);
        const end = chain.at(-1) ?? start;
        // Every chain is met from both ends; a loop back to its start is no chain.
        if (chain.length < 4 || end <= start || rowHas(matrix.mutual, start, end)) continue;
        found.push(chain);
      }
    }
    return found;
  },
} as const satisfies MetricRecord & { readonly compute: unknown };

function follow(matrix: Sociomatrix, start: number, first: number): number[] {
  const chain = [start];
  let last = start;
  let node = first;
  for (;;) {
    chain.push(node);
    if (node === start || rowLength(matrix.mutual, node) !== 2) return chain;
    const before = last;
    last = node;
    node = row(matrix.mutual, node).find((other) => other !== before) ?? start;
  }
}
