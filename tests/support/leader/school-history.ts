import { createHash } from "node:crypto";
import type { ClassAnalysis } from "../../../src/core/analysis.ts";
import { standardSet } from "../../../src/core/catalogue/standard-set.ts";
import {
  contributionVector,
  schoolSums,
  type RoundedCounts,
  type SchoolSums,
  type TrueCounts,
} from "../../../src/core/leader/fields.ts";
import { fewestBallots } from "../../../src/core/leader/participation-floors.ts";
import {
  releaseRound,
  type PlaceId,
  type ReleasedRound,
} from "../../../src/core/leader/release.ts";
import { roundCounts, shiftOf, type UnitShifts } from "../../../src/core/leader/rounding.ts";
import { schoolSumsProblem } from "../../../src/core/leader/sums-check.ts";
import type { Term } from "../../../src/core/leader/term.ts";
import { unitCounts, unitQuestions, type UnitClass } from "../../../src/core/leader/unit-counts.ts";
import {
  createSeededRandom,
  randomBelow,
  shuffled,
  type SeededRandom,
} from "../../../src/core/seeded-random.ts";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";
import { noNoise } from "./invented-round.ts";

/** A unit in one term: what is so, what left, and what anybody may know of it. */
export interface UnitTerm {
  /** The classes, as their keys; the same unit in two terms has the same. */
  readonly unit: string;
  readonly rolls: readonly number[];
  readonly counts: TrueCounts;
  readonly rounded: RoundedCounts;
}

export interface SchoolTerm {
  readonly units: readonly UnitTerm[];
  /** Null under three contributions: the relay gives out nothing. */
  readonly sums: SchoolSums | null;
  readonly released: ReleasedRound | null;
}

const terms: readonly Term[] = [2026, 2027, 2028].flatMap((schoolYear) => [
  { schoolYear, half: "autumn" },
  { schoolYear, half: "spring" },
]);
const closingDays = [
  "2026-11-02",
  "2027-03-02",
  "2027-11-02",
  "2028-03-02",
  "2028-11-02",
  "2029-03-02",
];

interface Pupil {
  /** What they answer of themselves, 1 to 5; changes now and then. */
  readonly values: Record<ScaleId, number>;
}
type ScaleId = Exclude<(typeof unitQuestions)[number], "breaks">;
interface SchoolClass {
  readonly key: string;
  readonly pupils: Pupil[];
}

const scaleIds = unitQuestions.filter((id) => id !== "breaks");

/**
 * A school's six terms: 1 to 12 classes of 6 to 32, with pupils who move, classes that are merged and split, teachers
 * who join small classes, classes that are late, and classes where nobody or everybody is in a category. Counted,
 * rounded and released by the product's own code. The same seed gives the same school.
 */
export function schoolHistory(seed: number): readonly SchoolTerm[] {
  const random = createSeededRandom(seed);
  const school = Array.from({ length: 1 + randomBelow(random, 12) }, (_, at) => ({
    key: `${seed} ${at}`,
    pupils: Array.from({ length: 6 + randomBelow(random, 27) }, () => newPupil(random)),
  }));
  let classes: SchoolClass[] = school;
  let made = school.length;
  const past: ReleasedRound[] = [];
  return terms.map((term, at) => {
    if (at > 0) {
      classes = nextTerm(classes, random, () => `${seed} ${made++}`);
    }
    const largest = Math.max(...classes.map(({ pupils }) => pupils.length));
    const unitMost = pick(random, [Math.max(15, largest), 30, 60]);
    const closedOn = closingDays[at] as CalendarDay;
    const units = joined(classes, random)
      // A late class is not in this round.
      .filter(() => random() >= 0.1)
      .flatMap((unit) => contributed(unit, { term, unitMost, closedOn }, random));
    const sums = units.length < 3 ? null : sumsOf(units);
    if (sums === null) return { units, sums, released: null };
    const problem = schoolSumsProblem(sums, { contributions: units.length, unitMost });
    if (problem !== null) throw new Error(`Sums of seed ${seed} do not fit: ${problem}`);
    const placeId = "school" as PlaceId;
    const released = releaseRound({ placeId, level: "school", term, unitMost, sums }, past);
    if (!released.ok) throw new Error(released.error.type);
    past.push(released.value);
    return { units, sums, released: released.value };
  });
}

