import { fewestBallots } from "../../../src/core/leader/participation-floors.ts";
import { mostPairs } from "./possible-counts.ts";
import type { UnitTerm } from "./school-history.ts";

/**
 * The strongest attacker there can be: somebody who has got every rounded number of a unit, by itself, in all its terms
 * (a leader who invented all other classes in plain rounds, round after round), who knows its classes' rolls, how many
 * ballots it had each time, which questions were asked, and all rules. Whoever knows sums of several units, or one unit
 * entirely, or reads the page, knows less.
 *
 * The rules of docs/protocol.md, 8.3, are written here a second time, apart from the code under attack, and turned
 * round: from a rounded number to all true ones, under every shift. A shift stays the same in all terms.
 */

/** What is left of one count in one term. */
export interface Attacked {
  readonly count: string;
  /** How many values are possible. */
  readonly width: number;
  /** Whether the truth is among them; if not the attacker, not the product, is wrong. */
  readonly holdsTruth: boolean;
  readonly values: ReadonlySet<number>;
}

/**
 * What is told besides: nothing, or the true counts of the scales in one of the terms, which is not promised to be
 * harmless; then scales alone are attacked.
 */
export type Told = number | null;

const three = [0, 1, 2] as const;
const threeTimesThree = three.flatMap((a) =>
  three.flatMap((b) => three.map((c) => [a, b, c] as const)),
);
const scales = [
  ["hasThriving", "thrivingAnswered", "notThriving"],
  ["hasCompany", "companyAnswered", "notCompany"],
  ["hasSafety", "safetyAnswered", "notSafe"],
  ["hasBullied", "bulliedAnswered", "bullied"],
] as const;

/** One list a term, in their order. The ballots are attacked as if they were not known. */
export function attackUnit(terms: readonly UnitTerm[], told: Told = null): Attacked[][] {
  const left = terms.map((): Attacked[] => []);
  for (const [flag, answered, counted] of scales) {
    const arms = terms.map((term) =>
      term.rounded[flag] === 1 ? scaleArm(term, answered, counted) : null,
    );
    attackArms(arms, told, left);
  }
  if (told !== null) return left;
  attackArms(
    terms.map((term) => (term.rounded.hasBreaks === 1 ? choiceArm(term) : null)),
    null,
    left,
  );
  terms.forEach((term, at) => left[at]?.push(ballotsLeft(term)));
  return left;
}

/** A question in one term, turned round. */
interface Arm {
  readonly counts: readonly string[];
  readonly truth: Case;
  readonly turned: Turned;
}

interface Turned {
  readonly choices: number;
  /** Whether what was seen can be under a choice of shifts. */
  readonly isPossible: (choice: number) => boolean;
  /** Of each count, the values under any choice. */
  readonly values: readonly ReadonlySet<number>[];
  readonly valuesUnder: (choices: readonly number[]) => readonly ReadonlySet<number>[];
  /** Whether these true counts give what was seen under the choice. */
  readonly gives: (truth: Case, choice: number) => boolean;
}

/** Numbers of the counts. */
type Case = readonly number[];

/** Shifts that some term rules out are ruled out for all. */
function attackArms(arms: readonly (Arm | null)[], told: Told, left: Attacked[][]): void {
  const asked = arms.filter((arm) => arm !== null);
  const known = told === null ? null : (arms[told] ?? null);
  const choices = choicesLeft(asked, known);
  arms.forEach((arm, at) => {
    if (arm === null || at === told) return;
    const { turned, counts, truth } = arm;
    const isFree = choices.length === turned.choices;
    const values = isFree ? turned.values : turned.valuesUnder(choices);
    counts.forEach((count, place) => {
      const own = values[place] ?? new Set();
      const holdsTruth = own.has(truth[place] ?? NaN);
      left[at]?.push({ count, width: own.size, holdsTruth, values: own });
    });
  });
}

function choicesLeft(asked: readonly Arm[], known: Arm | null): number[] {
  const choices = range(0, (asked[0]?.turned.choices ?? 0) - 1);
  return choices.filter(
    (choice) =>
      asked.every(({ turned }) => turned.isPossible(choice)) &&
      (known === null || known.turned.gives(known.truth, choice)),
  );
}

const remembered = new Map<string, Turned>();

function remember(key: string, turn: () => Turned): Turned {
  const found = remembered.get(key) ?? turn();
  remembered.set(key, found);
  return found;
}

