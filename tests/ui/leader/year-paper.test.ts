import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../src/core/leader/findings.ts";
import { uiLanguages, type UiLanguage } from "../../../src/core/ui-language.ts";
import type { Release } from "../../../src/core/leader/release.ts";
import { schoolTrends } from "../../../src/core/leader/school-trends.ts";
import { emptyGoal, emptyYearWords, type YearWords } from "../../../src/core/leader/year-words.ts";
import type { ReportDocument } from "../../../src/core/report/report-document.ts";
import { leaderReportWords } from "../../../src/ui/leader/report/report-words.ts";
import { writeYearPaper, type YearPaper } from "../../../src/ui/leader/report/write-year-paper.ts";
import { trendWords } from "../../../src/ui/leader/trends/trend-words.ts";
import {
  fourTerms,
  inventedMunicipality,
  inventedSchool,
  municipalityTerms,
  muchWithheld,
} from "../../support/leader/invented-releases.ts";

interface Asked {
  readonly releases?: readonly Release[];
  readonly own?: Partial<YearWords>;
  readonly language?: UiLanguage;
  readonly level?: "school" | "municipality";
}

function paperOf(
  paper: YearPaper,
  { releases = fourTerms, own = {}, language = "nb", level = "school" }: Asked = {},
): ReportDocument {
  const placeId = level === "school" ? inventedSchool : inventedMunicipality;
  const trends = schoolTrends({ placeId, level }, releases);
  return writeYearPaper(paper, {
    placeName: "Solbakken skole",
    trends,
    national: [
      { indicator: "thriving", percent: 88.4, schoolYear: 2025, source: "Elevundersøkelsen" },
    ],
    findings: findingsOf(trends),
    own: { ...emptyYearWords(2026), ...own },
    texts: leaderReportWords[language],
    words: trendWords(language),
    printed: "14. juni 2027",
  });
}

function textOf(document: ReportDocument): string {
  return JSON.stringify(document).replaceAll("\u00a0", " ");
}

describe("the year report", () => {
  test("says who took part, each figure of the year with its words, and what was typed in apart", () => {
    const text = textOf(paperOf("report"));
    expect(text).toContain('"name":"Våren 2027","value":"6 klasser"');
    expect(text).toContain('"name":"Høsten 2026","value":"7 klasser"');
    expect(text).not.toContain('"name":"Høsten 2025"');
    expect(text).toContain('"value":"Nær 85 % av om lag 140 elever"');
    expect(text).toContain("Flere enn høsten 2025 (nær 70 %).");
    expect(text).toContain('"value":"88,4 %","note":"Elevundersøkelsen, 2025/26"');
    expect(text).toContain("Svarene tyder på at færre har noen å være sammen med");
    expect(text).toContain("14. juni 2027");
  });

  test("has one sentence for what is withheld, and no figure of it", () => {
    const text = textOf(paperOf("report", { releases: muchWithheld }));
    const sentence = "Vises ikke: for få klasser eller elever til at det er trygt.";
    expect(text.split(sentence)).toHaveLength(2);
    expect(text).toContain('"Blir mobbet"');
    expect(text).not.toContain("Er du blitt mobbet");
    expect(text).not.toContain("fire klasser");
  });

  test("says of a year in which nothing is shown that nothing is", () => {
    const text = textOf(paperOf("report", { releases: muchWithheld.slice(0, 1) }));
    expect(text).toContain("Ingen tall kan vises for dette skoleåret.");
    expect(text).not.toMatch(/nær \d|av om lag/iu);
  });

  test("has the leader's own words a paragraph each, and lines where there are none", () => {
    const written = paperOf("report", { own: { done: "Vi laget lekegrupper.\n\nOg mer." } });
    expect(textOf(written)).toContain("Vi laget lekegrupper.");
    const lines = (document: ReportDocument) =>
      document.blocks.filter(({ content }) => content.type === "lines").length;
    expect(lines(paperOf("report"))).toBe(2);
    expect(lines(written)).toBe(1);
  });

  test("takes next year's measures from the plan", () => {
    const goal = { ...emptyGoal("look:company"), measure: "Lekegrupper\ni friminuttene" };
    const text = textOf(paperOf("report", { own: { goals: [{ ...goal, responsible: "Kari" }] } }));
    expect(text).toContain("Lekegrupper i friminuttene Ansvarlig: Kari.");
    expect(textOf(paperOf("report"))).toContain("Ikke bestemt ennå.");
  });

  test("tells of the noise in a municipality's", () => {
    const noise = "Det er lagt til tilfeldige tall";
    const above = paperOf("report", { releases: municipalityTerms, level: "municipality" });
    expect(textOf(above)).toContain(noise);
    expect(textOf(paperOf("report"))).not.toContain(noise);
  });
});

describe("the plan", () => {
  test("is a goal a finding, with room to write where nothing was typed", () => {
    const text = textOf(
      paperOf("plan", {
        own: { goals: [{ ...emptyGoal("look:company"), goal: "Alle har noen" }] },
      }),
    );
    expect(text).toContain("1. Har noen å være sammen med");
    expect(text).toContain('"name":"Mål","value":"Alle har noen"');
    expect(text).toContain('"type":"lines","label":"Tiltak"');
  });
});

test.each(uiLanguages)("both papers are whole in %s", (language) => {
  for (const paper of ["report", "plan"] as const) {
    expect(textOf(paperOf(paper, { language }))).not.toMatch(/undefined|NaN|\[object/);
  }
});
