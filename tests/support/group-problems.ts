import fc from "fast-check";
import {
  checkGroupProblem,
  evenSizes,
  type GroupProblem,
} from "../../src/core/groups/group-problem.ts";
import { divisionValue, groupTables } from "../../src/core/groups/group-value.ts";

/** Small enough that every division can be tried. */
export const smallProblems = fc
  .record({
    pupils: fc.integer({ min: 4, max: 8 }),
    groups: fc.integer({ min: 2, max: 3 }),
    arrows: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 20 }),
    first: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    labels: fc.array(fc.option(fc.nat(1)), { minLength: 8, maxLength: 8 }),
    spread: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    lockedPupil: fc.option(fc.nat(7)),
    wish: fc.option(fc.tuple(fc.boolean(), fc.nat(7), fc.nat(7))),
  })
  .map((drawn): GroupProblem => {
    const { pupils } = drawn;
    const sizes = evenSizes(pupils, drawn.groups);
    const choices = Array.from({ length: pupils }, (_, pupil) =>
      [...new Set(drawn.arrows.filter(([from]) => from === pupil).map(([, to]) => to))]
        .filter((to) => to < pupils && to !== pupil)
        .sort((a, b) => a - b),
    );
    const drawnWish = drawn.wish ?? [false, 0, 0];
    const [, a, b] = drawnWish;
    const wish = a !== b && a < pupils && b < pupils ? drawnWish : null;
    const pairs = wish === null ? [] : [[wish[1], wish[2]] as const];
    return {
      pupils,
      sizes,
      choices,
      first: drawn.first.slice(0, pupils),
      apart: wish?.[0] === true ? pairs : [],
      together: wish?.[0] === false ? pairs : [],
      balance: drawn.labels.slice(0, pupils),
      spread: drawn.spread.slice(0, pupils),
      locked: Array.from({ length: pupils }, (_, pupil) =>
        pupil === drawn.lockedPupil ? 0 : null,
      ),
    };
  })
  .filter((problem) => checkGroupProblem(problem).ok);

/** Every division tried. */
export function bestOfAll(problem: GroupProblem): {
  readonly groupOf: readonly number[];
  readonly value: number;
} {
  const tables = groupTables(problem);
  return everyDivision(problem)
    .map((groupOf) => ({ groupOf, value: divisionValue(tables, groupOf) }))
    .reduce((best, one) => (one.value > best.value ? one : best));
}

/** With those who are locked where they are. */
export function everyDivision(problem: GroupProblem): readonly (readonly number[])[] {
  const all: (readonly number[])[] = [];
  const left = [...problem.sizes];
  const groupOf: number[] = [];
  const place = (pupil: number): void => {
    if (pupil === problem.pupils) {
      all.push([...groupOf]);
      return;
    }
    for (const group of left.keys()) {
      const own = problem.locked[pupil] ?? null;
      if ((left[group] ?? 0) === 0 || (own !== null && own !== group)) continue;
      left[group] = (left[group] ?? 0) - 1;
      groupOf[pupil] = group;
      place(pupil + 1);
      left[group] = (left[group] ?? 0) + 1;
    }
  };
  place(0);
  return all;
}
