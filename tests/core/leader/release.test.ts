import { describe, expect, test } from "vitest";
import {
  municipalityFields,
  type CountField,
  type MunicipalitySums,
} from "../../../src/core/leader/fields.ts";
import { indicatorIds, type IndicatorId } from "../../../src/core/leader/indicators.ts";
import { printedOf } from "../../../src/core/leader/printed-figure.ts";
import { figureOf, releaseRound, type PlaceId } from "../../../src/core/leader/release.ts";
import { possibleIndicators } from "../../../src/core/leader/release-rules.ts";
import {
  fewerClasses,
  released,
  schoolRound,
  sixClasses,
} from "../../support/leader/invented-round.ts";

const shown = (sums: ReturnType<typeof sixClasses>, unitMost = 30): IndicatorId[] =>
  released(schoolRound(sums, { unitMost })).release.figures.flatMap(({ indicator, printed }) =>
    printed === null ? [] : [indicator],
  );

describe("what a school of six classes sees", () => {
  test("is every indicator, rounded, and nothing else", () => {
    expect(released(schoolRound(sixClasses()))).toEqual({
      release: {
        version: 1,
        indicators: 1,
        placeId: "school",
        level: "school",
        term: { schoolYear: 2026, half: "autumn" },
        contributions: 6,
        units: 6,
        figures: [
          { indicator: "participation", printed: { type: "share", percent: "over-90", of: 150 } },
          { indicator: "mutual-choice", printed: { type: "share", percent: 85, of: 140 } },
          { indicator: "unchosen", printed: { type: "share", percent: "under-10", of: 150 } },
          { indicator: "thriving", printed: { type: "share", percent: 80, of: 140 } },
          { indicator: "company", printed: { type: "share", percent: 85, of: 140 } },
          { indicator: "safety", printed: { type: "share", percent: "over-90", of: 140 } },
          { indicator: "bullied", printed: { type: "share", percent: "under-10", of: 140 } },
          { indicator: "cohesion", printed: { type: "pairs", halves: 3, of: 140 } },
        ],
      },
      roll: 150,
    });
  });
});

describe("enough classes and pupils", () => {
  test("two classes see nothing, three all but how many are bullied, four that too", () => {
    expect(shown(fewerClasses(2))).toEqual([]);
    expect(shown(fewerClasses(3))).toEqual(indicatorIds.filter((id) => id !== "bullied"));
    expect(shown(fewerClasses(4))).toEqual(indicatorIds);
  });

  test("an indicator that fewer than three classes have is withheld", () => {
    const two = { hasSafety: 2, safetyAnswered: 60, notSafe: 9 };
    expect(shown(sixClasses(two))).toEqual(indicatorIds.filter((id) => id !== "safety"));
    expect(shown(sixClasses({ ...two, hasSafety: 3, safetyAnswered: 66 }))).toEqual(indicatorIds);
  });

  test("under 30 pupils nothing is shown, and under 60 nothing of bullied", () => {
    const small = { hasThriving: 3, notThriving: 3, hasBullied: 4, bullied: 3 };
    const sums = sixClasses({ ...small, thrivingAnswered: 27, bulliedAnswered: 57 });
    expect(shown(sums, 11)).toEqual(
      indicatorIds.filter((id) => id !== "thriving" && id !== "bullied"),
    );
    const more = sixClasses({ ...small, thrivingAnswered: 30, bulliedAnswered: 60 });
    expect(shown(more, 13)).toEqual(indicatorIds);
  });

  test("chosen by no one is of the roll, so all classes must have been asked", () => {
    const five = { hasBreaks: 5, breaksAnswered: 114, mutual: 93, mutualPairs: 150, unchosen: 9 };
    expect(shown(sixClasses(five))).toEqual(indicatorIds.filter((id) => id !== "unchosen"));
  });

  test("what no school with so many contributions sees is known beforehand", () => {
    expect(possibleIndicators(indicatorIds, 2)).toEqual([]);
    expect(possibleIndicators(indicatorIds, 3)).toEqual(
      indicatorIds.filter((id) => id !== "bullied"),
    );
    expect(possibleIndicators(indicatorIds, 4)).toEqual(indicatorIds);
  });
});

describe("no class above half of a sum", () => {
  test("is made sure of by the most a class may hold, rounding included", () => {
    const sums = sixClasses({ hasCompany: 3, companyAnswered: 63, notCompany: 6 });
    expect(shown(sums, 29)).toEqual(indicatorIds);
    expect(shown(sums, 30)).toEqual(indicatorIds.filter((id) => id !== "company"));
  });
});

