import { describe, expect, test } from "vitest";
import { chooseClass } from "../../../src/files/class-list/class-choice.ts";
import { readClassList, readPastedNames } from "../../../src/files/class-list/class-list.ts";
import { everyText } from "./every-text.ts";
import {
  guardianExport,
  guardianExportSecrets,
  previewOf,
  readText,
  toWindows1252,
} from "./school-files.ts";

describe("of a school's export nothing but names and groups is kept", () => {
  const bytes = toWindows1252(guardianExport);

  test("with headings", () => {
    const preview = previewOf(readClassList(bytes, "Gudrun 15991012345.csv"));
    expectNoSecret(preview);
    expect(everyText(preview)).toContain("Åse Bjørnstad");
    const none = { excludedLines: new Set<number>(), swapNames: false };
    expectNoSecret(chooseClass(preview, { className: "5A", groupColumn: 4, ...none }));
  });

  test("without headings", () => {
    const pupils = guardianExport.split("\r\n").slice(1).join("\r\n");
    expectNoSecret(readText(pupils));
  });

  test("pasted from the spreadsheet", () => {
    expectNoSecret(readPastedNames(guardianExport.replaceAll(";", "\t")));
  });

  test("when the cells have slipped or the quotation marks are broken", () => {
    const [headings = "", ...pupils] = guardianExport.split("\r\n");
    const slipped = pupils.map((pupil) => `;${pupil}`);
    expectNoSecret(readText([headings, ...slipped].join("\n")));
    const broken = pupils.map((pupil) => pupil.replace(";", ';"'));
    expectNoSecret(readText([headings, ...broken].join("\n")));
  });

  test("the search itself finds what is there", () => {
    expect(() => expectNoSecret({ a: [{ b: "x Gudrun" }] })).toThrow();
    expect(() => expectNoSecret(new Map([["Torfinn", 1]]))).toThrow();
  });
});

test("a national identity number in a name is a problem and is not repeated", () => {
  const preview = readText(
    "Navn;Klasse\nÅse 15991012345;5A\n159910 12346;5A\nNoah Vik;15991012347\n",
  );
  expect(preview.problems).toEqual([
    { type: "name-unreadable", line: 2, className: "5A" },
    { type: "name-unreadable", line: 3, className: "5A" },
    { type: "class-unreadable", line: 4, className: null },
  ]);
  expect(everyText(preview).join(" ")).not.toMatch(/\d{6}/u);
});

test("a date or a telephone number is no class, however it is divided", () => {
  const preview = readText("Navn;Klasse\nÅse Dal;2012-10-15\nNoah Vik;01-23-45-67\nIda Moe;5A\n");
  expect(preview.classes).toEqual([{ name: "5A", count: 1 }]);
  expect(preview.problems.map((problem) => problem.type)).toEqual([
    "class-unreadable",
    "class-unreadable",
  ]);
});

test("a column called a group that holds something else is let go of whole", () => {
  const preview = readText("Navn;Klasse;Gruppe\nÅse Dal;5A;Blå\nNoah Vik;5A;01234567\n");
  expect(preview.groupColumns).toEqual([]);
  expect(preview.rows.every((row) => row.groups.length === 0)).toBe(true);
  expect(preview.unreadColumns).toEqual([{ position: 2, header: "Gruppe", kind: "phone" }]);
  expect(everyText(preview).join(" ")).not.toContain("Blå");
});

test("a heading that looks like a person's data is not shown", () => {
  const preview = readText("Navn;15991012345;a@eksempel.no;Merknad om eleven\nÅse Dal;1;2;3\n");
  expect(preview.unreadColumns).toEqual([
    { position: 1, header: null, kind: "other" },
    { position: 2, header: null, kind: "other" },
    { position: 3, header: "Merknad om eleven", kind: "other" },
  ]);
});

test("of a list without headings no cell is shown as one", () => {
  const preview = readText("Åse Dal;hemmelig\nNoah Vik;hemmelig\nIda Moe;hemmelig\n");
  expect(preview.unreadColumns).toEqual([{ position: 1, header: null, kind: "other" }]);
  expect(everyText(preview)).not.toContain("hemmelig");
});

function expectNoSecret(value: unknown): void {
  const texts = everyText(value);
  for (const secret of guardianExportSecrets) {
    expect(texts.filter((text) => text.includes(secret))).toEqual([]);
  }
}
