import { describe, expect, test } from "vitest";
import type { CountField, TrueCounts } from "../../../src/core/leader/fields.ts";
import { roundCounts, roundToThree, shiftOf } from "../../../src/core/leader/rounding.ts";
import {
  narrowestCounts,
  sameShifts,
  threeShifts,
  trueCounts,
} from "../../support/leader/possible-counts.ts";

const aClass = trueCounts({
  roll: 25,
  ballots: 24,
  hasBreaks: 1,
  breaksAnswered: 23,
  mutual: 20,
  mutualPairs: 25,
  unchosen: 2,
  hasBullied: 1,
  bulliedAnswered: 24,
  bullied: 1,
});

describe("rounding one number", () => {
  test("goes to the nearest multiples alone, and over the three shifts its mean is the number", () => {
    for (let x = 0; x <= 60; x += 1) {
      const rounded = threeShifts.map((shift) => roundToThree(x, shift));
      expect(rounded.reduce((sum, each) => sum + each, 0)).toBe(3 * x);
      for (const each of rounded) {
        expect(each % 3).toBe(0);
        expect(Math.abs(each - x)).toBeLessThan(3);
      }
    }
  });

  test("keeps the order of two numbers under one shift", () => {
    for (const shift of threeShifts) {
      for (let x = 0; x < 60; x += 1) {
        expect(roundToThree(x, shift)).toBeLessThanOrEqual(roundToThree(x + 1, shift));
      }
    }
  });
});

describe("the shift of a field", () => {
  test("is the first byte below 255 modulo 3", () => {
    expect(shiftOf(Uint8Array.of(4, 0, 0))).toBe(1);
    expect(shiftOf(Uint8Array.of(255, 255, 254, 0))).toBe(2);
  });

  test("has the three values equally often over all bytes that count", () => {
    const shifts = Array.from({ length: 255 }, (_, byte) => shiftOf(Uint8Array.of(byte)));
    for (const shift of threeShifts) expect(shifts.filter((one) => one === shift)).toHaveLength(85);
  });

  test("a hash without such a byte is a bug", () => {
    expect(() => shiftOf(new Uint8Array(32).fill(255))).toThrow(RangeError);
  });
});

describe("the counts of a unit", () => {
  test("are rounded field by field, flags and questions that were not asked left as they are", () => {
    const rounded = roundCounts(aClass, sameShifts(1));
    expect(rounded).toEqual({
      ...trueCounts({}),
      roll: 24,
      ballots: 24,
      hasBreaks: 1,
      breaksAnswered: 24,
      mutual: 21,
      mutualPairs: 24,
      unchosen: 3,
      hasBullied: 1,
      bulliedAnswered: 24,
      bullied: 0,
    });
  });

  test("everybody answered: not one more than there can be", () => {
    const all = trueCounts({ roll: 25, ballots: 25, hasSafety: 1, safetyAnswered: 25, safety: 25 });
    for (const shift of threeShifts) {
      expect(roundCounts(all, sameShifts(shift))).toMatchObject({
        ballots: 24,
        safetyAnswered: 24,
        safety: 24,
      });
    }
  });

  test("with hardly any mutual choice its numbers are one value", () => {
    for (const [mutual, mutualPairs] of [
      [0, 0],
      [2, 1],
      [4, 6],
      [5, 10],
    ] as const) {
      for (const shift of threeShifts) {
        const counts = { ...aClass, mutual, mutualPairs };
        expect(roundCounts(counts, sameShifts(shift))).toMatchObject({ mutual: 3, mutualPairs: 3 });
      }
    }
  });

  test("rounded again they stay, under every shift: so no term narrows another", () => {
    for (const counts of manyUnits()) {
      for (const shift of threeShifts) {
        const rounded = roundCounts(counts, sameShifts(shift));
        const possible = { ...rounded, roll: counts.roll } as unknown as TrueCounts;
        expectPossible(possible);
        for (const other of threeShifts) {
          expect({ ...roundCounts(possible, sameShifts(other)), roll: rounded.roll }).toEqual(
            rounded,
          );
        }
      }
    }
  });

  test("are unbiased over the shifts where no rule of the edges binds", () => {
    const free: readonly CountField[] = ["ballots", "mutual", "mutualPairs", "unchosen", "bullied"];
    const counts = { ...aClass, roll: 31, ballots: 26, breaksAnswered: 26 };
    for (const field of free) {
      const sum = threeShifts
        .map((shift) => roundCounts(counts, sameShifts(shift))[field])
        .reduce((total, each) => total + each, 0);
      expect(sum, field).toBe(3 * counts[field]);
    }
  });

  test("are never more than 2 away, but for hardly any mutual choice and many pairs", () => {
    for (const counts of manyUnits()) {
      for (const shift of threeShifts) {
        const rounded = roundCounts(counts, sameShifts(shift));
        for (const field of [
          "ballots",
          "breaksAnswered",
          "thrivingAnswered",
          "thriving",
        ] as const) {
          expect(Math.abs(rounded[field] - counts[field]), field).toBeLessThanOrEqual(2);
        }
        if (counts.mutual < 6) continue;
        expect(Math.abs(rounded.mutual - counts.mutual)).toBeLessThanOrEqual(2);
      }
    }
  });
});

