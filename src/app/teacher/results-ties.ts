import type { PupilFigures, QuestionAnalysis } from "../../core/analysis.ts";

/** A pupil's ties on one question, each other pupil in one list only; indexes into the analysis. */
export interface PupilTies {
  readonly received: number;
  /** Choices given; 0 = answered "nobody"; null = skipped or did not answer. */
  readonly given: number | null;
  readonly mutual: readonly number[];
  /** Chosen by this pupil, and did not choose back. */
  readonly chose: readonly number[];
  /** Chosen by this pupil, and did not answer. */
  readonly choseUnknown: readonly number[];
  /** Chose this pupil, who did not choose back. */
  readonly chosenBy: readonly number[];
  /** Chose this pupil, who did not answer. */
  readonly chosenByUnknown: readonly number[];
}

export function tiesOfPupil(question: QuestionAnalysis, pupil: number): PupilTies {
  const figures: PupilFigures | undefined = question.pupils[pupil];
  if (figures === undefined) throw new RangeError("No such pupil in the analysis");
  const unknown = new Set(figures.unknownWith);
  return {
    received: figures.received,
    given: figures.given,
    mutual: figures.mutualWith,
    chose: figures.oneWayTo,
    choseUnknown: figures.chose.filter((other) => unknown.has(other)),
    chosenBy: figures.oneWayFrom,
    chosenByUnknown: figures.chosenBy.filter((other) => unknown.has(other)),
  };
}
