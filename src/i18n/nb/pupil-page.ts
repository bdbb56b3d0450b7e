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
    mutual: (count, mayBeMore) =>
      count === null
        ? ""
        : count === 0
          ? `, ingen gjensidige${mayBeMore ? " blant dem som svarte" : ""}`
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
    none: "Ingen valg peker mot noen bestemte, verken direkte eller gjennom en felles klassekamerat. Elever som selv sier at noe er vanskelig, blir ikke foreslått.",
    without: {
      mutual: (name, ties) =>
        `${name} har gjensidig valg ${ties}: Det er et sted å begynne. Broer blir bare foreslått for elever uten noe gjensidig valg.`,
      unanswered: (name) =>
        `${name} har ikke svart på hvem det er godt å være sammen med. Da vet vi ikke om det finnes gjensidige valg, og kan ikke foreslå broer.`,
      "too-few":
        "For få har svart til at klassekameratenes valg kan leses. Derfor blir ingen broer foreslått.",
      large: "Gruppen er for stor til å foreslå broer: Der kjenner ikke alle hverandre.",
    },
    withWhom: (friends, where) => `med ${friends} ${where}`,
    reasons: {
      "chosen-by-pupil": ({ name, other, where }) => `${name} valgte ${other} ${where}`,
      "chose-pupil": ({ name, other, where }) => `${other} valgte ${name} ${where}`,
      "shared-friends": ({ friends }) => `begge har valg til eller fra ${friends}`,
      prosocial: ({ count, other, where }) => `${count} nevnte ${other} ${where}`,
      "has-room": ({ count, other, where }) =>
        count === 0
          ? `${other} har heller ingen gjensidige valg`
          : `${other} har ${count} gjensidig${count === 1 ? "" : "e"} valg ${where} fra før, og kan ha plass til flere`,
      unanswered: ({ other }) =>
        `hvem ${other} selv ville valgt, vet vi ikke: ${other} har ikke svart på det`,
    },
  },
};
