import {
  createSeededRandom,
  randomBelow,
  shuffled,
  type SeededRandom,
} from "../../../src/core/seeded-random.ts";

/** A class with a liked and a disliked question, as the oracle reads it. */
export interface OracleClass {
  readonly size: number;
  readonly groups: readonly string[];
  readonly answeredLiked: readonly boolean[];
  readonly answeredDisliked: readonly boolean[];
  readonly liked: readonly Pair[];
  readonly disliked: readonly Pair[];
}

export type Pair = readonly [from: number, to: number];

/** Classes of every shape that has broken a tool of the kind; the same seed gives the same classes. */
export function randomClasses(count: number, seed: number): OracleClass[] {
  const random = createSeededRandom(seed);
  return Array.from({ length: count }, (_, index) => randomClass(random, index));
}

const shapes = [
  "sparse",
  "any",
  "any",
  "isolates",
  "everyone",
  "no-one",
  "chain",
  "groups",
] as const;

function randomClass(random: SeededRandom, index: number): OracleClass {
  const size = 5 + randomBelow(random, 56);
  const shape = shapes[index % shapes.length] ?? "any";
  const missing = random() < 0.5 ? 0 : random() * 0.5;
  const groups = Array.from({ length: size }, () => (random() < 0.5 ? "a" : "b"));
  const answers = () => Array.from({ length: size }, () => random() >= missing);
  const answeredLiked = answers();
  const answeredDisliked = random() < 0.5 ? answeredLiked : answers();
  const density = shape === "sparse" ? random() * 0.15 : random();
  const order = shuffled(
    Array.from({ length: size }, (_, i) => i),
    random,
  );
  const place = new Map(order.map((pupil, k) => [pupil, k]));
  const likes = (i: number, j: number): boolean => {
    if (shape === "everyone") return true;
    if (shape === "no-one") return false;
    if (shape === "chain") return place.get(j) === (place.get(i) ?? 0) + 1 || isForward(i, j);
    if (shape === "isolates" && (j % 4 === 0 || i % 7 === 0)) return false;
    if (shape === "groups") return random() < (groups[i] === groups[j] ? 0.35 : 0.03);
    return random() < density;
  };
  const isForward = (i: number, j: number) =>
    (place.get(i) ?? 0) < (place.get(j) ?? 0) && random() < 0.1;
  const liked = pairsWhere(answeredLiked, likes);
  const chosen = new Set(liked.map(([i, j]) => i * size + j));
  const dislike = shape === "no-one" ? 1 : random() * 0.3;
  const disliked = pairsWhere(
    answeredDisliked,
    (i, j) => !chosen.has(i * size + j) && (dislike === 1 || random() < dislike),
  );
  return { size, groups, answeredLiked, answeredDisliked, liked, disliked };
}

function pairsWhere(
  answered: readonly boolean[],
  holds: (from: number, to: number) => boolean,
): Pair[] {
  const pairs: Pair[] = [];
  answered.forEach((answers, i) => {
    if (!answers) return;
    for (let j = 0; j < answered.length; j += 1) if (i !== j && holds(i, j)) pairs.push([i, j]);
  });
  return pairs;
}
