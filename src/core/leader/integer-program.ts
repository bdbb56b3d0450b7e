/** Whole numbers within bounds, and rows: lower <= sum of factor times variable <= upper. */
export interface IntegerProgram {
  readonly variables: readonly { readonly lower: number; readonly upper: number }[];
  readonly rows: readonly ProgramRow[];
}

export interface ProgramRow {
  readonly terms: readonly (readonly [variable: number, factor: number])[];
  readonly lower: number;
  readonly upper: number;
}

export interface Extremes {
  readonly least: number;
  readonly greatest: number;
}

/**
 * The least and the greatest value of one variable over all solutions, exactly: bounds are narrowed row by row, and
 * where that does not decide, a variable's range is halved (Davis 1987 on propagation of intervals). Made for a few
 * dozen variables with sparse rows. Null when there is no solution, or none was proven within `steps` halvings.
 */
export function extremesOf(
  program: IntegerProgram,
  variable: number,
  steps = 20_000,
): Extremes | null {
  const part = partAround(program, variable);
  const search = createSearch(part.program, steps);
  const start = search.start();
  if (start === null) return null;
  const least = search.bound(start, part.variable, "least");
  const greatest = search.bound(start, part.variable, "greatest");
  return least === null || greatest === null ? null : { least, greatest };
}

/**
 * The parts a program falls into: by variable the number of its part. Variables of different parts say nothing of each
 * other.
 */
export function partsOf({ variables, rows }: IntegerProgram): readonly number[] {
  const parts = variables.map((_, variable) => variable);
  const top = (variable: number): number => {
    let at = variable;
    for (let next = parts[at] ?? at; next !== at; next = parts[at] ?? at) at = next;
    parts[variable] = at;
    return at;
  };
  for (const { terms } of rows) {
    const [first] = terms;
    if (first === undefined) continue;
    for (const [variable] of terms) parts[top(variable)] = top(first[0]);
  }
  return parts.map((_, variable) => top(variable));
}

