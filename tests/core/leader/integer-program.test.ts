import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  extremesOf,
  type Extremes,
  type IntegerProgram,
} from "../../../src/core/leader/integer-program.ts";

describe("the least and the greatest value of a variable", () => {
  test("of a sum that is known, beside bounds", () => {
    const program: IntegerProgram = {
      variables: [
        { lower: 0, upper: 10 },
        { lower: 2, upper: 4 },
      ],
      rows: [
        {
          terms: [
            [0, 1],
            [1, 2],
          ],
          lower: 9,
          upper: 9,
        },
      ],
    };
    expect(extremesOf(program, 0)).toEqual({ least: 1, greatest: 5 });
  });

  test("where fractions would do, whole numbers are meant", () => {
    const program: IntegerProgram = {
      variables: [
        { lower: 0, upper: 20 },
        { lower: 0, upper: 20 },
      ],
      rows: [
        {
          terms: [
            [0, 6],
            [1, 10],
          ],
          lower: 22,
          upper: 22,
        },
      ],
    };
    expect(extremesOf(program, 1)).toEqual({ least: 1, greatest: 1 });
  });

  test("nothing when there is no solution", () => {
    const program: IntegerProgram = {
      variables: [
        { lower: 0, upper: 9 },
        { lower: 0, upper: 9 },
      ],
      rows: [
        {
          terms: [
            [0, 2],
            [1, 4],
          ],
          lower: 7,
          upper: 7,
        },
      ],
    };
    expect(extremesOf(program, 0)).toBeNull();
  });

  test("nothing when it is not proven in the steps it has", () => {
    const program: IntegerProgram = {
      variables: Array.from({ length: 6 }, () => ({ lower: 0, upper: 1000 })),
      rows: [
        {
          terms: [0, 1, 2, 3, 4, 5].map((each) => [each, 97 + 14 * each] as const),
          lower: 50_001,
          upper: 50_041,
        },
      ],
    };
    expect(extremesOf(program, 0, 1)).toBeNull();
    expect(extremesOf(program, 0)).not.toBeNull();
  });

  test("a variable that stands apart is not asked for", () => {
    const program: IntegerProgram = {
      variables: [
        { lower: 0, upper: 3 },
        { lower: 0, upper: 9 },
      ],
      rows: [{ terms: [[1, 2]], lower: 3, upper: 3 }],
    };
    expect(extremesOf(program, 0)).toEqual({ least: 0, greatest: 3 });
  });

  test("is what going through all of them finds", () => {
    const programs = fc
      .array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: 0, max: 5 })), {
        minLength: 2,
        maxLength: 4,
      })
      .chain((bounds) => {
        const factors = fc.array(fc.integer({ min: -7, max: 7 }), {
          minLength: bounds.length,
          maxLength: bounds.length,
        });
        const row = fc
          .tuple(factors, fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 6 }))
          .map(([all, lower, more]) => ({
            terms: all.flatMap((factor, each) => (factor === 0 ? [] : [[each, factor] as const])),
            lower,
            upper: more === 6 ? Infinity : lower + more,
          }));
        return fc.array(row, { minLength: 1, maxLength: 3 }).map((rows): IntegerProgram => ({
          variables: bounds.map(([lower, more]) => ({ lower, upper: lower + more })),
          rows: rows.filter(({ terms }) => terms.some(([each]) => each === 0)),
        }));
      });
    fc.assert(
      fc.property(programs, (program) => {
        expect(extremesOf(program, 0)).toEqual(goneThrough(program));
      }),
      { numRuns: 400 },
    );
  });
});

/** All rows of the program must bear on the first variable. */
function goneThrough({ variables, rows }: IntegerProgram): Extremes | null {
  let points: number[][] = [[]];
  for (const { lower, upper } of variables) {
    points = points.flatMap((point) =>
      Array.from({ length: upper - lower + 1 }, (_, step) => [...point, lower + step]),
    );
  }
  const solutions = points
    .filter((point) =>
      rows.every(({ terms, lower, upper }) => {
        const sum = terms.reduce(
          (total, [each, factor]) => total + factor * (point[each] ?? NaN),
          0,
        );
        return sum >= lower && sum <= upper;
      }),
    )
    .map(([first]) => first ?? NaN);
  if (solutions.length === 0) return null;
  return { least: Math.min(...solutions), greatest: Math.max(...solutions) };
}
