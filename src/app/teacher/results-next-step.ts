import type { ClassAnalysis } from "../../core/analysis.ts";
import { answersNeeded } from "../../core/metrics/participation.ts";
import type { FrozenSurvey, OpeningSurvey } from "../../core/survey.ts";
import { letterOf } from "./results-letter.ts";

/** What the teacher may do next; one thing. */
export type NextStep =
  | { readonly type: "today" | "talk" | "quiet" | "look"; readonly pupils: readonly number[] }
  /** So many answers more, and classmates' choices can be read. */
  | { readonly type: "collect"; readonly more: number }
  | { readonly type: "closed" | "small" | "calm" | "cases" };

/** Own words before all; then the answers that are missing; then those the answers point at, the quiet ones before others. */
export function nextStepOf(
  analysis: ClassAnalysis,
  survey: OpeningSurvey | FrozenSurvey,
): NextStep {
  const { first, closer, next } = letterOf(analysis);
  const { answered, pupils, state } = analysis.participation;
  if (first.length > 0) return { type: "today", pupils: first };
  if (survey.kind === "investigation") return { type: "cases" };
  if (state === "too-few") {
    const needed = answersNeeded(pupils);
    if (needed > pupils) return { type: "small" };
    return survey.state !== "closed"
      ? { type: "collect", more: needed - answered }
      : { type: "closed" };
  }
  if (closer.length > 0) return { type: "talk", pupils: closer };
  const quiet = next.filter((pupil) =>
    analysis.pupils[pupil]?.signs.some(({ id }) => id === "unseen"),
  );
  if (quiet.length > 0) return { type: "quiet", pupils: quiet };
  return next.length > 0 ? { type: "look", pupils: next } : { type: "calm" };
}

const weeksToNextRound = 10;

/**
 * When a new round shows whether it helped, whole seconds since 1970; null while answers still come, where the class is
 * not followed, and where this round's answers will be gone by then.
 */
export function nextRoundAt(survey: OpeningSurvey | FrozenSurvey): number | null {
  if (survey.kind === "investigation" || survey.state !== "closed") return null;
  const at = survey.closedAt + weeksToNextRound * 7 * 86_400;
  return at < Date.parse(`${survey.answersDeletedOn}T00:00:00Z`) / 1000 ? at : null;
}
