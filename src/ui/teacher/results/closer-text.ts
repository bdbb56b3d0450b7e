import { isSeenCloser } from "../../../app/teacher/firm-signs.ts";
import { overviewWords } from "./overview-words.ts";
import { firmnessState, type ResultsDesk } from "./results-desk.tsx";

/** What stands over those whom no one chose: what it weighs, where more than chance may be behind it. */
export function closerText(desk: ResultsDesk, pupils: readonly number[]): string {
  const words = overviewWords[desk.language()].closer;
  const found = pupils.flatMap((pupil) => desk.analysis().pupils[pupil] ?? []);
  if (found.some(({ severity }) => severity === "red")) return words.known(pupils.length);
  if (!found.some(isSeenCloser)) return words.perhaps(pupils.length);
  return words[firmnessState(desk) === "awaited" ? "awaited" : "unknown"](pupils.length);
}