/** Answered, counted, and the rest of those who answered. */
function scaleArm(
  { counts, rounded }: UnitTerm,
  answered: (typeof scales)[number][1],
  counted: (typeof scales)[number][2],
): Arm {
  return {
    turned: turnScale(counts.ballots, rounded.ballots, rounded[answered], rounded[counted]),
    counts: [answered, counted, `${answered} less ${counted}`],
    truth: [counts[answered], counts[counted], counts[answered] - counts[counted]],
  };
}

/** 81 choices: the shift of the answers, and of the counts 1, 2 and all others. */
function turnScale(ballots: number, all: number, answered: number, counted: number): Turned {
  return remember(`scale ${ballots} ${all} ${answered} ${counted}`, () => {
    const byChoice = three.flatMap((ofAnswers) => {
      const possible = answeredUnder(ballots, all, answered, ofAnswers);
      return threeTimesThree.map((shifts) => {
        const cases: Case[] = [];
        for (const n of possible) {
          for (let d = 0; d <= n; d += 1) {
            if (Math.min(apart(d, shifts), answered - 3) === counted) cases.push([n, d, n - d]);
          }
        }
        return cases;
      });
    });
    const valuesOf = (cases: readonly Case[]) =>
      [0, 1, 2].map((place) => new Set(cases.map((one) => one[place] ?? NaN)));
    return {
      choices: byChoice.length,
      isPossible: (choice) => (byChoice[choice]?.length ?? 0) > 0,
      values: valuesOf(byChoice.flat()),
      valuesUnder: (choices) => valuesOf(choices.flatMap((choice) => byChoice[choice] ?? [])),
      gives: (truth, choice) =>
        byChoice[choice]?.some((one) => one.every((value, place) => value === truth[place])) ===
        true,
    };
  });
}

function answeredUnder(ballots: number, all: number, answered: number, shift: number): number[] {
  const possible: number[] = [];
  for (let n = 0; n <= ballots; n += 1) {
    if (all - Math.min(nearest(ballots - n, shift), all - 6) === answered) possible.push(n);
  }
  return possible;
}

/** The rounded numbers of the question about choices. */
interface SeenChoices {
  readonly all: number;
  readonly answered: number;
  readonly mutual: number;
  readonly pairs: number;
  readonly unchosen: number;
}

function seenChoices({ rounded }: Pick<UnitTerm, "rounded">): SeenChoices {
  return {
    all: rounded.ballots,
    answered: rounded.breaksAnswered,
    mutual: rounded.mutual,
    pairs: rounded.mutualPairs,
    unchosen: rounded.unchosen,
  };
}

/** Answered, mutual, who has none, pairs, unchosen. */
function choiceArm({ counts, rounded, rolls }: UnitTerm): Arm {
  const seen = seenChoices({ rounded });
  const { breaksAnswered, mutual, mutualPairs, unchosen } = counts;
  const last = pairsEnds(seen.mutual, rolls).last;
  return {
    turned: turnChoices(rolls, counts.ballots, seen),
    counts: ["breaksAnswered", "mutual", "breaksAnswered less mutual", "mutualPairs", "unchosen"],
    truth: [breaksAnswered, mutual, breaksAnswered - mutual, Math.min(mutualPairs, last), unchosen],
  };
}

/** 729 choices: of the answers, the mutual, the pairs, and of 1, 2 and more whom no one chose. */
function turnChoices(rolls: readonly number[], ballots: number, seen: SeenChoices): Turned {
  const { all, answered, mutual, pairs, unchosen } = seen;
  const roll = rolls.reduce((sum, each) => sum + each, 0);
  const ends = pairsEnds(mutual, rolls);
  const most = 3 * Math.floor(roll / 3) - mutual;
  const isPairs = (M: number, shift: number) =>
    Math.max(ends.floor, Math.min(nearest(M, shift), ends.ceiling)) === pairs;
  const isUnchosen = (u: number, shift: number) => Math.min(nearest(u, shift), most) === unchosen;
  const under = answeredEach(ballots, all, answered);
  // Who answered and who has a mutual choice, under the shifts of both.
  const both = under.flatMap((possible) =>
    three.map((ofMutual) =>
      possible.flatMap((n) =>
        mutualUnder(n, answered, mutual, ofMutual).map((m) => [n, m] as const),
      ),
    ),
  );
  const mutuals = [...new Set(both.flatMap((cases) => cases.map(([, m]) => m)))];
  const byMutual = new Map(
    mutuals.map((m) => {
      // A number is rounded by 2 at most, but for what lies beyond an end.
      const pairsOf = range(
        Math.max(Math.ceil(m / 2), pairs === ends.floor ? 0 : pairs - 2),
        Math.min(mostPairs(m, rolls), pairs >= ends.ceiling ? ends.last : pairs + 2),
      );
      const unchosenOf = range(
        Math.max(0, unchosen - 2),
        Math.min(roll - m, unchosen === most ? roll : unchosen + 2),
      );
      return [
        m,
        {
          pairs: three.map((shift) => pairsOf.filter((M) => isPairs(M, shift))),
          // 1, 2 and the others, under the shift of each.
          unchosen: [[1], [2], unchosenOf.filter((u) => u !== 1 && u !== 2)].map((group) =>
            three.map((shift) => group.filter((u) => u <= roll - m && isUnchosen(u, shift))),
          ),
        },
      ] as const;
    }),
  );
  const bits = choiceBits(both, byMutual);
  return {
    choices: 729,
    isPossible: (choice) => bits(choice) !== 0,
    values: choiceValues(both.flat(), [...byMutual]),
    valuesUnder: (choices) => valuesUnder(choices, { both, byMutual, bits }),
    gives: () => {
      throw new TypeError("Only of scales is anything told");
    },
  };
}

