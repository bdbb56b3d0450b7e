import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { countHonestly, suites } from "../../scripts/suites.mjs";

describe("counting", () => {
  test("takes over what a good run reports", () => {
    const counts = { passed: 3, failed: 0, skipped: 1 };
    expect(countHonestly(0, "", counts)).toEqual({ ...counts, output: "" });
  });

  test("calls a run failed that ended badly though no test did", () => {
    expect(countHonestly(1, "", { passed: 3, failed: 0, skipped: 0 }).failed).toBe(1);
  });

  test("calls a run failed in which nothing ran", () => {
    expect(countHonestly(0, "", { passed: 0, failed: 0, skipped: 0 }).failed).toBe(1);
  });

  test("keeps the number of failed tests", () => {
    expect(countHonestly(1, "", { passed: 3, failed: 2, skipped: 0 }).failed).toBe(2);
  });

  test("a run of skipped tests alone has not passed", () => {
    expect(countHonestly(0, "", { passed: 0, failed: 0, skipped: 4 })).toMatchObject({
      passed: 0,
      failed: 0,
      skipped: 4,
    });
  });
});

describe("the suites", () => {
  test("fit into fifteen minutes", () => {
    const seconds = suites.reduce((sum, suite) => sum + suite.budgetSeconds, 0);
    expect(seconds).toBeLessThanOrEqual(15 * 60);
  });

  test("and their budgets stand in docs/testing.md", () => {
    const told = readFileSync(resolve(import.meta.dirname, "../../docs/testing.md"), "utf8");
    for (const { name, budgetSeconds } of suites) {
      expect(told).toContain(`| \`${name}\` | ${budgetSeconds} |`);
    }
  });
});
