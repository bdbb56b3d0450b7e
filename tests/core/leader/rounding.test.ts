import { describe, expect, test } from "vitest";
import { countFields, type TrueCounts } from "../../../src/core/leader/fields.ts";
import {
  roundCounts,
  roundToThree,
  shiftOf,
  type Shift,
  type ShiftField,
  type UnitShifts,
} from "../../../src/core/leader/rounding.ts";
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
  test("are rounded from the rare side, flags and questions that were not asked left as they are", () => {
    expect(roundCounts(unit(aClass), sameShifts(1))).toEqual({
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
    expect(roundCounts(unit(aClass), sameShifts(2))).toMatchObject({
      ballots: 24,
      breaksAnswered: 21,
      mutual: 18,
      mutualPairs: 27,
      unchosen: 3,
      bulliedAnswered: 24,
      bullied: 3,
    });
  });

  test("1 and 2 have shifts of their own where a small count is a delicate one, and nowhere else", () => {
    const asked: string[] = [];
    const shifts: UnitShifts = (field, count) => {
      asked.push(`${field} ${count}`);
      return 0;
    };
    roundCounts(
      unit({ ...aClass, ballots: 24, breaksAnswered: 23, unchosen: 2, bullied: 1 }),
      shifts,
    );
    roundCounts(
      unit({ ...aClass, ballots: 24, breaksAnswered: 22, unchosen: 0, bullied: 3 }),
      shifts,
    );
    expect(new Set(asked)).toEqual(
      new Set([
        "roll 3",
        "ballots 3",
        "breaksAnswered 3",
        "mutual 3",
        "mutualPairs 3",
        "unchosen 2",
        "unchosen 3",
        "bulliedAnswered 3",
        "bullied 1",
        "bullied 3",
      ]),
    );
  });

  test("everybody answered: not one more than there can be", () => {
    const all = trueCounts({ roll: 25, ballots: 25, hasSafety: 1, safetyAnswered: 25 });
    for (const shift of threeShifts) {
      expect(roundCounts(unit(all), sameShifts(shift))).toMatchObject({
        ballots: 24,
        safetyAnswered: 24,
        notSafe: 0,
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
      const counts = { ...aClass, breaksAnswered: 24, mutual, mutualPairs };
      for (const shift of threeShifts) {
        expect(roundCounts(unit(counts), sameShifts(shift))).toMatchObject({
          mutual: 6,
          mutualPairs: 3,
        });
      }
    }
  });

  test("rounded again they stay, under every shift: so no term narrows another", () => {
    for (const counts of manyUnits()) {
      for (const shift of threeShifts) {
        const rounded = roundCounts(unit(counts), sameShifts(shift));
        const possible = { ...trueCounts(rounded), roll: counts.roll };
        expect(isPossible(possible)).toBe(true);
        for (const other of threeShifts) {
          const again = roundCounts(unit(possible), sameShifts(other));
          for (const field of countFields) {
            if (field !== "roll" && again[field] !== rounded[field]) {
              expect.fail(`${field} of ${JSON.stringify(counts)}`);
            }
          }
        }
      }
    }
  });

  test("are unbiased over the shifts where no rule of the edges binds", () => {
    const counts = { ...aClass, roll: 31, ballots: 26, breaksAnswered: 24, bulliedAnswered: 25 };
    for (const field of ["ballots", "mutualPairs", "unchosen", "bullied"] as const) {
      const rounded = threeShifts.map(
        (shift) => roundCounts(unit(counts), sameShifts(shift))[field],
      );
      expect(sumOf(rounded), field).toBe(3 * counts[field]);
    }
    const free = everyShift(["ballots", "breaksAnswered", "mutual"]).map((shifts) =>
      roundCounts(unit(counts), sameShifts(0, shifts)),
    );
    expect(sumOf(free.map((each) => each.breaksAnswered))).toBe(27 * 24);
    expect(sumOf(free.map((each) => each.mutual))).toBe(27 * 20);
  });
});

describe("who has all rounded numbers of a unit, and knows its rolls, its ballots and the rules", () => {
  test.for([
    [12],
    [13],
    [14],
    [15],
    [16],
    [17],
    [18],
    [20],
    [25],
    [6, 6],
    [6, 7],
    [6, 6, 6],
    [7, 8],
    [9, 14],
  ])("of %j pupils still has three values for each count and each remainder", (rolls) => {
    const narrowest = narrowestCounts(rolls);
    expect([...narrowest.keys()].sort()).toEqual([
      "ballots",
      "choices answered",
      "choices counted",
      "choices not counted",
      "choices pairs",
      "choices unchosen",
      "scale answered",
      "scale counted",
      "scale not counted",
    ]);
    expect([...narrowest.values()].filter(({ width }) => width < 3)).toEqual([]);
  });
});

function unit(counts: TrueCounts) {
  return { counts, isJoined: false };
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}

function everyShift(fields: readonly ShiftField[]): Partial<Record<ShiftField, Shift>>[] {
  let all: Partial<Record<ShiftField, Shift>>[] = [{}];
  for (const field of fields) {
    all = all.flatMap((each) => threeShifts.map((shift) => ({ ...each, [field]: shift })));
  }
  return all;
}

/** Units at all edges of what is possible, and between. */
function manyUnits(): TrueCounts[] {
  const units: TrueCounts[] = [];
  for (const roll of [12, 13, 25, 60]) {
    const least = Math.max(10, Math.ceil(0.7 * roll));
    for (const ballots of new Set([least, Math.ceil((least + roll) / 2), roll])) {
      for (const answered of new Set([0, 3, Math.floor(ballots / 2), ballots - 1, ballots])) {
        for (const mutual of new Set([0, 2, 6, answered - 1, answered])) {
          for (const mutualPairs of new Set([Math.ceil(mutual / 2), mutual * 2])) {
            for (const unchosen of new Set([
              0,
              1,
              2,
              Math.floor((roll - mutual) / 2),
              roll - mutual,
            ])) {
              units.push(
                trueCounts({
                  ...{ roll, ballots, mutual, mutualPairs, unchosen, hasBreaks: 1, hasThriving: 1 },
                  ...{ breaksAnswered: answered, thrivingAnswered: answered },
                  notThriving: Math.max(0, answered - unchosen),
                }),
              );
            }
          }
        }
      }
    }
  }
  return units.filter(isPossible);
}

function isPossible(counts: TrueCounts): boolean {
  const { roll, ballots, breaksAnswered, mutual, mutualPairs, unchosen } = counts;
  return (
    ballots <= roll &&
    ballots >= Math.max(10, Math.ceil((7 * roll) / 10)) &&
    breaksAnswered <= ballots &&
    mutual <= breaksAnswered &&
    mutual >= 0 &&
    mutual !== 1 &&
    mutualPairs >= Math.ceil(mutual / 2) &&
    mutualPairs <= (mutual * (mutual - 1)) / 2 &&
    mutual + unchosen <= roll &&
    counts.notThriving <= counts.thrivingAnswered &&
    counts.thrivingAnswered <= ballots
  );
}
