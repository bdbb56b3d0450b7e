import { classProblems, type SchoolClass } from "../../core/school-class.ts";
import type { DraftSurvey } from "../../core/survey.ts";
import type { OpenProblem } from "./teacher-app.ts";

/** What stands between a draft and opening it; empty when all is well. */
export function openProblems(
  draft: DraftSurvey,
  schoolClass: SchoolClass,
  sample: boolean,
): readonly OpenProblem[] {
  const problems: OpenProblem[] = classProblems(schoolClass)
    .filter((problem) => problem.blocking)
    .map((problem) => ({ type: "class", problem }));
  if (draft.questions.length === 0) problems.push({ type: "no-questions" });
  if (sample) problems.push({ type: "sample" });
  return problems;
}
