import type { FirmnessWord, SignId } from "../signs/sign.ts";

/** From which share of the model a sign earns a word; null where no share did in the calibration. */
export interface WordLimits {
  readonly firm: number | null;
  readonly likely: number | null;
}

/**
 * The words follow from how often signs were there again in the next wave of real classes
 * (docs/metrics.md, "How firm"): firm at 70 % and more, likely at 50 to 70 %, loose below.
 */
export const wordLimits: Readonly<Partial<Record<SignId, WordLimits>>> = {};

export function wordFor(sign: SignId, share: number): FirmnessWord {
  const limits = wordLimits[sign];
  if (limits === undefined) return "loose";
  if (limits.firm !== null && share >= limits.firm) return "firm";
  return limits.likely !== null && share >= limits.likely ? "likely" : "loose";
}
