import fc from "fast-check";
import { expect, test } from "vitest";
import { sizesNear, type GroupProblem } from "../../src/core/groups/group-problem.ts";
import { divisionValue, groupTables } from "../../src/core/groups/group-value.ts";
import { divisionPlaced, placementModel } from "../../src/core/groups/placement-model.ts";
import { searchGroups } from "../../src/core/groups/search-groups.ts";
import { loadExactSolver } from "../../workers/exact-solver.ts";
import { proveDivision } from "../../workers/groups.prove.ts";
import { bestOfAll, smallProblems } from "../support/group-problems.ts";
import { inventClass } from "../support/invented-class.ts";

const solver = await loadExactSolver();
const little = { starts: 1, exchanges: 50 };
/** Below this a pair is broken. */
const broken = -500_000;

test("a proof ends at what trying every division finds, by either model", () => {
  fc.assert(
    fc.property(smallProblems, (problem) => {
      const best = bestOfAll(problem);
      const from = searchGroups(problem, 1, little).groupOf;
      const proven = proveDivision(solver, problem, from, 20);
      const placement = placementModel(problem);
      const placed = solver.solve(placement.model, null, 20);
      if (best.value < broken) {
        expect(proven).toMatchObject({ wishesImpossible: true, bound: null });
        expect(placed.type).toBe("impossible");
        return;
      }
      expect(proven).toMatchObject({
        value: best.value,
        bound: best.value,
        wishesImpossible: false,
      });
      if (placed.type !== "best") throw new Error(`The placement model ended as ${placed.type}`);
      const division = divisionPlaced(placement, placed.values);
      expect(divisionValue(groupTables(problem), division)).toBe(best.value);
    }),
    { numRuns: 25 },
  );
});

test.each([
  ["groups of three of 18", 18, 3],
  ["groups of six of 12", 12, 6],
  ["pairs of a class of 25", 25, 2],
])("%s: the best is proven", (_name, pupils, wanted) => {
  const problem = problemOf(pupils, wanted);
  const found = searchGroups(problem, 1);
  const proven = proveDivision(solver, problem, found.groupOf, 60);
  expect(proven.bound).toBe(proven.value);
  expect(proven.value).toBeGreaterThanOrEqual(found.value);
});

test("without time enough the gap is told, and nothing is lost", () => {
  const problem = problemOf(60, 15);
  const found = searchGroups(problem, 1, { starts: 1, exchanges: 2000 });
  const proven = proveDivision(solver, problem, found.groupOf, 1);
  expect(proven.value).toBeGreaterThanOrEqual(found.value);
  expect(proven.bound === null || proven.bound >= proven.value).toBe(true);
  expect(proven.wishesImpossible).toBe(false);
});

function problemOf(pupils: number, wanted: number): GroupProblem {
  const { input } = inventClass({ pupils, seed: pupils + wanted, participation: 1 });
  const answers = input.nominations[0]?.answers ?? [];
  const choices = answers.map((answer) => (answer.type === "named" ? answer.pupils : []));
  const received = choices.map((_, pupil) => choices.filter((own) => own.includes(pupil)).length);
  return {
    pupils,
    sizes: sizesNear(pupils, wanted),
    choices,
    first: received.map((count) => count <= 1),
    apart: [],
    together: [],
    balance: choices.map((_, pupil) => pupil % 2),
    spread: received.map((count) => count >= 6),
    locked: choices.map(() => null),
  };
}
