import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { metricRegistry } from "../../../src/core/metrics/registry.ts";

test("docs/metrics.md is what the registry, the signs and the calibration say", () => {
  const program = fileURLToPath(new URL("../../../bench/engine-metrics-page.ts", import.meta.url));
  const run = spawnSync(process.execPath, [program, "--check"], { encoding: "utf8" });
  expect(run.stderr).toBe("");
  expect(run.status).toBe(0);
});

test("every metric has its own id and says what it must not be used for", () => {
  const ids = metricRegistry.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const metric of metricRegistry) {
    for (const text of [metric.what, metric.formula, metric.source, metric.range, metric.notFor]) {
      expect(text.length).toBeGreaterThan(3);
    }
  }
});
