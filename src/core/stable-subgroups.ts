import type { Communities, Tie } from "./analysis.ts";

/** With fewer it is no group that others stand outside of. */
const leastMembers = 3;

/**
 * What every page calls a subgroup: pupils who hold together each time the class is parted, largest first, each in one
 * at most. Who is chosen by no one of it stands outside, however much the pupil chooses into it: to count a child in
 * whom nobody there has chosen would say the opposite of what the answers say.
 *
 * `ties` are those of the question the communities were found in; null communities have no subgroups.
 */
export function stableSubgroups(
  communities: Communities | null,
  ties: readonly Tie[],
): readonly (readonly number[])[] {
  const stable = communities?.groups.filter((group) => group.stable) ?? [];
  return stable
    .map(({ pupils }) => chosenWithin(pupils, ties))
    .filter(({ length }) => length >= leastMembers);
}

/** Those who are chosen by one of those who remain. */
function chosenWithin(pupils: readonly number[], ties: readonly Tie[]): readonly number[] {
  const chosen = new Set(
    ties.flatMap(({ a, b, type }) => {
      if (!pupils.includes(a) || !pupils.includes(b)) return [];
      return type === "mutual" ? [a, b] : [b];
    }),
  );
  const remaining = pupils.filter((pupil) => chosen.has(pupil));
  return remaining.length === pupils.length ? pupils : chosenWithin(remaining, ties);
}
