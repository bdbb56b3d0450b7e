import type { Participation, ParticipationState } from "../analysis.ts";
import type { MetricRecord } from "./metric.ts";

/** Tenths of the class, so that the comparison is in whole numbers. */
const floorTenths = 6;
const cautionTenths = 8;
/** Answers to a question under which nothing is built from them. */
export const floorAnswers = 10;

export const participation = {
  id: "participation",
  level: "question",
  title: "Participation",
  what: "How many answered, and whether that can carry anything built from classmates' choices.",
  formula: "too few: r/n < 0.6 or r < 10; caution: r/n < 0.8; else enough",
  source: "Marks, Babcock, Cillessen and Crick 2013 on participation rates",
  range: "too-few, caution, enough",
  reading: "At 80 % participation 82 % of status labels survive; with less, fewer.",
  notFor: "Hiding what a pupil said about the own situation: that is shown at any participation.",
  compute: participationOf,
} as const satisfies MetricRecord & { readonly compute: unknown };

export function participationOf(answered: number, pupils: number): Participation {
  return {
    answered,
    pupils,
    share: pupils === 0 ? 0 : answered / pupils,
    state: stateOf(answered, pupils),
  };
}

/** The fewest answers of a class that carry anything built from classmates' choices. May be more than there are pupils. */
export function answersNeeded(pupils: number): number {
  return Math.max(floorAnswers, Math.ceil((pupils * floorTenths) / 10));
}

function stateOf(answered: number, pupils: number): ParticipationState {
  if (answered < floorAnswers || answered * 10 < pupils * floorTenths) return "too-few";
  return answered * 10 < pupils * cautionTenths ? "caution" : "enough";
}
