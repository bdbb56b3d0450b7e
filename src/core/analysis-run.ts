import type { ClassAnalysis, PupilAnalysis, QuestionAnalysis } from "./analysis.ts";
import type { AnalysisInput } from "./analysis-input.ts";
import type { AnalysisOptions, AnalysisProgress } from "./analysis-options.ts";
import { analyseQuestion } from "./analysis-question.ts";
import { analyseScale, ownReportsOf } from "./analysis-scales.ts";
import { changeBetween } from "./change-waves.ts";
import { participationOf } from "./metrics/participation.ts";
import type { SignContext } from "./signs/context.ts";
import { findSigns, severityOf, type FirmnessOf } from "./signs/find-signs.ts";
import { sociomatrixFromAnswers } from "./sociomatrix.ts";

/** The whole analysis of a survey, run to its end. */
export function analyseClass(input: AnalysisInput, options: AnalysisOptions): ClassAnalysis {
  const steps = analysisSteps(input, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps, for a worker that reports progress and can be stopped between two of them. */
export function* analysisSteps(
  input: AnalysisInput,
  options: AnalysisOptions,
): Generator<AnalysisProgress, ClassAnalysis> {
  const matrices = input.nominations.map(({ answers }) => sociomatrixFromAnswers(answers));
  const questions: QuestionAnalysis[] = [];
  for (const [index, record] of input.nominations.entries()) {
    yield { stage: "questions", done: index / input.nominations.length };
    const matrix = matrices[index];
    if (matrix === undefined) continue;
    questions.push(
      analyseQuestion({
        id: record.id,
        kind: record.kind,
        matrix,
        groupOf: input.pupils.map(({ group }) => group),
        communities: options.communities,
      }),
    );
  }
  const change = options.previous === null ? null : changeBetween(options.previous, input);
  yield { stage: "signs", done: 0 };
  const context = contextOf(input, questions, change);
  const answered = input.pupils.filter((pupil) => pupil.answered).length;
  return {
    participation: participationOf(answered, input.pupils.length),
    pupils: pupilsOf(input, context, () => null),
    questions,
    scales: input.scales.map(analyseScale),
    status: null,
    change,
  };
}

function contextOf(
  input: AnalysisInput,
  questions: readonly QuestionAnalysis[],
  change: ClassAnalysis["change"],
): SignContext {
  return {
    survey: input.type,
    pupilCount: input.pupils.length,
    usable: questions.filter(({ state }) => state !== "too-few"),
    unusable: questions.filter(({ state }) => state === "too-few"),
    ownReports: input.pupils.map((_, pupil) => ownReportsOf(input.scales, pupil)),
    change,
  };
}

function pupilsOf(
  input: AnalysisInput,
  context: SignContext,
  firmnessOf: FirmnessOf,
): PupilAnalysis[] {
  const enough = context.usable.some(({ kind }) => kind === "affiliation");
  return input.pupils.map(({ id, answered }, pupil) => {
    const signs = findSigns(context, pupil, firmnessOf);
    const ownReports = context.ownReports[pupil] ?? [];
    return {
      id,
      answered,
      ...severityOf(signs, { answered, enough }),
      signs,
      ownReports,
      duty: ownReports.some((report) => report.duty),
      bridges: null,
    };
  });
}
