/**
 * Names that nobody bears and no sentence of the product contains, so that a search for one finds that one alone:
 * at least ten letters, with æ, ø or å, no two alike in the first six. In Windows-1252, as school systems write.
 */
export interface InventedName {
  readonly given: string;
  readonly family: string;
}

export const inventedNames: readonly InventedName[] = [
  { given: "Åsbrønnelin", family: "Kvåssedokken" },
  { given: "Bjærklaugar", family: "Vråmlestølen" },
  { given: "Drøvingarth", family: "Gnøstreplass" },
  { given: "Eikvårdisel", family: "Fjælmebråten" },
  { given: "Fjøslyngrid", family: "Hæsjukvamme" },
  { given: "Grånvaldine", family: "Trøllskaret" },
  { given: "Hæklebjørgo", family: "Snåfteneset" },
  { given: "Ivårstellan", family: "Kløvrumåsen" },
  { given: "Jøkulmarine", family: "Bræddestrøm" },
  { given: "Kvætrudanne", family: "Måltrostvik" },
  { given: "Lågnhildero", family: "Skjæpphaugo" },
  { given: "Mørkvingård", family: "Drånebakken" },
  { given: "Nævretorunn", family: "Pløsjefjell" },
  { given: "Ørnegårdisa", family: "Stråkletun" },
  { given: "Pråmsteinar", family: "Vælfjordnes" },
  { given: "Rødnebergit", family: "Glåmskogvei" },
  { given: "Skjætrygvin", family: "Oppsåtrøen" },
  { given: "Tråsvanhild", family: "Njærdalsmo" },
  { given: "Utbøkaspera", family: "Rånglestad" },
  { given: "Vrångmildur", family: "Jøtnaheimo" },
  { given: "Ysmårangvol", family: "Lætthammern" },
  { given: "Ælvfrøydisk", family: "Brøskevågen" },
  { given: "Bråtlindero", family: "Flæsmyrhaug" },
  { given: "Dyvækkarlot", family: "Stubbrønning" },
  { given: "Glømviggard", family: "Hvålefossen" },
  { given: "Tjæremattis", family: "Øksnedråpen" },
];

export function fullName({ given, family }: InventedName): string {
  return `${given} ${family}`;
}
