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
  readonly vector: Float64Array;
}

function componentEigenvalue(rows: readonly (readonly number[])[]): number | null {
  const small = rows.length <= denseLimit;
  const powered = powerSteps(rows, small ? quickSteps : patientSteps);
  const bounds = small && gap(powered) > tolerance ? inverseSteps(rows, powered) : powered;
  return gap(bounds) <= acceptable ? (bounds.low + bounds.high) / 2 : null;
}

function powerSteps(rows: readonly (readonly number[])[], steps: number): Bounds {
  let bounds = ratios(rows, new Float64Array(rows.length).fill(1));
  for (let step = 0; step < steps && gap(bounds) > tolerance; step += 1) {
    const product = multiply(rows, bounds.vector);
    const vector = normalised(product.map((value, i) => value + (bounds.vector[i] ?? 0)));
    bounds = ratios(rows, vector);
  }
  return bounds;
}

function inverseSteps(rows: readonly (readonly number[])[], start: Bounds): Bounds {
  let bounds = start;
  for (let step = 0; step < 60 && gap(bounds) > tolerance; step += 1) {
    const solution = solveLinear(shiftedMatrix(rows, bounds.high), bounds.vector);
    if (solution === null) break;
    const next = ratios(rows, normalised(solution.map(Math.abs)));
    if (!(gap(next) < gap(bounds))) break;
    bounds = next;
  }
  return bounds;
}

/** high I - A, row by row. */
function shiftedMatrix(rows: readonly (readonly number[])[], high: number): Float64Array[] {
  return rows.map((items, i) => {
    const line = new Float64Array(rows.length);
    for (const item of items) line[item] = -1;
    line[i] = high;
    return line;
  });
}

function ratios(rows: readonly (readonly number[])[], vector: Float64Array): Bounds {
  const product = multiply(rows, vector);
  let low = Infinity;
  let high = 0;
  product.forEach((value, i) => {
    const ratio = value / (vector[i] ?? 0);
    low = Math.min(low, ratio);
    high = Math.max(high, ratio);
  });
  return { low, high, vector };
}

function multiply(rows: readonly (readonly number[])[], vector: Float64Array): Float64Array {
  const product = new Float64Array(vector.length);
  rows.forEach((items, i) => {
    let sum = 0;
    for (const item of items) sum += vector[item] ?? 0;
    product[i] = sum;
  });
  return product;
}

function normalised(vector: Float64Array): Float64Array {
  const largest = vector.reduce((most, value) => Math.max(most, value), 0);
  return vector.map((value) => value / largest);
}

function gap(bounds: Bounds): number {
  const width = (bounds.high - bounds.low) / bounds.high;
  return Number.isFinite(width) ? width : Infinity;
}

/** The component's own rows, with its members numbered from 0. */
function localRows(rows: Rows, component: readonly number[]): number[][] {
  const places = new Map(component.map((pupil, place) => [pupil, place]));
  return component.map((pupil) => {
    const local: number[] = [];
    for (const item of row(rows, pupil)) {
      const place = places.get(item);
      if (place !== undefined) local.push(place);
    }
    return local;
  });
}
