import { describe, expect, test } from "vitest";
import { tooNarrow } from "../../../src/core/leader/disclosure.ts";
import { indicatorIds, type IndicatorId } from "../../../src/core/leader/indicators.ts";
import { printedOf } from "../../../src/core/leader/printed-figure.ts";
import type { ReleasedRound } from "../../../src/core/leader/release.ts";
import {
  fewerClasses,
  released,
  schoolRound,
  sixClasses,
} from "../../support/leader/invented-round.ts";

/** A release as no rule would make it: these figures printed, and no others. */
function printedOnly(
  sums: ReturnType<typeof sixClasses>,
  ids: readonly IndicatorId[],
): ReleasedRound {
  const round = released(schoolRound(sums));
  return {
    ...round,
    release: {
      ...round.release,
      figures: round.release.figures.map(({ indicator }) => ({
        indicator,
        printed: ids.includes(indicator)
          ? printedOf(indicator, { count: (field) => sums[field] })
          : null,
      })),
    },
  };
}

describe("whether a release gives a withheld sum away", () => {
  test("not when everything or nothing is printed, or what the rules leave", () => {
    expect(tooNarrow([], printedOnly(sixClasses(), []))).toBe(false);
    expect(tooNarrow([], released(schoolRound(sixClasses())))).toBe(false);
    expect(tooNarrow([], released(schoolRound(fewerClasses(3))))).toBe(false);
  });

  test("not by a single share among many answers", () => {
    for (const id of indicatorIds) {
      expect(tooNarrow([], printedOnly(sixClasses(), [id])), id).toBe(false);
    }
  });

  test("when nearly all of a few pupils share a choice, who was chosen by no one is left under 10", () => {
    expect(tooNarrow([], printedOnly(nearlyAllMutual, ["mutual-choice"]))).toBe(true);
    expect(
      tooNarrow([], printedOnly(nearlyAllMutual, ["mutual-choice", "cohesion", "unchosen"])),
    ).toBe(false);
  });

  test("what is narrow by itself is not the release's doing, in this term or later", () => {
    // 36 pupils in three classes: at least 12 ballots of each, so nearly all.
    const nothing = printedOnly(nearlyAllMutual, []);
    expect(tooNarrow([], nothing)).toBe(false);
    expect(tooNarrow([nothing], released(schoolRound(sixClasses())))).toBe(false);
    const narrow = printedOnly(nearlyAllMutual, ["mutual-choice"]);
    expect(tooNarrow([narrow], released(schoolRound(sixClasses())))).toBe(false);
    expect(tooNarrow([released(schoolRound(sixClasses()))], narrow)).toBe(true);
  });

  test("sums that no classes can have given are undecided, and so too narrow", () => {
    const impossible = { ...sixClasses(), ballots: 30 };
    expect(tooNarrow([], printedOnly(impossible, ["participation"]))).toBe(true);
  });
});

const nearlyAllMutual = {
  ...sixClasses({ one: 3, roll: 36, ballots: 36, hasBreaks: 3, breaksAnswered: 36 }),
  ...{ mutual: 36, mutualPairs: 36, unchosen: 0 },
};
