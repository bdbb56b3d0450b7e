import { rowLength, type Sociomatrix } from "../sociomatrix.ts";
import type { PupilMetric } from "./metric.ts";

const damping = 0.85;
/** Sum of changes in one step; what is left to change is then under 6e-15 over the whole class. */
const settled = 1e-15;
const mostSteps = 1000;

/**
 * Own code and not graphology-metrics, which keeps row ends in the smallest integers that hold the number
 * of choices less one: with exactly 256 (or 65,536) choices the last end becomes 0, the last pupil's
 * choices are lost, and the ranks no longer sum to 1 (tests/core/metrics/graphology-limits.test.ts).
 */
export const pagerank = {
  id: "pagerank",
  level: "pupil",
  title: "PageRank",
  what: "Being chosen by those who are themselves chosen, with a small share for everybody.",
  formula:
    "PR_j = (1 - d)/n + d (sum over i choosing j of PR_i / out_i + sum over i without choices of PR_i / n), d = 0.85",
  source: "Brin and Page 1998",
  range: "above 0; the class sums to 1",
  reading: "Beside choices received: high with few choices means chosen by the much-chosen.",
  notFor:
    "Questions that name negatively (null there), a ranking shown to anyone, or comparing classes.",
  compute: (matrix: Sociomatrix): Float64Array => {
    const { size } = matrix;
    const given = Float64Array.from({ length: size }, (_, i) => rowLength(matrix.chosen, i));
    const work: Work = {
      given,
      ranks: new Float64Array(size).fill(1 / size),
      flows: new Float64Array(size),
    };
    for (let step = 0; step < mostSteps; step += 1) {
      if (oneStep(matrix, work) <= settled) break;
    }
    return work.ranks;
  },
} as const satisfies PupilMetric;

interface Work {
  readonly given: Float64Array;
  readonly ranks: Float64Array;
  /** What each pupil hands to each one chosen. */
  readonly flows: Float64Array;
}

/** Returns the sum of changes. */
function oneStep({ size, choosers }: Sociomatrix, { given, ranks, flows }: Work): number {
  let dangling = 0;
  for (let i = 0; i < size; i += 1) {
    const choices = given[i] ?? 0;
    const rank = ranks[i] ?? 0;
    if (choices === 0) dangling += rank;
    else flows[i] = rank / choices;
  }
  const base = (1 - damping + damping * dangling) / size;
  let change = 0;
  for (let j = 0; j < size; j += 1) {
    const end = choosers.starts[j + 1] ?? 0;
    let sum = 0;
    for (let place = choosers.starts[j] ?? 0; place < end; place += 1) {
      sum += flows[choosers.items[place] ?? 0] ?? 0;
    }
    const rank = base + damping * sum;
    change += Math.abs(rank - (ranks[j] ?? 0));
    ranks[j] = rank;
  }
  return change;
}