/** By the number of a choice: a bit for each number of pupils with a mutual choice that is possible under it. */
type ChoiceBits = (choice: number) => number;

interface ChoiceCases {
  readonly both: readonly (readonly (readonly [number, number])[])[];
  readonly byMutual: ReadonlyMap<number, OfMutual>;
  readonly bits: ChoiceBits;
}

/** Pairs and unchosen hang on the mutual alone, so of each mutual it is noted under which shifts it is left. */
function valuesUnder(
  choices: readonly number[],
  { both, byMutual, bits }: ChoiceCases,
): readonly ReadonlySet<number>[] {
  const ofBoth = new Int32Array(9);
  const ofPairs = new Int32Array(3);
  const ofUnchosen = new Int32Array(27);
  for (const choice of choices) {
    const left = bits(choice);
    const [a, b, c] = [Math.floor(choice / 81), Math.floor(choice / 27) % 3, choice % 27];
    ofBoth[a] = (ofBoth[a] ?? 0) | left;
    ofPairs[b] = (ofPairs[b] ?? 0) | left;
    ofUnchosen[c] = (ofUnchosen[c] ?? 0) | left;
  }
  const has = (mask: number | undefined, place: number) => ((mask ?? 0) & (1 << place)) !== 0;
  const placeOf = new Map([...byMutual.keys()].map((m, place) => [m, place]));
  const cases = both.flatMap((all, at) =>
    all.filter(([, m]) => has(ofBoth[at], placeOf.get(m) ?? 31)),
  );
  const left = [...byMutual].map(([m, { pairs, unchosen }], place): [number, OfMutual] => [
    m,
    {
      pairs: pairs.filter((_, shift) => has(ofPairs[shift], place)),
      unchosen: unchosen.map((group, at) =>
        group.filter((_, shift) =>
          threeTimesThree.some(
            (shifts, choice) => shifts[at] === shift && has(ofUnchosen[choice], place),
          ),
        ),
      ),
    },
  ]);
  return choiceValues(cases, left);
}

interface OfMutual {
  /** By shift. */
  readonly pairs: readonly (readonly number[])[];
  /** Of 1, of 2 and of others, by the shift of each. */
  readonly unchosen: readonly (readonly (readonly number[])[])[];
}

function choiceBits(
  both: readonly (readonly (readonly [number, number])[])[],
  byMutual: ReadonlyMap<number, OfMutual>,
): ChoiceBits {
  const placeOf = new Map([...byMutual.keys()].map((m, place) => [m, place]));
  if (placeOf.size > 31) throw new RangeError("More possible numbers than bits");
  const bits = (holds: (of: OfMutual) => boolean) =>
    [...byMutual.values()].reduce((sum, of, place) => (holds(of) ? sum | (1 << place) : sum), 0);
  const ofBoth = both.map((cases) =>
    cases.reduce((sum, [, m]) => sum | (1 << (placeOf.get(m) ?? 0)), 0),
  );
  const ofPairs = three.map((shift) => bits(({ pairs }) => (pairs[shift]?.length ?? 0) > 0));
  const ofUnchosen = threeTimesThree.map((shifts) =>
    bits(({ unchosen }) =>
      shifts.some((shift, group) => (unchosen[group]?.[shift]?.length ?? 0) > 0),
    ),
  );
  return (choice) =>
    (ofBoth[Math.floor(choice / 81)] ?? 0) &
    (ofPairs[Math.floor(choice / 27) % 3] ?? 0) &
    (ofUnchosen[choice % 27] ?? 0);
}

