import { describe, expect, test } from "vitest";
import { readPastedNames } from "../../../src/files/class-list/class-list.ts";
import { namesOf, previewOf } from "./school-files.ts";

describe("pasted names", () => {
  test("one a line, blank lines aside", () => {
    const preview = previewOf(readPastedNames("\nÅse Bjørnstad\n\nNoah\u00A0Ødegård  \n"));
    expect(preview.rows.map(({ line, name }) => [line, name])).toEqual([
      [2, "Åse Bjørnstad"],
      [4, "Noah Ødegård"],
    ]);
    expect(preview.encoding).toBe(null);
  });

  test("numbered or with bullets", () => {
    const text = "1. Åse Dal\n2) Noah Vik\n3 Emma Lund\n- Ida Moe\n• Per Bø\n– Nora Li\n";
    expect(pasted(text)).toEqual([
      ...["Åse Dal", "Noah Vik", "Emma Lund", "Ida Moe", "Per Bø", "Nora Li"],
    ]);
  });

  test("numbered, with a protected pupil under a cover name", () => {
    const list = ["Åse Ødegård", "Bjørn Lunde", "Ida Dahl", "Per Vik", "Nora Li", "Elev 6", "Emma"];
    for (const mark of [". ", ".", ") ", "\t", " ", " - ", ": ", ".\t", ")\t"]) {
      expect(pasted(list.map((name, index) => `${index + 1}${mark}${name}`).join("\n"))).toEqual(
        list,
      );
    }
    for (const mark of ["- ", "-", "• ", "•\t", "•", "* ", "– ", "○ ", "‣ "]) {
      expect(pasted(list.map((name) => mark + name).join("\n"))).toEqual(list);
    }
  });

  test("a cover name that begins like a heading is a name among the others", () => {
    expect(pasted("Åse Ødegård\nBjørn Lunde\nElev 3\nIda Dahl 2\nEmma\n")).toEqual([
      ...["Åse Ødegård", "Bjørn Lunde", "Elev 3", "Ida Dahl 2", "Emma"],
    ]);
    for (const cover of ["Elev 1", "Eleven 2", "Barn 4", "Student 12", "Navn 5", "Pupil 3"]) {
      expect(pasted(`${cover}\nÅse Dal\n`)).toEqual([cover, "Åse Dal"]);
      expect(pasted(`Åse Dal\n${cover}\n`)).toEqual(["Åse Dal", cover]);
    }
    expect(pasted("Åse Dal\n- Elev\nNoah Vik\n")).toEqual(["Åse Dal", "Elev", "Noah Vik"]);
    expect(pasted("1\tÅse Dal\n2\tElev\n3\tNoah Vik\n")).toEqual([
      ...["Åse Dal", "Elev", "Noah Vik"],
    ]);
  });

  test("a heading alone on the first line is one", () => {
    for (const heading of ["Elev", "Elevnavn", "Elever", "Navn", "Navn:", "Name", "ELEVENS NAVN"]) {
      expect(pasted(`${heading}\nÅse Dal\nNoah Vik\n`)).toEqual(["Åse Dal", "Noah Vik"]);
    }
  });

  test("names above what reads as a heading are problems, each with its line", () => {
    const preview = previewOf(readPastedNames("Åse Ødegård\n\n2. Bjørn Lunde\nElev\nEmma\n"));
    expect(namesOf(preview)).toEqual(["Emma"]);
    expect(preview.problems).toEqual([
      { type: "above-heading", line: 1, className: null },
      { type: "above-heading", line: 3, className: null },
    ]);
  });

  test("numbers in a column of their own are not names", () => {
    expect(pasted("1\tÅse Dal\n2\tNoah Vik\n3\tEmma Lund\n")).toEqual([
      ...["Åse Dal", "Noah Vik", "Emma Lund"],
    ]);
  });

  test("from a spreadsheet, with headings or not", () => {
    expect(pasted("Fornavn\tEtternavn\nÅse\tDal\nNoah\tVik\n")).toEqual(["Åse Dal", "Noah Vik"]);
    expect(pasted("Åse\tDal\nNoah\tVik\nEmma\tLund\n")).toEqual([
      "Åse Dal",
      "Noah Vik",
      "Emma Lund",
    ]);
  });

  test("all on one line, each then a line of its own", () => {
    const names = ["Åse", "Noah", "Emma L.", "Emma S.", "Ida"];
    expect(pasted(names.join(", "))).toEqual(names);
    const preview = previewOf(readPastedNames(names.join("; ")));
    expect(preview.lineCount).toBe(5);
    expect(preview.rows.map((row) => row.line)).toEqual([1, 2, 3, 4, 5]);
  });

  test("with a comma at the end of each line", () => {
    expect(pasted("Åse Dal,\nNoah Vik,\nEmma Lund\n")).toEqual([
      "Åse Dal",
      "Noah Vik",
      "Emma Lund",
    ]);
  });

  test("last name first", () => {
    expect(pasted("Dal, Åse\nVik, Noah\n")).toEqual(["Åse Dal", "Noah Vik"]);
  });

  test("one name alone is a list of one", () => {
    expect(pasted("Åse")).toEqual(["Åse"]);
  });

  test("a line above them that is no name is a problem, not a pupil", () => {
    const preview = previewOf(readPastedNames("Klasse 5A\nÅse Dal\nNoah Vik\n"));
    expect(preview.problems).toEqual([{ type: "name-unreadable", line: 1, className: null }]);
  });

  test("nothing pasted is nothing", () => {
    expect(readPastedNames(" \n ")).toEqual({ ok: false, error: { type: "empty" } });
  });
});

function pasted(text: string): readonly string[] {
  return namesOf(previewOf(readPastedNames(text)));
}
