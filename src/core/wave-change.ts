import type { PupilId } from "./ids.ts";
import { refOf } from "./question-ref.ts";
import type { SurveyQuestion } from "./question.ts";
import type { SchoolClass } from "./school-class.ts";
import type { RosterEntry } from "./survey.ts";

/** How a class differs from the roster of an earlier survey. */
export interface ClassChange {
  /** In the class today and not in the earlier roster. */
  readonly newcomers: readonly PupilId[];
  /** In the earlier roster and no longer in the class. */
  readonly leavers: readonly RosterEntry[];
}

export function classSince(
  roster: readonly RosterEntry[],
  { pupils }: Pick<SchoolClass, "pupils">,
): ClassChange {
  const inRoster = new Set(roster.map(({ id }) => id));
  const inClass = new Set(pupils.map(({ id }) => id));
  return {
    newcomers: [...inClass].filter((id) => !inRoster.has(id)),
    leavers: roster.filter(({ id }) => !inClass.has(id)),
  };
}

/** What stands in the way of comparing two waves question by question. */
export interface QuestionChange {
  /** Asked now and not before, and asked before and not now. */
  readonly added: readonly SurveyQuestion[];
  readonly gone: readonly SurveyQuestion[];
  /** Asked in both with another limit on how many may be named: their results are not compared. */
  readonly otherCap: readonly SurveyQuestion[];
}

export function questionsSince(
  before: readonly SurveyQuestion[],
  now: readonly SurveyQuestion[],
): QuestionChange {
  const earlier = new Map(before.map((question) => [question.id, question]));
  const ids = new Set(now.map(({ id }) => id));
  return {
    added: now.filter(({ id }) => !earlier.has(id)),
    gone: before.filter(({ id }) => !ids.has(id)),
    otherCap: now.filter((question) => {
      const was = earlier.get(question.id);
      return was !== undefined && refOf(was).cap !== refOf(question).cap;
    }),
  };
}
