import type { QuestionId } from "./ids.ts";

/** Indexes into the survey's frozen roster, ascending, without the pupil's own. */
export type RosterIndex = number;

/** A skipped question, the answer "nobody" and named classmates are three different things, everywhere. */
export type NominationAnswer =
  | { readonly type: "skipped" }
  | { readonly type: "nobody" }
  | { readonly type: "named"; readonly pupils: readonly RosterIndex[] };

/** value is 1-based into the question's options. */
export type ScaleAnswer =
  { readonly type: "skipped" } | { readonly type: "chosen"; readonly value: number };

/** Who was given which of the points, from 1; ascending by pupil, at least one, never oneself. Others were left out. */
export type RatingAnswer =
  | { readonly type: "skipped" }
  | { readonly type: "rated"; readonly ratings: readonly GivenRating[] };

export interface GivenRating {
  readonly pupil: RosterIndex;
  readonly value: number;
}

export type Answer = NominationAnswer | ScaleAnswer | RatingAnswer;

/** One pupil's answers. A question that is missing here was skipped. */
export type Answers = ReadonlyMap<QuestionId, Answer>;
