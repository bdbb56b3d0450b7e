import type { PupilPageTexts } from "../en/pupil-page.ts";

export const pupilPage: PupilPageTexts = {
  turn: {
    label: "Fra elev til elev",
    previous: (name) => `Forrige: ${name}`,
    next: (name) => `Neste: ${name}`,
    position: (position, of) => `${position} av ${of}`,
    keys: "Med tastatur: venstre og høyre piltast.",
  },
  print: { sheet: "Skriv ut denne siden", withNotes: "med notatene fra samtaler" },
  beside: {
    classmates: "Det klassekameratene svarer",
    received: (received, possible, where) =>
      `Valgt av ${received === 0 ? "ingen" : received} av ${possible} ${where}`,
    mutual: (count) =>
      count === null
        ? ""
        : count === 0
          ? ", ingen gjensidige"
          : `, ${count} gjensidig${count === 1 ? "" : "e"}`,
  },
  band: (low, high) =>
    low === high
      ? `Ren tilfeldighet ville gitt ${low}`
      : `Ren tilfeldighet ville gitt ${low} til ${high}`,
  bridges: {
    title: "Mulige broer",
    lead: (name) =>
      `Klassekamerater det kan være lettest å få kontakt med, så langt svarene viser. Hør hva ${name} tenker først.`,
    none: "Svarene peker ikke mot noen bestemte.",
    reasons: {
      "chosen-by-pupil": ({ name, other, where }) => `${name} valgte ${other} ${where}`,
      "chose-pupil": ({ name, other, where }) => `${other} valgte ${name} ${where}`,
      "shared-friends": ({ friends }) => `begge har valg til eller fra ${friends}`,
      prosocial: ({ count, other }) => `${count} nevnte ${other} som en som hjelper`,
      "has-room": ({ count, other }) =>
        count === 0
          ? `${other} har heller ingen gjensidige valg`
          : `${other} har ${count} gjensidig${count === 1 ? "" : "e"} valg fra før, og kan ha plass til flere`,
    },
  },
};
