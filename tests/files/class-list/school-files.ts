import { readClassList } from "../../../src/files/class-list/class-list.ts";
import type { ClassListPreview } from "../../../src/files/class-list/preview.ts";
import type { Result } from "../../../src/core/result.ts";

/*
 * Invented lists in the shapes school systems export. No person in them exists: the names are made
 * up, the identity numbers have months beyond 12 and telephone numbers begin with 0.
 */

/** As a system with guardians on the pupil's row writes a whole school. */
export const guardianExport = [
  "Etternavn;Fornavn;Mellomnavn;Fødselsnummer;Kjønn;Trinn;Klasse;Kontaktlærergruppe;Adresse;Postnr;Poststed;Elev mobil;Elev e-post;Foresatt 1 fornavn;Foresatt 1 etternavn;Foresatt 1 mobil;Foresatt 2 navn;Foresatt 2 e-post",
  "Bjørnstad;Åse;;15991012345;J;5;5A;5A-1;Fjellveien 12;0150;OSLO;01234567;ase@eksempel.no;Gudrun;Bjørnstad;01234568;Torfinn Myhre;torfinn@eksempel.no",
  "Ødegård;Noah;Kvam;15991012346;G;5;5A;5A-2;Elvegata 3 B;0151;OSLO;01234569;noah@eksempel.no;Oddrun;Kvam;01234570;;",
  "Lund;Emma;;15991012347;J;5;5A;5A-1;Skogstien 7;0152;OSLO;;;Hallvard;Lund;01234571;Synnøve Lund;synnove@eksempel.no",
  "Strand;Emma;;15991012348;J;5;5A;5A-2;Havnegata 1;0153;OSLO;;;Ragnhild;Strand;01234572;;",
  "Moe;Ida Sofie;;15991012349;J;5;5A;5A-1;Bakken 4;0154;OSLO;;;Torbjørg;Moe;01234573;;",
  "Vik;Per;;15981012350;G;6;6B;6B-1;Lia 9;0155;OSLO;;;Ingebjørg;Vik;01234574;;",
  "Dal;Nora;;15981012351;J;6;6B;6B-1;Åsen 2;0156;OSLO;;;Sigbjørn;Dal;01234575;;",
].join("\r\n");

/** Everything of guardianExport that must be let go of. */
export const guardianExportSecrets = [
  ...["15991012345", "15991012346", "15981012351", "991012", "01234567", "01234575", "eksempel.no"],
  ...["Gudrun", "Torfinn", "Myhre", "Oddrun", "Hallvard", "Synnøve", "Ragnhild", "Ingebjørg"],
  ...["Fjellveien", "Elvegata", "Skogstien", "Havnegata", "Bakken", "0150", "0156", "OSLO"],
];

/** As an administrative system writes one class, in English and quoted. */
export const englishExport = [
  '"Student ID","Last name","First name","Gender","Form group","Date of birth","Parent 1 name","Parent 1 phone"',
  '"4711","Bjørnstad","Åse","Female","10B","2011-15-10","Gudrun Bjørnstad","+00 01234568"',
  '"4712","O\'Neill","Noah","Male","10B","2011-15-11","Oddrun Kvam","+00 01234570"',
  '"4713","Lund, jr.","Emma","Female","10B","2011-15-12","Hallvard Lund","+00 01234571"',
].join("\n");

/** As a printed list saved as text: titles above, the headings once more on the next page. */
export const printedExport = [
  "Fjordvik skole\t\t\t",
  "Klasseliste 8A, skoleåret 2026/2027\t\t\t",
  "\t\t\t",
  "Nr\tElevnavn\tBasisgruppe\tFødt",
  "1\tBjørnstad, Åse\t8A\t15.10.12",
  "2\tØdegård, Noah Kvam\t8A\t16.10.12",
  "Nr\tElevnavn\tBasisgruppe\tFødt",
  "3\tLund, Emma\t8A\t17.10.12",
  "4\tMoe, Ida Sofie\t8A\t18.10.12",
  "5\tVik, Per\t8A\t19.10.12",
].join("\n");

export function readText(text: string, fileName: string | null = null): ClassListPreview {
  return previewOf(readClassList(new TextEncoder().encode(text), fileName));
}

export function previewOf(read: Result<ClassListPreview, { type: string }>): ClassListPreview {
  if (!read.ok) throw new Error(`not read: ${read.error.type}`);
  return read.value;
}

export function namesOf(preview: ClassListPreview): readonly string[] {
  return preview.rows.map((row) => row.name);
}

/** Only the letters the tests use: æøå and their like have the same number in both. */
export function toWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => {
    if (character === "’") return 0x92;
    const code = character.charCodeAt(0);
    if (code > 0xff || (code > 0x7f && code < 0xa0)) throw new Error("not in Windows-1252");
    return code;
  });
}

export function toUtf16(text: string, order: "le" | "be", mark: boolean): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index += 1) {
    view.setUint16(index * 2, marked.charCodeAt(index), order === "le");
  }
  return bytes;
}
