import {
  countFields,
  type CountField,
  type RoundedCounts,
  type TrueCounts,
} from "../../../src/core/leader/fields.ts";
import { fewestBallots } from "../../../src/core/leader/participation-floors.ts";
import {
  roundCounts,
  type Shift,
  type ShiftField,
  type UnitShifts,
} from "../../../src/core/leader/rounding.ts";

export const threeShifts: readonly Shift[] = [0, 1, 2];

/** Counts of a unit where nothing was asked, but for those given. */
export function trueCounts(counts: Partial<Record<CountField, number>>): TrueCounts {
  const empty = Object.fromEntries(countFields.map((field) => [field, 0]));
  return { ...empty, one: 1, ...counts } as TrueCounts;
}

/** One shift for all fields and counts, but for the fields given. */
export function sameShifts(
  shift: Shift,
  other: Partial<Record<ShiftField, Shift>> = {},
): UnitShifts {
  return (field) => other[field] ?? shift;
}

/** The rosters of a unit's classes: one, or several that are joined. */
export type Rolls = readonly number[];

/** How few values are left of a count, and in which case. */
export interface Narrowest {
  readonly width: number;
  readonly where: string;
}

/**
 * Every case there is for a unit of known rolls, through the code that rounds: of each count and each remainder, the
 * fewest values that are possible for one who has all the unit's rounded numbers and knows the number of ballots; and
 * of the ballots, the fewest for one who does not.
 *
 * With the ballots known, questions say nothing of each other: each is gone through alone. Of the ballots a question
 * says which are possible, and questions meet in what all of them leave.
 */
export function narrowestCounts(rolls: Rolls): ReadonlyMap<string, Narrowest> {
  const roll = rolls.reduce((sum, each) => sum + each, 0);
  const isJoined = rolls.length > 1;
  const narrowest = new Map<string, Narrowest>();
  const note = (count: string, width: number, where: string) => {
    if (width < (narrowest.get(count)?.width ?? Infinity)) narrowest.set(count, { width, where });
  };
  // By the rounded ballots: of each outcome of a question, with which ballots it is possible.
  const possibleBallots = new Map<number, Map<string, Set<number>>>();
  for (let ballots = fewestBallots(roll); ballots <= roll; ballots += 1) {
    const shiftOfRounded = new Map<number, Shift>();
    for (const shift of threeShifts) {
      const counts = trueCounts({ roll, ballots });
      shiftOfRounded.set(roundCounts({ counts, isJoined }, sameShifts(shift)).ballots, shift);
    }
    for (const [rounded, shift] of shiftOfRounded) {
      const hub = { rolls, ballots, shift };
      const outcomes = possibleBallots.get(rounded) ?? new Map<string, Set<number>>();
      possibleBallots.set(rounded, outcomes);
      for (const [where, widths] of [...scaleCases(hub), ...choiceCases(hub)]) {
        const of = `${rolls.join("+")}: ${ballots} ballots, ${rounded} rounded, ${where}`;
        for (const [count, width] of Object.entries(widths)) note(count, width, of);
        outcomes.set(where, (outcomes.get(where) ?? new Set()).add(ballots));
      }
    }
  }
  for (const [rounded, outcomes] of possibleBallots) {
    for (const left of intersections([...outcomes.values()])) {
      note("ballots", left.size, `${rolls.join("+")}: ${rounded} rounded, ${[...left].join(" ")}`);
    }
  }
  return narrowest;
}

interface Hub {
  readonly rolls: Rolls;
  readonly ballots: number;
  readonly shift: Shift;
}

/** An outcome of a question in words, and how many values each count can have. */
type Case = readonly [where: string, widths: Readonly<Record<string, number>>];

