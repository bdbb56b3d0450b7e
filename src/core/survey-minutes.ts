import {
  isNegativeKind,
  type NominationKind,
  type SchoolLevel,
  type SurveyQuestion,
} from "./question.ts";

/** What of a question decides how long it takes. */
export type TimedQuestion =
  | { readonly type: "nomination"; readonly kind: NominationKind }
  | { readonly type: Exclude<SurveyQuestion["type"], "nomination"> };

const beginningSeconds = 30;
/** Naming who did something bad is thought over; every classmate is rated. */
const seconds = { nomination: 75, negative: 110, scale: 40, rating: 150 } as const;
const kindergartenFactor = 1.15;

/**
 * How many minutes a pupil of the level needs, reading and thinking included; in kindergarten, one child's talk. At
 * least 1, and 0 without questions. An estimate that agrees to a minute with each ready set, at the levels with its longest list.
 */
export function minutesFor(questions: readonly TimedQuestion[], level: SchoolLevel): number {
  if (questions.length === 0) return 0;
  const asking = questions.reduce((sum, question) => sum + secondsFor(question), beginningSeconds);
  const factor = level === "kindergarten" ? kindergartenFactor : 1;
  return Math.max(1, Math.round((asking * factor) / 60));
}

function secondsFor(question: TimedQuestion): number {
  if (question.type !== "nomination") return seconds[question.type];
  return isNegativeKind(question.kind) ? seconds.negative : seconds.nomination;
}
