import type { ClassAnalysis, PupilAnalysis, QuestionAnalysis } from "./analysis.ts";
import { assertRightKind, type AnalysisInput } from "./analysis-input.ts";
import type { AnalysisOptions, AnalysisProgress } from "./analysis-options.ts";
import { analyseQuestion } from "./analysis-question.ts";
import { analyseScale, ownReportsOf } from "./analysis-scales.ts";
import { suggestBridges } from "./signs/suggest-bridges.ts";
import { changeBetween } from "./change-waves.ts";
import { firmnessSteps, type FirmnessResult } from "./firmness/analyse-firmness.ts";
import type { QuestionId } from "./ids.ts";
import { participationOf } from "./metrics/participation.ts";
import type { SignContext } from "./signs/context.ts";
import { findingsOf, orderSigns, severityOf, signOf, type Found } from "./signs/find-signs.ts";
import type { Sign } from "./signs/sign.ts";
import { sociomatrixFromAnswers, type Sociomatrix } from "./sociomatrix.ts";
import { analyseRating } from "./status/analyse-rating.ts";
import { analyseStatus } from "./status/analyse-status.ts";
import type { StatusAnalysis } from "./status/status.ts";
import { comparableQuestions } from "./waves-compared.ts";

/** The whole analysis of a survey, run to its end. */
export function analyseClass(input: AnalysisInput, options: AnalysisOptions): ClassAnalysis {
  const steps = analysisSteps(input, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same in steps, for a worker that reports progress and can be stopped between two of them.
 * `watch` hears from within a step on a large group, with 0 to 1.
 */
export function* analysisSteps(
  input: AnalysisInput,
  options: AnalysisOptions,
  watch: (done: number) => void = () => undefined,
): Generator<AnalysisProgress, ClassAnalysis> {
  assertRightKind(input);
  if (options.previous !== null) assertRightKind(options.previous);
  const matrices = new Map(
    input.nominations.map(({ id, answers }) => [id, sociomatrixFromAnswers(answers)]),
  );
  const questions: QuestionAnalysis[] = [];
  for (const { id, kind } of input.nominations) {
    yield { stage: "questions", done: questions.length / input.nominations.length };
    const matrix = matrices.get(id);
    if (matrix === undefined) continue;
    const groupOf = input.pupils.map(({ group }) => group);
    const { communities } = options;
    questions.push(analyseQuestion({ id, kind, matrix, groupOf, communities, onProgress: watch }));
  }
  const change = options.previous === null ? null : changeBetween(options.previous, input);
  const context = contextOf(input, questions, carriedChange(change, input, options.previous));
  yield { stage: "signs", done: 0 };
  const found = input.pupils.map((_, pupil) => findingsOf(context, pupil));
  const pair = statusPairOf(input, matrices);
  const cases = found.flat();
  const firmness =
    options.firmness === null
      ? null
      : yield* firmnessSteps({ input, matrices, cases, statusPair: pair, plan: options.firmness });
  yield { stage: "status", done: 0 };
  const answered = input.pupils.filter((pupil) => pupil.answered).length;
  return {
    participation: participationOf(answered, input.pupils.length),
    pupils: pupilsOf(input, context, signsOf(context, found, firmness)),
    questions,
    scales: input.scales.map(analyseScale),
    status: statusOf(pair, firmness),
    ratings: input.type === "investigation" ? input.ratings.map(analyseRating) : [],
    change,
  };
}

/** Of a change what can carry signs: the floors hold for the earlier wave too. */
function carriedChange(
  change: ClassAnalysis["change"],
  now: AnalysisInput,
  before: AnalysisInput | null,
): ClassAnalysis["change"] {
  if (change === null || before === null) return null;
  const comparable = comparableQuestions(before, now);
  return { ...change, questions: change.questions.filter((one) => comparable.has(one.questionId)) };
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
    partOf: new Map(questions.map((question) => [question.id, partsOf(question)])),
  };
}

function partsOf({ pupils, structure }: QuestionAnalysis): Uint32Array {
  const parts = new Uint32Array(pupils.length);
  structure.components.forEach((members, part) => {
    for (const member of members) parts[member] = part;
  });
  return parts;
}

/** Signs of each pupil; the firmness of all findings lies in one list, in the same order. */
function signsOf(
  context: SignContext,
  found: readonly (readonly Found[])[],
  firmness: FirmnessResult | null,
): Sign[][] {
  let next = 0;
  return found.map((findings) =>
    orderSigns(
      findings.map((one) => {
        const sign = signOf(context, one, firmness?.signs[next] ?? null);
        next += 1;
        return sign;
      }),
    ),
  );
}

function pupilsOf(
  input: AnalysisInput,
  context: SignContext,
  signsByPupil: readonly (readonly Sign[])[],
): PupilAnalysis[] {
  const enough = context.usable.some(({ kind }) => kind === "affiliation");
  return input.pupils.map(({ id, answered }, pupil) => {
    const signs = signsByPupil[pupil] ?? [];
    const ownReports = context.ownReports[pupil] ?? [];
    return {
      id,
      answered,
      ...severityOf(signs, { answered, enough }),
      signs,
      ownReports,
      duty: ownReports.some((report) => report.duty),
      bridges: suggestBridges(context, pupil),
    };
  });
}

interface StatusPairMatrices {
  readonly likedId: QuestionId;
  readonly dislikedId: QuestionId;
  readonly liked: Sociomatrix;
  readonly disliked: Sociomatrix;
}

function statusPairOf(
  input: AnalysisInput,
  matrices: ReadonlyMap<QuestionId, Sociomatrix>,
): StatusPairMatrices | null {
  if (input.type !== "investigation" || input.statusPair === null) return null;
  const { liked: likedId, disliked: dislikedId } = input.statusPair;
  const liked = matrices.get(likedId);
  const disliked = matrices.get(dislikedId);
  if (liked === undefined || disliked === undefined) return null;
  return { likedId, dislikedId, liked, disliked };
}

function statusOf(
  pair: StatusPairMatrices | null,
  firmness: FirmnessResult | null,
): StatusAnalysis | null {
  if (pair === null) return null;
  return analyseStatus({
    liked: { id: pair.likedId, matrix: pair.liked },
    disliked: { id: pair.dislikedId, matrix: pair.disliked },
    firmness: firmness?.status ?? null,
  });
}
