import type { MapHandTexts } from "../en/map-hand.ts";

export const mapHand: MapHandTexts = {
  undo: "Angre flytting",
  reset: "Sett alle tilbake",
  moved: (name, neighbour) =>
    neighbour === null ? `${name} er flyttet.` : `${name} er flyttet, nærmest ${neighbour}.`,
  back: "Alle står der de ble tegnet.",
  notKept: "Plasseringen ble ikke lagret. Den gjelder til du går ut av resultatene.",
  save: "Lagre som bilde",
  file: {
    title: "Lagre kartet som bilde",
    whole:
      "Bildet viser kartet slik det står nå: samme visning og utvalg, med alt visningen merker, hvem som er flyttet, og det merkene betyr. På hvit bunn.",
    called: "Elevene står med",
    names: "navn",
    initials: "initialer",
    numbers: "nummer",
    nothing: "ingenting",
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
