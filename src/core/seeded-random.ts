/**
 * Uniform numbers in [0, 1) from a seed: xoshiro128** (Blackman and Vigna 2018), its state filled by
 * splitmix32. Only 32-bit integer operations, so the same seed gives the same numbers on every machine.
 * For repeats and starts of an analysis, never for keys.
 */
export type SeededRandom = () => number;

export function createSeededRandom(seed: number): SeededRandom {
  const state = splitMix(seed);
  let [a, b, c, d] = [state(), state(), state(), state()];
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result / 4_294_967_296;
  };
}

/** A whole number from 0 up to, not including, `limit`. */
export function randomBelow(random: SeededRandom, limit: number): number {
  return Math.floor(random() * limit);
}

/** A new list in random order (Fisher and Yates 1938, Durstenfeld's form). */
export function shuffled<Item>(items: readonly Item[], random: SeededRandom): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = randomBelow(random, last + 1);
    const kept = result[last] as Item; // both indexes are inside the list
    result[last] = result[other] as Item;
    result[other] = kept;
  }
  return result;
}

function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixed ^ (mixed >>> 16);
  };
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
