import {
  countFields,
  type CountField,
  type RoundedCounts,
  type TrueCounts,
} from "../../../src/core/leader/fields.ts";
import { fewestBallots, fewestOfQuestion } from "../../../src/core/leader/participation-floors.ts";
import {
  roundCounts,
  shiftFields,
  type Shift,
  type Shifts,
} from "../../../src/core/leader/rounding.ts";

export const threeShifts: readonly Shift[] = [0, 1, 2];

/** Counts of a unit where nothing was asked, but for those given. */
export function trueCounts(counts: Partial<Record<CountField, number>>): TrueCounts {
  const empty = Object.fromEntries(countFields.map((field) => [field, 0]));
  return { ...empty, one: 1, ...counts } as TrueCounts;
}

/** One shift for all fields, but for those given. */
export function sameShifts(shift: Shift, other: Partial<Shifts> = {}): Shifts {
  const all = Object.fromEntries(shiftFields.map((field) => [field, shift])) as Shifts;
  return { ...all, ...other };
}

/** How few values are left of a count, and in which case. */
export interface Narrowest {
  readonly width: number;
  readonly where: string;
}

/**
 * Every case there is for one unit of a known roll, through the code that rounds: of each count and each remainder, the
 * fewest values that are possible for one who has all the unit's rounded numbers.
 *
 * The counts hang together as a star. In the middle is the hub: the ballots P and the shift of the answers. Each
 * question is an arm: those who answered it (n <= P), and what it counts of them. Arms meet in the hubs they have in
 * common, so an arm is gone through with every set of hubs that other arms can leave.
 */
export function narrowestCounts(roll: number): ReadonlyMap<string, Narrowest> {
  const narrowest = new Map<string, Narrowest>();
  for (const group of hubGroups(roll)) {
    const arms = [...scaleArms(roll, group), ...choiceArms(roll, group)];
    const leaves = intersections(new Set(arms.map((arm) => hubsOf(group, arm))));
    const seen = new Set<string>();
    for (const arm of arms) {
      const own = hubsOf(group, arm);
      for (const left of leaves) {
        const hubs = own & left;
        const key = `${arm.name} ${hubs} ${arm.rounded} ${arm.key}`;
        if (hubs === 0n || seen.has(key)) continue;
        seen.add(key);
        for (const [count, width] of widthsOf(group, arm, hubs)) {
          if (width < (narrowest.get(count)?.width ?? Infinity)) {
            narrowest.set(count, { width, where: `of ${roll}: ${group.ballots}, ${arm.where}` });
          }
        }
      }
    }
  }
  return narrowest;
}

/** The hubs that give one number of ballots. */
interface HubGroup {
  readonly ballots: number;
  readonly hubs: readonly {
    readonly ballots: number;
    /** Who can have answered a question, by the rounded number. */
    readonly answered: ReadonlyMap<number, readonly number[]>;
  }[];
}

/** One outcome of a question: the rounded answers, and what those who are counted can be. */
interface Arm {
  readonly name: string;
  readonly rounded: number;
  readonly where: string;
  readonly key: string;
  /** Ascending. */
  readonly counted: readonly number[];
  /** Further counts that hang on the counted, with the values each of them allows. */
  readonly further: Readonly<Record<string, ReadonlyMap<number, readonly number[]>>>;
}

function hubGroups(roll: number): HubGroup[] {
  const groups = new Map<number, HubGroup["hubs"][number][]>();
  for (let ballots = fewestBallots(roll); ballots <= roll; ballots += 1) {
    for (const shift of threeShifts) {
      const answered = new Map<number, number[]>();
      let rounded: RoundedCounts | null = null;
      for (let n = fewestOfQuestion; n <= ballots; n += 1) {
        const counts = trueCounts({ roll, ballots, hasThriving: 1, thrivingAnswered: n });
        rounded = roundCounts(counts, sameShifts(shift));
        put(answered, rounded.thrivingAnswered, n);
      }
      put(groups, rounded?.ballots ?? 0, { ballots, answered });
    }
  }
  return [...groups].map(([ballots, hubs]) => ({ ballots, hubs }));
}

/** A number of answers that is rounded to this one, with the ballots and the shift: enough of a case for the code. */
function caseOf(roll: number, group: HubGroup, rounded: number) {
  for (let ballots = roll; ballots >= fewestBallots(roll); ballots -= 1) {
    for (const shift of threeShifts) {
      for (let n = ballots; n >= fewestOfQuestion; n -= 1) {
        const counts = trueCounts({ roll, ballots, hasThriving: 1, thrivingAnswered: n });
        const outcome = roundCounts(counts, sameShifts(shift));
        if (outcome.ballots === group.ballots && outcome.thrivingAnswered === rounded) {
          return { ballots, shift, n };
        }
      }
    }
  }
  throw new RangeError("No case is rounded so");
}

function roundedAnswers(group: HubGroup): ReadonlyMap<number, number> {
  const most = new Map<number, number>();
  for (const { answered } of group.hubs) {
    for (const [rounded, values] of answered) {
      most.set(rounded, Math.max(most.get(rounded) ?? 0, ...values));
    }
  }
  return most;
}

function scaleArms(roll: number, group: HubGroup): Arm[] {
  const arms: Arm[] = [];
  for (const [rounded, most] of roundedAnswers(group)) {
    const { ballots, shift, n } = caseOf(roll, group, rounded);
    const outcomes = new Map<number, number[]>();
    for (let counted = 0; counted <= most; counted += 1) {
      for (const own of threeShifts) {
        const counts = trueCounts({
          roll,
          ballots,
          hasThriving: 1,
          thrivingAnswered: n,
          thriving: counted,
        });
        putOnce(
          outcomes,
          roundCounts(counts, sameShifts(shift, { thriving: own })).thriving,
          counted,
        );
      }
    }
    for (const [outcome, counted] of outcomes) {
      const where = `${rounded} answered, ${outcome} counted`;
      arms.push({ name: "scale", rounded, where, key: `${outcome}`, counted, further: {} });
    }
  }
  return arms;
}

