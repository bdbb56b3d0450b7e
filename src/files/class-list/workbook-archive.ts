import { zipSync } from "fflate";
import { err, ok, type Result } from "../../core/result.ts";
import { archiveNames, unpackArchive } from "../archive.ts";
import { mostClassListLines } from "./class-list.ts";
import { mostColumns } from "./table-layout.ts";

export type WorkbookFailure = "spreadsheet" | "old-workbook" | "open-document" | "too-large";

/** A school of two thousand with forty columns unpacks to a quarter of this. */
const mostUnpackedBytes = 40_000_000;
/** Of all sheets together, empty ones between included. */
const mostCells = 2_000_000;

/**
 * The parts of a workbook that hold cells, in an archive that is safe to hand on: nothing in it is compressed, nothing
 * lies further out than a class list can, and notes, drawings and properties have been left behind. The library that
 * reads cells has no limits of its own, and for large compressed parts would start a Worker from a text, which the
 * pages' security policy forbids.
 */
export function openWorkbook(bytes: Uint8Array): Result<ArrayBuffer, WorkbookFailure> {
  const names = archiveNames(bytes);
  if (names === null) return err("spreadsheet");
  if (!names.includes("xl/workbook.xml")) return err(foreignKind(names));
  const parts = unpackArchive(bytes, { wants: holdsCells, mostBytes: mostUnpackedBytes });
  if (!parts.ok) return err(parts.error === "too-large" ? "too-large" : "spreadsheet");
  const tidied = new Map<string, Uint8Array>();
  let cells = 0;
  for (const [name, content] of parts.value) {
    if (!isSheet.test(name)) {
      tidied.set(name, content);
      continue;
    }
    const sheet = withoutEmptyCells(new TextDecoder().decode(content));
    cells += cellsSpanned(sheet);
    if (cells > mostCells) return err("too-large");
    tidied.set(name, new TextEncoder().encode(sheet));
  }
  return ok(Uint8Array.from(zipSync(Object.fromEntries(tidied), { level: 0 })).buffer);
}

function foreignKind(names: readonly string[]): WorkbookFailure {
  if (names.includes("xl/workbook.bin")) return "old-workbook";
  return names.includes("mimetype") && names.includes("content.xml")
    ? "open-document"
    : "spreadsheet";
}

function holdsCells(name: string): boolean {
  return cellParts.test(name) || isSheet.test(name);
}

const cellParts = /^xl\/(?:_rels\/workbook\.xml\.rels|(?:workbook|sharedStrings|styles)\.xml)$/iu;
const isSheet = /^xl\/(?:work)?sheets?\/[^/]+\.xml$/iu;

/** Programs format whole columns down to the last row there can be: those cells hold nothing. */
function withoutEmptyCells(sheet: string): string {
  return sheet
    .replace(/<(?:\w+:)?c(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?c>)/gu, "")
    .replace(/<(?:\w+:)?row(?:\s[^<>]*)?(?:\/>|>\s*<\/(?:\w+:)?row>)/gu, "");
}

/** Rows times columns out to the furthest cell: "XFD1048576" alone makes a table of seventeen thousand million. */
function cellsSpanned(sheet: string): number {
  let rows = 0;
  let columns = 0;
  for (const [, attributes = ""] of sheet.matchAll(/<(?:\w+:)?(?:c|row)\s([^<>]*)/gu)) {
    const written = /(?:^|\s)r\s*=\s*["']([^"']*)["']/u.exec(attributes)?.[1];
    if (written === undefined) continue;
    const address = /^([A-Z]{0,3})(\d{1,7})$/iu.exec(written);
    // An address that is none, or hides behind entities, is no honest workbook's.
    if (address === null) return Infinity;
    const [, column = "", row = ""] = address;
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(column));
  }
  return rows > mostClassListLines || columns > mostColumns ? Infinity : rows * columns;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}
