import type { MapViewsTexts } from "../en/map-views.ts";

export const mapViews: MapViewsTexts = {
  choose: "Vising",
  views: {
    all: "Alle val",
    mutual: "Berre gjensidige",
    pair: "To spørsmål",
    target: "Ringar",
    subgroups: "Undergrupper",
    groups: "Grupper",
  },
  gender: "Kjønn",
  genders: { girl: "jenter", boy: "gutar" },
  second: "Ved sida av",
  filter: "Vis",
  filters: { all: "Alle elevar", mayNeed: "Dei som kan trenge deg" },
  hideNames: "Skjul namn",

  notes: {
    pair: (first, second) =>
      `Plass, strekar og storleiken på ringane: «${first}». Bogen inni kvar ring: «${second}».`,
    contrast: (many, few, names) =>
      `Valde av mange på «${many}», av færre enn rein slump ville gitt på «${few}»: ${names}.`,
    noContrast:
      "Ingen er valde av mange på det eine og av færre enn rein slump ville gitt på det andre.",
    target:
      "Dei som flest valde, står i midten. Talet på ringen seier kor mange som valde dei som står på han.",
    subgroups: (count) =>
      count === 1
        ? "Svara tyder på éi undergruppe som held seg nesten kvar gong ho blir rekna ut. Dei andre er ikkje i noka stabil undergruppe, eller ingen i henne har valt dei."
        : `Svara tyder på ${count} undergrupper som held seg nesten kvar gong dei blir rekna ut. Dei som står utanfor, er ikkje i noka stabil undergruppe, eller ingen i henne har valt dei.`,
    noSubgroups:
      "Svara gir inga stabil undergruppe: Blir det rekna ut på nytt, hamnar elevane i andre grupper. Derfor er inga teikna.",
    tooFewForSubgroups: "For få har svart til at undergrupper kan lesast.",
    finding: "Leitar etter undergrupper …",
    subgroupsFailed: "Undergruppene kunne ikkje reknast ut. Kartet viser alle val.",
    groups:
      "Elevane står saman etter gruppene i klasselista. Strekar mellom gruppene er val på tvers.",
    drawing: "Ordnar visinga …",
    failed: "Denne visinga kunne ikkje teiknast. Kartet viser alle val.",
    kept: (kept, of) =>
      `Viser ${kept} av ${of} elevar, med alle vala deira. Dei andre er tona ned.`,
    keptNobody: "Ingen i klassen er blant desse.",
  },
  legend: {
    quiet: "prikkete kant: ingen nemnde eleven på noko spørsmål",
    cutPoint: "bind delar av klassen saman",
    power: "særskild maktposisjon: få gjensidige val, vald av ein som mange vel",
    arc: (question) => `boge: vald av fleire på «${question}»`,
    contrast: "tjukk ring: mange på det eine, færre enn ved slump på det andre",
    ring: "talet på ringen: vald av så mange",
    hull: "stabil undergruppe",
    group: (letter, name) => `${letter}: ${name}`,
  },
  table: {
    marks: "Merkt",
    quiet: "ingen nemnde eleven",
    positions: { "cut-point": "bind delar saman", power: "særskild maktposisjon" },
    contrast: "Skil seg ut",
    many: (question) => `mange på «${question}», færre enn ved slump på det andre`,
    ring: "Ring",
    subgroup: "Undergruppe",
    subgroupOf: (number) => `Undergruppe ${number}`,
    noSubgroup: "inga",
    group: "Gruppe",
    noGroup: "utan gruppe",
  },
  spoken: {
    second: (count, question) => `${count} på «${question}».`,
    quiet: "Ingen nemnde eleven på noko spørsmål.",
    positions: {
      "cut-point": "Bind delar av klassen saman.",
      power: "Særskild maktposisjon.",
    },
    many: (question) => `Mange på «${question}», færre enn ved slump på det andre.`,
    ring: (count) => `På ringen for ${count}.`,
    subgroup: (number) => `I undergruppe ${number}.`,
    group: (name) => `Gruppe: ${name}.`,
    out: "Ikkje blant dei som blir viste.",
  },
};
