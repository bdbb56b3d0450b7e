import { beforeAll, describe, expect, test } from "vitest";
import { audit, type Audit } from "../support/leader/audit.ts";
import { auditSums } from "../support/leader/sums-attack.ts";
import { loadExactSolver } from "../../workers/exact-solver.ts";

/** A sample of bench/auditor.ts, of other seeds: whole by `node scripts/run.mjs bench/auditor.ts`. */
const seed = Number(process.env["PROPERTY_SEED"] ?? 20_261_121);

describe("60 invented schools over six terms", () => {
  let found: Audit;
  beforeAll(() => {
    found = audit(seed, 60);
  });

  test("are large and small, and many see something", () => {
    expect(found.rounds).toBe(360);
    expect(found.units).toBeGreaterThan(900);
    expect(found.printed).toBeGreaterThan(500);
    expect(found.withheld).toBeGreaterThan(200);
  });

  test("who has all rounded numbers of a class, all its terms, roll and ballots: three values for each count", () => {
    expect(found.alone).toHaveLength(18);
    expect(found.alone.filter(({ exact, least }) => exact > 0 || least < 3)).toEqual([]);
  });

  test("of two classes together at least as many", () => {
    expect(found.together).toHaveLength(18);
    expect(found.together.filter(({ least }) => least < 3)).toEqual([]);
  });

  test("the attacker is right: the truth is always among what is possible", () => {
    const rows = [...found.alone, ...found.together, ...found.told];
    expect(rows.filter(({ lost }) => lost > 0)).toEqual([]);
  });

  test("who was told the true counts of one term knows no count of a small category exactly in another", () => {
    const delicate = ["notThriving", "notCompany", "notSafe", "bullied"];
    const told = found.told.filter(({ count }) => delicate.includes(count));
    expect(told).toHaveLength(4);
    expect(told.filter(({ exact }) => exact > 0)).toEqual([]);
  });

  test("who has the exact sums, all rolls and one class entirely: at least three values by integer programming", async () => {
    const { rounds, rows } = auditSums(seed, 4, await loadExactSolver());
    expect(rounds).toBeGreaterThan(1);
    expect(rows).toHaveLength(7);
    expect(rows.filter(({ least, lost }) => least < 3 || lost > 0)).toEqual([]);
  });
});
