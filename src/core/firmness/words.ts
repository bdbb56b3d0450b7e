import type { FirmnessWord, SignId } from "../signs/sign.ts";

/** From which share of the model a sign earns a word; null where no share did in the calibration. */
export interface WordLimits {
  readonly firm: number | null;
  readonly likely: number | null;
}

/**
 * The words follow from how often signs were there again in the next wave of real classes
 * (docs/metrics.md, "How firm"): firm where at least 70 % were, likely at 50 to 70 %, loose below.
 * Only being named for influence held that often, and only at high shares; a zero held in 10 of 22 pupils
 * whatever the model said, so it is loose. A sign that is not listed is loose.
 */
const influence: WordLimits = { firm: 0.85, likely: 0.75 };

export const wordLimits: Readonly<Partial<Record<SignId, WordLimits>>> = {
  "dominating-positive": influence,
  "dominating-negative": influence,
  "dominating-unclear": influence,
};

export function wordFor(sign: SignId, share: number): FirmnessWord {
  const limits = wordLimits[sign];
  if (limits === undefined) return "loose";
  if (limits.firm !== null && share >= limits.firm) return "firm";
  return limits.likely !== null && share >= limits.likely ? "likely" : "loose";
}
