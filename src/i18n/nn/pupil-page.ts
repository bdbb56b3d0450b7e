import type { PupilPageTexts } from "../en/pupil-page.ts";

export const pupilPage: PupilPageTexts = {
  turn: {
    label: "Frå elev til elev",
    previous: (name) => `Førre: ${name}`,
    next: (name) => `Neste: ${name}`,
    position: (position, of) => `${position} av ${of}`,
    keys: "Med tastatur: venstre og høgre piltast.",
  },
  print: { sheet: "Skriv ut denne sida", withNotes: "med notata frå samtalar" },
  beside: {
    classmates: "Det klassekameratane svarer",
    received: (received, possible, where) =>
      `Vald av ${received === 0 ? "ingen" : received} av ${possible} ${where}`,
    mutual: (count) =>
      count === null
        ? ""
        : count === 0
          ? ", ingen gjensidige"
          : `, ${count} gjensidig${count === 1 ? "" : "e"}`,
  },
  band: (low, high) =>
    low === high ? `Rein slump ville gitt ${low}` : `Rein slump ville gitt ${low} til ${high}`,
  bridges: {
    title: "Moglege bruer",
    lead: (name) =>
      `Klassekameratar det kan vere lettast å få kontakt med, så langt svara viser. Høyr kva ${name} tenkjer først.`,
    none: "Svara peikar ikkje mot nokon bestemte.",
    reasons: {
      "chosen-by-pupil": ({ name, other, where }) => `${name} valde ${other} ${where}`,
      "chose-pupil": ({ name, other, where }) => `${other} valde ${name} ${where}`,
      "shared-friends": ({ friends }) => `begge har val til eller frå ${friends}`,
      prosocial: ({ count, other }) => `${count} nemnde ${other} som ein som hjelper`,
      "has-room": ({ count, other }) =>
        count === 0
          ? `${other} har heller ingen gjensidige val`
          : `${other} har ${count} gjensidig${count === 1 ? "" : "e"} val frå før, og kan ha plass til fleire`,
    },
  },
};
