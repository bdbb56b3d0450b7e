import { describe, expect, test } from "vitest";
import {
  nationalFigureLimits,
  nationalIndicators,
  readNationalFigure,
} from "../../../src/core/leader/national-figure.ts";
import { indicatorIds } from "../../../src/core/leader/indicators.ts";

const typed = { indicator: "thriving", schoolYear: 2025, source: "Elevundersøkelsen" } as const;

describe("a published figure as it is typed in", () => {
  test.each([
    ["88,4", 88.4],
    ["88.4 %", 88.4],
    [" 7% ", 7],
    ["0", 0],
    ["100,0", 100],
  ])("%j is %d percent", (percent, read) => {
    expect(readNationalFigure({ ...typed, percent })).toEqual({
      type: "figure",
      figure: { ...typed, percent: read },
    });
  });

  test.each(["", "100,1", "88,45", "-3", "om lag 88", "8 8", "1e2"])("%j is refused", (percent) => {
    expect(readNationalFigure({ ...typed, percent })).toEqual({
      type: "problems",
      problems: ["percent"],
    });
  });

  test("needs to say where it was read, in a line that is not too long", () => {
    const long = "å".repeat(nationalFigureLimits.source);
    expect(readNationalFigure({ ...typed, percent: "5", source: `  ${long} ` })).toMatchObject({
      figure: { source: long },
    });
    for (const source of [" ", `${long}å`]) {
      expect(readNationalFigure({ ...typed, percent: "5", source })).toMatchObject({
        problems: ["source"],
      });
    }
  });

  test("can be of every share there is", () => {
    expect([...nationalIndicators, "cohesion"].toSorted()).toEqual(indicatorIds.toSorted());
  });
});
