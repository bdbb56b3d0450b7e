import { describe, expect, test } from "vitest";
import { readClassList } from "../../../src/files/class-list/class-list.ts";
import { headingMeaning } from "../../../src/files/class-list/headings.ts";
import { englishExport, guardianExport, namesOf, printedExport, readText } from "./school-files.ts";

describe("delimiters", () => {
  test.each([
    ["semicolon", ";"],
    ["comma", ","],
    ["tab", "\t"],
  ])("%s, with headings", (_, delimiter) => {
    const rows = ["Fornavn;Etternavn;Klasse", "Åse;Bjørnstad;5A", "Noah;Ødegård;5A"];
    const preview = readText(rows.join("\n").replaceAll(";", delimiter));
    expect(namesOf(preview)).toEqual(["Åse Bjørnstad", "Noah Ødegård"]);
    expect(preview.classes).toEqual([{ name: "5A", count: 2 }]);
  });

  test.each([
    ["semicolon", ";"],
    ["comma", ","],
    ["tab", "\t"],
  ])("%s, without headings", (_, delimiter) => {
    const rows = ["Åse;Bjørnstad;5A;J", "Noah;Ødegård;5A;G", "Emma;Lund;5B;J"];
    const preview = readText(rows.join("\n").replaceAll(";", delimiter));
    expect(namesOf(preview)).toEqual(["Åse Bjørnstad", "Noah Ødegård", "Emma Lund"]);
    expect(preview.classes).toEqual([
      { name: "5A", count: 2 },
      { name: "5B", count: 1 },
    ]);
    expect(preview.rows.map((row) => row.groups)).toEqual([["girl"], ["boy"], ["girl"]]);
    expect(preview.nameOrderGuessed).toBe(true);
  });

  test("commas within addresses do not make it a table of commas", () => {
    const preview = readText(
      "Navn;Adresse\nÅse Dal;Elvegata 3, H0201, 0150\nNoah Vik;Elvegata 4, H0301, 0150\n",
    );
    expect(namesOf(preview)).toEqual(["Åse Dal", "Noah Vik"]);
  });

  test("columns without heading or content are not spoken of", () => {
    expect(readText("Navn;;\nÅse Dal;;\nNoah Vik;;\n").unreadColumns).toEqual([]);
  });

  test("the spreadsheet's own sep= line is obeyed and accounted for", () => {
    const preview = readText('sep=,\nNavn,Klasse\n"Bjørnstad, Åse",5A\nNoah Ødegård,5A\n');
    expect(namesOf(preview)).toEqual(["Åse Bjørnstad", "Noah Ødegård"]);
    expect(preview.rows.map((row) => row.line)).toEqual([3, 4]);
    expect(preview.ignored).toEqual([
      { line: 1, reason: "separator" },
      { line: 2, reason: "heading" },
    ]);
  });

  test("quoted cells keep delimiters, quotation marks and line breaks to themselves", () => {
    const preview = readText(
      'Navn;Merknad;Klasse\n"Bjørnstad, Åse";"a; ""b""\nc";5A\nNoah Ødegård;;5A\n',
    );
    expect(preview.rows.map(({ line, name }) => [line, name])).toEqual([
      [2, "Åse Bjørnstad"],
      [4, "Noah Ødegård"],
    ]);
    expect(preview.ignored).toContainEqual({ line: 3, reason: "continuation" });
  });

  test("an open quotation mark costs its own line only", () => {
    const preview = readText('Fornavn;Etternavn\nÅse;"Bjørnstad\nNoah;Ødegård\nEmma;"Lund"\n');
    expect(namesOf(preview)).toEqual(["Noah Ødegård", "Emma Lund"]);
    expect(preview.problems).toEqual([{ type: "broken-quotes", line: 2, className: null }]);
  });

  test("lines may end as on any machine, also mixed", () => {
    const preview = readText("Navn\rÅse Bjørnstad\r\nNoah Ødegård\nEmma Lund");
    expect(preview.rows.map((row) => row.line)).toEqual([2, 3, 4]);
  });

  test("cells a spreadsheet leaves out at the end of a row are blank, not missing", () => {
    const preview = readText("Fornavn;Etternavn;Kjønn;Merknad\nÅse;Bjørnstad;J;x\nNoah;Ødegård\n");
    expect(preview.rows.map((row) => row.groups)).toEqual([["girl"], [null]]);
    expect(preview.groupColumns[0]?.withoutGroup).toBe(1);
  });
});

