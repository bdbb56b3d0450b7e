import type { GroupProblem } from "./group-problem.ts";
import { groupTables, groupValue, groupWeights, membersOf } from "./group-value.ts";
import { createModelBuilder, type LinearModel } from "./linear-model.ts";
import type { Division } from "./search-groups.ts";

/**
 * The division as a set partitioning problem (Balas and Padberg 1976): one column for each group that
 * could be made, worth what `groupValue` says, each pupil in exactly one. Small groups alone: a class of 26
 * has 17,550 groups of three and four, a class of 30 has 142,506 of five.
 */
export interface WholeGroupsModel {
  readonly model: LinearModel;
  /** The members of the group each column stands for. */
  readonly groups: readonly (readonly number[])[];
}

/** More columns take a school's laptop longer than a teacher waits. */
export const wholeGroupsMost = 30_000;

/** Larger groups have so many columns beside so few rows that the placement model is faster. */
const wholeSizeMost = 4;

/** How many groups of the asked sizes there are, before wishes rule any out. */
export function countWholeGroups({ pupils, sizes }: GroupProblem): number {
  return [...new Set(sizes)].reduce((sum, size) => sum + choose(pupils, size), 0);
}

/**
 * Null when groups are large or too many to write down. A group that breaks a wish or a lock has no column, so
 * a model without a solution proves that not all wishes can be met.
 */
export function wholeGroupsModel(problem: GroupProblem): WholeGroupsModel | null {
  if (Math.max(...problem.sizes) > wholeSizeMost) return null;
  if (countWholeGroups(problem) > wholeGroupsMost) return null;
  const tables = groupTables(problem);
  const builder = createModelBuilder();
  const ofPupil = Array.from({ length: problem.pupils }, (): [number, number][] => []);
  const groups: (readonly number[])[] = [];
  for (const size of new Set(problem.sizes)) {
    const ofSize: [number, number][] = [];
    for (const members of combinations(problem.pupils, size)) {
      const worth = isLockable(problem, members) ? groupValue(tables, members) : null;
      if (worth === null || worth < -groupWeights.brokenPair / 4) continue;
      const column = builder.addColumn({ worth, whole: true });
      groups.push(members);
      ofSize.push([column, 1]);
      for (const pupil of members) ofPupil[pupil]?.push([column, 1]);
    }
    const wanted = problem.sizes.filter((own) => own === size).length;
    builder.addRow({ terms: ofSize, lower: wanted, upper: wanted });
  }
  for (const terms of ofPupil) builder.addRow({ terms, lower: 1, upper: 1 });
  return { model: builder.build(), groups };
}

/** A division as values of the columns, for a solver to begin with; null when it breaks a wish. */
export function columnsOf(
  { groups }: WholeGroupsModel,
  problem: GroupProblem,
  division: Division,
): number[] | null {
  const wanted = new Set(membersOf(problem, division).map((members) => members.join()));
  const values = groups.map((members) => (wanted.has(members.join()) ? 1 : 0));
  return values.filter((value) => value === 1).length === problem.sizes.length ? values : null;
}

/** The division that the chosen columns are: groups are given places by their size and by who is locked where. */
export function divisionOf(
  { groups }: WholeGroupsModel,
  problem: GroupProblem,
  values: ArrayLike<number>,
): Division {
  const chosen = groups.filter((_, column) => (values[column] ?? 0) > 0.5);
  const places: (readonly number[] | null)[] = problem.sizes.map(() => null);
  const lockOf = (members: readonly number[]) =>
    members.map((pupil) => problem.locked[pupil] ?? null).find((group) => group !== null) ?? null;
  const free = chosen.filter((members) => {
    const group = lockOf(members);
    if (group !== null) places[group] = members;
    return group === null;
  });
  for (const members of free) {
    places[places.findIndex((own, at) => own === null && problem.sizes[at] === members.length)] =
      members;
  }
  const groupOf = problem.locked.map(() => 0);
  for (const [group, members] of places.entries())
    for (const pupil of members ?? []) groupOf[pupil] = group;
  return groupOf;
}

/** A group can be made when its locked pupils have one place between them, everybody locked there is in it, and it has that place's size. */
function isLockable({ locked, sizes }: GroupProblem, members: readonly number[]): boolean {
  const places = new Set(
    members.map((pupil) => locked[pupil] ?? null).filter((place) => place !== null),
  );
  if (places.size === 0) return true;
  const [place] = places;
  if (places.size > 1 || place === undefined || sizes[place] !== members.length) return false;
  return locked.every((own, pupil) => own !== place || members.includes(pupil));
}

function* combinations(total: number, size: number): Generator<readonly number[]> {
  const at = Array.from({ length: size }, (_, place) => place);
  for (;;) {
    yield [...at];
    let place = size - 1;
    while (place >= 0 && at[place] === total - size + place) place -= 1;
    if (place < 0) return;
    at[place] = (at[place] ?? 0) + 1;
    for (let next = place + 1; next < size; next += 1) at[next] = (at[next - 1] ?? 0) + 1;
  }
}

function choose(total: number, size: number): number {
  let result = 1;
  for (let at = 1; at <= size; at += 1) result = (result * (total - size + at)) / at;
  return Math.round(result);
}