function nextTerm(
  classes: readonly SchoolClass[],
  random: SeededRandom,
  newKey: () => string,
): SchoolClass[] {
  let next = classes.map(({ key, pupils }) => ({
    key,
    pupils: pupils
      // Some leave, and most others answer much as they did.
      .filter(() => random() >= 0.02)
      .map((pupil) => (random() < 0.3 ? changed(pupil, random) : pupil)),
  }));
  for (const one of next) {
    while (one.pupils.length > 6 && random() < 0.3) {
      const other = pick(random, next);
      const [mover] = one.pupils.splice(randomBelow(random, one.pupils.length), 1);
      if (mover !== undefined && other.pupils.length < 32) other.pupils.push(mover);
    }
    if (random() < 0.3 && one.pupils.length < 32) one.pupils.push(newPupil(random));
    while (one.pupils.length < 6) one.pupils.push(newPupil(random));
  }
  if (random() < 0.25) next = merged(next, random, newKey);
  if (random() < 0.25 && next.length < 12) next = split(next, random, newKey);
  return next;
}

/** Two small classes become one: under the key of one of them, or under a new one. */
function merged(classes: SchoolClass[], random: SeededRandom, newKey: () => string): SchoolClass[] {
  const [a, b, ...rest] = classes.toSorted((x, y) => x.pupils.length - y.pupils.length);
  if (a === undefined || b === undefined || a.pupils.length + b.pupils.length > 32) return classes;
  const key = random() < 0.5 ? a.key : newKey();
  return [{ key, pupils: [...a.pupils, ...b.pupils] }, ...rest];
}

function split(classes: SchoolClass[], random: SeededRandom, newKey: () => string): SchoolClass[] {
  const [largest, ...rest] = classes.toSorted((x, y) => y.pupils.length - x.pupils.length);
  if (largest === undefined || largest.pupils.length < 14) return classes;
  const pupils = shuffled(largest.pupils, random);
  const half = 6 + randomBelow(random, pupils.length - 11);
  return [
    { key: largest.key, pupils: pupils.slice(0, half) },
    { key: newKey(), pupils: pupils.slice(half) },
    ...rest,
  ];
}

/** Teachers of small classes mostly join two or three of them. */
function joined(classes: readonly SchoolClass[], random: SeededRandom): SchoolClass[][] {
  const small = classes.filter(({ pupils }) => pupils.length < 13);
  const units: SchoolClass[][] = classes.filter((one) => !small.includes(one)).map((one) => [one]);
  for (let left = small; left.length > 0;) {
    const count = random() < 0.7 ? 2 + randomBelow(random, 2) : 1;
    units.push(left.slice(0, count));
    left = left.slice(count);
  }
  return units;
}

interface TermRound {
  readonly term: Term;
  readonly unitMost: number;
  readonly closedOn: CalendarDay;
}

/** Empty when the unit does not take part. */
function contributed(
  classes: readonly SchoolClass[],
  { term, unitMost, closedOn }: TermRound,
  random: SeededRandom,
): UnitTerm[] {
  const roll = classes.reduce((sum, { pupils }) => sum + pupils.length, 0);
  const missing = silentOf(roll, random);
  const leavesOut = unitQuestions.filter(() => random() < 0.04);
  const surveys = classes.map(({ pupils }): UnitClass => {
    const silent = Math.round((missing * pupils.length) / roll);
    return {
      kind: "preventive",
      closedOn,
      questions: standardSet.filter(({ id }) => !leavesOut.some((left) => left === id)),
      analysis: answeredBy(pupils, pupils.length - silent, random),
    };
  });
  const counted = unitCounts(surveys, { term, unitMost });
  if (!counted.ok) return [];
  const unit = classes
    .map(({ key }) => key)
    .sort()
    .join("+");
  const { counts } = counted.value;
  const isJoined = classes.length > 1;
  const rounded = roundCounts({ counts, isJoined }, shiftsOf(unit));
  return [{ unit, rolls: classes.map(({ pupils }) => pupils.length), counts, rounded }];
}

function silentOf(roll: number, random: SeededRandom): number {
  const most = roll - fewestBallots(roll);
  return Math.max(0, pick(random, [0, 0, 1, 2, most, randomBelow(random, Math.max(1, most + 3))]));
}

