import { expect, test } from "vitest";
import { createSeededRandom, randomBelow, shuffled } from "../../src/core/seeded-random.ts";

test("a seed gives the same numbers for ever", () => {
  const random = createSeededRandom(20_261_121);
  const first = Array.from({ length: 4 }, () => random() * 2 ** 32);
  // Written down once: a change here changes every published analysis.
  expect(first).toEqual([1468304760, 2026650937, 1622695259, 2016649446]);
});

test("numbers lie in [0, 1) and fill it evenly", () => {
  const random = createSeededRandom(7);
  const bins = Array.from({ length: 10 }, () => 0);
  for (let draw = 0; draw < 100_000; draw += 1) {
    const bin = randomBelow(random, 10);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(500);
});

test("other seeds give other numbers", () => {
  const firsts = Array.from({ length: 1000 }, (_, seed) => createSeededRandom(seed)());
  expect(new Set(firsts).size).toBe(1000);
});

test("shuffling keeps every item and leaves the list alone", () => {
  const items = [1, 2, 3, 4, 5, 6];
  const mixed = shuffled(items, createSeededRandom(3));
  expect(mixed.toSorted()).toEqual(items);
  expect(items).toEqual([1, 2, 3, 4, 5, 6]);
});