describe("a figure as it is printed", () => {
  const figure = (id: IndicatorId, counted: number, of: number) => {
    const sums: Partial<Record<CountField, number>> = {
      bullied: counted,
      bulliedAnswered: of,
      notThriving: counted,
      thrivingAnswered: of,
      mutualPairs: counted,
      breaksAnswered: of,
    };
    return printedOf(id, { count: (field) => sums[field] ?? 0 });
  };

  test.for([
    [0, 120, "under-10"],
    [11, 120, "under-10"],
    [12, 120, 10],
    [14, 120, 10],
    [15, 120, 15],
    [21, 120, 20],
    [105, 120, 90],
    [108, 120, 90],
    [109, 120, "over-90"],
    [120, 120, "over-90"],
  ] as const)("%i of %i: %s percent", ([counted, of, percent]) => {
    expect(figure("bullied", counted, of)).toEqual({ type: "share", percent, of: 120 });
  });

  test("who thrives is the rest of those who do not", () => {
    expect(figure("thriving", 0, 100)).toMatchObject({ percent: "over-90" });
    expect(figure("thriving", 10, 100)).toMatchObject({ percent: 90 });
    expect(figure("thriving", 96, 100)).toMatchObject({ percent: "under-10" });
  });

  test("pupils to the nearest 10, pairs a pupil to the nearest half, halves up", () => {
    expect(figure("bullied", 9, 144)).toMatchObject({ of: 140 });
    expect(figure("bullied", 9, 145)).toMatchObject({ of: 150 });
    expect(figure("cohesion", 74, 100)).toMatchObject({ halves: 1 });
    expect(figure("cohesion", 75, 100)).toMatchObject({ halves: 2 });
    expect(figure("cohesion", 0, 100)).toMatchObject({ halves: 0 });
  });
});

describe("one release a term and school", () => {
  const first = released(schoolRound(sixClasses()));

  test("a second of the same term is refused, whatever its sums", () => {
    expect(releaseRound(schoolRound(fewerClasses(5)), [first])).toEqual({
      ok: false,
      error: { type: "released-already" },
    });
  });

  test("another term, another school and the municipality are others", () => {
    const spring = { schoolYear: 2026, half: "spring" } as const;
    expect(releaseRound(schoolRound(sixClasses(), { term: spring }), [first]).ok).toBe(true);
    const other = schoolRound(sixClasses(), { placeId: "other" as PlaceId });
    expect(releaseRound(other, [first]).ok).toBe(true);
  });
});

describe("a municipality", () => {
  /** 20 schools of 15 classes, of which `sums` may say otherwise. */
  function municipality(changes: Partial<MunicipalitySums> = {}): MunicipalitySums {
    const six = sixClasses();
    const sums = municipalityFields.map((field): [string, number] => {
      if (field === "schools") return [field, 20];
      return [field, six[field] * 50];
    });
    return { ...(Object.fromEntries(sums) as MunicipalitySums), ...changes };
  }
  const round = (sums: MunicipalitySums, unitMost = 30, half: "autumn" | "spring" = "autumn") => ({
    placeId: "municipality" as PlaceId,
    level: "municipality" as const,
    term: { schoolYear: 2026, half },
    unitMost,
    sums,
  });
  const seen = (sums: MunicipalitySums, unitMost?: number): IndicatorId[] => {
    const released = releaseRound(round(sums, unitMost), []);
    if (!released.ok) return [];
    return released.value.release.figures.flatMap(({ indicator, printed }) =>
      printed === null ? [] : [indicator],
    );
  };
  const withNoise = indicatorIds.filter((id) => id !== "cohesion");

  test("sees everything but cohesion", () => {
    expect(seen(municipality())).toEqual(withNoise);
  });

  test("of fewer than three schools, or 32 classes beside the largest, sees nothing", () => {
    expect(seen(municipality({ schools: 2 }))).toEqual([]);
    expect(seen(municipality({ one: 61 }), 30)).toEqual([]);
    expect(seen(municipality(), 60)).toEqual(withNoise);
    expect(seen(municipality({ one: 91 }), 60)).toEqual([]);
  });

  test("sees only what the noise leaves readable", () => {
    // 4 sqrt(300 / 32 * 4140) = 788 pupils: a fifth of 3,940.
    const few = { thrivingAnswered: 3939, safetyAnswered: 3941 };
    expect(seen(municipality(few))).toEqual(withNoise.filter((id) => id !== "thriving"));
  });

  test("releases twice a school year", () => {
    const past = (["autumn", "spring"] as const).map((half, at) => ({
      release: {
        ...released(schoolRound(sixClasses())).release,
        level: "municipality" as const,
        placeId: `municipality ${at}` as PlaceId,
        term: { schoolYear: 2026, half },
      },
      roll: 7500,
    }));
    expect(releaseRound(round(municipality()), past.slice(1)).ok).toBe(true);
    expect(releaseRound(round(municipality()), past)).toEqual({
      ok: false,
      error: { type: "year-used" },
    });
  });
});

describe("what is withheld must stay so", () => {
  test("figures from which a withheld sum could be worked out are withheld too", () => {
    // Sums as no honest classes give them: six of 25 with 30 ballots. What is said of ballots is withheld.
    const sums = sixClasses({ ballots: 30, breaksAnswered: 30, bulliedAnswered: 30 });
    expect(shown(sums)).toEqual(["unchosen"]);
  });

  test("which rule it was is not in the record", () => {
    const { release } = released(schoolRound(fewerClasses(3)));
    expect(figureOf(release, "bullied")).toBeNull();
    expect(release.figures.find(({ indicator }) => indicator === "bullied")).toEqual({
      indicator: "bullied",
      printed: null,
    });
  });
});
