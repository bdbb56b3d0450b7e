import { existsSync, readFileSync, rmSync } from "node:fs";
import { prepareBrowser, prepareEngines, prepareOracles } from "./prepare/debian.mjs";
import { runQuietly } from "./prepare/child.mjs";
import { buildPages, preparePages } from "./prepare/pages.mjs";
import { inProject, root } from "./prepare/places.mjs";

/**
 * @typedef {object} Outcome
 * @property {number} passed tests that passed; suites without tests of their own count as one
 * @property {number} failed
 * @property {number} skipped
 * @property {string} output shown when something failed
 */

/**
 * @typedef {object} Suite
 * @property {string} name
 * @property {number} budgetSeconds on two cores; going over is said, and fails nothing
 * @property {() => Promise<Outcome>} run
 */

const bin = {
  prettier: "node_modules/prettier/bin/prettier.cjs",
  oxlint: "node_modules/oxlint/bin/oxlint",
  tsc: "node_modules/typescript/bin/tsc",
  knip: "node_modules/knip/bin/knip.js",
  vitest: "node_modules/vitest/vitest.mjs",
  playwright: "node_modules/@playwright/test/cli.js",
};

const typeProjects = [
  "tsconfig.json",
  "tsconfig.core.json",
  "tsconfig.workers.json",
  "tsconfig.node.json",
  "tsconfig.tests.json",
];

/** @type {readonly Suite[]} */
export const suites = [
  {
    name: "format",
    budgetSeconds: 32,
    run: () => check([bin.prettier, "--check", "--log-level=warn", "."]),
  },
  {
    name: "lint",
    budgetSeconds: 13,
    run: () => check([bin.oxlint, "--type-aware", "--deny-warnings", "--format=unix", "."]),
  },
  { name: "types", budgetSeconds: 18, run: checkTypes },
  { name: "walls", budgetSeconds: 9, run: () => vitest("walls") },
  { name: "dead-code", budgetSeconds: 8, run: () => check([bin.knip, "--no-progress"]) },
  {
    name: "unit",
    budgetSeconds: 105,
    run: async () => {
      await prepareOracles();
      return vitest("unit");
    },
  },
  { name: "properties", budgetSeconds: 38, run: () => vitest("properties") },
  {
    name: "validation",
    budgetSeconds: 38,
    run: async () => {
      await prepareOracles();
      return vitest("validation");
    },
  },
  { name: "privacy", budgetSeconds: 6, run: () => vitest("privacy") },
  { name: "build", budgetSeconds: 15, run: build },
  { name: "budgets", budgetSeconds: 24, run: () => vitest("budgets") },
  {
    name: "browser",
    budgetSeconds: 510,
    run: async () =>
      (await prepareBrowser())
        ? playwright("browser", ["--project=browser", "--project=e2e", "--project=privacy"])
        : { passed: 0, failed: 0, skipped: 1, output: "" },
  },
  {
    name: "engines",
    budgetSeconds: 80,
    run: async () => {
      await prepareBrowser();
      await prepareEngines();
      // Once, before two workers want them at the same time; what hinders it, the tests tell.
      const given = process.env["PAGES_DIR"] !== undefined;
      if (!given) await preparePages(process.execPath).catch(() => undefined);
      // Two engines at a time: each waits a good deal for its driver.
      return playwright("engines", ["--project=engines", "--workers=2"]);
    },
  },
];

/**
 * A program of ours that passes or fails as a whole.
 *
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function check(args) {
  const { code, output } = await runQuietly(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1" },
  });
  return asOne(code === 0, output);
}

/** @returns {Promise<Outcome>} */
async function checkTypes() {
  const results = [];
  for (const project of typeProjects) {
    results.push(
      await runQuietly(process.execPath, [bin.tsc, "--noEmit", "--project", project], {
        cwd: root,
      }),
    );
  }
  // The same file is checked by several projects: the same line once is enough.
  const lines = new Set(results.flatMap((result) => result.output.split("\n")));
  return asOne(
    results.every((result) => result.code === 0),
    [...lines].join("\n"),
  );
}

/** @returns {Promise<Outcome>} */
async function build() {
  const { code, output } = await buildPages(process.execPath);
  return asOne(code === 0, output);
}

/**
 * @param {string} project of vitest.config.ts
 * @returns {Promise<Outcome>}
 */
async function vitest(project) {
  const report = `test-results/${project}.json`;
  rmSync(inProject(report), { force: true });
  const { code, output } = await runQuietly(
    process.execPath,
    [
      bin.vitest,
      "run",
      "--project",
      project,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    { cwd: root, env: { ...process.env, NO_COLOR: "1" } },
  );
  const counts = readReport(report);
  return countHonestly(code, output, {
    passed: counts?.numPassedTests ?? 0,
    failed: counts?.numFailedTests ?? 0,
    skipped: (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0),
  });
}

/**
 * @param {string} name of the report
 * @param {readonly string[]} args which projects of playwright.config.ts, and how
 * @returns {Promise<Outcome>}
 */
async function playwright(name, args) {
  const report = `test-results/${name}.json`;
  rmSync(inProject(report), { force: true });
  const { code, output } = await runQuietly(process.execPath, [bin.playwright, "test", ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: "1", BROWSER_REPORT: report },
  });
  const stats = readReport(report)?.stats;
  return countHonestly(code, output, {
    passed: stats?.expected ?? 0,
    // With no retries there are no flaky tests; should someone turn them on, flaky is failed.
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  });
}

/**
 * A run that ended badly has failed even when its report counts no failed test: a file that does not load,
 * an error outside every test, a folder without tests, a run that wrote no report.
 *
 * @param {number} code
 * @param {string} output
 * @param {{ passed: number, failed: number, skipped: number }} counts
 * @returns {Outcome}
 */
export function countHonestly(code, output, counts) {
  const nothingRan = counts.passed + counts.failed + counts.skipped === 0;
  const failed = counts.failed === 0 && (code !== 0 || nothingRan) ? 1 : counts.failed;
  return { ...counts, failed, output };
}

/**
 * @param {boolean} passed
 * @param {string} output
 * @returns {Outcome}
 */
function asOne(passed, output) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, output };
}

/**
 * The part of both reporters' files that is read here. Null when the run wrote none.
 *
 * @param {string} path
 * @returns {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, numTodoTests?: number,
 *   stats?: { expected: number, unexpected: number, flaky: number, skipped: number } } | null}
 */
function readReport(path) {
  return existsSync(inProject(path)) ? JSON.parse(readFileSync(inProject(path), "utf8")) : null;
}
