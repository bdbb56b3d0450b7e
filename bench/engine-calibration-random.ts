import { chanceAlpha } from "../src/core/metrics/chance.ts";
import {
  createSeededRandom,
  randomBelow,
  shuffled,
  type SeededRandom,
} from "../src/core/seeded-random.ts";
import { at, sociomatrixFromArcs, type Sociomatrix } from "../src/core/sociomatrix.ts";
import { coieDodge } from "../src/core/status/coie-dodge.ts";
import { probabilityStatus, statusChances } from "../src/core/status/probability-status.ts";
import type { SocialStatus } from "../src/core/status/status.ts";

/** What the methods say of classes in which nothing is going on. */
export interface RandomCalibration {
  readonly classes: number;
  readonly pupils: number;
  /** Share of pupils beyond each tail at .05. */
  readonly tails: { readonly liked: number; readonly disliked: number; readonly impactLow: number };
  readonly probability: Readonly<Record<SocialStatus, number>>;
  readonly coieDodge: Readonly<Record<SocialStatus, number>>;
}

/** Classes of 15 to 30 in which everyone names by chance: unlimited numbers, one likes or dislikes or neither. */
export function calibrateOnRandomClasses(classes: number, seed: number): RandomCalibration {
  const random = createSeededRandom(seed);
  const counts = { probability: emptyCounts(), coieDodge: emptyCounts() };
  const tails = { liked: 0, disliked: 0, impactLow: 0 };
  let pupils = 0;
  for (let index = 0; index < classes; index += 1) {
    const { liked, disliked } = blindClass(random);
    const chances = statusChances(liked, disliked);
    for (const label of probabilityStatus.compute(liked, disliked, chances))
      counts.probability[label] += 1;
    for (const label of coieDodge.compute(liked, disliked).labels) counts.coieDodge[label] += 1;
    for (let pupil = 0; pupil < liked.size; pupil += 1) {
      pupils += 1;
      if (at(chances.liked.pHigh, pupil) <= chanceAlpha) tails.liked += 1;
      if (at(chances.disliked.pHigh, pupil) <= chanceAlpha) tails.disliked += 1;
      if (at(chances.impact.pLow, pupil) <= chanceAlpha) tails.impactLow += 1;
    }
  }
  return {
    classes,
    pupils,
    tails: shares(tails, pupils),
    probability: shares(counts.probability, pupils),
    coieDodge: shares(counts.coieDodge, pupils),
  };
}

function blindClass(random: SeededRandom): { liked: Sociomatrix; disliked: Sociomatrix } {
  const size = 15 + randomBelow(random, 16);
  const liked: [number, number][] = [];
  const disliked: [number, number][] = [];
  for (let rater = 0; rater < size; rater += 1) {
    const others = shuffled(
      Array.from({ length: size }, (_, pupil) => pupil).filter((pupil) => pupil !== rater),
      random,
    );
    const likes = randomBelow(random, 8);
    const dislikes = randomBelow(random, 5);
    for (const other of others.slice(0, likes)) liked.push([rater, other]);
    for (const other of others.slice(likes, likes + dislikes)) disliked.push([rater, other]);
  }
  return { liked: matrixOf(size, liked), disliked: matrixOf(size, disliked) };
}

function matrixOf(size: number, pairs: readonly (readonly [number, number])[]): Sociomatrix {
  return sociomatrixFromArcs(new Uint8Array(size).fill(1), {
    from: pairs.map(([from]) => from),
    to: pairs.map(([, to]) => to),
  });
}

function emptyCounts(): Record<SocialStatus, number> {
  return { popular: 0, rejected: 0, controversial: 0, neglected: 0, average: 0 };
}

function shares<Key extends string>(counts: Record<Key, number>, of: number): Record<Key, number> {
  const entries = Object.entries<number>(counts).map(([key, count]) => [key, count / of]);
  return Object.fromEntries(entries) as Record<Key, number>; // the same keys
}
