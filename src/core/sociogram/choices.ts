import type { NominationAnswer } from "../answers.ts";
import type { PupilId } from "../ids.ts";
import { receivedCounts, sociomatrixFromAnswers } from "../sociomatrix.ts";
import { tiesOf } from "../ties.ts";
import type { EarlierChoices } from "./earlier-choices.ts";
import type { Point } from "./geometry.ts";
import type { SociogramRequest } from "./picture.ts";

/** The answers to one question, for a map that need not wait for their analysis. */
export interface SociogramChoices {
  readonly pupils: readonly { readonly id: PupilId; readonly labelWidth: number }[];
  /** One a pupil, in the order of `pupils`. */
  readonly answers: readonly NominationAnswer[];
  /** See `SociogramRequest`. */
  readonly start: readonly Point[] | null;
  /** The same question in waves before, oldest first: pupils stay where they stood unless ties moved them. */
  readonly earlier?: readonly EarlierChoices[];
}

/** Lines in the order of the analysis' ties. Throws where answers name someone who is not in the class. */
export function requestOf({ pupils, answers, start }: SociogramChoices): SociogramRequest {
  const matrix = sociomatrixFromAnswers(answers);
  const received = receivedCounts(matrix);
  return {
    pupils: pupils.map(({ id, labelWidth }, index) => ({
      id,
      labelWidth,
      received: received[index] ?? 0,
    })),
    ties: tiesOf(matrix),
    start,
  };
}