describe("who has all rounded numbers of a unit, and knows its roll and the rules", () => {
  test.for([12, 13, 14, 15, 16, 17, 18, 19, 20, 22])("of %i pupils", (roll) => {
    const narrowest = narrowestCounts(roll);
    expect([...narrowest.keys()].sort()).toEqual([
      "ballots",
      "choices answered",
      "choices counted",
      "choices did not answer",
      "choices mutualPairs",
      "choices not counted",
      "choices unchosen",
      "scale answered",
      "scale counted",
      "scale did not answer",
      "scale not counted",
    ]);
    expect([...narrowest.values()].filter(({ width }) => width < 3)).toEqual([]);
  });
});

/** Units at all edges of what is possible, and between. */
function manyUnits(): TrueCounts[] {
  const units: TrueCounts[] = [];
  for (const roll of [12, 13, 17, 25, 60]) {
    const least = Math.max(10, Math.ceil(0.7 * roll));
    for (const ballots of new Set([least, Math.ceil((least + roll) / 2), roll])) {
      for (const answered of new Set([10, Math.floor((10 + ballots) / 2), ballots])) {
        for (const mutual of [0, 2, 5, 6, 7, answered - 1, answered]) {
          for (const mutualPairs of [Math.ceil(mutual / 2), mutual, (mutual * (mutual - 1)) / 2]) {
            if (mutualPairs < Math.ceil(mutual / 2)) continue;
            for (const unchosen of [0, 1, 2, Math.floor((roll - mutual) / 2), roll - mutual]) {
              if (unchosen > roll - mutual) continue;
              units.push(unitOf({ roll, ballots, answered, mutual, mutualPairs, unchosen }));
            }
          }
        }
      }
    }
  }
  return units.filter(({ mutual, mutualPairs }) => mutualPairs <= (mutual * (mutual - 1)) / 2);
}

function unitOf(unit: {
  readonly roll: number;
  readonly ballots: number;
  readonly answered: number;
  readonly mutual: number;
  readonly mutualPairs: number;
  readonly unchosen: number;
}): TrueCounts {
  const { answered, ...rest } = unit;
  return trueCounts({
    ...rest,
    hasBreaks: 1,
    breaksAnswered: answered,
    hasThriving: 1,
    thrivingAnswered: answered,
    thriving: Math.max(0, answered - rest.unchosen),
  });
}

function expectPossible(counts: TrueCounts): void {
  const { roll, ballots, breaksAnswered, mutual, mutualPairs, unchosen } = counts;
  expect(ballots).toBeLessThanOrEqual(roll);
  expect(ballots).toBeGreaterThanOrEqual(Math.max(10, Math.ceil(0.7 * roll)));
  expect(breaksAnswered).toBeLessThanOrEqual(ballots);
  expect(breaksAnswered).toBeGreaterThanOrEqual(10);
  expect(mutual).toBeLessThanOrEqual(breaksAnswered);
  expect(mutual).not.toBe(1);
  expect(mutualPairs).toBeGreaterThanOrEqual(Math.ceil(mutual / 2));
  expect(mutualPairs).toBeLessThanOrEqual((mutual * (mutual - 1)) / 2);
  expect(mutual + unchosen).toBeLessThanOrEqual(roll);
  expect(counts.thriving).toBeLessThanOrEqual(counts.thrivingAnswered);
  expect(counts.thrivingAnswered).toBeLessThanOrEqual(ballots);
}
