import type { SlotState, SurveyStatus } from "../src/protocol/relay-api.ts";
import type { RelayTimes } from "../src/protocol/survey-times.ts";

/** What decides whether ballots are taken. */
export interface SurveyPhase extends RelayTimes {
  /** Closed by its owner: stays closed also if the relay's clock is set back. */
  readonly closedByHand: boolean;
}

export interface SlotPhase {
  readonly voided: boolean;
  readonly used: boolean;
}

/** Open from `opensAt` (included) to `closesAt` (excluded), unless closed by hand. */
export function surveyStateAt(survey: SurveyPhase, nowSeconds: number): SurveyStatus["state"] {
  if (survey.closedByHand || nowSeconds >= survey.closesAt) return "closed";
  return nowSeconds < survey.opensAt ? "not-open" : "open";
}

/** What the holder of a slot is told: first what concerns the own card, then the survey's hours. */
export function slotStateAt(slot: SlotPhase, survey: SurveyPhase, nowSeconds: number): SlotState {
  if (slot.voided) return "voided";
  if (slot.used) return "used";
  return surveyStateAt(survey, nowSeconds);
}
