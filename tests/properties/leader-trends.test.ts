import fc from "fast-check";
import { expect, test } from "vitest";
import { findingsOf, mostFindings } from "../../src/core/leader/findings.ts";
import { indicatorIds, indicators, type IndicatorId } from "../../src/core/leader/indicators.ts";
import type { Printed, PrintedShare } from "../../src/core/leader/printed-figure.ts";
import { releaseRound, type Release, type ReleasedRound } from "../../src/core/leader/release.ts";
import { schoolTrends, type SchoolTrends } from "../../src/core/leader/school-trends.ts";
import { compareTerms, type Term } from "../../src/core/leader/term.ts";
import { trendChart } from "../../src/core/leader/trend-chart.ts";
import { trendCsv } from "../../src/core/leader/trend-csv.ts";
import { plainCsvWords } from "../support/leader/csv-words.ts";
import { inventedSchool } from "../support/leader/invented-releases.ts";
import { schoolRound, sixClasses } from "../support/leader/invented-round.ts";

const place = { placeId: inventedSchool, level: "school" } as const;

const percents: fc.Arbitrary<PrintedShare> = fc.oneof(
  fc.integer({ min: 2, max: 18 }).map((fives) => 5 * fives),
  fc.constantFrom<PrintedShare>("under-10", "over-90"),
);
const pupils = fc.integer({ min: 3, max: 90 }).map((tens) => 10 * tens);

function figureOf(id: IndicatorId): fc.Arbitrary<Printed | null> {
  const printed: fc.Arbitrary<Printed> =
    indicators[id].type === "pairs"
      ? fc.record({
          type: fc.constant("pairs"),
          halves: fc.integer({ min: 0, max: 12 }),
          of: pupils,
        })
      : fc.record({ type: fc.constant("share"), percent: percents, of: pupils });
  return fc.option(printed, { freq: 3 });
}

const figures = fc
  .tuple(...indicatorIds.map(figureOf))
  .map((all) =>
    indicatorIds.map((indicator, index) => ({ indicator, printed: all[index] ?? null })),
  );

const terms: fc.Arbitrary<readonly Term[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 })
  .map((halves) =>
    halves.map((half) => ({
      schoolYear: 2024 + Math.floor(half / 2),
      half: half % 2 === 0 ? ("autumn" as const) : ("spring" as const),
    })),
  );

const releases: fc.Arbitrary<readonly Release[]> = terms.chain((all) =>
  fc.tuple(
    ...all.map((term) =>
      fc.tuple(figures, fc.integer({ min: 3, max: 14 })).map(([found, units]): Release => ({
        ...place,
        version: 1,
        indicators: 1,
        term,
        contributions: units,
        units,
        figures: found,
      })),
    ),
  ),
);

test("trends hold the printed figures and no others, and a word beside two printed ones alone", () => {
  fc.assert(
    fc.property(releases, (all) => {
      const trends = schoolTrends(place, all);
      for (const { indicator, figures: shown } of trends.indicators) {
        for (const { term, printed, since, yearBefore, first } of shown) {
          expect(printed).toEqual(printedOf(all, term, indicator));
          for (const beside of [since, yearBefore, first]) {
            if (beside === null) continue;
            expect(printed).not.toBeNull();
            expect(beside.printed).toEqual(printedOf(all, beside.term, indicator));
            expect(compareTerms(beside.term, term)).toBeLessThan(0);
            expect(beside.trend === null).toBe(indicator === "cohesion");
          }
        }
      }
    }),
  );
});

test("findings are at most a few, each of a figure that is printed in the newest term", () => {
  fc.assert(
    fc.property(releases, (all) => {
      const trends = schoolTrends(place, all);
      const found = findingsOf(trends);
      for (const finding of found) {
        expect(finding.term).toEqual(trends.terms.at(-1)?.term);
        expect(finding.printed).toEqual(printedOf(all, finding.term, finding.indicator));
        if (finding.because === "moved") expect(["up", "down"]).toContain(finding.beside?.trend);
      }
      for (const kind of ["look", "celebrate"] as const) {
        expect(found.filter((each) => each.kind === kind).length).toBeLessThanOrEqual(
          mostFindings[kind],
        );
      }
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
    }),
  );
});

test("the file can be read back into the printed figures, and holds nothing beside them", () => {
  fc.assert(
    fc.property(releases, fc.string(), (all, name) => {
      const trends = schoolTrends(place, all);
      const csv = trendCsv(name, trends, plainCsvWords);
      // What the file says is said again from the printed figures alone.
      expect(csv).toBe(
        trendCsv(name, readBack(trendCsv("a", trends, plainCsvWords)), plainCsvWords),
      );
      expect(csv.split("\r\n")).toHaveLength(2 + all.length * indicatorIds.length);
    }),
  );
});

