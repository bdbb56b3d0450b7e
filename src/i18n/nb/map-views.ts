import type { MapViewsTexts } from "../en/map-views.ts";

export const mapViews: MapViewsTexts = {
  choose: "Visning",
  views: {
    all: "Alle valg",
    mutual: "Bare gjensidige",
    pair: "To spørsmål",
    target: "Ringer",
    subgroups: "Undergrupper",
    groups: "Grupper",
  },
  gender: "Kjønn",
  genders: { girl: "jenter", boy: "gutter" },
  second: "Ved siden av",
  filter: "Vis",
  filters: { all: "Alle elever", mayNeed: "De som kan trenge deg" },
  hideNames: "Skjul navn",

  notes: {
    pair: (first, second) =>
      `Plass, streker og størrelsen på ringene: «${first}». Buen inni hver ring: «${second}».`,
    contrast: (many, few, names) =>
      `Valgt av mange på «${many}», av færre enn ren tilfeldighet ville gitt på «${few}»: ${names}.`,
    noContrast:
      "Ingen er valgt av mange på det ene og av færre enn ren tilfeldighet ville gitt på det andre.",
    target:
      "De som flest valgte, står i midten. Tallet på ringen sier hvor mange som valgte dem som står på den.",
    subgroups: (count) =>
      count === 1
        ? "Svarene tyder på én undergruppe som holder seg nesten hver gang den regnes ut. De andre er ikke i noen stabil undergruppe, eller ingen i den har valgt dem."
        : `Svarene tyder på ${count} undergrupper som holder seg nesten hver gang de regnes ut. De som står utenfor, er ikke i noen stabil undergruppe, eller ingen i den har valgt dem.`,
    noSubgroups:
      "Svarene gir ingen stabil undergruppe: Regnes det ut på nytt, havner elevene i andre grupper. Derfor er ingen tegnet.",
    tooFewForSubgroups: "For få har svart til at undergrupper kan leses.",
    finding: "Leter etter undergrupper …",
    subgroupsFailed: "Undergruppene kunne ikke regnes ut. Kartet viser alle valg.",
    groups:
      "Elevene står sammen etter gruppene i klasselisten. Streker mellom gruppene er valg på tvers.",
    drawing: "Ordner visningen …",
    failed: "Denne visningen kunne ikke tegnes. Kartet viser alle valg.",
    kept: (kept, of) =>
      `Viser ${kept} av ${of} elever, med alle valgene deres. De andre er tonet ned.`,
    keptNobody: "Ingen i klassen er blant disse.",
  },
  legend: {
    quiet: "prikket kant: ingen nevnte eleven på noe spørsmål",
    cutPoint: "binder deler av klassen sammen",
    power: "særskilt maktposisjon: få gjensidige valg, valgt av en som mange velger",
    arc: (question) => `bue: valgt av flere på «${question}»`,
    contrast: "tykk ring: mange på det ene, færre enn ved tilfeldighet på det andre",
    ring: "tallet på ringen: valgt av så mange",
    hull: "stabil undergruppe",
    group: (letter, name) => `${letter}: ${name}`,
  },
  table: {
    marks: "Merket",
    quiet: "ingen nevnte eleven",
    positions: { "cut-point": "binder deler sammen", power: "særskilt maktposisjon" },
    contrast: "Skiller seg ut",
    many: (question) => `mange på «${question}», færre enn ved tilfeldighet på det andre`,
    ring: "Ring",
    subgroup: "Undergruppe",
    subgroupOf: (number) => `Undergruppe ${number}`,
    noSubgroup: "ingen",
    group: "Gruppe",
    noGroup: "uten gruppe",
  },
  spoken: {
    second: (count, question) => `${count} på «${question}».`,
    quiet: "Ingen nevnte eleven på noe spørsmål.",
    positions: {
      "cut-point": "Binder deler av klassen sammen.",
      power: "Særskilt maktposisjon.",
    },
    many: (question) => `Mange på «${question}», færre enn ved tilfeldighet på det andre.`,
    ring: (count) => `På ringen for ${count}.`,
    subgroup: (number) => `I undergruppe ${number}.`,
    group: (name) => `Gruppe: ${name}.`,
    out: "Ikke blant dem som vises.",
  },
};
