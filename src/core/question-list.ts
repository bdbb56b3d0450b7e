import { questionStructures } from "./catalogue/structures.ts";
import type { QuestionId } from "./ids.ts";
import type { QuestionRef } from "./question-ref.ts";

type Refs = readonly QuestionRef[];

/** The list with the question at another place, 0-based; places outside the list are its ends. */
export function movedTo(refs: Refs, id: QuestionId, place: number): Refs {
  const moved = refs.find((ref) => ref.id === id);
  return moved === undefined ? refs : placedAt(without(refs, id), moved, place);
}

export function without(refs: Refs, id: QuestionId): Refs {
  return refs.filter((ref) => ref.id !== id);
}

/** Unchanged where it stands in the list already. */
export function placedAt(refs: Refs, added: QuestionRef, place: number): Refs {
  if (refs.some(({ id }) => id === added.id)) return refs;
  const at = Math.min(Math.max(place, 0), refs.length);
  return [...refs.slice(0, at), added, ...refs.slice(at)];
}

/** In the place of another question; last where that is not there any more. */
export function replaced(refs: Refs, id: QuestionId, by: QuestionRef): Refs {
  const place = refs.findIndex((ref) => ref.id === id);
  return placedAt(without(refs, id), by, place === -1 ? refs.length : place);
}

/** The same limit on every question that names classmates; null is none. */
export function withCap(refs: Refs, cap: number | null): Refs {
  return refs.map((ref) => (isNomination(ref) ? { ...ref, cap } : ref));
}

/** The limit that all questions about classmates share; "mixed" where they do not. Null is none. */
export function sharedCap(refs: Refs): number | null | "mixed" {
  const caps = [...new Set(refs.filter(isNomination).map(({ cap }) => cap))];
  return caps.length > 1 ? "mixed" : (caps[0] ?? null);
}

function isNomination(ref: QuestionRef): boolean {
  return ref.type === "own" || questionStructures.get(ref.id)?.type === "nomination";
}
