import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { firstSheet, readClassFile } from "../../../src/files/class-list/class-file.ts";
import {
  mostClassListBytes,
  mostClassListLines,
} from "../../../src/files/class-list/class-list.ts";
import type { ClassListPreview, ClassSheet } from "../../../src/files/class-list/preview.ts";
import {
  workbookFile,
  workbookParts,
  type Cell,
  type SheetWish,
} from "../../support/workbook-file.ts";
import { everyText } from "./every-text.ts";
import {
  guardianExport,
  guardianExportSecrets,
  namesOf,
  previewOf,
  readText,
} from "./school-files.ts";

const tooLarge = {
  type: "too-large",
  mostBytes: mostClassListBytes,
  mostLines: mostClassListLines,
};

describe("a workbook is read as the same list in CSV is", () => {
  test("with the columns of a school's system, letting go of the same", async () => {
    const rows = guardianExport.split("\r\n").map((line) => line.split(";"));
    const [headings = [], ...pupils] = rows;
    // As spreadsheets keep them: figures as numbers, blank cells with a format alone.
    const asCells = (cells: readonly string[]): readonly Cell[] =>
      cells.map((cell) => (cell === "" ? null : /^[1-9]\d*$/u.test(cell) ? Number(cell) : cell));
    const preview = await previewOfSheet({ rows: [headings, ...pupils.map(asCells)] });
    const { encoding, ...fromText } = readText(guardianExport);
    expect({ ...fromText, encoding: null }).toEqual(preview);
    expect(encoding).toBe("utf-8");
    const texts = everyText(preview);
    for (const secret of guardianExportSecrets) {
      expect(texts.filter((text) => text.includes(secret))).toEqual([]);
    }
  });

  test("with titles above and headings over two rows, some merged", async () => {
    const preview = await previewOfSheet({
      rows: [
        ["Fjordvik skole", null, null, null],
        [],
        ["Elev", null, "Klasse", "Født"],
        ["Fornavn", "Etternavn", null, null],
        ["Åse", "Bjørnstad", "5A", { day: "2015-03-02" }],
        ["Noah", "Vik", "5A", { day: "2015-04-01" }],
      ],
      merged: ["A1:D1", "A3:B3", "C3:C4", "D3:D4"],
    });
    expect(namesOf(preview)).toEqual(["Åse Bjørnstad", "Noah Vik"]);
    expect(preview.classes).toEqual([{ name: "5A", count: 2 }]);
    expect(preview.unreadColumns).toEqual([{ position: 3, header: "Født", kind: "birth-date" }]);
    expect(preview.ignored).toEqual([
      { line: 1, reason: "above-heading" },
      { line: 2, reason: "blank" },
      { line: 3, reason: "heading" },
      { line: 4, reason: "continuation" },
    ]);
    expect(preview.lineCount).toBe(6);
  });

  test("with a heading merged over the group of headings that has the names", async () => {
    const preview = await previewOfSheet({
      rows: [
        ["Personalia", null, "Klasse"],
        ["Fornavn", "Etternavn", null],
        ["Åse", "Bjørnstad", "5A"],
      ],
    });
    expect(preview.classes).toEqual([{ name: "5A", count: 1 }]);
    expect(namesOf(preview)).toEqual(["Åse Bjørnstad"]);
  });

  test("formulas by the values saved with them, errors and unsaved ones as blank", async () => {
    const preview = await previewOfSheet({
      rows: [
        ["Navn", "Klasse"],
        [{ formula: 'CONCATENATE("Åse"," Dal")', saved: "Åse Dal" }, { inline: "5A" }],
        [{ formula: "B9", saved: null }, "5A"],
      ],
    });
    expect(namesOf(preview)).toEqual(["Åse Dal"]);
    expect(preview.problems).toEqual([{ type: "name-missing", line: 3, className: "5A" }]);
  });

  test("a class called by a number, and nothing but names", async () => {
    const numbered = await previewOfSheet({
      rows: [
        ["Navn", "Klasse"],
        ["Åse Dal", 5],
      ],
    });
    expect(numbered.classes).toEqual([{ name: "5", count: 1 }]);
    const names = await previewOfSheet({ rows: [["Åse Dal"], ["Noah Vik"]] }, "Klasse 5A.xlsx");
    expect(namesOf(names)).toEqual(["Åse Dal", "Noah Vik"]);
    expect(names.suggestedClassName).toBe("5A");
  });

  test("days in a list without headings are days, not names or classes", async () => {
    const rows = ["Åse Dal", "Noah Vik", "Ida Moe"].map((name, index): readonly Cell[] => [
      name,
      { day: `2015-03-0${index + 1}` },
    ]);
    const preview = await previewOfSheet({ rows });
    expect(preview.unreadColumns).toEqual([{ position: 1, header: null, kind: "birth-date" }]);
    expect(everyText(preview).join(" ")).not.toContain("2015");
  });

  test("an identity number in a name is a problem, however the cell keeps it", async () => {
    const preview = await previewOfSheet({
      rows: [["Navn"], [15991012345], ["15991012346"], [{ inline: "Åse 159910 12347" }], ["Ida"]],
    });
    expect(namesOf(preview)).toEqual(["Ida"]);
    expect(preview.problems.map(({ line, type }) => [line, type])).toEqual([
      [2, "name-unreadable"],
      [3, "name-unreadable"],
      [4, "name-unreadable"],
    ]);
    expect(everyText(preview).join(" ")).not.toMatch(/\d{6}/u);
  });

  test("written by programs that name every element with a prefix", async () => {
    const parts = workbookParts([{ name: "Ark1", rows: [["Navn"], ["Åse Dal"]] }]);
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    parts["xl/worksheets/sheet1.xml"] = strToU8(
      sheet.replace(/<(\/?)(?=\w)/gu, "<$1x:").replace("xmlns=", "xmlns:x="),
    );
    expect(namesOf(previewOf(await firstReading(zipSync(parts))))).toEqual(["Åse Dal"]);
  });
});