function choiceArms(roll: number, group: HubGroup): Arm[] {
  const arms: Arm[] = [];
  for (const [rounded, most] of roundedAnswers(group)) {
    const { ballots, shift, n } = caseOf(roll, group, rounded);
    const hub = { roll, ballots, hasBreaks: 1, breaksAnswered: n };
    // By the rounded mutual: how the pairs and the unchosen come out, and from which numbers.
    const byMutual = new Map<number, MutualOutcomes>();
    for (let mutual = 0; mutual <= most; mutual += mutual === 0 ? 2 : 1) {
      for (const own of threeShifts) {
        const outcome = roundCounts(
          trueCounts({ ...hub, mutual }),
          sameShifts(shift, { mutual: own }),
        ).mutual;
        const outcomes = byMutual.get(outcome) ?? { pairs: new Map(), unchosen: new Map() };
        byMutual.set(outcome, outcomes);
        const shifts = sameShifts(shift, { mutual: own });
        collect(
          outcomes.pairs,
          mutual,
          pairsOf(mutual, roll),
          (mutualPairs, each) =>
            roundCounts(trueCounts({ ...hub, mutual, mutualPairs }), {
              ...shifts,
              mutualPairs: each,
            }).mutualPairs,
        );
        collect(
          outcomes.unchosen,
          mutual,
          upTo(roll - mutual),
          (unchosen, each) =>
            roundCounts(trueCounts({ ...hub, mutual, unchosen }), { ...shifts, unchosen: each })
              .unchosen,
        );
      }
    }
    for (const [outcome, { pairs, unchosen }] of byMutual) {
      for (const [pairsOut, byPairs] of pairs) {
        for (const [unchosenOut, byUnchosen] of unchosen) {
          const counted = [...byPairs.keys()].filter((mutual) => byUnchosen.has(mutual));
          if (counted.length === 0) continue;
          const where = `${rounded} answered, ${outcome} mutual, ${pairsOut} pairs, ${unchosenOut} unchosen`;
          arms.push({
            name: "choices",
            rounded,
            where,
            key: `${outcome} ${pairsOut} ${unchosenOut}`,
            counted: counted.sort((a, b) => a - b),
            further: { mutualPairs: byPairs, unchosen: byUnchosen },
          });
        }
      }
    }
  }
  return arms;
}

/** Of each rounded outcome: by the true mutual, the true values that give it. */
type Outcomes = Map<number, Map<number, number[]>>;
interface MutualOutcomes {
  readonly pairs: Outcomes;
  readonly unchosen: Outcomes;
}

function collect(
  outcomes: Outcomes,
  mutual: number,
  values: readonly number[],
  round: (value: number, shift: Shift) => number,
): void {
  for (const value of values) {
    for (const shift of threeShifts) {
      const outcome = round(value, shift);
      const byMutual = outcomes.get(outcome) ?? new Map<number, number[]>();
      outcomes.set(outcome, byMutual);
      putOnce(byMutual, mutual, value);
    }
  }
}

/** Pairs that so many pupils can have; those far above the rounding's ceiling are all alike and left out. */
function pairsOf(mutual: number, roll: number): number[] {
  const least = Math.ceil(mutual / 2);
  const most = Math.min((mutual * (mutual - 1)) / 2, 3 * roll + 6);
  return upTo(most).filter((pairs) => pairs >= least);
}

function hubsOf({ hubs }: HubGroup, { rounded, counted }: Arm): bigint {
  const least = counted[0] ?? 0;
  let bits = 0n;
  hubs.forEach(({ answered }, at) => {
    if (answered.get(rounded)?.some((n) => n >= least) === true) bits |= 1n << BigInt(at);
  });
  return bits;
}

function intersections(sets: ReadonlySet<bigint>): ReadonlySet<bigint> {
  const all = new Set(sets);
  for (const one of all) {
    for (const other of sets) {
      const both = one & other;
      if (both !== 0n) all.add(both);
    }
  }
  return all;
}

function widthsOf(group: HubGroup, arm: Arm, bits: bigint): readonly (readonly [string, number])[] {
  const ballots = new Set<number>();
  const answered = new Set<number>();
  const silent = new Set<number>();
  const counted = new Set<number>();
  const rest = new Set<number>();
  group.hubs.forEach((hub, at) => {
    if ((bits & (1n << BigInt(at))) === 0n) return;
    for (const n of hub.answered.get(arm.rounded) ?? []) {
      const possible = arm.counted.filter((value) => value <= n);
      if (possible.length === 0) continue;
      ballots.add(hub.ballots);
      answered.add(n);
      silent.add(hub.ballots - n);
      for (const value of possible) {
        counted.add(value);
        rest.add(n - value);
      }
    }
  });
  const name = (count: string) => `${arm.name} ${count}`;
  return [
    ["ballots", ballots.size],
    [name("answered"), answered.size],
    [name("did not answer"), silent.size],
    [name("counted"), counted.size],
    [name("not counted"), rest.size],
    ...Object.entries(arm.further).map(([count, byCounted]): [string, number] => [
      name(count),
      new Set([...counted].flatMap((value) => byCounted.get(value) ?? [])).size,
    ]),
  ];
}

function put<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

function putOnce(map: Map<number, number[]>, key: number, value: number): void {
  if (map.get(key)?.includes(value) !== true) put(map, key, value);
}

function upTo(most: number): number[] {
  return Array.from({ length: most + 1 }, (_, value) => value);
}
