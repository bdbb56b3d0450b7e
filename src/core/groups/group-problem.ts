import { err, ok, type Result } from "../result.ts";

/** Two pupils by index. */
export type PupilPair = readonly [number, number];

/**
 * A class (or a year) to be divided. Pupils are known by index, as everywhere in the analysis; groups by
 * their place in `sizes`.
 */
export interface GroupProblem {
  /** How many pupils there are. */
  readonly pupils: number;
  /** One number a group; together they are all pupils. */
  readonly sizes: readonly number[];
  /** Whom each pupil chose on the questions the teacher wants to build on: indexes, ascending. */
  readonly choices: readonly (readonly number[])[];
  /** True for those to think of first: few or none chose them, or their own report is a concern. */
  readonly first: readonly boolean[];
  readonly apart: readonly PupilPair[];
  readonly together: readonly PupilPair[];
  /** A group to spread evenly, such as gender, as numbers from 0; null for pupils without one. */
  readonly balance: readonly (number | null)[];
  /** True for pupils who decide much: they are spread over the groups. */
  readonly spread: readonly boolean[];
  /** The group a pupil stays in; null where the suggestion is free. */
  readonly locked: readonly (number | null)[];
}

/** Why no division can fulfil what is asked; each names the pupils to look at. */
export type GroupProblemFailure =
  | { readonly type: "sizes-do-not-fit" }
  | { readonly type: "apart-and-together"; readonly pupils: readonly number[] }
  | { readonly type: "together-too-many"; readonly pupils: readonly number[] }
  /** Each to be kept apart from each, and more of them than there are groups. */
  | { readonly type: "apart-too-many"; readonly pupils: readonly number[] }
  | { readonly type: "locked-too-many"; readonly group: number }
  | { readonly type: "locked-apart"; readonly pupils: PupilPair }
  | { readonly type: "locked-not-together"; readonly pupils: PupilPair };

/** More groups than a pair of hands can lay out, more pupils than a school year has. */
export const groupLimits = { pupilsMost: 300, groupsMost: 60 } as const;

/**
 * Sizes as even as they can be, larger groups first. Throws a RangeError unless 1 <= groups <= pupils.
 */
export function evenSizes(pupils: number, groups: number): readonly number[] {
  if (!Number.isInteger(groups) || groups < 1 || groups > pupils) {
    throw new RangeError("No division into so many groups");
  }
  const least = Math.floor(pupils / groups);
  const larger = pupils % groups;
  return Array.from({ length: groups }, (_, group) => (group < larger ? least + 1 : least));
}

/** As many groups as come nearest to the wanted size without exceeding it, where that is possible. */
export function sizesNear(pupils: number, wanted: number): readonly number[] {
  return evenSizes(pupils, Math.min(pupils, Math.ceil(pupils / Math.max(1, Math.floor(wanted)))));
}

/** Says what contradicts itself before anything is computed; a problem that passes may still have no perfect answer. */
export function checkGroupProblem(
  problem: GroupProblem,
): Result<GroupProblem, readonly GroupProblemFailure[]> {
  const total = problem.sizes.reduce((sum, size) => sum + size, 0);
  if (total !== problem.pupils || problem.sizes.some((size) => size < 1)) {
    return err([{ type: "sizes-do-not-fit" }]);
  }
  const failures = [
    ...togetherFailures(problem),
    ...apartFailures(problem),
    ...lockFailures(problem),
  ];
  return failures.length === 0 ? ok(problem) : err(failures);
}

/** Pupils who must stay together, directly or through others; each pupil is in one of the sets. */
export function togetherSets(problem: GroupProblem): readonly (readonly number[])[] {
  const leader = Array.from({ length: problem.pupils }, (_, pupil) => pupil);
  const find = (pupil: number): number => {
    const above = leader[pupil] ?? pupil;
    return above === pupil ? pupil : find(above);
  };
  for (const [a, b] of problem.together) leader[find(a)] = find(b);
  const sets = new Map<number, number[]>();
  for (let pupil = 0; pupil < problem.pupils; pupil += 1) {
    const root = find(pupil);
    sets.set(root, [...(sets.get(root) ?? []), pupil]);
  }
  return [...sets.values()];
}

function togetherFailures(problem: GroupProblem): GroupProblemFailure[] {
  const largest = Math.max(...problem.sizes);
  return togetherSets(problem).flatMap((pupils): GroupProblemFailure[] => {
    if (pupils.length > largest) return [{ type: "together-too-many", pupils }];
    const isTorn = problem.apart.some(([a, b]) => pupils.includes(a) && pupils.includes(b));
    return isTorn ? [{ type: "apart-and-together", pupils }] : [];
  });
}

/**
 * The first such set that is found from each pupil on; a set that hides from this is left to the exact model, which
 * proves that the wishes cannot all be met.
 */
function apartFailures({ apart, sizes, pupils }: GroupProblem): GroupProblemFailure[] {
  const others = Array.from({ length: pupils }, () => new Set<number>());
  for (const [a, b] of apart) {
    others[a]?.add(b);
    others[b]?.add(a);
  }
  for (const [first, near] of others.entries()) {
    if (near.size < sizes.length) continue;
    const found = [first];
    for (const next of near) {
      if (found.every((one) => others[one]?.has(next))) found.push(next);
    }
    if (found.length > sizes.length) {
      return [{ type: "apart-too-many", pupils: found.toSorted((a, b) => a - b) }];
    }
  }
  return [];
}

function lockFailures({ locked, sizes, apart, together }: GroupProblem): GroupProblemFailure[] {
  const groupOf = (pupil: number) => locked[pupil] ?? null;
  const full = sizes.flatMap((size, group): GroupProblemFailure[] =>
    locked.filter((own) => own === group).length > size ? [{ type: "locked-too-many", group }] : [],
  );
  const near = apart
    .filter(([a, b]) => groupOf(a) !== null && groupOf(a) === groupOf(b))
    .map((pupils): GroupProblemFailure => ({ type: "locked-apart", pupils }));
  const split = together
    .filter(([a, b]) => groupOf(a) !== null && groupOf(b) !== null && groupOf(a) !== groupOf(b))
    .map((pupils): GroupProblemFailure => ({ type: "locked-not-together", pupils }));
  return [...full, ...near, ...split];
}