describe("of several sheets", () => {
  const list: SheetWish = { name: "Elever", rows: [["Navn"], ["Åse Dal"]] };
  const figures: SheetWish = {
    name: "Statistikk",
    rows: [
      [1, 2],
      [3, 4],
    ],
  };
  const empty: SheetWish = { name: "Tom", rows: [] };

  test("those with something in them are told by name and number", async () => {
    const sheets = await sheetsOf(workbookFile([empty, figures, list]));
    expect(sheets.map(({ name, number }) => [number, name])).toEqual([
      [2, "Statistikk"],
      [3, "Elever"],
    ]);
    expect(sheets[0]?.reading).toEqual({ ok: false, error: { type: "no-name-column" } });
  });

  test("the first with a list is shown first", async () => {
    const sheets = await sheetsOf(workbookFile([figures, list, { ...list, name: "6B" }]));
    expect(firstSheet(sheets)?.number).toBe(2);
    const onlyFigures = await sheetsOf(workbookFile([figures]));
    expect(firstSheet(onlyFigures)?.number).toBe(1);
    expect(firstSheet([])).toBeNull();
  });

  test("one called by a person's data is called by its number alone", async () => {
    const sheets = await sheetsOf(workbookFile([{ ...list, name: "15991012345" }]));
    expect(sheets.map(({ name }) => name)).toEqual([null]);
  });

  test("without anything in any of them there is nothing", async () => {
    expect(await readClassFile(workbookFile([empty, empty]), null)).toEqual({
      ok: false,
      error: { type: "empty" },
    });
  });
});

