import type { GroupProblem } from "./group-problem.ts";

/**
 * What a group is worth. The value of a division is the sum over its groups, in whole numbers, so that
 * two divisions are compared exactly and a solver can prove one the best. In this order:
 *
 * 1. pairs to keep apart or together (a broken one costs more than everything below can give);
 * 2. nobody without a classmate they chose or who chose them, the least chosen first;
 * 3. those who decide much spread over the groups, then the balance of the teacher's own grouping;
 * 4. choices kept: the first counts most, a mutual one more than a one-way one, those of the least chosen double.
 */
export const groupWeights = {
  /** For each pair broken; split in two where it tears a pair over two groups. */
  brokenPair: 2_000_000,
  /** For a pupil with nobody; half as much again for those to think of first. */
  alone: 4_000,
  aloneFirst: 6_000,
  /** For each pupil too many or too few of a kind in a group. */
  spread: 900,
  balance: 300,
  /** For the first, second and third choice that is kept; more add nothing. */
  choice: [60, 12, 6],
  /** For the first and second mutual choice that is kept. */
  mutual: [40, 8],
} as const;

/** What a problem says, laid out for being asked a million times. */
export interface GroupTables {
  readonly problem: GroupProblem;
  /** 1 where row chose column. */
  readonly chose: Uint8Array;
  /** 1 where the two must be apart, 2 where they must be together. */
  readonly wish: Uint8Array;
  /** How many must be together with each pupil. */
  readonly partners: Int32Array;
  readonly labels: number;
  /** Pupils of each label in the whole. */
  readonly labelTotals: readonly number[];
  readonly spreadTotal: number;
}

export function groupTables(problem: GroupProblem): GroupTables {
  const { pupils, choices, apart, together, balance, spread } = problem;
  const chose = new Uint8Array(pupils * pupils);
  for (const [from, chosen] of choices.entries())
    for (const to of chosen) chose[from * pupils + to] = 1;
  const wish = new Uint8Array(pupils * pupils);
  const partners = new Int32Array(pupils);
  const mark = (a: number, b: number, value: number) => {
    wish[a * pupils + b] = value;
    wish[b * pupils + a] = value;
  };
  for (const [a, b] of apart) mark(a, b, 1);
  for (const [a, b] of together) mark(a, b, 2);
  for (let a = 0; a < pupils; a += 1) {
    for (let b = 0; b < pupils; b += 1)
      if (wish[a * pupils + b] === 2) partners[a] = (partners[a] ?? 0) + 1;
  }
  const labels = Math.max(-1, ...balance.map((label) => label ?? -1)) + 1;
  return {
    problem,
    chose,
    wish,
    partners,
    labels,
    labelTotals: Array.from(
      { length: labels },
      (_, label) => balance.filter((own) => own === label).length,
    ),
    spreadTotal: spread.filter(Boolean).length,
  };
}

/** The worth of one group, given its members in any order. */
export function groupValue(tables: GroupTables, members: ArrayLike<number>): number {
  let value = 0;
  for (let at = 0; at < members.length; at += 1) value += memberValue(tables, members, at);
  return value - evennessCost(tables, members);
}

/** The worth of a whole division: the group of each pupil, by index. */
export function divisionValue(tables: GroupTables, groupOf: ArrayLike<number>): number {
  return membersOf(tables.problem, groupOf).reduce(
    (sum, members) => sum + groupValue(tables, members),
    0,
  );
}

export function membersOf(problem: GroupProblem, groupOf: ArrayLike<number>): number[][] {
  const groups = problem.sizes.map((): number[] => []);
  for (let pupil = 0; pupil < groupOf.length; pupil += 1) groups[groupOf[pupil] ?? 0]?.push(pupil);
  return groups;
}

/** The share of a kind of pupil that a group of this size should have: between the two whole numbers beside the exact one. */
export function fairShare(
  total: number,
  size: number,
  pupils: number,
): { readonly least: number; readonly most: number } {
  return { least: Math.floor((total * size) / pupils), most: Math.ceil((total * size) / pupils) };
}

/** The worth of so many kept choices: each adds less than the one before. */
export function steps(worth: readonly number[], kept: number): number {
  let sum = 0;
  for (let place = 0; place < kept && place < worth.length; place += 1) sum += worth[place] ?? 0;
  return sum;
}

function memberValue(tables: GroupTables, members: ArrayLike<number>, at: number): number {
  const { problem, chose, wish, partners } = tables;
  const { pupils } = problem;
  const own = members[at] ?? 0;
  let kept = 0;
  let mutual = 0;
  let chosenBy = 0;
  let near = 0;
  let partnersHere = 0;
  for (let other = 0; other < members.length; other += 1) {
    const with_ = members[other] ?? 0;
    if (with_ === own) continue;
    const out = chose[own * pupils + with_] ?? 0;
    const back = chose[with_ * pupils + own] ?? 0;
    kept += out;
    chosenBy += back;
    mutual += out & back;
    const wished = wish[own * pupils + with_];
    if (wished === 1) near += 1;
    else if (wished === 2) partnersHere += 1;
  }
  const torn = (partners[own] ?? 0) - partnersHere;
  // Each broken pair is met twice, once from either side.
  const broken = (near + torn) * (groupWeights.brokenPair / 2);
  const isFirst = problem.first[own] === true;
  const alone = isFirst ? groupWeights.aloneFirst : groupWeights.alone;
  const lonely = kept === 0 && chosenBy === 0 ? alone : 0;
  const joy = steps(groupWeights.choice, kept) + steps(groupWeights.mutual, mutual);
  return joy * (isFirst ? 2 : 1) - lonely - broken;
}

function evennessCost(tables: GroupTables, members: ArrayLike<number>): number {
  const { problem, labels, labelTotals, spreadTotal } = tables;
  let cost = 0;
  if (spreadTotal > 0) {
    let count = 0;
    for (let at = 0; at < members.length; at += 1) if (problem.spread[members[at] ?? 0]) count += 1;
    cost += groupWeights.spread * outside(count, spreadTotal, members.length, problem.pupils);
  }
  for (let label = 0; label < labels; label += 1) {
    let count = 0;
    for (let at = 0; at < members.length; at += 1) {
      if (problem.balance[members[at] ?? 0] === label) count += 1;
    }
    const total = labelTotals[label] ?? 0;
    cost += groupWeights.balance * outside(count, total, members.length, problem.pupils);
  }
  return cost;
}

function outside(count: number, total: number, size: number, pupils: number): number {
  const { least, most } = fairShare(total, size, pupils);
  if (count < least) return least - count;
  return count > most ? count - most : 0;
}
