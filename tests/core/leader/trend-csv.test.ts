import { describe, expect, test } from "vitest";
import { schoolTrends } from "../../../src/core/leader/school-trends.ts";
import { csvCell, trendCsv } from "../../../src/core/leader/trend-csv.ts";
import { autumn, inventedSchool, writtenRelease } from "../../support/leader/invented-releases.ts";
import { plainCsvWords } from "../../support/leader/csv-words.ts";

const release = writtenRelease(autumn(2026), {
  participation: ["over-90", 150],
  thriving: [85, 140],
  bullied: ["under-10", 130],
  cohesion: [3, 140],
});
const trends = schoolTrends({ placeId: inventedSchool, level: "school" }, [release]);

describe("the figures as a table of a spreadsheet", () => {
  test("are one row a term and indicator, of what is printed alone", () => {
    expect(trendCsv("Solbakken skole", trends, plainCsvWords)).toBe(
      `\uFEFF${[
        "place;level;schoolYear;half;indicator;figure;unit;pupils;contributions",
        "Solbakken skole;school;2026/27;autumn;participation;over 90;percent;150;6",
        "Solbakken skole;school;2026/27;autumn;mutual-choice;not shown;percent;;6",
        "Solbakken skole;school;2026/27;autumn;unchosen;not shown;percent;;6",
        "Solbakken skole;school;2026/27;autumn;thriving;85;percent;140;6",
        "Solbakken skole;school;2026/27;autumn;company;not shown;percent;;6",
        "Solbakken skole;school;2026/27;autumn;safety;not shown;percent;;6",
        "Solbakken skole;school;2026/27;autumn;bullied;under 10;percent;130;6",
        "Solbakken skole;school;2026/27;autumn;cohesion;1,5;pairs;140;6",
        "",
      ].join("\r\n")}`,
    );
  });

  test.each([
    ["=SUM(A1:A9)", "'=SUM(A1:A9)"],
    ["+47 99", "'+47 99"],
    ["-1", "'-1"],
    ["@name", "'@name"],
    ["  =1", "'  =1"],
    ["\t=1", "' =1"],
    ["\uFEFF=1", "' =1"],
    ["＝1", "'＝1"],
    ['"=1"', '"\'""=1"""'],
    ["a;b", '"a;b"'],
    ['Solbakken "nye"', '"Solbakken ""nye"""'],
    ["a\r\n=1", "a =1"],
    ["Ås skole", "Ås skole"],
    ["", ""],
  ])("a cell %j is written %j", (text, written) => {
    expect(csvCell(text)).toBe(written);
  });
});
