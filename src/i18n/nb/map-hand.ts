import type { MapHandTexts } from "../en/map-hand.ts";

export const mapHand: MapHandTexts = {
  undo: "Angre flytting",
  reset: "Sett alle tilbake",
  moved: (name, neighbour) =>
    neighbour === null ? `${name} er flyttet.` : `${name} er flyttet, nærmest ${neighbour}.`,
  back: "Alle står der de ble tegnet.",
  save: "Lagre som bilde",
  file: {
    title: "Lagre kartet som bilde",
    whole:
      "Bildet viser hele klassen med valg og tegn slik elevene står i kartet nå, på hvit bunn. Ringer, rammer og merker fra visningene er ikke med.",
    called: "Elevene står med",
    names: "navn",
    initials: "initialer",
    numbers: "nummer",
    keyTitle: "Hvem som har hvilket nummer",
    keyNote: "Listen står bare her og ikke i filen. Skriv den av på papir hvis du trenger den.",
    kind: "Filtype",
    svg: "SVG, kan forstørres uten å bli uklart",
    png: "PNG, et vanlig bilde",
    warning: (day) =>
      `Filen ligger utenfor hvelvet og er ikke låst: Den er bare for dem som arbeider med klassen, og skal slettes innen ${day}.`,
    footer: (day) =>
      `Fra lærerens hvelv. Bare for dem som arbeider med klassen. Slettes innen ${day}.`,
    save: "Lagre bildet",
    cancel: "Avbryt",
    failed: "Bildet kunne ikke lages i denne nettleseren. Velg SVG.",
    fileName: "sosiogram",
  },
};
