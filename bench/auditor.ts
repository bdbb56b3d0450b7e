// node scripts/run.mjs bench/auditor.ts [--histories 10000] [--first 1] [--programs 200]: what an attacker can learn of
// classes from the leader's rounds. Invented schools go through the code that counts, rounds and releases, and then
// through the hands of attackers who know more than anybody should. docs/leader-rounds.md has the tables.
import { once } from "node:events";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { audit, joinAudits, type Audit, type AuditRow } from "../tests/support/leader/audit.ts";
import { auditSums } from "../tests/support/leader/sums-attack.ts";
import { loadExactSolver } from "../workers/exact-solver.ts";

const batch = 20;

/** Two threads, each with the next batch of seeds when it is done. Interrupted, it prints what it has. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      histories: { type: "string", default: "10000" },
      first: { type: "string", default: "1" },
      programs: { type: "string", default: "200" },
    },
  });
  const first = Number(values.first);
  const last = first + Number(values.histories);
  let next = first;
  let found: Audit | null = null;
  const print = () => {
    if (found !== null) reportAll(found);
  };
  process.once("SIGINT", () => {
    print();
    process.exit();
  });
  const run = async () => {
    const worker = new Worker(new URL(import.meta.url));
    while (next < last) {
      const from = next;
      next = Math.min(last, from + batch);
      worker.postMessage({ first: from, histories: next - from });
      // An error of the thread is an event that `once` rejects on.
      const [part] = (await once(worker, "message")) as [Audit];
      found = found === null ? part : joinAudits(found, part);
    }
    await worker.terminate();
  };
  await Promise.all([run(), run()]);
  print();
  const solver = await loadExactSolver();
  const { rounds, rows } = auditSums(first, Number(values.programs), solver);
  report(`Exact sums, all rolls and one class entirely known: ${rounds} rounds`, rows);
  judge(rows);
}

function reportAll(found: Audit): void {
  console.log(
    `${found.histories} schools, ${found.rounds} terms, ${found.units} contributions; ${found.releases} releases with ${found.printed} figures printed, ${found.withheld} withheld`,
  );
  report(
    "All rounded numbers of a class in all terms, its roll and its ballots known",
    found.alone,
  );
  report("The same, two classes together", found.together);
  report("The same, and the true counts of the first term told: later terms", found.told);
  judge([...found.alone, ...found.together]);
}

function judge(promised: readonly AuditRow[]): void {
  if (promised.some(({ least, lost }) => least < 3 || lost > 0)) process.exitCode = 1;
}

function report(title: string, rows: readonly AuditRow[]): void {
  console.log(`\n${title}\n`);
  console.log("| count | targets | known exactly | two values | least | on average | truth lost |");
  console.log("|---|---:|---:|---:|---:|---:|---:|");
  for (const { count, targets, exact, two, least, values: all, lost } of rows) {
    const mean = (all / targets).toFixed(1);
    console.log(`| ${count} | ${targets} | ${exact} | ${two} | ${least} | ${mean} | ${lost} |`);
  }
}

if (isMainThread) await main();
parentPort?.on("message", ({ first, histories }: { first: number; histories: number }) => {
  parentPort?.postMessage(audit(first, histories));
});
