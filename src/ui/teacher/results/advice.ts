import { measuresOf } from "../../../app/teacher/results-measures.ts";
import { olderRoundWords } from "./older-round/older-round-words.ts";
import { nameOf, type ResultsDesk } from "./results-desk.tsx";

export type Advice =
  | { readonly type: "here"; readonly items: readonly string[] }
  /** In the place of advice: in which round it stands. */
  | { readonly type: "newer"; readonly text: string };

/**
 * What can be done about a pupil, as sentences; null where nothing is to be done. An older round advises nobody: what
 * was never followed up there keeps its duty sentence, which is not written here.
 */
export function adviceOn(desk: ResultsDesk, pupil: number): Advice | null {
  const measures = measuresOf(desk.analysis(), pupil);
  if (measures.length === 0) return null;
  const newer = desk.newer?.() ?? null;
  if (newer !== null) {
    return { type: "newer", text: olderRoundWords[desk.language()].now(newer.name) };
  }
  const name = nameOf(desk, pupil);
  return { type: "here", items: measures.map((id) => desk.signTexts().measures[id](name)) };
}
