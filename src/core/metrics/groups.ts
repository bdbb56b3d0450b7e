import { row, type Sociomatrix } from "../sociomatrix.ts";

/** Choices and possible choices within and between groups, among pupils whose group is known. */
export interface GroupMixing {
  readonly groups: readonly string[];
  /** Choices by members of group g towards pupils of a known group, and those staying within. */
  readonly made: readonly number[];
  readonly within: readonly number[];
  /** The same counted over all pairs a member who answered could have chosen. */
  readonly possible: readonly number[];
  readonly possibleWithin: readonly number[];
  /** Choices that would stay within if each member chose blindly among pupils of a known group. */
  readonly expectedWithin: readonly number[];
}

/** Null without two groups. Groups in the order of their names' code points, so no language reorders them. */
export function groupMixing(
  matrix: Sociomatrix,
  groupOf: readonly (string | null)[],
): GroupMixing | null {
  const groups = [...new Set(groupOf.filter((group) => group !== null))].toSorted((a, b) =>
    a < b ? -1 : 1,
  );
  if (groups.length < 2) return null;
  const known = groupOf.filter((group) => group !== null).length;
  const sizes = groups.map((group) => groupOf.filter((other) => other === group).length);
  const [made, within, possible, possibleWithin, expectedWithin] = Array.from({ length: 5 }, () =>
    groups.map(() => 0),
  ) as [number[], number[], number[], number[], number[]]; // five lists by construction
  const numberOf = new Map(groups.map((group, g) => [group, g]));
  groupOf.forEach((group, pupil) => {
    if (group === null || matrix.rated[pupil] !== 1) return;
    const g = numberOf.get(group) ?? 0;
    const classmates = (sizes[g] ?? 0) - 1;
    let choices = 0;
    let stays = 0;
    for (const other of row(matrix.chosen, pupil)) {
      if (groupOf[other] === null) continue;
      choices += 1;
      if (groupOf[other] === group) stays += 1;
    }
    add(made, g, choices);
    add(within, g, stays);
    add(possible, g, known - 1);
    add(possibleWithin, g, classmates);
    add(expectedWithin, g, (choices * classmates) / (known - 1));
  });
  return { groups, made, within, possible, possibleWithin, expectedWithin };
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function add(list: number[], index: number, value: number): void {
  list[index] = (list[index] ?? 0) + value;
}
