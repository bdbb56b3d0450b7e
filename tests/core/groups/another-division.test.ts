import fc from "fast-check";
import { expect, test } from "vitest";
import { anotherDivision, divisionKey } from "../../../src/core/groups/another-division.ts";
import { outcomeOf } from "../../../src/core/groups/group-outcome.ts";
import type { GroupProblem } from "../../../src/core/groups/group-problem.ts";
import { divisionValue, groupTables } from "../../../src/core/groups/group-value.ts";
import { searchGroups, type Division } from "../../../src/core/groups/search-groups.ts";
import { everyDivision, smallProblems } from "../../support/group-problems.ts";
import { brokenWishes, dividedClass, wishedDivision } from "../../support/divided-class.ts";

const little = { starts: 12, exchanges: 2000 };

test("is never one that was shown, is found for as long as there is one, and keeps locks and wishes", () => {
  fc.assert(
    fc.property(smallProblems, (problem) => {
      const tables = groupTables(problem);
      const worth = (division: Division) => divisionValue(tables, division);
      const first = searchGroups(problem, 1, little);
      const all = new Map(
        everyDivision(problem).map((groupOf) => [divisionKey(problem, groupOf), worth(groupOf)]),
      );
      const former = [first.groupOf];
      for (let turn = 0; turn < 4; turn += 1) {
        for (const one of former) all.delete(divisionKey(problem, one));
        const found = anotherDivision(problem, former, turn + 2, little);
        const best = Math.max(-Infinity, ...all.values());
        const isLeft = best > Math.max(...former.map(worth)) - 1_000_000;
        expect(found !== null).toBe(isLeft);
        if (found === null) return;
        expect(all.get(divisionKey(problem, found.groupOf))).toBe(found.value);
        for (const [pupil, own] of problem.locked.entries()) {
          if (own !== null) expect(found.groupOf[pupil]).toBe(own);
        }
        former.push(found.groupOf);
      }
    }),
    { numRuns: 15 },
  );
});

test("where two are as good, more pupils meet somebody new", () => {
  // Nobody chose anybody: every division is as good, and nobody need meet anybody again.
  const nobody = Array.from({ length: 9 }, () => []);
  const problem: GroupProblem = {
    pupils: 9,
    sizes: [3, 3, 3],
    choices: nobody,
    first: nobody.map(() => false),
    apart: [],
    together: [],
    balance: nobody.map(() => null),
    spread: nobody.map(() => false),
    locked: nobody.map(() => null),
  };
  const shown = [0, 0, 0, 1, 1, 1, 2, 2, 2];
  const found = anotherDivision(problem, [shown], 1, little)?.groupOf ?? shown;
  const again = shown.flatMap((own, a) =>
    shown.flatMap((other, b) => (a < b && own === other && found[a] === found[b] ? [a] : [])),
  );
  expect(again).toEqual([]);
});

test("in a class of 26 each press gives another one that costs little, the same on every machine", () => {
  const division = { by: "size", number: 4 } as const;
  const problem = wishedDivision([dividedClass(26, 2)], { division, balance: "none" });
  const first = searchGroups(problem, 1);
  const former = [first.groupOf];
  const kept = outcomeOf(problem, first.groupOf).choicesKept;
  for (let press = 2; press < 5; press += 1) {
    const effort = { starts: 3, exchanges: 30_000 };
    const found = anotherDivision(problem, former, press, effort);
    expect(anotherDivision(problem, former, press, effort)).toEqual(found);
    if (found === null) throw new Error("A class of 26 can be divided in many ways");
    expect(former.map((one) => divisionKey(problem, one))).not.toContain(
      divisionKey(problem, found.groupOf),
    );
    expect(brokenWishes(problem, found.groupOf)).toBe(0);
    expect(outcomeOf(problem, found.groupOf).choicesKept).toBeGreaterThan(0.8 * kept);
    former.push(found.groupOf);
  }
});
