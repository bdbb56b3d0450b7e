import { createSeededRandom } from "../seeded-random.ts";
import type { GroupProblem } from "./group-problem.ts";
import { divisionValue, groupTables, groupWeights } from "./group-value.ts";
import {
  anneal,
  slowly,
  startDivision,
  usualEffort,
  type Division,
  type FoundDivision,
  type SearchEffort,
} from "./search-groups.ts";

/** Near what is shown: choices are given up on the way, and hardly ever company. */
const gently = { warmest: 500, cooling: 0.95 } as const;

/** Every third search begins with lots drawn, the others from the division shown last. */
const fromLots = 3;

/**
 * Looks for the best division that is none of `former`, of which the last is the one that is shown. Of two as good it
 * takes the one with fewer pupils together who were so before; a choice is not given up for one such pair. Locks and
 * wishes count as ever. Gives the share done (0 to 1) after each start, and at the end the division with its worth;
 * null where none was met that breaks no more wishes than the best of the former. Nothing promises that there is none.
 * The same problem, former divisions and seed give the same one on every machine. Throws a RangeError without a former.
 */
export function* anotherSteps(
  problem: GroupProblem,
  former: readonly Division[],
  seed: number,
  effort: SearchEffort = usualEffort,
): Generator<number, FoundDivision | null> {
  const shown = former.at(-1);
  if (shown === undefined) throw new RangeError("Another than none");
  const tables = groupTables(problem);
  const random = createSeededRandom(seed);
  const known = new Set(former.map((division) => divisionKey(problem, division)));
  const met = pairsTogether(problem, former);
  const isWanted = (groupOf: ArrayLike<number>) => !known.has(divisionKey(problem, groupOf));
  let best: FoundDivision | null = null;
  for (let start = 0; start < effort.starts; start += 1) {
    const isNear = start % fromLots !== fromLots - 1;
    const from = isNear ? shown : startDivision(problem, random);
    const how = isNear ? gently : slowly;
    const found = anneal(tables, from, {
      ...how,
      random,
      exchanges: effort.exchanges,
      met,
      isWanted,
    });
    if (found.value > (best?.value ?? -Infinity)) best = found;
    yield (start + 1) / effort.starts;
  }
  if (best === null) return null;
  const value = divisionValue(tables, best.groupOf);
  const least = Math.max(...former.map((division) => divisionValue(tables, division)));
  return value > least - groupWeights.brokenPair / 2 ? { groupOf: best.groupOf, value } : null;
}

/** The same, run to its end. */
export function anotherDivision(
  problem: GroupProblem,
  former: readonly Division[],
  seed: number,
  effort: SearchEffort = usualEffort,
): FoundDivision | null {
  const search = anotherSteps(problem, former, seed, effort);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Equal for divisions that put the same pupils together, whatever their groups are numbered. Where everybody is alone
 * the places are all there is to tell them apart.
 */
export function divisionKey({ sizes }: GroupProblem, groupOf: ArrayLike<number>): string {
  if (sizes.every((size) => size === 1)) return Array.from(groupOf).join();
  const order = new Map<number, number>();
  return Array.from(groupOf, (group) => {
    if (!order.has(group)) order.set(group, order.size);
    return order.get(group);
  }).join();
}

function pairsTogether({ pupils }: GroupProblem, divisions: readonly Division[]): Uint8Array {
  const met = new Uint8Array(pupils * pupils);
  for (const groupOf of divisions) {
    for (let a = 0; a < pupils; a += 1) {
      for (let b = 0; b < pupils; b += 1) {
        if (a !== b && groupOf[a] === groupOf[b]) met[a * pupils + b] = 1;
      }
    }
  }
  return met;
}
