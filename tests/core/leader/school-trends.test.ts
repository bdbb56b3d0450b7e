import { describe, expect, test } from "vitest";
import { indicatorIds, type IndicatorId } from "../../../src/core/leader/indicators.ts";
import type { PlaceId } from "../../../src/core/leader/release.ts";
import {
  schoolTrends,
  toldComparisons,
  type TrendFigure,
} from "../../../src/core/leader/school-trends.ts";
import {
  autumn,
  fourTerms,
  inventedMunicipality,
  inventedSchool,
  municipalityTerms,
  spring,
  writtenRelease,
} from "../../support/leader/invented-releases.ts";

const school = { placeId: inventedSchool, level: "school" } as const;

function figures(indicator: IndicatorId, releases = fourTerms): readonly TrendFigure[] {
  const found = schoolTrends(school, releases).indicators.find(
    (each) => each.indicator === indicator,
  );
  if (found === undefined) throw new Error(indicator);
  return found.figures;
}

describe("the terms of a school beside one another", () => {
  test("stand in the order of the terms, whatever the order they come in", () => {
    const trends = schoolTrends(school, fourTerms.toReversed());
    expect(trends.terms.map(({ term }) => term)).toEqual([
      autumn(2025),
      spring(2025),
      autumn(2026),
      spring(2026),
    ]);
    expect(trends).toEqual(schoolTrends(school, fourTerms));
    expect(trends.indicators.map(({ indicator }) => indicator)).toEqual(indicatorIds);
  });

  test("are compared with the nearest earlier term that has the figure, and with the year before", () => {
    const [first, second, third, fourth] = figures("thriving");
    expect(first).toMatchObject({ since: null, yearBefore: null });
    expect(second?.since).toMatchObject({ term: autumn(2025), trend: "too-small" });
    expect(second?.yearBefore).toBeNull();
    expect(third?.since).toMatchObject({ term: spring(2025) });
    expect(third?.yearBefore).toMatchObject({
      term: autumn(2025),
      printed: { type: "share", percent: 70, of: 140 },
    });
    expect(fourth?.yearBefore).toMatchObject({ term: spring(2025), trend: "too-small" });
    expect(fourth?.first).toMatchObject({ term: autumn(2025), trend: "up" });
    expect(third?.first).toBeNull();
    // What has not moved is told of the nearest alone.
    expect(fourth && toldComparisons(fourth).map(({ term }) => term)).toEqual([
      autumn(2026),
      autumn(2025),
    ]);
  });

  test("pass over a term that withholds the figure, and compare nothing with what is withheld", () => {
    const [, withheld, after] = figures("bullied");
    expect(withheld).toMatchObject({ printed: null, since: null, yearBefore: null });
    // The nearest that has it is the year before: it stands there once.
    expect(after).toMatchObject({ since: { term: autumn(2025) }, yearBefore: null });
  });

  test("say it where many other classes took part", () => {
    const few = writtenRelease(autumn(2025), { thriving: [70, 90] }, { units: 4 });
    const many = writtenRelease(autumn(2026), { thriving: [70, 170] }, { units: 7 });
    expect(figures("thriving", [few, many])[1]?.since).toMatchObject({ unlikeUnits: true });
    expect(figures("thriving")[3]?.since).toMatchObject({ unlikeUnits: false });
  });

  test("have no trend word for mutual pairs", () => {
    expect(figures("cohesion")[1]?.since).toMatchObject({ trend: null });
  });

  test("leave out every other place and level", () => {
    const elsewhere = writtenRelease(
      autumn(2024),
      { thriving: [50, 100] },
      { placeId: "other" as PlaceId },
    );
    const all = [elsewhere, ...municipalityTerms, ...fourTerms];
    expect(schoolTrends(school, all)).toEqual(schoolTrends(school, fourTerms));
    const above = schoolTrends({ placeId: inventedMunicipality, level: "municipality" }, all);
    expect(above.terms).toHaveLength(2);
    expect(above.indicators.map(({ indicator }) => indicator)).not.toContain("cohesion");
  });

  test("are nothing where nothing was released", () => {
    expect(schoolTrends(school, [])).toMatchObject({ terms: [] });
  });
});