describe("names", () => {
  test("of three columns", () => {
    const preview = readText("Fornavn;Mellomnavn;Etternavn\nNoah;Kvam;Ødegård\nÅse;;Bjørnstad\n");
    expect(namesOf(preview)).toEqual(["Noah Kvam Ødegård", "Åse Bjørnstad"]);
    expect(preview.rows.every((row) => row.swappedName === null)).toBe(true);
  });

  test("of one column of last, first", () => {
    for (const text of [
      "Navn\nBjørnstad, Åse\nØdegård, Noah\n",
      "Bjørnstad, Åse\nØdegård, Noah\n",
      'Elevnavn;Klasse\n"Bjørnstad, Åse";5A\nØdegård, Noah;5A\n',
      "Klasse;Etternavn;Fornavn\n5A;Bjørnstad, Åse;\n5A;Ødegård, Noah;\n",
    ]) {
      expect(namesOf(readText(text))).toEqual(["Åse Bjørnstad", "Noah Ødegård"]);
    }
  });

  test("of last and first under one unquoted heading of both", () => {
    const preview = readText("Etternavn, Fornavn\nBjørnstad, Åse\nØdegård, Noah\n");
    expect(namesOf(preview)).toEqual(["Åse Bjørnstad", "Noah Ødegård"]);
  });

  test("a middle name column that is mostly blank is found without headings", () => {
    const rows = ["Åse;;Bjørnstad", "Noah;Kvam;Ødegård", "Emma;;Lund", "Ida;;Moe", "Per;;Vik"];
    expect(namesOf(readText(rows.join("\n")))[1]).toBe("Noah Kvam Ødegård");
  });

  test("the other order is at hand where none was told", () => {
    const preview = readText("Bjørnstad;Åse\nØdegård;Noah\nLund;Emma\n");
    expect(preview.rows.map((row) => row.swappedName)).toEqual([
      "Åse Bjørnstad",
      "Noah Ødegård",
      "Emma Lund",
    ]);
  });
});

describe("headings", () => {
  test.each([
    ["given", ["Fornavn", "FORNAVN", "Fornamn", "Førenamn", "First name", "Elevens fornavn"]],
    ["given", ["ELEV_FORNAVN", "Fornavn (elev)", "firstName", "Given Name", "Forename"]],
    ["middle", ["Mellomnavn", "Mellomnamn", "Middle name"]],
    ["family", ["Etternavn", "Etternamn", "Last name", "Surname", "Elev etternavn"]],
    ["full", ["Navn", "Namn", "Elevnavn", "Elevnamn", "Elev", "Name", "Fullt navn", "Pupil name"]],
    ["full", ["Navn på elev", "Barnets navn", "Student", "Fornavn og etternavn"]],
    ["gender", ["Kjønn", "Kjøn", "Gender", "Sex"]],
    ["class", ["Klasse", "Klassenavn", "Basisgruppe", "Kontaktlærergruppe", "Form group"]],
    ["year", ["Trinn", "Klassetrinn", "Årssteg", "Year group"]],
    ["group", ["Gruppe", "Group"]],
  ])("%s: %j", (type, headings) => {
    for (const heading of headings)
      expect([heading, headingMeaning(heading)?.type]).toEqual([heading, type]);
  });

  test.each([
    ["identity-number", ["Fødselsnummer", "Fødselsnr.", "Personnummer", "Fnr", "National ID"]],
    ["birth-date", ["Fødselsdato", "Født", "Date of birth"]],
    [
      "guardian",
      ["Foresatt 1 fornavn", "Navn foresatt", "Føresett 2 mobil", "Mor navn", "Parent name"],
    ],
    ["guardian", ["Foreldreansvar", "Kontaktperson", "Foresatte", "Foresatt1Etternavn"]],
    ["phone", ["Telefon", "Mobilnr", "Tlf privat", "Phone"]],
    ["email", ["E-post", "Epost elev", "E-mail", "Feide-navn"]],
    ["address", ["Adresse", "Postnr", "Poststed", "Gateadresse", "Postal code"]],
  ])("not read, %s: %j", (kind, headings) => {
    for (const heading of headings) {
      expect([heading, headingMeaning(heading)]).toEqual([heading, { type: "unread", kind }]);
    }
  });

  test("are whole cells: a figure or a list mark makes a name of what would be one", () => {
    for (const cell of ["Elev 3", "6. Elev", "- Elev", "Barn 2", "Navn 1", "Fornavn 2", "• Navn"]) {
      expect([cell, headingMeaning(cell)]).toEqual([cell, null]);
    }
  });

  test("leave no pupil above them unspoken of", () => {
    const preview = readText("Fjordvik skole\nÅse;Dal;5A\nNoah;Child;5A\nEmma;Moe;5A\n");
    expect(preview.problems.map(({ type, line }) => [type, line])).toEqual([["above-heading", 2]]);
    expect(preview.ignored.map(({ reason, line }) => [reason, line])).toEqual([
      ["above-heading", 1],
      ["heading", 3],
    ]);
  });

  test("may have titles, dates and the class above them, which are no names", () => {
    const titles = ["Fjordvik skole", "Klasse 5A", "Kontaktlærer: Kari Ås", "Utskrift 01.09.2026"];
    const preview = readText([...titles, "Navn;Klasse", "Åse Dal;5A", "Noah Vik;5A"].join("\n"));
    expect(preview.problems).toEqual([]);
    expect(namesOf(preview)).toEqual(["Åse Dal", "Noah Vik"]);
  });

  test("of teachers and schools are not pupils' names", () => {
    for (const heading of ["Kontaktlærer", "Skolens navn", "Skole", "Lærer navn", "Elevnummer"]) {
      expect(["given", "family", "full"]).not.toContain(headingMeaning(heading)?.type);
    }
  });

  test("without a name among them end the reading", () => {
    const read = readClassList(
      new TextEncoder().encode("Klasse;Kjønn;Tlf\n5A;J;1\n5A;G;2\n"),
      null,
    );
    expect(read).toEqual({ ok: false, error: { type: "no-name-column" } });
  });

  test("that come twice are the pupil's the first time", () => {
    const preview = readText("Fornavn;Etternavn;Fornavn;Etternavn\nÅse;Bjørnstad;Gudrun;Myhre\n");
    expect(namesOf(preview)).toEqual(["Åse Bjørnstad"]);
    expect(preview.unreadColumns.map((column) => column.position)).toEqual([2, 3]);
  });
});

