import { anotherSteps } from "../src/core/groups/another-division.ts";
import { searchSteps } from "../src/core/groups/search-groups.ts";
import { planSeats } from "../src/core/groups/seat-plan.ts";
import { loadExactSolver, type ExactSolver } from "./exact-solver.ts";
import type { GroupsApi } from "./groups.protocol.ts";
import { proveDivision } from "./groups.prove.ts";
import { serve } from "./rpc.ts";

let solver: Promise<ExactSolver> | null = null;

serve<GroupsApi>(self, ({ progress }) => {
  function run<Found>(search: Generator<number, Found>): Promise<Found> {
    for (;;) {
      const step = search.next();
      if (step.done === true) return Promise.resolve(step.value);
      progress(step.value);
    }
  }
  return {
    suggest: (problem, seed) => run(searchSteps(problem, seed)),
    another: (problem, former, seed) => run(anotherSteps(problem, former, seed)),
    seat: ({ room, division, wishes }, seed) =>
      Promise.resolve(planSeats(room, division, wishes, seed)),
    prove: async (problem, from, seconds) => {
      solver ??= loadExactSolver();
      return proveDivision(await solver, problem, from, seconds);
    },
  };
});
