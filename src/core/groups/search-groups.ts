import { createSeededRandom, randomBelow, shuffled, type SeededRandom } from "../seeded-random.ts";
import type { GroupProblem } from "./group-problem.ts";
import { startTally } from "./group-tally.ts";
import { divisionValue, groupTables, type GroupTables } from "./group-value.ts";

/** A division: the group of each pupil, by index. */
export type Division = readonly number[];

export interface FoundDivision {
  readonly groupOf: Division;
  readonly value: number;
}

export interface SearchEffort {
  /** Searches from new beginnings; the best of all is kept. */
  readonly starts: number;
  /** Exchanges tried in each. */
  readonly exchanges: number;
}

export const usualEffort: SearchEffort = { starts: 12, exchanges: 60_000 };

/**
 * Looks for a good division by simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) over exchanges
 * of two pupils of different groups. Gives the share done (0 to 1) after each start and the best at
 * the end. The same problem and seed give the same division on every machine; nothing promises it is
 * the best there is: that is the exact model's to say.
 */
export function* searchSteps(
  problem: GroupProblem,
  seed: number,
  effort: SearchEffort = usualEffort,
): Generator<number, FoundDivision> {
  const tables = groupTables(problem);
  const random = createSeededRandom(seed);
  let best: FoundDivision | null = null;
  for (let start = 0; start < effort.starts; start += 1) {
    const found = anneal(tables, startDivision(problem, random), {
      random,
      exchanges: effort.exchanges,
      ...slowly,
    });
    if (best === null || found.value > best.value) best = found;
    yield (start + 1) / effort.starts;
  }
  return best ?? evaluated(tables, startDivision(problem, random));
}

/** The same, run to its end. */
export function searchGroups(
  problem: GroupProblem,
  seed: number,
  effort: SearchEffort = usualEffort,
): FoundDivision {
  const search = searchSteps(problem, seed, effort);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}

/** Locked pupils where they are, the others in random order in the places that are left. */
export function startDivision(problem: GroupProblem, random: SeededRandom): number[] {
  const free = problem.sizes.map(
    (size, group) => size - problem.locked.filter((own) => own === group).length,
  );
  const places = shuffled(
    free.flatMap((count, group) => Array.from({ length: Math.max(0, count) }, () => group)),
    random,
  );
  let next = 0;
  return problem.locked.map((own) => own ?? places[next++] ?? 0);
}

export interface Annealing {
  readonly random: SeededRandom;
  readonly exchanges: number;
  readonly warmest: number;
  readonly cooling: number;
  /** Pairs whose being together costs, as `startTally` takes them. */
  readonly met?: Uint8Array;
  /** False for a division that may be passed through and not be the end. */
  readonly isWanted?: (groupOf: ArrayLike<number>) => boolean;
}

/** From a heat at which a pupil's company is given up now and then, down to less than one choice. */
export const slowly = { warmest: 1500, cooling: 0.94 } as const;
const levels = 100;

/** The best that was met, by the worth of the tally. Where nothing wanted was met, it is worth minus infinity. */
export function anneal(
  tables: GroupTables,
  start: readonly number[],
  { random, exchanges, warmest, cooling, met, isWanted = () => true }: Annealing,
): FoundDivision {
  const { problem } = tables;
  const tally = startTally(tables, start, met);
  const { groupOf } = tally;
  const movable = start.flatMap((_, pupil) => (problem.locked[pupil] === null ? [pupil] : []));
  let best: FoundDivision = {
    groupOf: [...groupOf],
    value: isWanted(groupOf) ? tally.value() : -Infinity,
  };
  if (movable.length < 2 || problem.sizes.length < 2) return best;
  let heat = warmest;
  for (let turn = 0; turn < exchanges; turn += 1) {
    if (turn % Math.ceil(exchanges / levels) === 0 && turn > 0) heat *= cooling;
    const a = movable[randomBelow(random, movable.length)] ?? 0;
    const b = movable[randomBelow(random, movable.length)] ?? 0;
    if (groupOf[a] === groupOf[b]) continue;
    const gain = tally.exchange(a, b);
    // Also one that is too dear to go on from: beside what is not wanted it may be the best there is.
    if (tally.value() > best.value && isWanted(groupOf)) {
      best = { groupOf: [...groupOf], value: tally.value() };
    }
    if (gain < 0 && random() * growth(-gain / heat) >= 1) tally.exchange(a, b);
  }
  return best;
}

/**
 * The exponential to its fifth term. Math.exp differs in its last bit between browsers, and one exchange
 * taken here and refused there would give them different divisions.
 */
function growth(x: number): number {
  return 1 + x * (1 + (x / 2) * (1 + (x / 3) * (1 + (x / 4) * (1 + x / 5))));
}

function evaluated(tables: GroupTables, groupOf: readonly number[]): FoundDivision {
  return { groupOf, value: divisionValue(tables, groupOf) };
}
