import type { Tie } from "../analysis.ts";
import type { Point } from "./geometry.ts";

const rounds = 24;
/** How far the first round moves a pair a step apart, and how much less each one after; written out, since powers differ between engines. */
const heat = { anew: 12, again: 5 } as const;
const calming = 0.78;
/** Where no way along ties leads, pupils stand this many steps apart. */
const noWay = 3.4;

/** From where, and how freely, pupils move. */
export interface StressPlan {
  readonly from: readonly Point[];
  /** 1 as its ties want, 0 not at all. */
  readonly freedom: readonly number[];
  /** Pixels in a step along ties. */
  readonly stepLength: number;
  readonly again: boolean;
}

/**
 * Places in which distances are like steps along ties: stress lowered pair by pair, the largest moves
 * first (Zheng, Pawar and Goodman 2019). In place of their shuffled order stands one that jumps about.
 */
export function stressPlaces(ties: readonly Tie[], plan: StressPlan): Point[] {
  const { stepLength, freedom } = plan;
  const count = plan.from.length;
  const apart = stepsApart(count, ties);
  const points = plan.from.map(({ x, y }) => ({ x: x / stepLength, y: y / stepLength }));
  const pairs = jumpingPairs(count);
  let warmth = plan.again ? heat.again : heat.anew;
  for (let round = 0; round < rounds; round += 1) {
    for (const [a, b] of pairs) {
      const [one, other] = [points[a], points[b]];
      if (!one || !other) continue;
      const dx = one.x - other.x;
      const dy = one.y - other.y;
      const distance = Math.sqrt(dx * dx + dy * dy);
      if (distance < 1e-6) continue;
      const wanted = apart[a * count + b] ?? noWay;
      const share = warmth > wanted * wanted ? 1 : warmth / (wanted * wanted);
      const step = (share * (distance - wanted)) / (2 * distance);
      const [own, others] = [step * (freedom[a] ?? 1), step * (freedom[b] ?? 1)];
      one.x -= dx * own;
      one.y -= dy * own;
      other.x += dx * others;
      other.y += dy * others;
    }
    warmth *= calming;
  }
  return points.map(({ x, y }) => ({ x: x * stepLength, y: y * stepLength }));
}

/** Steps along ties between all pairs, a matrix row by row. */
function stepsApart(count: number, ties: readonly Tie[]): Float64Array {
  const steps = new Float64Array(count * count).fill(noWay);
  const near: number[][] = Array.from({ length: count }, () => []);
  for (const { a, b } of ties) {
    near[a]?.push(b);
    near[b]?.push(a);
  }
  for (let from = 0; from < count; from += 1) {
    const reached = new Uint8Array(count);
    reached[from] = 1;
    let edge = [from];
    for (let step = 1; edge.length > 0; step += 1) {
      const next: number[] = [];
      for (const at of edge) {
        for (const other of near[at] ?? []) {
          if (reached[other] === 1) continue;
          reached[other] = 1;
          steps[from * count + other] = step;
          next.push(other);
        }
      }
      edge = next;
    }
  }
  return steps;
}

/** All pairs; 7919 is a prime larger than there are pairs in any class, so that each comes once. */
function jumpingPairs(count: number): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) pairs.push([a, b]);
  return pairs.map((_, place) => pairs[(place * 7919) % pairs.length] ?? [0, 0]);
}