test("no cell begins a formula, whatever the place is called", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "=", "+", "-", "@", "\t="),
      (name, begin) => {
        const trends = schoolTrends(place, []);
        const one: SchoolTrends = {
          ...trends,
          terms: [{ term: { schoolYear: 2026, half: "autumn" }, contributions: 3, units: 3 }],
        };
        const csv = trendCsv(begin + name, one, plainCsvWords);
        for (const line of csv.slice(1).split("\r\n")) {
          expect(line).not.toMatch(/^"?[\s"]*[=+\-@]/u);
          expect(line).not.toMatch(/\p{Cc}/u);
        }
      },
    ),
  );
});

test("a chart shows a figure where it is printed, inside of its frame, and never one that is withheld", () => {
  fc.assert(
    fc.property(releases, (all) => {
      for (const trend of schoolTrends(place, all).indicators) {
        const chart = trendChart(indicators[trend.indicator].type, trend);
        for (const { term, printed, mark, x } of chart.columns) {
          expect(printed).toEqual(printedOf(all, term, trend.indicator));
          expect(mark === null).toBe(printed === null);
          expect(x).toBeLessThan(chart.width);
          if (mark === null) continue;
          expect(mark.top).toBeLessThanOrEqual(mark.at);
          expect(mark.at).toBeLessThanOrEqual(mark.bottom);
          expect(mark.top).toBeGreaterThanOrEqual(0);
          expect(mark.bottom).toBeLessThan(chart.height);
        }
      }
    }),
  );
});

test("rounds whose sums differ and whose releases do not look the same in everything", () => {
  const pairs = [0, 3, 6, 9].map((more) => released(more));
  const alike = pairs.filter(
    ({ release }) => JSON.stringify(release) === JSON.stringify(pairs[0]?.release),
  );
  // Else nothing was tried.
  expect(alike.length).toBeGreaterThan(1);
  const shown = alike.map(({ release }) => everythingShown([release]));
  expect(new Set(shown).size).toBe(1);
  // What was left of a round besides its release is not looked at.
  const other = everythingShown(alike.map((round) => ({ ...round.release, roll: 7, sums: [1] })));
  expect(other).toBe(everythingShown(alike.map(({ release }) => release)));
});

function released(more: number): ReleasedRound {
  const result = releaseRound(
    schoolRound(sixClasses({ notThriving: 30 - more / 3, mutualPairs: 180 + more }), {
      placeId: inventedSchool,
    }),
    [],
  );
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

function everythingShown(all: readonly Release[]): string {
  const trends = schoolTrends(place, all);
  return JSON.stringify([
    trends,
    findingsOf(trends),
    trendCsv("Solbakken", trends, plainCsvWords),
    trends.indicators.map((trend) => trendChart(indicators[trend.indicator].type, trend)),
  ]);
}

function printedOf(all: readonly Release[], term: Term, indicator: IndicatorId): Printed | null {
  const release = all.find((each) => compareTerms(each.term, term) === 0);
  return release?.figures.find((figure) => figure.indicator === indicator)?.printed ?? null;
}

/** What a reader of the file alone knows: no trend word, no comparison, no units. */
function readBack(csv: string): SchoolTrends {
  const rows = csv
    .slice(1)
    .split("\r\n")
    .slice(1, -1)
    .map((line) => line.split(";"));
  const written = new Map<string, { readonly term: Term; readonly contributions: number }>();
  for (const [, , year = "", half = "", , , , , contributions = ""] of rows) {
    written.set(`${year} ${half}`, {
      term: { schoolYear: Number(year.slice(0, 4)), half: half === "spring" ? "spring" : "autumn" },
      contributions: Number(contributions),
    });
  }
  const found = [...written.values()].map((one) => ({ ...one, units: 0 }));
  return {
    ...place,
    terms: found,
    indicators: indicatorIds.map((indicator) => ({
      indicator,
      figures: rows
        .filter((row) => row[4] === indicator)
        .map(([, , , , , figure = "", unit = "", of = ""], index) => ({
          ...(found[index] ?? {
            term: { schoolYear: 0, half: "autumn" as const },
            contributions: 0,
            units: 0,
          }),
          printed: readFigure(figure, unit, Number(of)),
          since: null,
          first: null,
          yearBefore: null,
        })),
    })),
  };
}

function readFigure(figure: string, unit: string, of: number): Printed | null {
  if (figure === plainCsvWords.withheld) return null;
  if (unit === "pairs") return { type: "pairs", halves: 2 * Number(figure.replace(",", ".")), of };
  if (figure === plainCsvWords.under10) return { type: "share", percent: "under-10", of };
  if (figure === plainCsvWords.over90) return { type: "share", percent: "over-90", of };
  return { type: "share", percent: Number(figure), of };
}