function choiceValues(
  both: readonly (readonly [number, number])[],
  byMutual: readonly (readonly [number, OfMutual])[],
): readonly ReadonlySet<number>[] {
  const values = range(0, 4).map(() => new Set<number>());
  const [answered, mutuals, without, pairValues, unchosenValues] = values;
  for (const [m, of] of byMutual) {
    const ofPairs = of.pairs.flat();
    const ofUnchosen = of.unchosen.flat(2);
    if (ofPairs.length === 0 || ofUnchosen.length === 0) continue;
    mutuals?.add(m);
    for (const value of ofPairs) pairValues?.add(value);
    for (const value of ofUnchosen) unchosenValues?.add(value);
  }
  for (const [n, m] of both) {
    if (mutuals?.has(m) !== true) continue;
    answered?.add(n);
    without?.add(n - m);
  }
  return values;
}

const answeredKnown = new Map<string, readonly (readonly number[])[]>();

function answeredEach(
  ballots: number,
  all: number,
  answered: number,
): readonly (readonly number[])[] {
  const key = `${ballots} ${all} ${answered}`;
  const found =
    answeredKnown.get(key) ?? three.map((shift) => answeredUnder(ballots, all, answered, shift));
  answeredKnown.set(key, found);
  return found;
}

function mutualUnder(n: number, answered: number, mutual: number, shift: number): number[] {
  const possible: number[] = [];
  const least = mutual === 6 ? 0 : Math.max(0, n - (answered - mutual) - 2);
  const most = mutual === 6 ? n : Math.min(n, n - (answered - mutual) + 2);
  for (let m = least; m <= most; m += 1) {
    if (m !== 1 && Math.max(6, answered - nearest(n - m, shift)) === mutual) possible.push(m);
  }
  return possible;
}

/** Beyond the last all numbers of pairs are alike: it stands for them. */
function pairsEnds(mutual: number, rolls: readonly number[]) {
  const floor = 3 * Math.ceil(Math.ceil(mutual / 2) / 3);
  const ceiling = Math.min(3 * mutual, 3 * Math.floor(pairsBound(mutual - 4, rolls.length) / 3));
  return { floor, ceiling, last: Math.max(floor, ceiling) + 6 };
}

function pairsBound(pupils: number, classes: number): number {
  if (classes === 1) return (pupils * (pupils - 1)) / 2;
  const rest = pupils % 6;
  return 15 * Math.floor(pupils / 6) + (rest * (rest - 1)) / 2;
}

/**
 * Ballots, for one who does not know them: those under which every question of this term can be as it was seen. Other
 * terms say nothing of it: what was given out in them is possible under every shift, as the arms above find out.
 */
function ballotsLeft({ rolls, counts, rounded }: UnitTerm): Attacked {
  const roll = rolls.reduce((sum, each) => sum + each, 0);
  const least = fewestBallots(roll);
  const low = 3 * Math.ceil(least / 3);
  const high = 3 * Math.floor(roll / 3);
  const values = new Set<number>();
  for (let P = least; P <= roll; P += 1) {
    const isSeen = three.some(
      (shift) => Math.min(Math.max(nearest(P, shift), low), high) === rounded.ballots,
    );
    if (isSeen && isPossibleWith(P, { rolls, rounded })) values.add(P);
  }
  const holdsTruth = values.has(counts.ballots);
  return { count: "ballots", width: values.size, holdsTruth, values };
}

function isPossibleWith(
  P: number,
  { rolls, rounded }: Pick<UnitTerm, "rolls" | "rounded">,
): boolean {
  const turned = scales
    .filter(([flag]) => rounded[flag] === 1)
    .map(([, answered, counted]) =>
      turnScale(P, rounded.ballots, rounded[answered], rounded[counted]),
    );
  if (rounded.hasBreaks === 1) turned.push(turnChoices(rolls, P, seenChoices({ rounded })));
  return turned.every(({ values }) => (values[0]?.size ?? 0) > 0);
}

function nearest(x: number, shift: number): number {
  return 3 * Math.floor((x + shift) / 3);
}

/** Where 1 and 2 have shifts of their own. */
function apart(x: number, [ofOne, ofTwo, ofOthers]: readonly [number, number, number]): number {
  return nearest(x, x === 1 ? ofOne : x === 2 ? ofTwo : ofOthers);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
}
