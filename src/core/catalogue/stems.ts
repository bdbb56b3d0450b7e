import type { StemId } from "../question.ts";
import type { StemStructure } from "./question-structure.ts";

const stems: readonly StemStructure[] = [
  { id: "like-to" as StemId, kind: "affiliation" },
  { id: "would-like-to" as StemId, kind: "affiliation" },
  { id: "helps-when" as StemId, kind: "prosocial" },
];

/** The positive beginnings of own questions, by their id. */
export const stemStructures: ReadonlyMap<StemId, StemStructure> = new Map(
  stems.map((stem) => [stem.id, stem]),
);
