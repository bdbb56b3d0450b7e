// node scripts/run.mjs bench/groups.ts [--seconds 20]: dividing classes into groups, the search beside HiGHS. What
// the search found and how long it took, what the proof ended with, and what the solver finds without the search.
import { parseArgs } from "node:util";
import { gapShare } from "../src/core/groups/group-gap.ts";
import type { GroupProblem } from "../src/core/groups/group-problem.ts";
import { divisionValue, groupTables, membersOf } from "../src/core/groups/group-value.ts";
import { divisionPlaced, placementModel } from "../src/core/groups/placement-model.ts";
import { searchGroups, type Division } from "../src/core/groups/search-groups.ts";
import { divisionOf, wholeGroupsModel } from "../src/core/groups/whole-groups-model.ts";
import { dividedClass, wishedDivision } from "../tests/support/divided-class.ts";
import { loadExactSolver, type ExactSolver } from "../workers/exact-solver.ts";
import type { ProvenDivision } from "../workers/groups.protocol.ts";
import { proveDivision } from "../workers/groups.prove.ts";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "20" } } });
const seconds = Number(values.seconds);

async function main(): Promise<void> {
  const solver = await loadExactSolver();
  console.log(
    `| division | search: worth | CPU ms | of the way | proof, up to ${seconds} s by the clock | CPU ms | solver alone: worth | of the way | drawn lots |`,
  );
  console.log("|---|---:|---:|---:|---|---:|---:|---:|---:|");
  for (const pupils of [26, 30]) {
    for (const size of [2, 3, 4, 5, 6]) {
      const division = { by: "size", number: size } as const;
      report(
        solver,
        `${pupils} into ${size}s`,
        wishedDivision([dividedClass(pupils, pupils)], { division }),
      );
    }
  }
  const year = [1, 2, 3, 4].map((seed) => dividedClass(25, seed));
  for (const number of [4, 5]) {
    const asked = { purpose: "classes", division: { by: "count", number } } as const;
    report(solver, `100 into ${number} classes`, wishedDivision(year, asked));
  }
}

/** "Of the way": how far from a division by lots (0) to the best that is known (100 %). */
function report(solver: ExactSolver, name: string, problem: GroupProblem): void {
  const searched = timed(() => searchGroups(problem, 1));
  const proof = timed(() => proveDivision(solver, problem, searched.value.groupOf, seconds));
  const alone = timed(() => solvedAlone(solver, problem));
  const lots = drawnLots(problem);
  const found = searched.value.value;
  const best = Math.max(proof.value.value, alone.value ?? -Infinity);
  const ofTheWay = (worth: number) =>
    `${((100 * (worth - lots)) / Math.max(1, best - lots)).toFixed(2)} %`;
  const columns = [
    name,
    found,
    searched.ms,
    ofTheWay(found),
    proofText(problem, proof.value),
    proof.ms,
    alone.value ?? "nothing",
    alone.value === null ? "" : ofTheWay(alone.value),
    lots,
  ];
  console.log(`| ${columns.join(" | ")} |`);
}

function proofText(problem: GroupProblem, { value, bound }: ProvenDivision): string {
  if (bound === null) return "not all wishes can be met";
  if (bound === value) return `proven best: ${value}`;
  const gap = gapShare(problem, value, bound);
  return `${value}, at most ${gap === null ? "?" : (100 * gap).toFixed(2)} % better`;
}

/** Without the search's division to begin from. */
function solvedAlone(solver: ExactSolver, problem: GroupProblem): number | null {
  const whole = wholeGroupsModel(problem);
  const placement = whole === null ? placementModel(problem) : null;
  const model = whole?.model ?? placement?.model;
  if (model === undefined) return null;
  const solved = solver.solve(model, null, seconds);
  if (solved.type === "impossible" || solved.values === null) return null;
  const division: Division | null =
    whole === null
      ? placement && divisionPlaced(placement, solved.values)
      : divisionOf(whole, problem, solved.values);
  return division && divisionValue(groupTables(problem), division);
}

/** The mean of a hundred divisions in which each takes the next place, pupils turned by one each time. */
function drawnLots(problem: GroupProblem): number {
  const tables = groupTables({ ...problem, apart: [], together: [] });
  const places = problem.sizes.flatMap((size, group) => Array.from({ length: size }, () => group));
  const step = 37;
  const worths = Array.from({ length: 100 }, (_, turn) => {
    const division = problem.choices.map(
      (_, pupil) => places[(pupil * step + turn * 7) % problem.pupils] ?? 0,
    );
    const isWhole = membersOf(problem, division).every(
      ({ length }, group) => length === problem.sizes[group],
    );
    return isWhole ? [divisionValue(tables, division)] : [];
  }).flat();
  return Math.round(worths.reduce((sum, worth) => sum + worth, 0) / Math.max(1, worths.length));
}

function timed<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: Math.round((user + system) / 1000) };
}

await main();
