import { classProblems, type SchoolClass } from "../../core/school-class.ts";
import type { DraftSurvey } from "../../core/survey.ts";
import type { CalendarDay } from "../../core/survey-dates.ts";
import { draftProblems } from "../../core/survey-draft.ts";
import type { OpenProblem } from "./teacher-app.ts";

/** What stands between a draft and opening it; empty when all is well. */
export function openProblems(
  draft: DraftSurvey,
  schoolClass: SchoolClass,
  { today, sample }: { readonly today: CalendarDay; readonly sample: boolean },
): readonly OpenProblem[] {
  const problems: OpenProblem[] = classProblems(schoolClass)
    .filter((problem) => problem.blocking)
    .map((problem) => ({ type: "class", problem }));
  // A class that is too small says so itself.
  const ofDraft = draftProblems(draft, { schoolClass, today }).filter(
    ({ type }) => type !== "roster-too-small" || problems.length === 0,
  );
  problems.push(...ofDraft);
  if (sample) problems.push({ type: "sample" });
  return problems;
}
