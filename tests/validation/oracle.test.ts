import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  analysed,
  askOracle,
  commandArguments,
  differences,
  filesOf,
  hasOracle,
} from "./oracle/compare.ts";
import { randomClasses, type OracleClass } from "./oracle/random-classes.ts";

const command = fileURLToPath(new URL("../../cli/analyse.ts", import.meta.url));

describe.skipIf(!hasOracle())("random classes against networkx, igraph and plain loops", () => {
  test(
    "200 classes agree in every number but modularity, which is only bounded",
    { timeout: 600_000 },
    () => {
      const classes = randomClasses(200, 20_261);
      const expected = askOracle(classes);
      classes.forEach((one, index) => {
        expect(differences(one, analysed(one), expected[index]), `class ${index}`).toEqual([]);
      });
    },
  );

  test("20 classes agree through the command itself", { timeout: 600_000 }, () => {
    const classes = randomClasses(20, 20_262);
    const expected = askOracle(classes);
    classes.forEach((one, index) => {
      expect(differences(one, commanded(one), expected[index]), `class ${index}`).toEqual([]);
    });
  });

  test("a wrong number is seen", () => {
    const [one] = randomClasses(1, 3);
    if (one === undefined) throw new Error("No class");
    const [expected] = askOracle([one]);
    const spoiled = JSON.parse(
      JSON.stringify(analysed(one)).replace(/"pHigh":[^,]+/, '"pHigh":0.123456'),
    ) as unknown;
    expect(differences(one, spoiled, expected)).not.toEqual([]);
  });
});

function commanded(one: OracleClass): unknown {
  const folder = mkdtempSync(join(tmpdir(), "samklang-oracle-"));
  try {
    const files = filesOf(one);
    writeFileSync(join(folder, "nodes.csv"), files.nodes);
    writeFileSync(join(folder, "edges.csv"), files.edges);
    const run = spawnSync(process.execPath, [command, ...commandArguments], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    expect(run.stderr).toBe("");
    expect(run.status).toBe(0);
    return JSON.parse(run.stdout) as unknown;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
