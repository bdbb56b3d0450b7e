import { quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import type { GroupProblem } from "../../src/core/groups/group-problem.ts";
import {
  problemAsked,
  usualRequest,
  type GroupRequest,
} from "../../src/core/groups/group-request.ts";
import { gatherPupils, type DividedClass } from "../../src/core/groups/pupils-to-divide.ts";
import type { PupilId } from "../../src/core/ids.ts";
import { inventClass } from "./invented-class.ts";

/** An invented class as it is divided. */
export function dividedClass(pupils: number, seed: number): DividedClass {
  const { input } = inventClass({ pupils, seed, participation: 0.95 });
  const own = input.pupils.map((pupil) => ({ ...pupil, id: `${seed}-${pupil.id}` as PupilId }));
  return {
    input: { ...input, pupils: own },
    analysis: analyseClass(input, { ...quickAnalysis, communities: false }),
    today: own.map(({ id, group }) => ({ id, group })),
  };
}

/** Pairs of pupils by index. */
export interface PairWishes {
  readonly apart: readonly (readonly [number, number])[];
  readonly together: readonly (readonly [number, number])[];
}

/** Girls and boys in even numbers, two pairs to keep apart, one to keep together, unless said otherwise. */
export function wishedDivision(
  classes: readonly DividedClass[],
  change: Partial<GroupRequest>,
  wishes: PairWishes = {
    apart: [
      [0, 1],
      [2, 3],
    ],
    together: [[4, 5]],
  },
): GroupProblem {
  const known = gatherPupils(classes);
  const id = (index: number): PupilId => {
    const pupil = known.pupils[index];
    if (pupil === undefined) throw new RangeError("No such pupil");
    return pupil.id;
  };
  const ids = ([a, b]: readonly [number, number]) => [id(a), id(b)] as const;
  const request: GroupRequest = {
    ...usualRequest("groups"),
    balance: "group",
    apart: wishes.apart.map(ids),
    together: wishes.together.map(ids),
    ...change,
  };
  return problemAsked(known, request, null);
}

/** Fifty classes from twelve to sixty pupils, into groups of two to six. */
export const fiftyDivisions = Array.from({ length: 50 }, (_, index) => ({
  pupils: [26, 12, 30, 22, 18, 28, 24, 60, 20, 27][index % 10] ?? 26,
  size: 2 + ((index * 3 + Math.floor(index / 10)) % 5),
  seed: index + 101,
}));

/** Wishes that a division breaks. */
export function brokenWishes(
  { apart, together, sizes, locked }: GroupProblem,
  groupOf: readonly number[],
): number {
  const near = apart.filter(([a, b]) => groupOf[a] === groupOf[b]).length;
  const torn = together.filter(([a, b]) => groupOf[a] !== groupOf[b]).length;
  const uneven = sizes.filter(
    (size, group) => groupOf.filter((own) => own === group).length !== size,
  ).length;
  const moved = locked.filter((own, pupil) => own !== null && groupOf[pupil] !== own).length;
  return near + torn + uneven + moved;
}
