import type { NotesTexts } from "../en/notes.ts";

export const notes: NotesTexts = {
  title: (name) => `Samtaler med ${name}`,
  lead: (name) =>
    `Bare du kan lese dette: Det ligger kryptert i denne nettleseren. Skriv det som trengs for å følge opp, og ikke mer enn ${name} kunne ha lest.`,
  none: "Ingen samtale er notert ennå.",
  begin: "Noter en samtale",
  day: "Når",
  said: "Det som ble sagt, med dine ord",
  agreed: "Det vi ble enige om",
  nothingAgreed: "ingenting avtalt",
  done: "Ferdig",
  saving: "Lagrer …",
  saved: "Lagret, kryptert.",
  change: (day) => `Endre samtalen ${day}`,
  changeShort: "Endre",
  remove: (day) => `Slett samtalen ${day}`,
  removeShort: "Slett",
  undo: "Angre",
  last: {
    added: "Samtalen er notert.",
    changed: "Samtalen er endret.",
    removed: "Samtalen er slettet.",
  },
  failures: {
    day: "Den dagen er ikke kommet ennå. Velg i dag eller en tidligere dag.",
    full: (most) => `Det er plass til ${most} samtaler. Slett en som ikke trengs lenger.`,
    other: "De siste ordene ble ikke lagret. De står her fortsatt: Kopier dem, og prøv igjen.",
  },
};
