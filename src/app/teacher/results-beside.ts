import type { ClassAnalysis, OwnReport, QuestionAnalysis } from "../../core/analysis.ts";
import type { ScaleTheme } from "../../core/question.ts";
import { rosterOf } from "./results-roster.ts";

/** A pupil's own answer beside what classmates' choices say of the same thing. No conclusion is drawn. */
export interface OwnBeside {
  readonly report: OwnReport;
  /** Who classmates like to be with, on each question that enough have answered; never empty. */
  readonly questions: readonly QuestionAnalysis[];
}

/** What a pupil can say of the own company, the nearest to being chosen first. */
const themesOfCompany: readonly ScaleTheme[] = ["company", "belonging", "thriving"];

/** Null where the survey asks no such thing, or too few answered for choices to be read. */
export function ownBeside(analysis: ClassAnalysis, pupil: number): OwnBeside | null {
  const reports = analysis.pupils[pupil]?.ownReports ?? [];
  const report = themesOfCompany
    .map((wanted) => reports.find(({ theme }) => theme === wanted))
    .find((found) => found !== undefined);
  const questions = analysis.questions.filter(
    ({ kind, state }) => kind === "affiliation" && state !== "too-few",
  );
  return report === undefined || questions.length === 0 ? null : { report, questions };
}

export interface PlaceInRoster {
  /** 1-based. */
  readonly position: number;
  readonly of: number;
  /** Null at either end. */
  readonly previous: number | null;
  readonly next: number | null;
}

/** Where a pupil stands in the roster, those who may need the teacher first on top. */
export function placeInRoster(analysis: ClassAnalysis, pupil: number): PlaceInRoster {
  const order = rosterOf(analysis).flatMap(({ pupils }) => pupils);
  const place = order.indexOf(pupil);
  return {
    position: place + 1,
    of: order.length,
    previous: order[place - 1] ?? null,
    next: order[place + 1] ?? null,
  };
}
