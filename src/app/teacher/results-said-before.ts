import type { OwnReport, PupilAnalysis } from "../../core/analysis.ts";
import { reportsToTell } from "./results-duty.ts";
import type { RoundBefore, SaidBefore } from "./results-round-before.ts";

/** What a pupil says now that the head teacher must hear of, with what the same pupil said of it in the round before. */
export interface ToldTwice {
  readonly report: OwnReport;
  readonly before: SaidBefore;
}

/** Where the answer then had to be looked into as well, whether it was the same or another; the gravest now first. */
export function toldTwice(round: RoundBefore | null, pupil: PupilAnalysis): readonly ToldTwice[] {
  return reportsToTell(pupil).flatMap((report) => {
    const before = round?.said(report.questionId, pupil.id) ?? null;
    const wasHard = before !== null && (before.duty || before.concern !== "none");
    return wasHard ? [{ report, before }] : [];
  });
}

/**
 * Every answer of concern, now or in the round before, with what the pupil answered then; in the order of the questions.
 * None where one of the two is not known.
 */
export function ofConcernTwice(
  round: RoundBefore | null,
  pupil: PupilAnalysis,
): readonly ToldTwice[] {
  return pupil.ownReports.flatMap((report) => {
    const before =
      report.value === null ? null : (round?.said(report.questionId, pupil.id) ?? null);
    if (before === null) return [];
    return isOfConcern(report) || isOfConcern(before) ? [{ report, before }] : [];
  });
}

function isOfConcern({ concern, duty }: OwnReport): boolean {
  return duty || concern === "strong" || concern === "some";
}

/** What a pupil who has not answered now said in the round before that had to be looked into. */
export function toldOnlyBefore(
  round: RoundBefore | null,
  { id, answered, ownReports }: PupilAnalysis,
): readonly SaidBefore[] {
  if (answered || round === null) return [];
  return ownReports.flatMap(({ questionId }) => {
    const before = round.said(questionId, id);
    return before !== null && (before.duty || before.concern === "strong") ? [before] : [];
  });
}
