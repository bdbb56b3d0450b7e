import type { Tie } from "../analysis.ts";
import type { Point } from "./geometry.ts";
import { stepsApart } from "./steps-apart.ts";

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
  const { stepLength } = plan;
  const count = plan.from.length;
  const apart = stepsApart(count, ties);
  const x = Float64Array.from(plan.from, (point) => point.x / stepLength);
  const y = Float64Array.from(plan.from, (point) => point.y / stepLength);
  const freedom = Float64Array.from(plan.freedom);
  const pairs = jumpingPairs(count);
  let warmth = plan.again ? heat.again : heat.anew;
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < pairs.length; place += 2) {
      const a = at(pairs, place);
      const b = at(pairs, place + 1);
      const dx = at(x, a) - at(x, b);
      const dy = at(y, a) - at(y, b);
      const distance = Math.sqrt(dx * dx + dy * dy);
      if (distance < 1e-6) continue;
      const steps = at(apart, a * count + b);
      const wanted = steps === 0 ? noWay : steps;
      const share = warmth > wanted * wanted ? 1 : warmth / (wanted * wanted);
      const step = (share * (distance - wanted)) / (2 * distance);
      x[a] = at(x, a) - dx * step * at(freedom, a);
      y[a] = at(y, a) - dy * step * at(freedom, a);
      x[b] = at(x, b) + dx * step * at(freedom, b);
      y[b] = at(y, b) + dy * step * at(freedom, b);
    }
    warmth *= calming;
  }
  return plan.from.map((_, index) => ({
    x: at(x, index) * stepLength,
    y: at(y, index) * stepLength,
  }));
}

/** All pairs, one after the other; 7919 is a prime larger than there are pairs in any class, so that each comes once. */
function jumpingPairs(count: number): Uint16Array {
  const size = (count * (count - 1)) / 2;
  const [pairs, jumping] = [new Uint16Array(2 * size), new Uint16Array(2 * size)];
  let place = 0;
  for (let a = 0; a < count; a += 1) {
    for (let b = a + 1; b < count; b += 1) {
      pairs[place] = a;
      pairs[place + 1] = b;
      place += 2;
    }
  }
  for (let turn = 0; turn < size; turn += 1) {
    const from = 2 * ((turn * 7919) % size);
    jumping[2 * turn] = at(pairs, from);
    jumping[2 * turn + 1] = at(pairs, from + 1);
  }
  return jumping;
}

/** Of an index known to be inside the list. */
function at(list: Float64Array | Uint16Array, index: number): number {
  return list[index] ?? 0;
}
