import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pagesOf, type MeasuredBlock } from "../../../src/core/report/pages.ts";
import { publicCount, publicShare } from "../../../src/core/report/public-count.ts";
import { withoutNames } from "../../../src/core/report/without-names.ts";

describe("a count on paper that names nobody", () => {
  test("is a word, of which those between tell that five or more stand on either side", () => {
    const told = [0, 4, 5, 12, 13, 19, 20, 21, 22, 26].map((count) => publicCount(count, 26));
    expect(told).toEqual([
      ...["few", "few", "less", "less", "half", "half"],
      ...["mostly", "mostly", "most", "most"],
    ]);
    // Of ten who answered, "all" and "six of ten" are one: the word is the weaker one.
    const ofTen = Array.from({ length: 11 }, (_, count) => publicCount(count, 10));
    expect(new Set(ofTen)).toEqual(new Set(["few", "half"]));
  });

  test("says the same of none and of four, of all and of all but four", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 60 }), fc.nat(4), (of, few) => {
        expect(publicCount(few, of)).toEqual(publicCount(0, of));
        expect(publicCount(of - few, of)).toEqual(publicCount(of, of));
      }),
    );
  });
});

test("a share is told in steps of five per cent, and not at all near its ends", () => {
  const told = [0, 0.249, 0.25, 0.53, 0.9, 0.91, 1].map(publicShare);
  expect(told.map((one) => (one.type === "about" ? one.share : one.type))).toEqual([
    "under-quarter",
    "under-quarter",
    0.25,
    0.55,
    0.9,
    "over-nine-tenths",
    "over-nine-tenths",
  ]);
});

test("a class or a survey called after a pupil loses the name, and nothing else", () => {
  const names = ["Åse-Marie Li", "Bo", "Filip B."];
  expect(withoutNames("ÅSE-marie sin gruppe", names)).toBe("…-… sin gruppe");
  expect(withoutNames("Bo og bolig, 5B", names)).toBe("… og bolig, 5B");
  expect(withoutNames("A\u030Ase igjen", names)).toBe("… igjen");
});

describe("pages", () => {
  const block = (height: number, marks: Partial<MeasuredBlock> = {}): MeasuredBlock => ({
    height,
    startsPage: false,
    keepsNext: false,
    ...marks,
  });

  test("a heading stands with what follows, and a chosen block on a page of its own", () => {
    const blocks = [
      block(60),
      block(10, { keepsNext: true }),
      block(35),
      block(10, { startsPage: true, keepsNext: true }),
      block(20),
    ];
    expect(pagesOf(blocks, 100)).toEqual([[0], [1, 2], [3, 4]]);
  });

  test("hold every block once, in order, and no more than there is room for", () => {
    const blocks = fc.array(
      fc.record({
        height: fc.integer({ min: 1, max: 90 }),
        startsPage: fc.boolean(),
        keepsNext: fc.constant(false),
      }),
    );
    fc.assert(
      fc.property(blocks, (all) => {
        const pages = pagesOf(all, 100);
        expect(pages.flat()).toEqual(all.map((_, index) => index));
        for (const page of pages) {
          expect(page.length).toBeGreaterThan(0);
          expect(page.reduce((sum, index) => sum + (all[index]?.height ?? 0), 0)).toBeLessThan(101);
          expect(page.slice(1).some((index) => all[index]?.startsPage)).toBe(false);
        }
      }),
    );
  });

  test("a block that is higher than a page is not lost", () => {
    expect(pagesOf([block(10), block(300), block(10)], 100)).toEqual([[0], [1], [2]]);
  });
});
