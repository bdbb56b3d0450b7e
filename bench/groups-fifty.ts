// node scripts/run.mjs bench/groups-fifty.ts [--seconds 8] [--classes 50]: groups suggested for fifty classes. How near what the
// search finds comes to the optimum HiGHS proves, or to the bound where it runs out of time; broken wishes; time.
import { parseArgs } from "node:util";
import { gapShare } from "../src/core/groups/group-gap.ts";
import { checkGroupProblem } from "../src/core/groups/group-problem.ts";
import { searchGroups } from "../src/core/groups/search-groups.ts";
import {
  brokenWishes,
  dividedClass,
  fiftyDivisions,
  wishedDivision,
  type PairWishes,
} from "../tests/support/divided-class.ts";
import { loadExactSolver } from "../workers/exact-solver.ts";
import { proveDivision } from "../workers/groups.prove.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "8" },
    classes: { type: "string", default: "50" },
  },
});

const solver = await loadExactSolver();
const rows = fiftyDivisions.slice(0, Number(values.classes)).map(({ pupils, size, seed }) => {
  const division = { by: "size", number: size } as const;
  const problem = wishedDivision([dividedClass(pupils, seed)], { division });
  const start = process.cpuUsage();
  const found = searchGroups(problem, 1);
  const { user, system } = process.cpuUsage(start);
  const proof = proveDivision(solver, problem, found.groupOf, Number(values.seconds));
  const bound = proof.bound ?? found.value;
  const row = {
    name: `${pupils} into ${size}s`,
    share: 1 - (gapShare(problem, found.value, bound) ?? 1),
    isProven: proof.bound === proof.value,
    broken: brokenWishes(problem, found.groupOf),
    seconds: (user + system) / 1e6,
  };
  console.log(
    `| ${row.name} | ${row.share.toFixed(4)} | ${row.isProven ? "optimum" : "bound"} | ${row.broken} | ${row.seconds.toFixed(2)} |`,
  );
  return row;
});

const proven = rows.filter(({ isProven }) => isProven);
const least = (of: readonly { readonly share: number }[]): string =>
  Math.min(...of.map(({ share }) => share)).toFixed(4);
console.log(`
classes: ${rows.length}, optimum proven: ${proven.length}
least share of the proven optimum: ${least(proven)}
least share of optimum or bound: ${least(rows)}; under 0.98: ${rows.filter(({ share }) => share < 0.98).length}
broken wishes: ${rows.reduce((sum, { broken }) => sum + broken, 0)}
longest search, CPU seconds: ${Math.max(...rows.map(({ seconds }) => seconds)).toFixed(2)}`);

/** Wishes that nothing can meet: said before anything is computed where pairs show it, otherwise proven. */
const impossible: Readonly<Record<string, PairWishes>> = {
  "apart and together": { apart: [[0, 1]], together: [[0, 1]] },
  "more together than a group holds": {
    apart: [],
    together: [0, 1, 2, 3, 4, 5].map((pupil) => [pupil, pupil + 1] as const),
  },
  "more apart than there are groups": {
    apart: Array.from({ length: 8 }, (_, a) =>
      Array.from({ length: 7 - a }, (_unused, b) => [a, a + b + 1] as const),
    ).flat(),
    together: [],
  },
};
for (const [name, wishes] of Object.entries(impossible)) {
  const division = { by: "size", number: 4 } as const;
  const problem = wishedDivision([dividedClass(26, 1)], { division }, wishes);
  const checked = checkGroupProblem(problem);
  if (checked.ok) {
    const { groupOf } = searchGroups(problem, 1);
    const { wishesImpossible } = proveDivision(solver, problem, groupOf, Number(values.seconds));
    console.log(`${name}: proven impossible: ${wishesImpossible}`);
  } else {
    console.log(`${name}: ${JSON.stringify(checked.error)}`);
  }
}
