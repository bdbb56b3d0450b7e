import { describe, expect, test } from "vitest";
import { municipalitySums, municipalityVector } from "../../../src/core/leader/fields.ts";
import { municipalitySumsProblem, schoolSumsProblem } from "../../../src/core/leader/sums-check.ts";
import { sixClasses } from "../../support/leader/invented-round.ts";

const bounds = { contributions: 6, unitMost: 30 };

describe("the sums of a school's round", () => {
  test("fit together when its classes can have given them", () => {
    expect(schoolSumsProblem(sixClasses(), bounds)).toBeNull();
  });

  test.for([
    ["contributions", { one: 5 }],
    ["roll", { roll: 6 * 32 + 3 }],
    ["roll", { roll: 149 }],
    ["flags", { hasBullied: 7 }],
    ["flags", { hasBreaks: -1 }],
    ["counts", { ballots: 165 }],
    ["counts", { ballots: 140 }],
    ["counts", { breaksAnswered: 144 }],
    ["counts", { mutual: 141 }],
    ["counts", { mutualPairs: 345 }],
    ["counts", { unchosen: -3 }],
    ["counts", { notSafe: 144 }],
    ["counts", { bulliedAnswered: 144 }],
  ] as const)("do not: %s, with %j", ([problem, changes]) => {
    expect(schoolSumsProblem(sixClasses(changes), bounds)).toBe(problem);
  });
});

describe("the sums of a municipality's round", () => {
  const round = { contributions: 3, unitMost: 12 };
  const three = municipalitySums(municipalityVector(sixClasses()).map((sum) => 3 * sum));

  test("fit together, noise or not", () => {
    if (three === null) throw new Error("20 fields");
    expect(municipalitySumsProblem(three, round)).toBeNull();
    expect(municipalitySumsProblem({ ...three, ballots: -50, bullied: 9000 }, round)).toBeNull();
  });

  test("do not with more classes, pupils or flags than there can be", () => {
    if (three === null) throw new Error("20 fields");
    expect(municipalitySumsProblem({ ...three, schools: 4 }, round)).toBe("contributions");
    expect(municipalitySumsProblem({ ...three, one: 37 }, round)).toBe("contributions");
    expect(municipalitySumsProblem({ ...three, one: 8 }, round)).toBe("contributions");
    expect(municipalitySumsProblem({ ...three, roll: 18 * 62 + 3 }, round)).toBe("roll");
    expect(municipalitySumsProblem({ ...three, hasSafety: 19 }, round)).toBe("flags");
  });
});