interface Box {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

function createSearch({ variables, rows }: IntegerProgram, steps: number) {
  let left = steps;
  const rowsOf = variables.map((): ProgramRow[] => []);
  for (const row of rows) for (const [variable] of row.terms) rowsOf[variable]?.push(row);

  /** Narrows a box in place; false when nothing is left of it. */
  function narrow(box: Box, from: readonly ProgramRow[]): boolean {
    const queue = [...from];
    const waiting = new Set(queue);
    for (let row = queue.pop(); row !== undefined; row = queue.pop()) {
      waiting.delete(row);
      const touched = narrowRow(box, row);
      if (touched === null) return false;
      for (const variable of touched) {
        for (const other of rowsOf[variable] ?? []) {
          if (!waiting.has(other)) {
            waiting.add(other);
            queue.push(other);
          }
        }
      }
    }
    return true;
  }

  /** Some solution's value of the variable in the box; null when there is none, "stopped" when steps ran out. */
  function solve(box: Box, variable: number): number | null | "stopped" {
    const open = widest(box);
    if (open === null) return at(box.lower, variable) + 0; // never -0
    if (left === 0) return "stopped";
    left -= 1;
    for (const half of halves(box, open)) {
      if (!narrow(half, rowsOf[open] ?? [])) continue;
      const found = solve(half, variable);
      if (found !== null) return found;
    }
    return null;
  }

  return {
    start(): Box | null {
      const box = {
        lower: Float64Array.from(variables, ({ lower }) => lower),
        upper: Float64Array.from(variables, ({ upper }) => upper),
      };
      return narrow(box, rows) ? box : null;
    },
    /** Null when steps ran out, or there is no solution. */
    bound(box: Box, variable: number, side: "least" | "greatest"): number | null {
      let best: number | null = null;
      let from = at(box.lower, variable);
      let to = at(box.upper, variable);
      // The end itself first: after narrowing it is mostly the answer. Then by halves.
      let edge = side === "least" ? from : to;
      while (from <= to) {
        const nearer = within(box, variable, side === "least" ? [from, edge] : [edge, to]);
        const found = narrow(nearer, rowsOf[variable] ?? []) ? solve(nearer, variable) : null;
        if (found === "stopped") return null;
        best = found ?? best;
        if (side === "least") {
          if (found === null) from = edge + 1;
          else to = found - 1;
          edge = Math.floor((from + to) / 2);
        } else {
          if (found === null) to = edge - 1;
          else from = found + 1;
          edge = Math.ceil((from + to) / 2);
        }
      }
      return best;
    },
  };
}

/** The variables whose bounds became narrower; null when the row cannot hold. */
function narrowRow({ lower, upper }: Box, row: ProgramRow): readonly number[] | null {
  let least = 0;
  let greatest = 0;
  for (const [variable, factor] of row.terms) {
    least += factor * at(factor > 0 ? lower : upper, variable);
    greatest += factor * at(factor > 0 ? upper : lower, variable);
  }
  if (least > row.upper || greatest < row.lower) return null;
  const touched: number[] = [];
  for (const [variable, factor] of row.terms) {
    const low = at(lower, variable);
    const high = at(upper, variable);
    // What the other terms leave for this one.
    const most = row.upper - (least - factor * (factor > 0 ? low : high));
    const fewest = row.lower - (greatest - factor * (factor > 0 ? high : low));
    const newHigh = Math.min(high, Math.floor((factor > 0 ? most : fewest) / factor));
    const newLow = Math.max(low, Math.ceil((factor > 0 ? fewest : most) / factor));
    if (newLow > newHigh) return null;
    if (newLow === low && newHigh === high) continue;
    lower[variable] = newLow;
    upper[variable] = newHigh;
    touched.push(variable);
    least += factor > 0 ? factor * (newLow - low) : factor * (newHigh - high);
    greatest += factor > 0 ? factor * (newHigh - high) : factor * (newLow - low);
  }
  return touched;
}

function widest({ lower, upper }: Box): number | null {
  let widest: number | null = null;
  let width = 0;
  lower.forEach((low, variable) => {
    const own = at(upper, variable) - low;
    if (own > width) {
      width = own;
      widest = variable;
    }
  });
  return widest;
}

function halves(box: Box, variable: number): readonly Box[] {
  const from = at(box.lower, variable);
  const to = at(box.upper, variable);
  const middle = Math.floor((from + to) / 2);
  return [within(box, variable, [from, middle]), within(box, variable, [middle + 1, to])];
}

function within(box: Box, variable: number, [from, to]: readonly [number, number]): Box {
  const lower = box.lower.slice();
  const upper = box.upper.slice();
  lower[variable] = from;
  upper[variable] = to;
  return { lower, upper };
}

/** The part of the program that bears on the variable, which is another number in it. */
function partAround(
  program: IntegerProgram,
  variable: number,
): { readonly program: IntegerProgram; readonly variable: number } {
  const parts = partsOf(program);
  const isOwn = (each: number) => parts[each] === parts[variable];
  const rows = program.rows.filter(({ terms }) => terms.some(([each]) => isOwn(each)));
  const others = program.variables.map((_, each) => each).filter((each) => each !== variable);
  const reached = [variable, ...others.filter(isOwn)];
  const placeOf = new Map(reached.map((each, place) => [each, place]));
  return {
    variable: 0,
    program: {
      variables: reached.flatMap((each) => program.variables[each] ?? []),
      rows: rows.map(({ terms, lower, upper }) => ({
        terms: terms.map(([each, factor]) => [placeOf.get(each) ?? NaN, factor]),
        lower,
        upper,
      })),
    },
  };
}

function at(values: Float64Array, variable: number): number {
  const value = values[variable];
  if (value === undefined) throw new RangeError("No such variable");
  return value;
}
