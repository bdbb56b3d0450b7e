import { inventedNames } from "./invented-names.ts";

/** A class list as a school system writes it, with much more in it than a survey needs. */
export interface ClassListFile {
  readonly name: string;
  /** Windows-1252, with semicolons. */
  readonly bytes: Buffer;
  readonly className: string;
  /** What stands in the file and may be kept nowhere. */
  readonly neverKept: readonly string[];
}

export const className = "7Åfjæregløtt";

export function classListFile(): ClassListFile {
  const headings = [
    "Etternavn",
    "Fornavn",
    "Klasse",
    "Kjønn",
    "Fødselsnummer",
    "Foresatt 1",
    "Mobil foresatt 1",
    "E-post foresatt 1",
    "Adresse",
  ];
  const private_ = inventedNames.map((_, index) => privateCells(index));
  const lines = inventedNames.map(({ given, family }, index) =>
    [family, given, className, index % 2 === 0 ? "J" : "G", ...(private_[index] ?? [])].join(";"),
  );
  return {
    name: "klasseliste.csv",
    bytes: Buffer.from([headings.join(";"), ...lines, ""].join("\r\n"), "latin1"),
    className,
    neverKept: private_.flat(),
  };
}

/** Of nobody: the months are 81 to 92, which no real number has. */
function privateCells(index: number): readonly string[] {
  const two = (number: number): string => String(number).padStart(2, "0");
  return [
    `${two(1 + index)}${81 + (index % 12)}13${90_100 + index * 37}`,
    `Verjemåk${"abcdefghijklmnopqrstuvwxyz"[index] ?? ""} Vøggeskår`,
    `90${String(7_310_000 + index * 1013).slice(0, 6)}`,
    `verje${index}@kvenndøl.example`,
    `Mjølkråkstien ${100 + index}`,
  ];
}
