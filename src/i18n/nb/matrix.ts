import type { MatrixTexts } from "../en/matrix.ts";

export const matrix: MatrixTexts = {
  title: "Matrise",
  lead: "Hver rad er valgene til én elev. Hver kolonne viser hvem som valgte eleven.",
  sort: "Rekkefølge",
  sorts: { name: "Etter navn", received: "Mest valgt først", subgroup: "Etter undergruppe" },
  finding: "Leter etter undergrupper …",
  notFound: "Undergruppene kunne ikke finnes. Elevene står etter navn.",
  tooFewForSubgroups: "For få har svart til å lete etter undergrupper.",
  subgroups: (framed) =>
    framed === 0
      ? "Elever som velger hverandre, står sammen. Ingen del av klassen skiller seg tydelig nok ut til å få en ramme."
      : "Elever som velger hverandre, står sammen. En ramme viser en del av klassen som står seg når det letes mange ganger. Valg ut av en ramme er like virkelige som dem innenfor.",
  hideNames: "Initialer i stedet for navn",
  view: "Vis som",
  views: { grid: "Rutenett", list: "Liste" },
  tooFew:
    "For få har svart til at matrisen kan leses som et bilde av klassen. Den viser hvem som valgte hvem blant dem som svarte, og ikke mer enn det.",
  caution: "Færre enn 80 % har svart: Det mangler valg.",
  grid: (question, pupils) =>
    `Matrise for «${question}», størrelse ${pupils}. Radene velger, kolonnene blir valgt.`,
  help: "Pek på en rute, eller bruk piltastene: Hver rute blir sagt som en setning. Home og End går langs raden, Page Up og Page Down ti rader, Enter åpner arket til eleven i raden.",
  axes: "Radene velger, kolonnene blir valgt",
  given: "Valgte",
  received: "Valgt av",
  print: "Skriv ut",
  legend: {
    title: "Slik leser du matrisen",
    mutual: "gjensidig valg",
    oneWay: "ensidig valg",
    open: "valgt, men har ikke svart",
    unknown: "hoppet over eller ikke svart: ukjent",
    nobody: "svarte «ingen»",
    nobodyShort: "ingen",
  },
  cell: {
    mutual: (chooser, chosen) => `${chooser} valgte ${chosen}, gjensidig.`,
    "one-way": (chooser, chosen) => `${chooser} valgte ${chosen}, ensidig.`,
    open: (chooser, chosen) => `${chooser} valgte ${chosen}, som ikke har svart.`,
    none: (chooser, chosen) => `${chooser} valgte ikke ${chosen}.`,
    unknown: (chooser, chosen) =>
      `${chooser} har ikke svart: Om ${chosen} ville blitt valgt, er ukjent.`,
    self: (chooser, chosen) => `${chooser} og ${chosen} er samme elev: Ingen velger seg selv.`,
  },
  nobodyCell: (chooser, chosen) => `${chooser} svarte «ingen», og valgte altså ikke ${chosen}.`,
  back: (chosen, chooser) => `${chosen} valgte ${chooser}.`,
  row: (name, given) => `${name} valgte ${given}.`,
  rowNobody: (name) => `${name} svarte «ingen».`,
  rowUnknown: (name) => `${name} har ikke svart på spørsmålet.`,
  column: (name, received) => `${name} ble valgt av ${received === 0 ? "ingen" : received}.`,
};
