import { describe, expect, test } from "vitest";
import { possibleChoosers, rowLength } from "../../src/core/sociomatrix.ts";
import { coieDodge } from "../../src/core/status/coie-dodge.ts";
import { hasReferenceData, hungarianWave, readRows } from "./reference-data.ts";

const present = hasReferenceData(
  "recens_hungarian_classes/roster.csv",
  "reference_values/recens_1100_wave1_cdc_expected.csv",
);

describe.skipIf(!present)("a Hungarian class with missing raters against R", () => {
  test("Coie-Dodge on shares: liked = 2, disliked below 0, NA = did not answer", () => {
    const wave = hungarianWave("1100", 1);
    const liked = wave.matrix("affect", (value) => value === 2);
    const disliked = wave.matrix("affect", (value) => value < 0);
    const scores = coieDodge.compute(liked, disliked);
    const rows = readRows("reference_values/recens_1100_wave1_cdc_expected.csv");
    expect(rows).toHaveLength(wave.ids.length);
    for (const expected of rows) {
      const pupil = wave.ids.indexOf(expected["student"] ?? "");
      expect(possibleChoosers(liked, pupil)).toBe(Number(expected["raters"]));
      expect(rowLength(liked.choosers, pupil)).toBe(Number(expected["lm"]));
      expect(rowLength(disliked.choosers, pupil)).toBe(Number(expected["ll"]));
      expect(scores.zLikedMost[pupil]).toBeCloseTo(Number(expected["zlm"]), 6);
      expect(scores.zLikedLeast[pupil]).toBeCloseTo(Number(expected["zll"]), 6);
      expect(scores.zPreference[pupil]).toBeCloseTo(Number(expected["zsp"]), 6);
      expect(scores.zImpact[pupil]).toBeCloseTo(Number(expected["zsi"]), 6);
      expect(scores.labels[pupil]).toBe(
        expected["status"]?.replace("unclassified(other)", "average"),
      );
    }
  });
});
