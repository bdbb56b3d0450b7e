import { hopedFor } from "../src/core/groups/group-gap.ts";
import type { GroupProblem } from "../src/core/groups/group-problem.ts";
import { divisionValue, groupTables } from "../src/core/groups/group-value.ts";
import { divisionPlaced, placementModel } from "../src/core/groups/placement-model.ts";
import type { Division } from "../src/core/groups/search-groups.ts";
import { columnsOf, divisionOf, wholeGroupsModel } from "../src/core/groups/whole-groups-model.ts";
import type { ExactSolver, Solved } from "./exact-solver.ts";
import type { ProvenDivision } from "./groups.protocol.ts";

/** Asks the exact solver for the best division. What it gives is valued again by the rule the search uses, and kept only if better. */
export function proveDivision(
  solver: ExactSolver,
  problem: GroupProblem,
  from: Division,
  seconds: number,
): ProvenDivision {
  const { solved, division } = solve(solver, problem, from, seconds);
  const tables = groupTables(problem);
  const given = { groupOf: from, value: divisionValue(tables, from) };
  if (solved.type === "impossible") return { ...given, bound: null, wishesImpossible: true };
  const found =
    division === null ? given : { groupOf: division, value: divisionValue(tables, division) };
  const best = found.value > given.value ? found : given;
  // Worths are whole numbers, and a bound below what is there is the solver's rounding.
  const told = solved.bound === null ? Infinity : Math.floor(solved.bound + 0.01);
  const bound = Math.max(best.value, Math.min(told, hopedFor(problem)));
  return { ...best, bound: solved.type === "best" ? best.value : bound, wishesImpossible: false };
}

function solve(
  solver: ExactSolver,
  problem: GroupProblem,
  from: Division,
  seconds: number,
): { readonly solved: Solved; readonly division: Division | null } {
  const whole = wholeGroupsModel(problem);
  if (whole !== null) {
    const solved = solver.solve(whole.model, columnsOf(whole, problem, from), seconds);
    const values = valuesOf(solved);
    return { solved, division: values === null ? null : divisionOf(whole, problem, values) };
  }
  const placement = placementModel(problem);
  const solved = solver.solve(placement.model, null, seconds);
  const values = valuesOf(solved);
  return { solved, division: values === null ? null : divisionPlaced(placement, values) };
}

function valuesOf(solved: Solved): Float64Array | null {
  return solved.type === "impossible" ? null : solved.values;
}