describe("without headings no column is guessed that might be somebody else's", () => {
  test("identity numbers, dates, telephones, addresses and guardians stay unread", () => {
    const preview = readText(
      [
        "15991012345;Åse;Bjørnstad;15.10.2012;01234567;a@eksempel.no;Elvegata 3;Gudrun Myhre",
        "159910 12346;Noah;Ødegård;16.10.2012;012 34 568;b@eksempel.no;Elvegata 4;Oddrun Kvam",
        "15991012347;Emma;Lund;17.10.2012;01 23 45 69;c@eksempel.no;Elvegata 5;Hallvard Lund",
      ].join("\n"),
    );
    expect(namesOf(preview)).toEqual(["Åse Bjørnstad", "Noah Ødegård", "Emma Lund"]);
    expect(preview.unreadColumns).toEqual([
      { position: 0, header: null, kind: "identity-number" },
      { position: 3, header: null, kind: "birth-date" },
      { position: 4, header: null, kind: "phone" },
      { position: 5, header: null, kind: "email" },
      { position: 6, header: null, kind: "address" },
      { position: 7, header: null, kind: "other" },
    ]);
  });

  test("a town beside one-word names is no last name", () => {
    const preview = readText("Åse;Oslo\nNoah;Oslo\nEmma;Oslo\nIda;Oslo\nPer;Oslo\n");
    expect(namesOf(preview)).toEqual(["Åse", "Noah", "Emma", "Ida", "Per"]);
  });

  test("a whole school's first names may repeat more than a class's", () => {
    const letters = [..."abcdefghijklmnop"];
    const rows = Array.from({ length: 1200 }, (_, index) => {
      const first = `Navn${letters[index % 16]}${letters[Math.floor(index / 16) % 16]}`;
      return `${first};Ætt${letters[index % 13]}${letters[index % 11]};${1 + (index % 10)}A;Norsk`;
    });
    const preview = readText(rows.join("\n"));
    expect(preview.rows).toHaveLength(1200);
    expect(preview.classes).toHaveLength(10);
    expect(preview.nameColumns.map((column) => column.position)).toEqual([0, 1]);
  });

  test("a column of nothing but classes is the class, however many there are", () => {
    const classes = [
      "6A",
      "6B",
      "10B",
      "vg1",
      "VG2 A",
      "6A",
      "7. trinn",
      "1STA",
      "6 C",
      "Klasse 4B",
    ];
    const rows = classes.map((_, index) => `Åse Ødegård${"abcdefghij"[index]};${1001 + index};`);
    const preview = readText(rows.map((row, index) => row + (classes[index] ?? "")).join("\n"));
    expect(preview.rows.map((row) => row.className)).toEqual(classes);
    expect(preview.unreadColumns.map((column) => column.position)).toEqual([1]);
    const few = readText("Åse Dal;1;6A\nNoah Vik;2;6A\nIda Moe;3;6B\nPer Bø;4;6B\nEmma Li;5;6B\n");
    expect(few.classes).toEqual([
      { name: "6A", count: 2 },
      { name: "6B", count: 3 },
    ]);
  });

  test("of two columns that look like classes the one with fewer of them is", () => {
    const rows = [
      "Åse Dal;3B;6A",
      "Noah Vik;4A;6A",
      "Ida Moe;7C;6B",
      "Per Bø;9B;6B",
      "Emma Li;3B;6B",
    ];
    expect(readText(rows.join("\n")).classes.map((found) => found.name)).toEqual(["6A", "6B"]);
  });

  test("codes that never come twice are no classes", () => {
    const rows = ["Åse Dal;1a", "Noah Vik;2b", "Ida Moe;3c", "Per Bø;4d", "Emma Li;5e"];
    expect(readText(rows.join("\n")).classes).toEqual([{ name: null, count: 5 }]);
  });

  test("a table without names is refused", () => {
    const read = readClassList(new TextEncoder().encode("15991012345;1\n15991012346;2\n"), null);
    expect(read).toEqual({ ok: false, error: { type: "no-name-column" } });
  });
});

