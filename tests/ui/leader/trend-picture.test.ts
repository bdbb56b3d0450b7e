import { describe, expect, test } from "vitest";
import { uiLanguages } from "../../../src/core/ui-language.ts";
import { schoolTrends, type IndicatorTrend } from "../../../src/core/leader/school-trends.ts";
import { writeTrendPicture } from "../../../src/ui/leader/trends/trend-picture.ts";
import { trendWords } from "../../../src/ui/leader/trends/trend-words.ts";
import {
  autumn,
  fourTerms,
  inventedSchool,
  spring,
  writtenRelease,
} from "../../support/leader/invented-releases.ts";

const school = { placeId: inventedSchool, level: "school" } as const;

function trendsOf(releases = fourTerms): readonly IndicatorTrend[] {
  return schoolTrends(school, releases).indicators;
}

function textsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) => text);
}

function draw(trend: IndicatorTrend, placeName = "Solbakken skole") {
  return writeTrendPicture({ trend, words: trendWords("nb"), placeName, notes: ["Fotnote."] });
}

describe.each(uiLanguages)("a chart as a file, in %s", (language) => {
  test("says the words of the table, and no other figure", () => {
    const words = trendWords(language);
    for (const trend of trendsOf()) {
      const { name } = words.texts.indicators[trend.indicator];
      const { svg } = writeTrendPicture({ trend, words, placeName: "Solbakken", notes: [] });
      const scale =
        trend.indicator === "cohesion"
          ? ["0", "2", "4"]
          : [0, 50, 100].map((percent) => words.percent(percent));
      expect(textsIn(svg).toSorted()).toEqual(
        [
          name,
          "Solbakken",
          ...scale,
          ...trend.figures.flatMap(({ term, printed }) => [
            words.termShort(term),
            words.figure(printed),
          ]),
        ].toSorted(),
      );
    }
  });
});

describe("a chart as a file", () => {
  test("is the same for figures that are printed alike, whatever they are of", () => {
    const one = [
      writtenRelease(autumn(2025), { thriving: [70, 140] }),
      writtenRelease(spring(2025), { thriving: [75, 150] }),
    ];
    const other = [
      writtenRelease(autumn(2025), { thriving: [70, 300] }, { units: 12 }),
      writtenRelease(spring(2025), { thriving: [75, 90] }, { units: 4 }),
    ];
    const picture = (releases: typeof one) => {
      const trend = trendsOf(releases).find(({ indicator }) => indicator === "thriving");
      return trend && draw(trend);
    };
    expect(picture(one)).toEqual(picture(other));
  });

  test("holds nothing a place's name could bring in", () => {
    const [trend] = trendsOf();
    if (trend === undefined) throw new Error("no trend");
    const { svg } = draw(trend, '<script>&"\u0000</script>');
    expect(svg).toContain("&lt;script&gt;&amp;&quot;&lt;/script&gt;");
    expect(svg).not.toMatch(/<script|href|url\(|style=/);
    expect(svg).not.toContain("\u0000");
  });
});
