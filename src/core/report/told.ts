import type { ClassAnalysis, PupilAnalysis, Severity } from "../analysis.ts";
import { isNegativeKind, type ScaleTheme } from "../question.ts";
import type { ScaleRecord } from "../analysis-input.ts";
import type { QuestionId } from "../ids.ts";
import type { Evidence, Sign } from "../signs/sign.ts";

/**
 * What of an analysis may go on paper for a meeting. Nothing that rests on naming classmates negatively: that stands in
 * the cases, one at a time. Nothing that pupils say of adults who harm: it must not pass through the adult it is about.
 */
export function toldAnalysis(analysis: ClassAnalysis): ClassAnalysis {
  const questions = analysis.questions.filter(({ kind }) => !isNegativeKind(kind));
  const asked = new Set(questions.map(({ id }) => id));
  const scales = analysis.scales.filter(({ theme }) => isTold(theme));
  const told = new Set<QuestionId>([...asked, ...scales.map(({ id }) => id)]);
  return {
    ...analysis,
    questions,
    scales,
    status: null,
    ratings: [],
    pupils: analysis.pupils.map((pupil) => toldPupil(pupil, told)),
  };
}

/** Whether answers on the theme may go on paper. */
export function isTold(theme: ScaleTheme): boolean {
  return theme !== "adult-harm";
}

/**
 * Whether answers on the theme may go on paper that parents may see: not what pupils say of being harmed. However
 * coarse, it would set a class of parents guessing who; the school follows it up with those it is about.
 */
export function isToldInPublic(theme: ScaleTheme): boolean {
  return isTold(theme) && !harms.has(theme);
}

const harms: ReadonlySet<ScaleTheme> = new Set(["bullied", "digital-bullied", "harm"]);

/** Whether some of its answers are a concern: of the others nobody can say that they are good. */
export function asksPupilsOwnState({ concern }: Pick<ScaleRecord, "concern">): boolean {
  return concern.strong.length + concern.some.length > 0;
}

function toldPupil(pupil: PupilAnalysis, told: ReadonlySet<QuestionId>): PupilAnalysis {
  const ownReports = pupil.ownReports.filter(({ theme }) => isTold(theme));
  const signs = pupil.signs.flatMap((sign) => toldSign(sign, told));
  const isWhole = signs.length === pupil.signs.length;
  return {
    ...pupil,
    ownReports,
    signs,
    duty: ownReports.some(({ duty }) => duty),
    severity: isWhole ? pupil.severity : severityOf(signs),
  };
}

/** A sign loses evidence that is not told; without any left, or when it speaks of a negative direction, it is left out. */
function toldSign(sign: Sign, told: ReadonlySet<QuestionId>): readonly Sign[] {
  if (sign.id === "dominating-negative") return [];
  const evidence = sign.evidence.filter((one) => told.has(one.questionId) && !isNegative(one));
  if (evidence.length === 0) return [];
  return [{ ...sign, evidence, questionIds: sign.questionIds.filter((id) => told.has(id)) }];
}

function isNegative(evidence: Evidence): boolean {
  return evidence.type === "direction" && evidence.speaksFor === "negative";
}

/** Of a pupil about whom something is not told, paper does not say that there is nothing. */
function severityOf(signs: readonly Sign[]): Severity {
  if (signs.some(({ severity }) => severity === "red")) return "red";
  return signs.length > 0 ? "amber" : "grey";
}
