import { describe, expect, test } from "vitest";
import { waveInput } from "../../bench/engine-waves.ts";
import { arrangeSociogram } from "../../src/core/sociogram/arrange.ts";
import { mapRequest } from "../support/map-classes.ts";
import {
  crossings,
  discOverlaps,
  labelOverlaps,
  plainPlaces,
  stress,
} from "../support/map-measure.ts";
import { hasReferenceData } from "./reference-data.ts";

const present = hasReferenceData("recens_hungarian_classes/roster.csv");

describe.skipIf(!present)("maps of published classes", () => {
  test("are no harder to read than d3-force alone leaves them", () => {
    const totals = { crossings: [0, 0], stress: [0, 0] };
    for (const schoolClass of ["1100", "1400", "2200"]) {
      const request = mapRequest(waveInput(schoolClass, 2));
      const picture = arrangeSociogram(request);
      expect(discOverlaps(picture) + labelOverlaps(picture)).toBe(0);
      const both = [
        picture.discs.map(({ centre }) => centre),
        plainPlaces(picture.discs.length, request.ties),
      ];
      for (const [which, places] of both.entries()) {
        totals.crossings[which] = (totals.crossings[which] ?? 0) + crossings(places, request.ties);
        totals.stress[which] = (totals.stress[which] ?? 0) + stress(places, request.ties);
      }
    }
    expect(totals.crossings[0]).toBeLessThanOrEqual(totals.crossings[1] ?? 0);
    expect(totals.stress[0]).toBeLessThanOrEqual(totals.stress[1] ?? 0);
  });
});
