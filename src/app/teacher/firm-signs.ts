import type { ClassAnalysis, PupilAnalysis } from "../../core/analysis.ts";

/**
 * The same analysis with how firm each sign is, where that has been worked out, and the colour that follows. Who is
 * coloured by own words alone, or not at all, stays the same object: nothing is shown anew that has not changed.
 */
export function withFirmness(analysis: ClassAnalysis, firm: ClassAnalysis | null): ClassAnalysis {
  if (firm === null) return analysis;
  return {
    ...analysis,
    pupils: analysis.pupils.map((pupil, index) => {
      const found = firm.pupils[index];
      const isTouched = pupil.signs.some(({ basis }) => basis === "classmates");
      return found === undefined || !isTouched
        ? pupil
        : { ...pupil, signs: found.signs, severity: found.severity };
    }),
  };
}

/**
 * Chosen by no one on any question, and not red by own words: red as soon as it is known how firm that is, and told in
 * one place from the start, so that nobody moves when it comes to be known.
 */
export function isSeenCloser({ signs }: Pick<PupilAnalysis, "signs">): boolean {
  const redByOwnWords = signs.some(({ severity, basis }) => severity === "red" && basis === "own");
  return !redByOwnWords && signs.some(({ id }) => id === "unchosen-everywhere");
}
