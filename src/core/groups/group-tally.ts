import { fairShare, groupWeights, steps, type GroupTables } from "./group-value.ts";

/**
 * The worth of a division kept up to date while pupils move: what `divisionValue` says, without counting everything
 * anew. A move costs as much as the pupil has choices, given and received, and wishes; the size of groups does not matter.
 */
export interface GroupTally {
  /** The worth as it stands, in whole numbers. */
  readonly value: () => number;
  readonly groupOf: Int32Array;
  /** Exchanges two pupils of different groups, and gives what that gained. The same again takes it back. */
  exchange(a: number, b: number): number;
}

const bits = { chose: 1, chosenBy: 2, apart: 4, together: 8, met: 16 } as const;

/** What it costs, in a search for another division, that two are together again: less than the last choice is worth. */
export const metCost = 1;

/** `met`: 1 for pupils (row times pupils plus column) whose being together costs; null where it does not. */
export function startTally(
  tables: GroupTables,
  start: ArrayLike<number>,
  met: Uint8Array | null = null,
): GroupTally {
  const { problem } = tables;
  const { pupils } = problem;
  const groupOf = Int32Array.from(start);
  const others = relationsOf(tables, met);
  const kept = new Int32Array(pupils);
  const mutual = new Int32Array(pupils);
  const chosenBy = new Int32Array(pupils);
  /** Pairs broken on this pupil's side: kept apart and here, or together and not here. */
  const broken = Int32Array.from(tables.partners);
  const worth = new Float64Array(pupils);
  const kinds = kindsOf(tables);
  let value = 0;

  function worthOf(pupil: number): number {
    const isFirst = problem.first[pupil] === true;
    const out = kept[pupil] ?? 0;
    const joy = worthAt(keptWorth, out) + worthAt(mutualWorth, mutual[pupil] ?? 0);
    const alone = isFirst ? groupWeights.aloneFirst : groupWeights.alone;
    const torn = (broken[pupil] ?? 0) * (groupWeights.brokenPair / 2);
    return joy * (isFirst ? 2 : 1) - (out === 0 && chosenBy[pupil] === 0 ? alone : 0) - torn;
  }

  function revalue(pupil: number): void {
    const now = worthOf(pupil);
    value += now - (worth[pupil] ?? 0);
    worth[pupil] = now;
  }

  /** Counts a tie in (+1) or out (-1), on both sides. */
  function countTie(pupil: number, { other, tie }: Relation, by: 1 | -1): void {
    if (tie & bits.chose) {
      kept[pupil] = (kept[pupil] ?? 0) + by;
      chosenBy[other] = (chosenBy[other] ?? 0) + by;
    }
    if (tie & bits.chosenBy) {
      chosenBy[pupil] = (chosenBy[pupil] ?? 0) + by;
      kept[other] = (kept[other] ?? 0) + by;
    }
    if ((tie & (bits.chose | bits.chosenBy)) === (bits.chose | bits.chosenBy)) {
      mutual[pupil] = (mutual[pupil] ?? 0) + by;
      mutual[other] = (mutual[other] ?? 0) + by;
    }
    const breaks = tie & bits.apart ? by : tie & bits.together ? -by : 0;
    broken[pupil] = (broken[pupil] ?? 0) + breaks;
    broken[other] = (broken[other] ?? 0) + breaks;
    if (tie & bits.met) value -= by * metCost;
    revalue(other);
  }

  function move(pupil: number, to: number): void {
    const from = groupOf[pupil] ?? 0;
    groupOf[pupil] = to;
    for (const relation of others[pupil] ?? []) {
      const group = groupOf[relation.other];
      if (group === from) countTie(pupil, relation, -1);
      else if (group === to) countTie(pupil, relation, 1);
    }
    revalue(pupil);
    for (const kind of kinds) {
      if (kind.has[pupil] !== 1) continue;
      value += kind.leave(from) + kind.join(to);
    }
  }

  // Everybody begins outside of every group and is moved in.
  groupOf.fill(-1);
  for (let pupil = 0; pupil < pupils; pupil += 1) revalue(pupil);
  for (const kind of kinds) value -= kind.cost();
  for (let pupil = 0; pupil < pupils; pupil += 1) {
    groupOf[pupil] = -2 - pupil; // alone in a group that is none
    move(pupil, start[pupil] ?? 0);
  }

  return {
    value: () => value,
    groupOf,
    exchange: (a, b) => {
      const before = value;
      const [from, to] = [groupOf[a] ?? 0, groupOf[b] ?? 0];
      move(a, to);
      move(b, from);
      return value - before;
    },
  };
}

