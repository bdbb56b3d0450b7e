import { describe, expect, test } from "vitest";
import {
  mostClassListBytes,
  mostClassListLines,
  readClassList,
} from "../../../src/files/class-list/class-list.ts";
import { namesOf, previewOf, toUtf16, toWindows1252 } from "./school-files.ts";

const list = "Fornavn;Etternavn\r\nÅse;Bjørnstad\r\nSærun;Ødegård\r\nRené;O’Neill\r\n";
const names = ["Åse Bjørnstad", "Særun Ødegård", "René O’Neill"];
const utf8 = new TextEncoder().encode(list);

describe("æøå arrive whole from", () => {
  test.each([
    ["UTF-8", utf8, "utf-8"],
    ["UTF-8 with a byte order mark", Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), "utf-8"],
    ["Windows-1252", toWindows1252(list), "windows-1252"],
    ["UTF-16 as spreadsheets write it", toUtf16(list, "le", true), "utf-16le"],
    ["UTF-16, big end first", toUtf16(list, "be", true), "utf-16be"],
    ["UTF-16 without a mark", toUtf16(list, "le", false), "utf-16le"],
    ["UTF-16, big end first, without a mark", toUtf16(list, "be", false), "utf-16be"],
  ])("%s", (_, bytes, encoding) => {
    const preview = previewOf(readClassList(bytes, null));
    expect(namesOf(preview)).toEqual(names);
    expect(preview.encoding).toBe(encoding);
    expect(preview.problems).toEqual([]);
  });
});

test("one damaged byte costs one line, not every æøå of the file", () => {
  const damaged = Uint8Array.from(utf8);
  damaged[utf8.indexOf(0xc3, 30)] = 0xff;
  const preview = previewOf(readClassList(damaged, null));
  expect(preview.encoding).toBe("utf-8");
  expect(preview.rows).toHaveLength(2);
  expect(preview.problems).toEqual([{ type: "name-unreadable", line: 3, className: null }]);
});

test("a list that was garbled before it came is marked, not taken", () => {
  const garbled = new TextDecoder("windows-1252").decode(utf8);
  const preview = previewOf(readClassList(new TextEncoder().encode(garbled), null));
  expect(preview.rows).toEqual([]);
  expect(preview.problems.map((problem) => problem.line)).toEqual([2, 3, 4]);
});

describe("what is no text is said to be", () => {
  test.each([
    ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), { type: "spreadsheet" }],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), { type: "old-workbook" }],
    ["a PDF", new TextEncoder().encode("%PDF-1.7\n"), { type: "pdf" }],
    ["something else", Uint8Array.of(1, 2, 0, 0, 0, 7, 0, 200), { type: "not-text" }],
    ["nothing", new Uint8Array(0), { type: "empty" }],
    [
      "a declared delimiter and nothing more",
      new TextEncoder().encode("sep=;\n"),
      { type: "empty" },
    ],
    ["blank lines", new TextEncoder().encode("\n  \r\n\n"), { type: "empty" }],
  ])("%s", (_, bytes, error) => {
    expect(readClassList(bytes, null)).toEqual({ ok: false, error });
  });

  test("far too much", () => {
    const error = {
      type: "too-large",
      mostBytes: mostClassListBytes,
      mostLines: mostClassListLines,
    };
    const lines = new TextEncoder().encode("Åse Dal\n".repeat(mostClassListLines + 1));
    expect(readClassList(new Uint8Array(mostClassListBytes + 1), null)).toEqual({
      ok: false,
      error,
    });
    expect(readClassList(lines, null)).toEqual({ ok: false, error });
  });
});