function scaleCases(hub: Hub): Case[] {
  const cases = new Map<string, Sets>();
  for (const [rounded, all] of answeredCases(hub, "thriving")) {
    const counted = new Map<number, Set<number>>();
    const most = Math.max(...all.map(([answered]) => answered));
    const [answered, shift] = all[0] ?? [0, 0];
    for (let notThriving = 0; notThriving <= most; notThriving += 1) {
      for (const own of threeShifts) {
        const counts = { hasThriving: 1, thrivingAnswered: answered, notThriving };
        const outcome = rounds(hub, counts, { thrivingAnswered: shift, notThriving: own });
        into(counted, outcome.notThriving, notThriving);
      }
    }
    for (const [outcome, values] of counted) {
      const sets = setsOf(cases, `${rounded} answered, ${outcome} counted`);
      for (const [n] of all) {
        for (const value of values) {
          if (value > n) continue;
          sets.add("answered", n);
          sets.add("counted", value);
          sets.add("not counted", n - value);
        }
      }
    }
  }
  return [...cases].map(([where, sets]) => [where, sets.widths("scale")]);
}

function choiceCases(hub: Hub): Case[] {
  const roll = hub.rolls.reduce((sum, each) => sum + each, 0);
  const cases = new Map<string, Sets>();
  for (const [rounded, all] of answeredCases(hub, "choices")) {
    for (const [outcome, both] of mutualCases(hub, all)) {
      // How pairs and unchosen are rounded hangs on the rounded mutual alone: the first case stands for all.
      const [first] = both;
      if (first === undefined) continue;
      const pairs = new Map<number, Map<number, Set<number>>>();
      const unchosen = new Map<number, Map<number, Set<number>>>();
      for (const mutual of new Set(both.map((each) => each.mutual))) {
        for (const mutualPairs of pairsOf(mutual, hub.rolls)) {
          for (const own of threeShifts) {
            const counts = { ...first.counts, mutualPairs };
            const out = rounds(hub, counts, { ...first.shifts, mutualPairs: own }).mutualPairs;
            into(inner(pairs, out), mutual, mutualPairs);
          }
        }
        for (let value = 0; value <= roll - mutual; value += 1) {
          for (const own of threeShifts) {
            const counts = { ...first.counts, unchosen: value };
            const out = rounds(hub, counts, { ...first.shifts, unchosen: own }).unchosen;
            into(inner(unchosen, out), mutual, value);
          }
        }
      }
      for (const [pairsOut, byPairs] of pairs) {
        for (const [unchosenOut, byUnchosen] of unchosen) {
          const left = both.filter(({ mutual }) => byPairs.has(mutual) && byUnchosen.has(mutual));
          if (left.length === 0) continue;
          const where = `${rounded} answered, ${outcome} mutual, ${pairsOut} pairs, ${unchosenOut} unchosen`;
          const sets = setsOf(cases, where);
          for (const { answered, mutual } of left) {
            sets.add("answered", answered);
            sets.add("counted", mutual);
            sets.add("not counted", answered - mutual);
          }
          for (const mutual of new Set(left.map((each) => each.mutual))) {
            for (const value of byPairs.get(mutual) ?? []) sets.add("pairs", value);
            for (const value of byUnchosen.get(mutual) ?? []) sets.add("unchosen", value);
          }
        }
      }
    }
  }
  return [...cases].map(([where, sets]) => [where, sets.widths("choices")]);
}

interface MutualCase {
  readonly answered: number;
  readonly mutual: number;
  readonly counts: Partial<Record<CountField, number>>;
  readonly shifts: Partial<Record<ShiftField, Shift>>;
}

/** By the rounded mutual: who can have answered, and who of them can have a mutual choice. */
function mutualCases(
  hub: Hub,
  all: readonly (readonly [number, Shift])[],
): ReadonlyMap<number, readonly MutualCase[]> {
  const cases = new Map<number, MutualCase[]>();
  for (const [answered, shift] of all) {
    for (let mutual = 0; mutual <= answered; mutual += mutual === 0 ? 2 : 1) {
      const counts = { hasBreaks: 1, breaksAnswered: answered, mutual };
      const outcomes = new Map<number, MutualCase>();
      for (const own of threeShifts) {
        const shifts = { breaksAnswered: shift, mutual: own };
        outcomes.set(rounds(hub, counts, shifts).mutual, { answered, mutual, counts, shifts });
      }
      for (const [outcome, one] of outcomes) {
        cases.set(outcome, [...(cases.get(outcome) ?? []), one]);
      }
    }
  }
  return cases;
}