/** What the engine would hand over, of what is counted. */
function answeredBy(
  pupils: readonly Pupil[],
  ballots: number,
  random: SeededRandom,
): UnitClass["analysis"] {
  const size = pupils.length;
  const skips = pick(random, [0, 0, 0, 0.1, 0.5, 1]);
  const choosers = Array.from(
    { length: size },
    (_, pupil) => pupil < ballots && random() >= skips / 4,
  );
  const { mutual, pairs, unchosen } = choicesOf(choosers, random);
  const raters = choosers.filter(Boolean).length;
  const scales = scaleIds.map((id) => {
    const counts = [0, 0, 0, 0, 0];
    // Nobody or everybody in a category, now and then.
    const all = random() < 0.2 ? pick(random, [1, 5]) : null;
    for (const pupil of pupils.slice(0, ballots)) {
      if (random() < skips / 4) continue;
      const value = all ?? pupil.values[id];
      counts[value - 1] = (counts[value - 1] ?? 0) + 1;
    }
    return { id, counts, answered: counts.reduce((sum, count) => sum + count, 0) };
  });
  const figures = { withoutMutual: raters - mutual, mutualPairs: pairs, unchosen };
  return {
    participation: { answered: ballots, pupils: size },
    questions: [{ id: "breaks", raters, figures }],
    scales,
  } as unknown as Pick<ClassAnalysis, "participation" | "questions" | "scales">;
}

/** Nobody names anyone, everybody everyone, best friends each other, small circles, or some classmates at random. */
function choicesOf(choosers: readonly boolean[], random: SeededRandom) {
  const size = choosers.length;
  const manner = pick(random, ["nobody", "everyone", "pairs", "circles", "some", "some", "some"]);
  const circle = manner === "pairs" ? 2 : 3 + randomBelow(random, 4);
  const chance = (1 + randomBelow(random, 6)) / size;
  const stray = pick(random, [0, 0.02]);
  const names = (a: number, b: number) => {
    if (a === b || choosers[a] !== true) return false;
    if (random() < stray) return true;
    if (manner === "nobody") return false;
    if (manner === "everyone") return true;
    if (manner === "some") return random() < chance;
    return Math.floor(a / circle) === Math.floor(b / circle);
  };
  const chosen = choosers.map((_, a) => choosers.map((__, b) => names(a, b)));
  const withMutual = new Set<number>();
  const named = new Set<number>();
  let pairs = 0;
  chosen.forEach((row, a) => {
    row.forEach((isChosen, b) => {
      if (!isChosen) return;
      named.add(b);
      if (chosen[b]?.[a] !== true) return;
      withMutual.add(a);
      if (a < b) pairs += 1;
    });
  });
  return { mutual: withMutual.size, pairs, unchosen: size - named.size };
}

/** Derived from a key and never drawn again, as in the product; which hash it is plays no part. */
function shiftsOf(unit: string): UnitShifts {
  const known = new Map<string, ReturnType<typeof shiftOf>>();
  return (field, count) => {
    const name = `${unit} ${field} ${count}`;
    const shift = known.get(name) ?? shiftOf(createHash("sha256").update(name).digest());
    known.set(name, shift);
    return shift;
  };
}

function sumsOf(units: readonly UnitTerm[]): SchoolSums | null {
  const vectors = units.map(({ rounded }) => contributionVector(rounded, noNoise));
  const [first = []] = vectors;
  return schoolSums(
    first.map((_, place) => vectors.reduce((sum, vector) => sum + (vector[place] ?? 0), 0)),
  );
}

function newPupil(random: SeededRandom): Pupil {
  const values = scaleIds.map((id) => [id, usualValue(random)]);
  return { values: Object.fromEntries(values) as Pupil["values"] };
}

function changed({ values }: Pupil, random: SeededRandom): Pupil {
  return { values: { ...values, [pick(random, scaleIds)]: usualValue(random) } };
}

function usualValue(random: SeededRandom): number {
  return pick(random, [1, 1, 1, 1, 1, 2, 2, 2, 3, 4, 5]);
}

function pick<Item>(random: SeededRandom, items: readonly Item[]): Item {
  return items[randomBelow(random, items.length)] as Item; // the lists are not empty
}
