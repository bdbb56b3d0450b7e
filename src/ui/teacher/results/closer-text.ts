import { overviewWords } from "./overview-words.ts";
import { firmnessState, type ResultsDesk } from "./results-desk.tsx";

/** What stands over those whom no one chose, of whom `pupil` is one. */
export function closerText(desk: ResultsDesk, pupil: number, count: number): string {
  const words = overviewWords[desk.language()].closer;
  const isRed = desk.analysis().pupils[pupil]?.severity === "red";
  if (isRed) return words.known(count);
  return words[firmnessState(desk) === "awaited" ? "awaited" : "unknown"](count);
}
