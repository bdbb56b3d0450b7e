import { strToU8, zipSync, type Zippable } from "fflate";

/** A day, written as spreadsheets do: a number with the format of a date. */
export interface DayCell {
  readonly day: string;
}
/** A formula with the value that was saved with it; null when none was. */
export interface FormulaCell {
  readonly formula: string;
  readonly saved: string | number | null;
}
/** Text written in the cell itself instead of the shared table. */
export interface InlineCell {
  readonly inline: string;
}
export type Cell = string | number | boolean | null | DayCell | FormulaCell | InlineCell;

export interface SheetWish {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** "A1:B1" and so on. */
  readonly merged?: readonly string[];
}

/** A workbook as Excel lays it out, of invented content: shared strings, one style for days, merged cells. */
export function workbookFile(sheets: readonly SheetWish[]): Uint8Array {
  return zipSync(workbookParts(sheets), { level: 6 });
}

/** The files of the archive, to be changed before they are zipped. */
export function workbookParts(sheets: readonly SheetWish[]): Record<string, Uint8Array> {
  const shared: string[] = [];
  const written = sheets.map((sheet) => sheetXml(sheet, shared));
  const parts: Zippable & Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8(xml("<Types/>")),
    "xl/workbook.xml": strToU8(workbookXml(sheets)),
    "xl/_rels/workbook.xml.rels": strToU8(relationsXml(sheets.length)),
    "xl/styles.xml": strToU8(styles),
    "xl/sharedStrings.xml": strToU8(
      xml(
        `<sst ${main}>${shared.map((text) => `<si><t>${escaped(text)}</t></si>`).join("")}</sst>`,
      ),
    ),
  };
  for (const [index, sheet] of written.entries()) {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(sheet);
  }
  return parts;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const styles = xml(
  `<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
);

function workbookXml(sheets: readonly SheetWish[]): string {
  const tabs = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return xml(`<workbook ${main} xmlns:r="${office}"><sheets>${tabs.join("")}</sheets></workbook>`);
}

function relationsXml(count: number): string {
  const relations = Array.from(
    { length: count },
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return xml(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}` +
      `<Relationship Id="s" Type="${office}/styles" Target="styles.xml"/>` +
      `<Relationship Id="t" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  );
}

function sheetXml({ rows, merged = [] }: SheetWish, shared: string[]): string {
  const lines = rows.map((cells, row) => {
    const inside = cells.map((cell, column) =>
      cellXml(cell, `${columnLetters(column)}${row + 1}`, shared),
    );
    return `<row r="${row + 1}">${inside.join("")}</row>`;
  });
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return xml(
    `<worksheet ${main}><sheetData>${lines.join("")}</sheetData>` +
      `${merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`}</worksheet>`,
  );
}

function cellXml(cell: Cell, at: string, shared: string[]): string {
  if (cell === null) return `<c r="${at}" s="0"/>`;
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "string") {
    shared.push(cell);
    return `<c r="${at}" t="s"><v>${shared.length - 1}</v></c>`;
  }
  if ("day" in cell) return `<c r="${at}" s="1"><v>${dayNumber(cell.day)}</v></c>`;
  if ("inline" in cell) {
    return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell.inline)}</t></is></c>`;
  }
  const saved = cell.saved === null ? "" : `<v>${escaped(String(cell.saved))}</v>`;
  const type = typeof cell.saved === "number" ? "" : ' t="str"';
  return `<c r="${at}"${type}><f>${escaped(cell.formula)}</f>${saved}</c>`;
}

/** Days since 30 December 1899. */
function dayNumber(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, "\uFFFD");
}

function xml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}
