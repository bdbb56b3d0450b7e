import type { NominationAnswer } from "./answers.ts";

/**
 * Who chose whom on one question, in compressed rows.
 *
 * Row i of `chosen` holds those pupil i chose, row j of `choosers` those who chose j, row i of `mutual`
 * those with a choice in both directions; every row ascends. Three answers are kept apart: a pupil with
 * `rated[i] = 1` answered (an empty row then means "nobody"); with `rated[i] = 0` the row is unknown.
 */
export interface Sociomatrix {
  readonly size: number;
  readonly rated: Uint8Array;
  /** Pupils who answered. */
  readonly raters: number;
  /** Choices in all. */
  readonly choices: number;
  readonly chosen: Rows;
  readonly choosers: Rows;
  readonly mutual: Rows;
}

/** Row i is `items[starts[i]]` up to, not including, `items[starts[i + 1]]`. */
export interface Rows {
  readonly starts: Uint32Array;
  readonly items: Uint32Array;
}

/** Choices as two parallel lists; `from[k]` chose `to[k]`. */
export interface Arcs {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** Answers of one question, one a pupil. Throws on an index outside the class, a self-choice or a double. */
export function sociomatrixFromAnswers(answers: readonly NominationAnswer[]): Sociomatrix {
  const rated = new Uint8Array(answers.length);
  const from: number[] = [];
  const to: number[] = [];
  answers.forEach((answer, pupil) => {
    if (answer.type === "skipped") return;
    rated[pupil] = 1;
    if (answer.type === "nobody") return;
    for (const chosen of answer.pupils) {
      from.push(pupil);
      to.push(chosen);
    }
  });
  return sociomatrixFromArcs(rated, { from, to });
}

/** Throws on an index outside the class, a self-choice, a double, or a choice by someone who did not answer. */
export function sociomatrixFromArcs(rated: Uint8Array, arcs: Arcs): Sociomatrix {
  const size = rated.length;
  checkArcs(rated, arcs);
  // Sorting by both ends with two stable counting passes leaves every row ascending.
  const choosers = groupRows(size, arcs.to, arcs.from);
  const chosen = transpose(size, choosers);
  const sortedChoosers = transpose(size, chosen);
  refuseDoubles(chosen);
  return {
    size,
    rated,
    raters: rated.reduce((sum, one) => sum + one, 0),
    choices: arcs.from.length,
    chosen,
    choosers: sortedChoosers,
    mutual: intersectRows(size, chosen, sortedChoosers),
  };
}

/** The items of one row, as a view without copying. */
export function row(rows: Rows, index: number): Uint32Array {
  return rows.items.subarray(at(rows.starts, index), at(rows.starts, index + 1));
}

export function rowLength(rows: Rows, index: number): number {
  return at(rows.starts, index + 1) - at(rows.starts, index);
}

/** True when row `index` holds `item`; rows ascend, so by halving. */
export function rowHas(rows: Rows, index: number, item: number): boolean {
  let low = at(rows.starts, index);
  let high = at(rows.starts, index + 1);
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = at(rows.items, middle);
    if (value === item) return true;
    if (value < item) low = middle + 1;
    else high = middle;
  }
  return false;
}

/** The same ties without direction: row i holds everyone i chose or was chosen by, ascending. */
export function collapse(matrix: Sociomatrix): Rows {
  const starts = new Uint32Array(matrix.size + 1);
  const items = new Uint32Array(2 * matrix.choices);
  let end = 0;
  for (let i = 0; i < matrix.size; i += 1) {
    end = mergeRow(row(matrix.chosen, i), row(matrix.choosers, i), items, end);
    starts[i + 1] = end;
  }
  return { starts, items: items.slice(0, end) };
}

/** Choices received by each pupil. */
export function receivedCounts(matrix: Sociomatrix): Uint32Array {
  return Uint32Array.from({ length: matrix.size }, (_, j) => rowLength(matrix.choosers, j));
}

/** Classmates who answered and could have named pupil `j`. */
export function possibleChoosers(matrix: Sociomatrix, j: number): number {
  return matrix.raters - at(matrix.rated, j);
}

/** Reads a typed list at an index known to be inside it; a missing item is a bug. */
export function at(list: ArrayLike<number>, index: number): number {
  const value = list[index];
  if (value === undefined) throw new RangeError("Index outside the list");
  return value;
}

function checkArcs(rated: Uint8Array, arcs: Arcs): void {
  for (let k = 0; k < arcs.from.length; k += 1) {
    const from = at(arcs.from, k);
    const to = at(arcs.to, k);
    if (rated[from] === undefined || rated[to] === undefined) {
      throw new RangeError("A choice outside the class");
    }
    if (from === to) throw new RangeError("A pupil chose themself");
    if (rated[from] === 0) throw new RangeError("A choice by a pupil who did not answer");
  }
}

function refuseDoubles(rows: Rows): void {
  for (let i = 0; i + 1 < rows.starts.length; i += 1) {
    const items = row(rows, i);
    for (let k = 1; k < items.length; k += 1) {
      if (items[k] === items[k - 1]) throw new RangeError("The same choice twice");
    }
  }
}

function groupRows(size: number, keys: ArrayLike<number>, values: ArrayLike<number>): Rows {
  const starts = new Uint32Array(size + 1);
  for (let k = 0; k < keys.length; k += 1) {
    const next = at(keys, k) + 1;
    starts[next] = at(starts, next) + 1;
  }
  for (let i = 0; i < size; i += 1) starts[i + 1] = at(starts, i + 1) + at(starts, i);
  const places = starts.slice();
  const items = new Uint32Array(keys.length);
  for (let k = 0; k < keys.length; k += 1) {
    const key = at(keys, k);
    const place = at(places, key);
    items[place] = at(values, k);
    places[key] = place + 1;
  }
  return { starts, items };
}

function transpose(size: number, rows: Rows): Rows {
  const keys = rows.items;
  const values = new Uint32Array(keys.length);
  for (let i = 0; i < size; i += 1) {
    values.fill(i, at(rows.starts, i), at(rows.starts, i + 1));
  }
  return groupRows(size, keys, values);
}

function intersectRows(size: number, left: Rows, right: Rows): Rows {
  const starts = new Uint32Array(size + 1);
  const items: number[] = [];
  for (let i = 0; i < size; i += 1) {
    const lefts = row(left, i);
    const rights = row(right, i);
    let a = 0;
    let b = 0;
    while (a < lefts.length && b < rights.length) {
      const difference = at(lefts, a) - at(rights, b);
      if (difference === 0) items.push(at(lefts, a));
      if (difference <= 0) a += 1;
      if (difference >= 0) b += 1;
    }
    starts[i + 1] = items.length;
  }
  return { starts, items: Uint32Array.from(items) };
}

/** Writes the union of two ascending rows behind `end` and returns the new end. */
function mergeRow(left: Uint32Array, right: Uint32Array, into: Uint32Array, end: number): number {
  let a = 0;
  let b = 0;
  let place = end;
  while (a < left.length || b < right.length) {
    const l = left[a] ?? Infinity;
    const r = right[b] ?? Infinity;
    into[place] = Math.min(l, r);
    place += 1;
    if (l <= r) a += 1;
    if (r <= l) b += 1;
  }
  return place;
}
