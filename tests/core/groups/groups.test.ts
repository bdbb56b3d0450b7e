import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkGroupProblem,
  evenSizes,
  sizesNear,
  type GroupProblem,
} from "../../../src/core/groups/group-problem.ts";
import { outcomeOf } from "../../../src/core/groups/group-outcome.ts";
import { divisionValue, groupTables } from "../../../src/core/groups/group-value.ts";
import { placementModel } from "../../../src/core/groups/placement-model.ts";
import { layOutRoom, roomLayouts } from "../../../src/core/groups/room.ts";
import { searchGroups } from "../../../src/core/groups/search-groups.ts";
import { planSeats } from "../../../src/core/groups/seat-plan.ts";
import {
  columnsOf,
  divisionOf,
  wholeGroupsModel,
} from "../../../src/core/groups/whole-groups-model.ts";
import type { LinearModel } from "../../../src/core/groups/linear-model.ts";
import { bestOfAll, smallProblems as problems } from "../../support/group-problems.ts";

const effort = { starts: 6, exchanges: 4000 };

describe("sizes", () => {
  test("are even, larger first, and never above what was wanted", () => {
    expect(sizesNear(26, 4)).toEqual([4, 4, 4, 4, 4, 3, 3]);
    expect(sizesNear(25, 2)).toEqual([2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1]);
    expect(evenSizes(7, 3)).toEqual([3, 2, 2]);
    expect(() => evenSizes(3, 4)).toThrow(RangeError);
  });
});

describe("what contradicts itself is said before anything is computed", () => {
  const base: GroupProblem = {
    pupils: 6,
    sizes: [2, 2, 2],
    choices: [[], [], [], [], [], []],
    first: [],
    apart: [],
    together: [],
    balance: [],
    spread: [],
    locked: [null, null, null, null, null, null],
  };
  test.each([
    ["sizes-do-not-fit", { sizes: [2, 2] }],
    [
      "together-too-many",
      {
        together: [
          [0, 1],
          [1, 2],
        ],
      },
    ],
    ["apart-and-together", { together: [[0, 1]], apart: [[1, 0]] }],
    [
      "apart-too-many",
      {
        apart: [
          [0, 1],
          [0, 2],
          [0, 3],
          [1, 2],
          [1, 3],
          [2, 3],
        ],
      },
    ],
    ["locked-too-many", { locked: [0, 0, 0, null, null, null] }],
    ["locked-apart", { locked: [0, 0, null, null, null, null], apart: [[0, 1]] }],
    ["locked-not-together", { locked: [0, 1, null, null, null, null], together: [[0, 1]] }],
  ] as const)("%s", (type, change) => {
    const checked = checkGroupProblem({ ...base, ...change } as GroupProblem);
    expect(checked.ok ? [] : checked.error.map((failure) => failure.type)).toEqual([type]);
  });
});

describe("the search", () => {
  test("finds what trying every division finds", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        expect(searchGroups(problem, 1, effort).value).toBe(bestOfAll(problem).value);
      }),
      { numRuns: 60 },
    );
  });

  test("gives each group its size, and leaves locked pupils where they are", () => {
    fc.assert(
      fc.property(problems, fc.integer(), (problem, seed) => {
        const { groupOf, value } = searchGroups(problem, seed, { starts: 1, exchanges: 200 });
        expect(outcomeOf(problem, groupOf).groups.map((group) => group.length)).toEqual(
          problem.sizes,
        );
        for (const [pupil, group] of problem.locked.entries()) {
          if (group !== null) expect(groupOf[pupil]).toBe(group);
        }
        expect(value).toBe(divisionValue(groupTables(problem), groupOf));
      }),
    );
  });

  test("says the same twice", () => {
    const problem = fc.sample(problems, { numRuns: 1, seed: 3 })[0];
    if (problem === undefined) throw new Error("No problem drawn");
    expect(searchGroups(problem, 5, effort)).toEqual(searchGroups(problem, 5, effort));
  });
});

describe("the exact models", () => {
  test("value every division as the search does", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const best = bestOfAll(problem);
        const whole = wholeGroupsModel(problem);
        expect(whole === null).toBe(problem.sizes.some((size) => size > 4));
        if (whole === null) return;
        const columns = columnsOf(whole, problem, best.groupOf);
        const isBroken = best.value < -500_000;
        expect(columns === null).toBe(isBroken);
        if (columns === null) return;
        expect(worthOf(whole.model, columns)).toBe(best.value);
        expect(isAllowed(whole.model, columns)).toBe(true);
        const again = divisionOf(whole, problem, columns);
        expect(divisionValue(groupTables(problem), again)).toBe(best.value);
        for (const [pupil, group] of problem.locked.entries()) {
          if (group !== null) expect(again[pupil]).toBe(group);
        }
      }),
    );
  });

  test("the placement model has one place a pupil and group", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { place, groups } = placementModel(problem);
        expect(place).toHaveLength(problem.pupils * groups);
        expect(new Set(place).size).toBe(place.length);
      }),
      { numRuns: 20 },
    );
  });
});

describe("a room", () => {
  test.each(roomLayouts)("of %s seats everybody once, nobody on another's seat", (layout) => {
    for (const pupils of [5, 17, 25, 26, 30, 60]) {
      const room = layOutRoom(pupils, layout, 4);
      const seats = room.tables.flatMap((table) => table.seats);
      expect(seats).toHaveLength(pupils);
      expect(new Set(seats.map(({ column, row }) => `${column}/${row}`)).size).toBe(pupils);
      expect(Math.max(...seats.map(({ row }) => row))).toBe(room.rows - 1);
    }
  });

  test("brings who wishes it to the front and keeps pairs from sitting near", () => {
    const room = layOutRoom(26, "pairs", 3);
    const division = Array.from({ length: 26 }, (_, pupil) => Math.floor(pupil / 2));
    const plan = planSeats(
      room,
      division,
      {
        front: [24, 25],
        apart: [
          [0, 2],
          [0, 4],
        ],
        locked: division.map(() => null),
      },
      1,
    );
    expect(plan.notInFront).toEqual([]);
    expect(plan.tooNear).toEqual([]);
    expect(plan.tables.flat().sort((a, b) => a - b)).toEqual(division.map((_, pupil) => pupil));
    for (const table of plan.tables) expect(new Set(table.map((p) => division[p])).size).toBe(1);
  });

  test("leaves a locked pupil on the seat, and says which wish it broke", () => {
    const room = layOutRoom(6, "pairs", 1);
    const division = [0, 0, 1, 1, 2, 2];
    const locked = [null, null, null, null, null, { table: 2, place: 0 }];
    const plan = planSeats(room, division, { front: [5], apart: [], locked }, 1);
    expect(plan.tables[2]?.[0]).toBe(5);
    expect(plan.notInFront).toEqual([5]);
  });
});

function worthOf({ columns }: LinearModel, values: readonly number[]): number {
  return columns.worth.reduce((sum, worth, column) => sum + worth * (values[column] ?? 0), 0);
}

function isAllowed({ rows }: LinearModel, values: readonly number[]): boolean {
  return rows.lower.every((lower, row) => {
    let sum = 0;
    for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1) {
      sum += (rows.factor[at] ?? 0) * (values[rows.column[at] ?? 0] ?? 0);
    }
    return sum >= lower && sum <= (rows.upper[row] ?? 0);
  });
}
