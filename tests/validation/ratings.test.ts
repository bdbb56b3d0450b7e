import { describe, expect, test } from "vitest";
import {
  nominationLabelOfRatings,
  ratingsLabel,
  ratingsStatus,
  type RatedPupil,
  type Ratings,
} from "../../src/core/status/ratings-status.ts";
import { hasReferenceData, readReference, readRows } from "./reference-data.ts";

const present = hasReferenceData(
  "ssrat_dutch_primary/Ss96.rat.txt",
  "reference_values/ssrat_Ss96_expected.csv",
);
const levels = [0.1, 0.05, 0.01] as const;

describe.skipIf(!present)("ratings in Dutch primary classes against SSrat", () => {
  test("example5: totals, expectations, tails and labels", () => {
    const ratings = parseRatings(lines("example5.rat.txt").map((line) => line.slice(7)));
    const pupils = ratingsStatus.compute(ratings, { low: 1, high: 3 });
    expectRows(pupils, readRows("reference_values/ssrat_example5_expected.csv"));
  });

  test("klas2: respondents 4 and 5 stand in swapped order, columns do not", () => {
    const sorted = lines("klas2.rat.txt").toSorted(
      (a, b) => Number(a.slice(3, 6)) - Number(b.slice(3, 6)),
    );
    const ratings = parseRatings(sorted.map((line) => line.slice(20)));
    const pupils = ratingsStatus.compute(ratings, { low: 1, high: 3 });
    expectRows(pupils, readRows("reference_values/ssrat_klas2_expected.csv"));
  });

  test.each(["15", "16", "25", "26", "35", "36", "45", "46"])(
    "group %s of 1996: totals and labels at .10, .05 and .01",
    (group) => {
      const own = lines("Ss96.rat.txt").filter((line) => line.startsWith(group));
      const ratings = parseRatings(own.map((line) => line.slice(5)));
      const pupils = ratingsStatus.compute(ratings, { low: 1, high: 7 });
      const rows = readRows("reference_values/ssrat_Ss96_expected.csv").filter(
        ({ groupid }) => groupid === group,
      );
      expect(rows).toHaveLength(pupils.length);
      expectRows(pupils, rows);
    },
  );

  test.each([
    ["example5", (line: string) => line.slice(7)],
    ["klas2", (line: string) => line.slice(20)],
  ] as const)("labels of %s by nominations read from the ends of the scale", (name, cells) => {
    const sorted = lines(`${name}.rat.txt`).toSorted((a, b) =>
      name === "klas2" ? Number(a.slice(3, 6)) - Number(b.slice(3, 6)) : 0,
    );
    const ratings = parseRatings(sorted.map(cells));
    const pupils = ratingsStatus.compute(ratings, { low: 1, high: 3 });
    const rows = readRows(`reference_values/ssrat_${name}_nb_expected.csv`.replace("_nb_", "_NB_"));
    const differing: string[] = [];
    rows.forEach((expected, pupil) => {
      const own = pupils[pupil];
      if (own === undefined) throw new Error("A pupil is missing");
      for (const level of levels) {
        const label = nominationLabelOfRatings(own, level);
        const reference = expected[column(level)]?.toLowerCase();
        if (label !== reference)
          differing.push(`${expected["respid"]} ${level} ${label} ${reference}`);
      }
    });
    expect(differing).toEqual([]);
  });
});

function expectRows(pupils: readonly RatedPupil[], rows: readonly Record<string, string>[]): void {
  expect(rows).toHaveLength(pupils.length);
  rows.forEach((expected, index) => {
    const own = pupils[index];
    if (own === undefined) throw new Error("A pupil is missing");
    expect(own.raters).toBe(Number(expected["nrass"]));
    const totals = { s: own.sympathy, a: own.antipathy, p: own.preference, i: own.impact };
    for (const [letter, total] of Object.entries(totals)) {
      expect(total.value).toBe(Number(expected[`tr.${letter}`]));
      if (expected[`e${letter}`] === undefined) continue;
      expect(total.expected).toBeCloseTo(Number(expected[`e${letter}`]), 6);
      expect(total.pLow).toBeCloseTo(Number(expected[`pl${letter}`]), 6);
      expect(total.pHigh).toBeCloseTo(Number(expected[`pr${letter}`]), 6);
    }
    for (const level of levels) {
      expect(ratingsLabel(own, level)).toBe(expected[column(level)]?.toLowerCase());
    }
  });
}

function column(level: number): string {
  return `ss.${level.toFixed(2).slice(2)}`;
}

function lines(file: string): string[] {
  return readReference(`ssrat_dutch_primary/${file}`)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "");
}

/** One digit a classmate; "-", blank or 0 is no rating. */
function parseRatings(cells: readonly string[]): Ratings {
  return cells.map((line) =>
    cells.map((_, pupil) => {
      const digit = Number(line[pupil] ?? "");
      return Number.isInteger(digit) && digit > 0 ? digit : null;
    }),
  );
}
