import type { NotesTexts } from "../en/notes.ts";

export const notes: NotesTexts = {
  title: (name) => `Samtalar med ${name}`,
  lead: (name) =>
    `Berre du kan lese dette: Det ligg kryptert i denne nettlesaren. Skriv det som trengst for å følgje opp, og ikkje meir enn ${name} kunne ha lese.`,
  none: "Ingen samtale er notert enno.",
  begin: "Noter ein samtale",
  day: "Når",
  said: "Det som vart sagt, med dine ord",
  agreed: "Det vi vart samde om",
  nothingAgreed: "ingenting avtalt",
  done: "Ferdig",
  saving: "Lagrar …",
  saved: "Lagra, kryptert.",
  change: (day) => `Endre samtalen ${day}`,
  changeShort: "Endre",
  remove: (day) => `Slett samtalen ${day}`,
  removeShort: "Slett",
  undo: "Angre",
  last: {
    added: "Samtalen er notert.",
    changed: "Samtalen er endra.",
    removed: "Samtalen er sletta.",
  },
  failures: {
    day: "Den dagen er ikkje komen enno. Vel i dag eller ein tidlegare dag.",
    full: (most) => `Det er plass til ${most} samtalar. Slett ein som ikkje trengst lenger.`,
    other: "Dei siste orda vart ikkje lagra. Dei står her framleis: Kopier dei, og prøv igjen.",
  },
};