describe("what cannot be read is refused with its kind", () => {
  const encrypted = Uint8Array.of(
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...[..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]),
  );
  test.each([
    ["a workbook with a password", encrypted, "locked-workbook"],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), "old-workbook"],
    ["a binary workbook", archiveOf("[Content_Types].xml", "xl/workbook.bin"), "old-workbook"],
    ["an OpenDocument", archiveOf("mimetype", "content.xml"), "open-document"],
    ["a document of text", archiveOf("[Content_Types].xml", "word/document.xml"), "spreadsheet"],
    ["a workbook without sheets", archiveOf("xl/workbook.xml"), "spreadsheet"],
    ["an empty archive", zipSync({}), "spreadsheet"],
    [
      "half a workbook",
      workbookFile([{ name: "a", rows: [["Navn"]] }]).subarray(0, 400),
      "spreadsheet",
    ],
  ])("%s", async (_, bytes, type) => {
    expect(await readClassFile(bytes, null)).toEqual({ ok: false, error: { type } });
  });

  test("a text is read here as well", async () => {
    const sheets = await sheetsOf(strToU8("Navn\nÅse Dal\n"));
    expect(sheets.map(({ number, name }) => [number, name])).toEqual([[1, null]]);
  });

  test("a file that is too large", async () => {
    const bytes = new Uint8Array(mostClassListBytes + 1);
    expect(await readClassFile(bytes, null)).toEqual({ ok: false, error: tooLarge });
  });
});

describe("what would swell is stopped", () => {
  const one: SheetWish = { name: "a", rows: [["Navn"], ["Åse Dal"]] };

  test("a part that unpacks to far more than it is, whatever size it claims", async () => {
    const parts = workbookParts([one]);
    parts["xl/sharedStrings.xml"] = new Uint8Array(60_000_000);
    const packed = zipSync(parts, { level: 9 });
    expect(packed.length).toBeLessThan(100_000);
    expect(await readClassFile(packed, null)).toEqual({ ok: false, error: tooLarge });
    expect(await readClassFile(withClaimedSizes(packed, 10), null)).toEqual({
      ok: false,
      error: tooLarge,
    });
  });

  test.each([
    ["a cell at the far end of the sheet", 'r="XFD1048576"'],
    ["a column beyond the widest list", 'r="ZZ2"'],
    ["a row beyond the longest list", 'r="A20001"'],
    ["an address behind entities", 'r="&#65;1048576"'],
  ])("%s", async (_, address) => {
    expect(
      await readClassFile(
        withSheet(one, (xml) => xml.replace('r="A2"', address)),
        null,
      ),
    ).toEqual({ ok: false, error: tooLarge });
  });

  test("a row that says it is the last there can be", async () => {
    const far = withSheet(one, (xml) => xml.replace('<row r="2"', '<row r="1048576"'));
    expect(await readClassFile(far, null)).toEqual({ ok: false, error: tooLarge });
  });

  test("but not a column formatted down to the last row, in which there is nothing", async () => {
    const formatted = withSheet(one, (xml) =>
      xml.replace(
        "</sheetData>",
        '<row r="1048576" s="1"><c r="XFD1048576" s="1"/></row></sheetData>',
      ),
    );
    expect(namesOf(previewOf(await firstReading(formatted)))).toEqual(["Åse Dal"]);
  });
});

async function previewOfSheet(
  sheet: Omit<SheetWish, "name">,
  fileName: string | null = null,
): Promise<ClassListPreview> {
  return previewOf(await firstReading(workbookFile([{ name: "Ark1", ...sheet }]), fileName));
}

async function firstReading(
  bytes: Uint8Array,
  fileName: string | null = null,
): Promise<ClassSheet["reading"]> {
  const [sheet] = await sheetsOf(bytes, fileName);
  if (sheet === undefined) throw new Error("no sheet");
  return sheet.reading;
}

async function sheetsOf(
  bytes: Uint8Array,
  fileName: string | null = null,
): Promise<readonly ClassSheet[]> {
  const read = await readClassFile(bytes, fileName);
  if (!read.ok) throw new Error(`not read: ${read.error.type}`);
  return read.value;
}

function archiveOf(...names: readonly string[]): Uint8Array {
  return zipSync(Object.fromEntries(names.map((name) => [name, strToU8("<x/>")])));
}

function withSheet(sheet: SheetWish, change: (xml: string) => string): Uint8Array {
  const parts = workbookParts([sheet]);
  const path = "xl/worksheets/sheet1.xml";
  parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  return zipSync(parts);
}

/** The archive with another unpacked size in its list of contents and before each part. */
function withClaimedSizes(packed: Uint8Array, size: number): Uint8Array {
  const changed = packed.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 30 < changed.length; at += 1) {
    const mark = view.getUint32(at, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, size, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return changed;
}
