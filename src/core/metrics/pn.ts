import { at, row, type Sociomatrix } from "../sociomatrix.ts";
import type { MetricRecord } from "./metric.ts";
import { solveLinear } from "./solve-linear.ts";

const denseLimit = 200;

export const pn = {
  id: "pn",
  level: "status",
  title: "PN centrality",
  what: "Being liked by the liked and disliked by few, in one number for researchers.",
  formula:
    "(I - A^T A / (4 (n-1)^2))^-1 (I + A^T / (2n - 2)) 1, with A = P - 2N, P liked, N disliked",
  source: "Everett and Borgatti 2014",
  range: "around 1; null when everybody rejects everybody, and for fewer than two pupils",
  reading: "Above 1: more and better liked than disliked.",
  notFor: "Any page a teacher sees: one score for a child hides what it is made of.",
  compute: pnReceived,
} as const satisfies MetricRecord & { readonly compute: unknown };

/** Received PN centrality; null where the system is singular. */
export function pnReceived(liked: Sociomatrix, disliked: Sociomatrix): Float64Array | null {
  const size = liked.size;
  if (size < 2 || isSingular(disliked)) return null;
  const signed = { liked, disliked };
  const received = multiplyTransposed(signed, new Float64Array(size).fill(1));
  const right = received.map((value) => 1 + value / (2 * size - 2));
  return size <= denseLimit ? solveDense(signed, right) : solveByConjugateGradients(signed, right);
}

interface Signed {
  readonly liked: Sociomatrix;
  readonly disliked: Sociomatrix;
}

/**
 * The norm of A is at most 2 (n - 1), and reaches it only where every pupil rejects every other
 * (for two pupils: where one rejects the other); just then the matrix is singular.
 */
function isSingular(disliked: Sociomatrix): boolean {
  const { size, choices } = disliked;
  return size === 2 ? choices > 0 : choices === size * (size - 1);
}

function solveDense(signed: Signed, right: Float64Array): Float64Array | null {
  const size = right.length;
  const scale = 4 * (size - 1) ** 2;
  const lines = Array.from({ length: size }, (_, i) => {
    const line = new Float64Array(size);
    line[i] = scale;
    return line;
  });
  for (let rater = 0; rater < size; rater += 1) {
    const entries = entriesOf(signed, rater);
    for (const [i, left] of entries) {
      const line = lines[i];
      if (line === undefined) continue;
      for (const [j, value] of entries) line[j] = at(line, j) - left * value;
    }
  }
  const solution = solveLinear(
    lines,
    right.map((value) => value * scale),
  );
  return solution?.every((value) => Number.isFinite(value)) === true ? solution : null;
}

/** Hestenes and Stiefel 1952; the matrix is symmetric and positive definite. */
function solveByConjugateGradients(signed: Signed, right: Float64Array): Float64Array | null {
  const scale = 4 * (right.length - 1) ** 2;
  const apply = (vector: Float64Array): Float64Array => {
    const product = multiplyTransposed(signed, multiplyRows(signed, vector));
    return vector.map((value, i) => value - at(product, i) / scale);
  };
  const solution = right.slice();
  const image = apply(solution);
  const residual = right.map((value, i) => value - at(image, i));
  let direction = residual.slice();
  let size = dot(residual, residual);
  const enough = 1e-30 * dot(right, right);
  for (let step = 0; step < 1000 && size > enough; step += 1) {
    const turned = apply(direction);
    const along = size / dot(direction, turned);
    for (let i = 0; i < solution.length; i += 1) {
      solution[i] = at(solution, i) + along * at(direction, i);
      residual[i] = at(residual, i) - along * at(turned, i);
    }
    const next = dot(residual, residual);
    const turn = next / size;
    direction = residual.map((value, i) => value + turn * at(direction, i));
    size = next;
  }
  return size <= 1e-20 * dot(right, right) ? solution : null;
}

function entriesOf({ liked, disliked }: Signed, rater: number): [number, number][] {
  const entries: [number, number][] = [];
  for (const j of row(liked.chosen, rater)) entries.push([j, 1]);
  for (const j of row(disliked.chosen, rater)) entries.push([j, -2]);
  return entries;
}

/** A v. */
function multiplyRows({ liked, disliked }: Signed, vector: Float64Array): Float64Array {
  return vector.map(
    (_, i) => sumOver(liked.chosen, i, vector) - 2 * sumOver(disliked.chosen, i, vector),
  );
}

/** A^T v. */
function multiplyTransposed({ liked, disliked }: Signed, vector: Float64Array): Float64Array {
  return vector.map(
    (_, j) => sumOver(liked.choosers, j, vector) - 2 * sumOver(disliked.choosers, j, vector),
  );
}

function sumOver(rows: Sociomatrix["chosen"], index: number, vector: Float64Array): number {
  let sum = 0;
  for (const item of row(rows, index)) sum += vector[item] ?? 0;
  return sum;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i += 1) sum += (left[i] ?? 0) * (right[i] ?? 0);
  return sum;
}
