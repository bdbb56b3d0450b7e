import { describe, expect, test } from "vitest";
import { gapShare } from "../../../src/core/groups/group-gap.ts";
import { searchGroups } from "../../../src/core/groups/search-groups.ts";
import { loadExactSolver } from "../../../workers/exact-solver.ts";
import { proveDivision } from "../../../workers/groups.prove.ts";
import {
  brokenWishes,
  dividedClass,
  fiftyDivisions,
  wishedDivision,
} from "../../support/divided-class.ts";

/** Far more than the proofs of classes of twelve take: none of them may end without one. */
const seconds = 120;

describe("groups suggested for a class of twelve, a sample of bench/groups-fifty.ts", () => {
  const small = fiftyDivisions.filter(({ pupils }) => pupils === 12).slice(0, 2);

  test.each(small)(
    "into groups of $size: near the proven optimum, no wish broken",
    async (plan) => {
      const division = { by: "size", number: plan.size } as const;
      const problem = wishedDivision([dividedClass(plan.pupils, plan.seed)], { division });
      const found = searchGroups(problem, 1);
      const proof = proveDivision(await loadExactSolver(), problem, found.groupOf, seconds);
      expect(proof.bound).toBe(proof.value);
      expect(gapShare(problem, found.value, proof.value)).toBeLessThanOrEqual(0.02);
      expect(brokenWishes(problem, found.groupOf)).toBe(0);
    },
  );
});
