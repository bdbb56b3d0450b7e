// npm test: every suite in order, and "N passed, N failed" alone on the last line.
// node scripts/test.mjs unit lint: these suites only.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { runInForeground } from "./prepare/child.mjs";
import { prepareNode } from "./prepare/node.mjs";
import { preparePackages } from "./prepare/packages.mjs";
import { Obstacle, runScript } from "./prepare/say.mjs";
import { suites } from "./suites.mjs";

await runScript(async () => {
  const names = process.argv.slice(2);
  const chosen = names.length === 0 ? suites : names.map(suiteNamed);
  const node = await prepareNode();
  await preparePackages(node);
  if (node !== process.execPath) {
    return runInForeground(node, [fileURLToPath(import.meta.url), ...names]);
  }
  // Programs that tests start by the name of node get this one.
  process.env["PATH"] =
    `${dirname(node)}${process.platform === "win32" ? ";" : ":"}${process.env["PATH"]}`;
  return runSuites(chosen);
});

/**
 * @param {string} name
 */
function suiteNamed(name) {
  const suite = suites.find((each) => each.name === name);
  if (suite !== undefined) return suite;
  throw new Obstacle(
    `There is no suite "${name}": choose from ${suites.map((each) => each.name).join(", ")}.`,
  );
}

/**
 * @param {readonly import("./suites.mjs").Suite[]} chosen
 * @returns {Promise<number>} the exit code
 */
async function runSuites(chosen) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of chosen) {
    const start = Date.now();
    const outcome = await suite.run();
    const seconds = (Date.now() - start) / 1000;
    if (outcome.failed > 0) console.log(indent(outcome.output));
    console.log(
      `${suite.name.padEnd(11)} ${seconds.toFixed(1).padStart(6)} s  ${summary(outcome)}`,
    );
    if (seconds > suite.budgetSeconds) {
      console.log(`  warning: ${suite.name} is over its budget of ${suite.budgetSeconds} s`);
    }
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    total.skipped += outcome.skipped;
  }
  console.log(summary(total));
  return total.failed === 0 ? 0 : 1;
}

/**
 * @param {{ passed: number, failed: number, skipped: number }} counts
 */
function summary({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? line : `${line}, ${skipped} skipped`;
}

/**
 * @param {string} text
 */
function indent(text) {
  return text.trimEnd().replaceAll(/^/gm, "    ");
}
