import type { MatrixTexts } from "../en/matrix.ts";

export const matrix: MatrixTexts = {
  title: "Matrise",
  lead: "Kvar rad er vala til éin elev. Kvar kolonne viser kven som valde eleven.",
  sort: "Rekkjefølgje",
  sorts: { name: "Etter namn", received: "Mest vald først", subgroup: "Etter undergruppe" },
  finding: "Leitar etter undergrupper …",
  notFound: "Undergruppene kunne ikkje finnast. Elevane står etter namn.",
  tooFewForSubgroups: "For få har svart til å leite etter undergrupper.",
  subgroups: (framed) =>
    framed === 0
      ? "Elevar som vel kvarandre, står saman. Ingen del av klassen skil seg tydeleg nok ut til å få ei ramme."
      : "Elevar som vel kvarandre, står saman. Ei ramme viser ein del av klassen som står seg når det blir leita mange gonger. Val ut av ei ramme er like verkelege som dei innanfor.",
  hideNames: "Initialar i staden for namn",
  view: "Vis som",
  views: { grid: "Rutenett", list: "Liste" },
  tooFew:
    "For få har svart til at matrisa kan lesast som eit bilete av klassen. Ho viser kven som valde kven mellom dei som svarte, og ikkje meir enn det.",
  caution: "Færre enn 80 % har svart: Det manglar val.",
  grid: (question, pupils) =>
    `Matrise for «${question}», storleik ${pupils}. Radene vel, kolonnane blir valde.`,
  help: "Peik på ei rute, eller bruk piltastane: Kvar rute blir sagd som ei setning. Home og End går langs rada, Page Up og Page Down ti rader, Enter opnar arket til eleven i rada.",
  axes: "Radene vel, kolonnane blir valde",
  given: "Valde",
  received: "Vald av",
  print: "Skriv ut",
  legend: {
    title: "Slik les du matrisa",
    mutual: "gjensidig val",
    oneWay: "einsidig val",
    open: "vald, men har ikkje svart",
    unknown: "hoppa over eller ikkje svart: ukjent",
    nobody: "svarte «ingen»",
    nobodyShort: "ingen",
  },
  cell: {
    mutual: (chooser, chosen) => `${chooser} valde ${chosen}, gjensidig.`,
    "one-way": (chooser, chosen) => `${chooser} valde ${chosen}, einsidig.`,
    open: (chooser, chosen) => `${chooser} valde ${chosen}, som ikkje har svart.`,
    none: (chooser, chosen) => `${chooser} valde ikkje ${chosen}.`,
    unknown: (chooser, chosen) =>
      `${chooser} har ikkje svart: Om ${chosen} ville blitt vald, er ukjent.`,
    self: (chooser, chosen) => `${chooser} og ${chosen} er same elev: Ingen vel seg sjølv.`,
  },
  nobodyCell: (chooser, chosen) => `${chooser} svarte «ingen», og valde altså ikkje ${chosen}.`,
  back: (chosen, chooser) => `${chosen} valde ${chooser}.`,
  row: (name, given) => `${name} valde ${given}.`,
  rowNobody: (name) => `${name} svarte «ingen».`,
  rowUnknown: (name) => `${name} har ikkje svart på spørsmålet.`,
  column: (name, received) => `${name} blei vald av ${received === 0 ? "ingen" : received}.`,
};
