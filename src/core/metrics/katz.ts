import type { Sociomatrix } from "../sociomatrix.ts";
import { largestEigenvalue } from "./largest-eigenvalue.ts";
import type { PupilMetric } from "./metric.ts";

export const katz = {
  id: "katz",
  level: "pupil",
  title: "Katz centrality",
  what: "Choices received, and those of the ones who choose, fading with each step.",
  formula:
    "k = (I - a A^T)^-1 1, a = 0.5 / lambda_max of the choices; without any directed cycle a = 0.1",
  source: "Katz 1953",
  range: "1 and up; 1 = chosen by no one",
  reading: "Unlike PageRank a choice does not count less because the chooser named many.",
  notFor: "Comparing classes: the fading depends on the class's own choices.",
  compute: (matrix: Sociomatrix) => {
    const lambda = largestEigenvalue(matrix.chosen);
    if (lambda === null) return null;
    return katzWith(matrix, lambda === 0 ? 0.1 : 0.5 / lambda);
  },
} as const satisfies PupilMetric;

/**
 * The series 1 + aA^T 1 + (aA^T)^2 1 + ..., as the fixed point k <- 1 + a A^T k. With a cycle its error halves
 * with each step; without one it is exact after the longest path. Null if it does not settle.
 */
export function katzWith({ size, choosers }: Sociomatrix, a: number): Float64Array | null {
  let current = new Float64Array(size).fill(1);
  let next = new Float64Array(size);
  for (let step = 0; step <= size + 200; step += 1) {
    let change = 0;
    for (let j = 0; j < size; j += 1) {
      const end = choosers.starts[j + 1] ?? 0;
      let sum = 0;
      for (let place = choosers.starts[j] ?? 0; place < end; place += 1) {
        sum += current[choosers.items[place] ?? 0] ?? 0;
      }
      const value = 1 + a * sum;
      next[j] = value;
      change = Math.max(change, Math.abs(value - (current[j] ?? 0)) / value);
    }
    [current, next] = [next, current];
    if (change <= 1e-16) break;
  }
  return current.every((value) => Number.isFinite(value)) ? current : null;
}
