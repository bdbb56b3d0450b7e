import type { Tie } from "../analysis.ts";

/** Steps along ties between all pairs of `count` pupils, a matrix row by row; 0 where no way leads. */
export function stepsApart(count: number, ties: readonly Tie[]): Float64Array {
  const steps = new Float64Array(count * count);
  const near: number[][] = Array.from({ length: count }, () => []);
  for (const { a, b } of ties) {
    near[a]?.push(b);
    near[b]?.push(a);
  }
  for (let from = 0; from < count; from += 1) {
    let edge = [from];
    for (let step = 1; edge.length > 0; step += 1) {
      const next: number[] = [];
      for (const at of edge) {
        for (const other of near[at] ?? []) {
          if (other === from || steps[from * count + other] !== 0) continue;
          steps[from * count + other] = step;
          next.push(other);
        }
      }
      edge = next;
    }
  }
  return steps;
}