describe("lists as school systems export them", () => {
  test("with guardians, years and tutor groups", () => {
    const preview = readText(guardianExport, "elever.csv");
    expect(preview.classes).toEqual([
      { name: "5A", count: 5 },
      { name: "6B", count: 2 },
    ]);
    expect(preview.groupColumns.map((column) => column.header)).toEqual([
      "Kjønn",
      "Trinn",
      "Kontaktlærergruppe",
    ]);
    expect(preview.unreadColumns.map((column) => column.header)).toEqual([
      ...["Fødselsnummer", "Adresse", "Postnr", "Poststed", "Elev mobil", "Elev e-post"],
      ...["Foresatt 1 fornavn", "Foresatt 1 etternavn", "Foresatt 1 mobil"],
      ...["Foresatt 2 navn", "Foresatt 2 e-post"],
    ]);
    expect(preview.problems).toEqual([]);
  });

  test("in English, quoted", () => {
    const preview = readText(englishExport);
    expect(namesOf(preview).slice(0, 2)).toEqual(["Åse Bjørnstad", "Noah O'Neill"]);
    expect(preview.classes).toEqual([{ name: "10B", count: 3 }]);
  });

  test("printed, with titles and repeated headings", () => {
    const preview = readText(printedExport);
    expect(namesOf(preview)).toEqual([
      "Åse Bjørnstad",
      "Noah Kvam Ødegård",
      "Emma Lund",
      "Ida Sofie Moe",
      "Per Vik",
    ]);
    expect(preview.ignored).toEqual([
      { line: 1, reason: "above-heading" },
      { line: 2, reason: "above-heading" },
      { line: 3, reason: "blank" },
      { line: 4, reason: "heading" },
      { line: 7, reason: "heading" },
    ]);
  });

  test("with classes called by a letter within a year", () => {
    const preview = readText(
      "Trinn;Klasse;Navn\n8;A;Åse Dal\n9. trinn;A;Noah Vik\n10;A;Emma Moe\n",
    );
    expect(preview.classes.map((found) => found.name)).toEqual(["8A", "9A", "10A"]);
  });

  test("the file's name can say the class", () => {
    const suggested = (fileName: string): string | null =>
      readText("Åse Dal\nNoah Vik\n", fileName).suggestedClassName;
    expect(suggested("Klasseliste 5a.csv")).toBe("5A");
    expect(suggested("10B_2026.txt")).toBe("10B");
    expect(suggested("elever.csv")).toBe(null);
    expect(suggested("15991012345.csv")).toBe(null);
  });
});
