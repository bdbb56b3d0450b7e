import type { Tie } from "./analysis.ts";
import { row, rowHas, type Sociomatrix } from "./sociomatrix.ts";

/** Every pair with at least one choice, once; `a` < `b` where the choice is mutual. In the order of `a`, then of `b`. */
export function tiesOf(matrix: Sociomatrix): Tie[] {
  const ties: Tie[] = [];
  for (let a = 0; a < matrix.size; a += 1) {
    for (const b of row(matrix.chosen, a)) {
      const back = rowHas(matrix.chosen, b, a);
      if (back && b < a) continue;
      const type = back ? "mutual" : matrix.rated[b] === 1 ? "one-way" : "unknown";
      ties.push({ a, b, type });
    }
  }
  return ties;
}