/** By the rounded answers: who can have answered, each with a shift that gives it. */
function answeredCases(
  hub: Hub,
  question: "thriving" | "choices",
): ReadonlyMap<number, readonly (readonly [number, Shift])[]> {
  const cases = new Map<number, [number, Shift][]>();
  const [flag, field] =
    question === "thriving"
      ? (["hasThriving", "thrivingAnswered"] as const)
      : (["hasBreaks", "breaksAnswered"] as const);
  for (let answered = 0; answered <= hub.ballots; answered += 1) {
    const outcomes = new Map<number, Shift>();
    for (const shift of threeShifts) {
      outcomes.set(rounds(hub, { [flag]: 1, [field]: answered }, { [field]: shift })[field], shift);
    }
    for (const [outcome, shift] of outcomes) {
      cases.set(outcome, [...(cases.get(outcome) ?? []), [answered, shift]]);
    }
  }
  return cases;
}

function rounds(
  { rolls, ballots, shift }: Hub,
  counts: Partial<Record<CountField, number>>,
  shifts: Partial<Record<ShiftField, Shift>>,
): RoundedCounts {
  const roll = rolls.reduce((sum, each) => sum + each, 0);
  const unit = { counts: trueCounts({ roll, ballots, ...counts }), isJoined: rolls.length > 1 };
  return roundCounts(unit, sameShifts(0, { ballots: shift, ...shifts }));
}

/**
 * The pairs that so many pupils of the classes can have. Numbers far above the rounding's ceiling are alike and left
 * out.
 */
function pairsOf(mutual: number, rolls: Rolls): number[] {
  const least = Math.ceil(mutual / 2);
  const most = Math.min(mostPairs(mutual, rolls), 3 * mutual + 12);
  return Array.from({ length: Math.max(0, most - least + 1) }, (_, step) => least + step);
}

const mostPairsOf = new Map<string, readonly number[]>();

/** The most pairs so many pupils can share. Nobody has a mutual choice alone in a class. */
export function mostPairs(mutual: number, rolls: Rolls): number {
  const key = rolls.join("+");
  let most = mostPairsOf.get(key);
  if (most === undefined) {
    let reached = [0];
    for (const roll of rolls) {
      const next: number[] = [];
      reached.forEach((pairs, before) => {
        for (let here = 0; here <= roll; here += here === 0 ? 2 : 1) {
          const sum = pairs + (here * (here - 1)) / 2;
          next[before + here] = Math.max(next[before + here] ?? -Infinity, sum);
        }
      });
      reached = Array.from(next, (pairs) => pairs ?? -Infinity);
    }
    most = reached;
    mostPairsOf.set(key, most);
  }
  return most[mutual] ?? -Infinity;
}

/** The values that counts can have, by their names. */
interface Sets {
  add(count: string, value: number): void;
  widths(question: string): Record<string, number>;
}

function setsOf(cases: Map<string, Sets>, where: string): Sets {
  const known = cases.get(where);
  if (known !== undefined) return known;
  const sets = new Map<string, Set<number>>();
  const made: Sets = {
    add: (count, value) => into(sets, count, value),
    widths: (question) =>
      Object.fromEntries([...sets].map(([count, values]) => [`${question} ${count}`, values.size])),
  };
  cases.set(where, made);
  return made;
}

function intersections(sets: readonly ReadonlySet<number>[]): ReadonlySet<number>[] {
  const all = new Map<string, ReadonlySet<number>>();
  const queue = [...sets];
  for (const one of queue) {
    const key = [...one].sort((a, b) => a - b).join(" ");
    if (one.size === 0 || all.has(key)) continue;
    for (const other of all.values()) {
      queue.push(new Set([...one].filter((value) => other.has(value))));
    }
    all.set(key, one);
  }
  return [...all.values()];
}

function into<Key>(map: Map<Key, Set<number>>, key: Key, value: number): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, new Set([value]));
  else values.add(value);
}

function inner(map: Map<number, Map<number, Set<number>>>, key: number): Map<number, Set<number>> {
  const found = map.get(key) ?? new Map<number, Set<number>>();
  map.set(key, found);
  return found;
}
