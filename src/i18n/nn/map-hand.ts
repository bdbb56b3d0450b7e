import type { MapHandTexts } from "../en/map-hand.ts";

export const mapHand: MapHandTexts = {
  undo: "Angre flytting",
  reset: "Set alle tilbake",
  moved: (name, neighbour) =>
    neighbour === null ? `${name} er flytta.` : `${name} er flytta, nærast ${neighbour}.`,
  back: "Alle står der dei vart teikna.",
  notKept: "Plasseringa vart ikkje lagra. Ho gjeld til du går ut av resultata.",
  save: "Lagre som bilete",
  file: {
    title: "Lagre kartet som bilete",
    whole:
      "Biletet viser kartet slik det står no: same vising og utval, med alt visinga merkjer, kven som er flytta, og det merka tyder. På kvit botn.",
    called: "Elevane står med",
    names: "namn",
    initials: "initialar",
    numbers: "nummer",
    nothing: "ingenting",
    keyTitle: "Kven som har kva nummer",
    keyNote: "Lista står berre her og ikkje i fila. Skriv ho av på papir om du treng ho.",
    kind: "Filtype",
    svg: "SVG, kan forstørrast utan å bli uklart",
    png: "PNG, eit vanleg bilete",
    warning: (day) =>
      `Fila ligg utanfor kvelvet og er ikkje låst: Ho er berre for dei som arbeider med klassen, og skal slettast innan ${day}.`,
    footer: (day) =>
      `Frå kvelvet til læraren. Berre for dei som arbeider med klassen. Slettast innan ${day}.`,
    save: "Lagre biletet",
    cancel: "Avbryt",
    failed: "Biletet kunne ikkje lagast i denne nettlesaren. Vel SVG.",
    fileName: "sosiogram",
  },
};
