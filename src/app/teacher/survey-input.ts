import type { AnalysisInput } from "../../core/analysis-input.ts";
import { analysisInputOf } from "../../core/survey-analysis.ts";
import type { FrozenSurvey } from "../../core/survey.ts";
import { emptyBook, validAnswers } from "./ballot-book.ts";
import type { TeacherContext } from "./teacher-context.ts";

/** What the analysis is given: the valid answers, with the groups of the class as it is today. Reactive. */
export function inputOf({ opened }: TeacherContext, survey: FrozenSurvey): AnalysisInput {
  const { kind, roster, questions, classId } = survey;
  const answers = validAnswers(opened.books().get(survey.id) ?? emptyBook);
  const groups = new Map(
    (opened.classes().get(classId)?.value.pupils ?? []).flatMap((pupil) =>
      pupil.group === null ? [] : [[pupil.id, pupil.group] as const],
    ),
  );
  return analysisInputOf({ kind, roster, questions, answers, groups });
}
