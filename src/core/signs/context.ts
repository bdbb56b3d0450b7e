import type { OwnReport, PupilFigures, QuestionAnalysis } from "../analysis.ts";
import type { NominationKind, ScaleTheme } from "../question.ts";
import type { SurveyChange } from "../change.ts";
import type { QuestionId } from "../ids.ts";
import type { ReceivedEvidence } from "./sign.ts";

/** All that a rule may look at. Questions under the participation floors are not among `usable`. */
export interface SignContext {
  readonly survey: "preventive" | "investigation";
  readonly pupilCount: number;
  /** Nomination questions that can carry signs, in the survey's order. */
  readonly usable: readonly QuestionAnalysis[];
  /** Those under the floors: a rule that speaks of every question is silent while one is missing. */
  readonly unusable: readonly QuestionAnalysis[];
  readonly ownReports: readonly (readonly OwnReport[])[];
  readonly change: SurveyChange | null;
  /** For each question: which of its components each pupil is in. */
  readonly partOf: ReadonlyMap<QuestionId, Uint32Array>;
}

/** One question as a rule meets it: the question, and the pupil's figures there. */
export interface Case {
  readonly question: QuestionAnalysis;
  readonly figures: PupilFigures;
}

/** The pupil's figures on each usable question of these kinds. */
export function casesOf(
  context: SignContext,
  pupil: number,
  kinds: readonly NominationKind[],
): Case[] {
  const cases: Case[] = [];
  for (const question of context.usable) {
    const figures = question.pupils[pupil];
    if (figures !== undefined && kinds.includes(question.kind)) cases.push({ question, figures });
  }
  return cases;
}

/** True when no question of these kinds fell under the floors. */
export function allUsable(context: SignContext, kinds: readonly NominationKind[]): boolean {
  return !context.unusable.some((question) => kinds.includes(question.kind));
}

/** An answered scale. */
export type AnsweredReport = OwnReport & { readonly value: number };

/** What the pupil answered on these themes, in the survey's order. */
export function ownReports(
  context: SignContext,
  pupil: number,
  themes: readonly ScaleTheme[],
): AnsweredReport[] {
  return (context.ownReports[pupil] ?? []).flatMap((report) =>
    report.value !== null && themes.includes(report.theme)
      ? [{ ...report, value: report.value }]
      : [],
  );
}

/** The answer on these themes that asks most of the adults; of equals the first. Null when none was answered. */
export function gravestReport(
  context: SignContext,
  pupil: number,
  themes: readonly ScaleTheme[],
): AnsweredReport | null {
  const reports = ownReports(context, pupil, themes);
  const gravity = reports.map(({ concern }) => gravityOf(concern));
  return reports[gravity.indexOf(Math.max(...gravity))] ?? null;
}

function gravityOf(concern: OwnReport["concern"]): number {
  if (concern === "strong") return 2;
  return concern === "some" ? 1 : 0;
}

export function receivedEvidence(one: Case, tail: "low" | "high"): ReceivedEvidence {
  const { question, figures } = one;
  return {
    type: "received",
    questionId: question.id,
    received: figures.received,
    possible: figures.possible,
    low: figures.band.low,
    high: figures.band.high,
    expected: figures.expected,
    tail,
    probability: tail === "low" ? figures.pLow : figures.pHigh,
  };
}
