import { row, type Rows } from "../sociomatrix.ts";
import { solveLinear } from "./solve-linear.ts";
import { strongComponents } from "./strong-components.ts";

/** Bounds closer than this (relative) count as the value; wider ones after all steps give null. */
const tolerance = 1e-13;
const acceptable = 1e-10;
const quickSteps = 400;
const patientSteps = 20_000;
const denseLimit = 200;

/**
 * The largest eigenvalue of a 0/1 choice matrix: 0 without a directed cycle, null where it cannot be
 * bounded to 1e-10.
 *
 * By strong component, since the matrix of each is irreducible and Collatz (1942) and Wielandt (1950)
 * then bound the eigenvalue by the least and greatest ratio of one multiplication. First power steps on
 * A + I; where these are slow and the component is small, the inverse steps of Noda (1971), which
 * converge quadratically.
 */
export function largestEigenvalue(rows: Rows): number | null {
  let largest = 0;
  for (const component of strongComponents(rows)) {
    if (component.length === 1) continue;
    const value = componentEigenvalue(localRows(rows, component));
    if (value === null) return null;
    largest = Math.max(largest, value);
  }
  return largest;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The eigenvector so far, and A times it. */
interface Work {
  readonly vector: Float64Array;
  readonly product: Float64Array;
}

function componentEigenvalue(rows: Rows): number | null {
  const size = rows.starts.length - 1;
  const work: Work = {
    vector: new Float64Array(size).fill(1),
    product: new Float64Array(size),
  };
  const small = size <= denseLimit;
  let bounds = powerSteps(rows, work, small ? quickSteps : patientSteps);
  if (small && gap(bounds) > tolerance) bounds = inverseSteps(rows, work, bounds);
  return gap(bounds) <= acceptable ? (bounds.low + bounds.high) / 2 : null;
}

function powerSteps(rows: Rows, work: Work, steps: number): Bounds {
  let bounds = multiply(rows, work);
  for (let step = 0; step < steps && gap(bounds) > tolerance; step += 1) {
    const { vector, product } = work;
    for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) + (product[i] ?? 0);
    normalise(vector);
    bounds = multiply(rows, work);
  }
  return bounds;
}

function inverseSteps(rows: Rows, work: Work, start: Bounds): Bounds {
  let bounds = start;
  for (let step = 0; step < 60 && gap(bounds) > tolerance; step += 1) {
    const solution = solveLinear(shiftedMatrix(rows, bounds.high), work.vector);
    if (solution === null) break;
    work.vector.set(solution.map(Math.abs));
    normalise(work.vector);
    const next = multiply(rows, work);
    if (!(gap(next) < gap(bounds))) break;
    bounds = next;
  }
  return bounds;
}

/** high I - A, row by row. */
function shiftedMatrix(rows: Rows, high: number): Float64Array[] {
  const size = rows.starts.length - 1;
  return Array.from({ length: size }, (_, i) => {
    const line = new Float64Array(size);
    for (const item of row(rows, i)) line[item] = -1;
    line[i] = high;
    return line;
  });
}

/** Fills the product; returns the least and greatest ratio to the vector. */
function multiply(rows: Rows, { vector, product }: Work): Bounds {
  let low = Infinity;
  let high = 0;
  for (let i = 0; i < vector.length; i += 1) {
    const end = rows.starts[i + 1] ?? 0;
    let sum = 0;
    for (let place = rows.starts[i] ?? 0; place < end; place += 1) {
      sum += vector[rows.items[place] ?? 0] ?? 0;
    }
    product[i] = sum;
    const ratio = sum / (vector[i] ?? 0);
    low = Math.min(low, ratio);
    high = Math.max(high, ratio);
  }
  return { low, high };
}

/** To a greatest entry of 1. */
function normalise(vector: Float64Array): void {
  let largest = 0;
  for (let i = 0; i < vector.length; i += 1) largest = Math.max(largest, vector[i] ?? 0);
  for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) / largest;
}

function gap({ low, high }: Bounds): number {
  const width = (high - low) / high;
  return Number.isFinite(width) ? width : Infinity;
}

/** The component's own rows, with its members numbered from 0 in their order. */
function localRows(rows: Rows, component: readonly number[]): Rows {
  const size = rows.starts.length - 1;
  if (component.length === size) return rows;
  const places = new Int32Array(size).fill(-1);
  component.forEach((pupil, place) => {
    places[pupil] = place;
  });
  const starts = new Uint32Array(component.length + 1);
  const items: number[] = [];
  component.forEach((pupil, index) => {
    for (const item of row(rows, pupil)) {
      const place = places[item] ?? -1;
      if (place !== -1) items.push(place);
    }
    starts[index + 1] = items.length;
  });
  return { starts, items: Uint32Array.from(items) };
}
