import type { ParticipationState } from "../analysis.ts";
import { floorAnswers } from "../metrics/participation.ts";
import { smallestTold } from "./public-count.ts";

/**
 * How many answered, so coarsely that fewer than five who did not are never told apart from none: "readable" is
 * "caution" and "enough" as one, in a class where the two are less than five pupils wide.
 */
export type PublicParticipation = ParticipationState | "readable";

/** In a smaller class ten answers, which results need, would already tell of fewer than five who did not answer. */
export const smallestPublicClass = floorAnswers + smallestTold - 1;
/** From this size four fifths of the class leave room for four who did not answer. */
const wholeStatesFrom = 20;

/** `pupils`: in the class, `smallestPublicClass` or more. */
export function publicParticipation(
  state: ParticipationState,
  pupils: number,
): PublicParticipation {
  return pupils < wholeStatesFrom && state !== "too-few" ? "readable" : state;
}
