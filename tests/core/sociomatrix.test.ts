import { describe, expect, test } from "vitest";
import {
  collapse,
  possibleChoosers,
  row,
  rowHas,
  sociomatrixFromAnswers,
  sociomatrixFromArcs,
} from "../../src/core/sociomatrix.ts";
import { matrixOf } from "../support/school.ts";

describe("the sociomatrix", () => {
  test("keeps named, nobody and skipped apart", () => {
    const matrix = matrixOf("A>BC B>- C?");
    expect([...matrix.rated]).toEqual([1, 1, 0]);
    expect(matrix.raters).toBe(2);
    expect(matrix.choices).toBe(2);
    expect([...row(matrix.chosen, 0)]).toEqual([1, 2]);
    expect([...row(matrix.chosen, 1)]).toEqual([]);
    expect([...row(matrix.choosers, 2)]).toEqual([0]);
  });

  test("those who could have named a pupil leave out the pupil, and those who did not answer", () => {
    const matrix = matrixOf("A>B B>A C?");
    expect(possibleChoosers(matrix, 0)).toBe(1);
    expect(possibleChoosers(matrix, 2)).toBe(2);
  });

  test("rows ascend and can be searched whatever the order of arcs", () => {
    const matrix = sociomatrixFromArcs(new Uint8Array(5).fill(1), {
      from: [0, 4, 0, 2, 0],
      to: [4, 0, 1, 0, 3],
    });
    expect([...row(matrix.chosen, 0)]).toEqual([1, 3, 4]);
    expect([...row(matrix.choosers, 0)]).toEqual([2, 4]);
    expect([...row(matrix.mutual, 0)]).toEqual([4]);
    expect(rowHas(matrix.chosen, 0, 3)).toBe(true);
    expect(rowHas(matrix.chosen, 0, 2)).toBe(false);
    expect([...row(collapse(matrix), 0)]).toEqual([1, 2, 3, 4]);
  });

  test.each([
    ["a choice outside the class", { from: [0], to: [3] }],
    ["a self-choice", { from: [1], to: [1] }],
    ["a choice by one who did not answer", { from: [2], to: [0] }],
    ["a double", { from: [0, 0], to: [1, 1] }],
  ])("refuses %s", (_, arcs) => {
    expect(() => sociomatrixFromArcs(Uint8Array.of(1, 1, 0), arcs)).toThrow(RangeError);
  });

  test("an empty class is a class", () => {
    expect(sociomatrixFromAnswers([]).choices).toBe(0);
  });
});