/** The worth of so many, from none to where more add nothing. */
function worthsOf(worth: readonly number[]): readonly number[] {
  return [0, ...worth].map((_, kept) => steps(worth, kept));
}

const keptWorth = worthsOf(groupWeights.choice);
const mutualWorth = worthsOf(groupWeights.mutual);

function worthAt(worths: readonly number[], kept: number): number {
  return worths[Math.min(kept, worths.length - 1)] ?? 0;
}

interface Relation {
  readonly other: number;
  /** What is between the two, as bits. */
  readonly tie: number;
}

function relationsOf(
  { problem, chose, wish }: GroupTables,
  met: Uint8Array | null,
): readonly (readonly Relation[])[] {
  const { pupils } = problem;
  return Array.from({ length: pupils }, (_, own) => {
    const relations: Relation[] = [];
    for (let other = 0; other < pupils; other += 1) {
      const wished = wish[own * pupils + other];
      const tie =
        (chose[own * pupils + other] === 1 ? bits.chose : 0) |
        (chose[other * pupils + own] === 1 ? bits.chosenBy : 0) |
        (wished === 1 ? bits.apart : wished === 2 ? bits.together : 0) |
        (met?.[own * pupils + other] === 1 ? bits.met : 0);
      if (tie !== 0 && other !== own) relations.push({ other, tie });
    }
    return relations;
  });
}

/** Pupils to be spread evenly: what it costs to have too many or too few of them in each group. */
interface Kind {
  readonly has: Uint8Array;
  cost(): number;
  /** What is gained when one leaves the group, or joins it; nothing for a group that is none. */
  leave(group: number): number;
  join(group: number): number;
}

function kindsOf({ problem, labels, labelTotals, spreadTotal }: GroupTables): readonly Kind[] {
  const isLabel = (label: number) => (pupil: number) => problem.balance[pupil] === label;
  const kinds = Array.from({ length: labels }, (_, label) =>
    kindOf(problem, isLabel(label), labelTotals[label] ?? 0, groupWeights.balance),
  );
  if (spreadTotal === 0) return kinds;
  const decides = (pupil: number) => problem.spread[pupil] === true;
  return [...kinds, kindOf(problem, decides, spreadTotal, groupWeights.spread)];
}

function kindOf(
  { pupils, sizes }: GroupTables["problem"],
  isOfKind: (pupil: number) => boolean,
  total: number,
  weight: number,
): Kind {
  const shares = sizes.map((size) => fairShare(total, size, pupils));
  const counts = new Int32Array(sizes.length);
  const costAt = (group: number): number => {
    const { least, most } = shares[group] ?? { least: 0, most: 0 };
    const count = counts[group] ?? 0;
    return weight * (count < least ? least - count : count > most ? count - most : 0);
  };
  const change = (group: number, by: number): number => {
    if (group < 0) return 0;
    const before = costAt(group);
    counts[group] = (counts[group] ?? 0) + by;
    return before - costAt(group);
  };
  return {
    has: Uint8Array.from({ length: pupils }, (_, pupil) => (isOfKind(pupil) ? 1 : 0)),
    cost: () => sizes.reduce((sum, _, group) => sum + costAt(group), 0),
    leave: (group) => change(group, -1),
    join: (group) => change(group, 1),
  };
}
