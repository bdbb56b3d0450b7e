import fc from "fast-check";
import { expect, test } from "vitest";
import { startTally } from "../../../src/core/groups/group-tally.ts";
import { divisionValue, groupTables } from "../../../src/core/groups/group-value.ts";
import { smallProblems } from "../../support/group-problems.ts";

const exchanges = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 1, maxLength: 30 });

test("the worth kept up to date is the worth counted anew, after any exchanges", () => {
  fc.assert(
    fc.property(smallProblems, exchanges, (problem, pairs) => {
      const tables = groupTables(problem);
      const start = problem.sizes.flatMap((size, group) =>
        Array.from({ length: size }, () => group),
      );
      const tally = startTally(tables, start);
      expect(tally.value()).toBe(divisionValue(tables, start));
      for (const [a, b] of pairs) {
        if (a >= problem.pupils || b >= problem.pupils) continue;
        if (tally.groupOf[a] === tally.groupOf[b]) continue;
        const before = tally.value();
        const gain = tally.exchange(a, b);
        expect(tally.value()).toBe(divisionValue(tables, tally.groupOf));
        expect(gain).toBe(tally.value() - before);
      }
    }),
  );
});

test("the same exchange again takes it back", () => {
  fc.assert(
    fc.property(smallProblems, (problem) => {
      const start = problem.sizes.flatMap((size, group) =>
        Array.from({ length: size }, () => group),
      );
      const tally = startTally(groupTables(problem), start);
      const before = tally.value();
      const last = problem.pupils - 1;
      expect(tally.exchange(0, last) + tally.exchange(0, last)).toBe(0);
      expect(tally.value()).toBe(before);
      expect([...tally.groupOf]).toEqual(start);
    }),
  );
});
