import type { Answer, NominationAnswer, RatingAnswer, RosterIndex } from "../../core/answers.ts";

/** Null is "not answered yet", which is none of the answers a ballot knows. */
export type AnswerSoFar = Answer | null;

export function isNamed(answer: AnswerSoFar, index: RosterIndex): boolean {
  return answer?.type === "named" && answer.pupils.includes(index);
}

export function namedPupils(answer: AnswerSoFar): readonly RosterIndex[] {
  return answer?.type === "named" ? answer.pupils : [];
}

/** Choosing a classmate takes "nobody" or "skipped" back; taking the last one back leaves the question unanswered. */
export function withPupilToggled(answer: AnswerSoFar, index: RosterIndex): NominationAnswer | null {
  const before = namedPupils(answer);
  const pupils = before.includes(index)
    ? before.filter((other) => other !== index)
    : [...before, index].sort((a, b) => a - b);
  return pupils.length === 0 ? null : { type: "named", pupils };
}

/** Null: not rated. */
export function ratingOf(answer: AnswerSoFar, index: RosterIndex): number | null {
  if (answer?.type !== "rated") return null;
  return answer.ratings.find(({ pupil }) => pupil === index)?.value ?? null;
}

/** Rating a classmate takes "skipped" back; taking the last rating back leaves the question unanswered. */
export function withRating(
  answer: AnswerSoFar,
  index: RosterIndex,
  value: number | null,
): RatingAnswer | null {
  const others =
    answer?.type === "rated" ? answer.ratings.filter(({ pupil }) => pupil !== index) : [];
  const ratings = value === null ? others : [...others, { pupil: index, value }];
  if (ratings.length === 0) return null;
  return { type: "rated", ratings: ratings.toSorted((a, b) => a.pupil - b.pupil) };
}
