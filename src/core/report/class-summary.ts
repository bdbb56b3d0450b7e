import type { ClassAnalysis, QuestionAnalysis } from "../analysis.ts";
import type { ScaleRecord } from "../analysis-input.ts";
import type { QuestionId } from "../ids.ts";
import { asksPupilsOwnState, isToldInPublic } from "./told.ts";
import {
  publicCount,
  publicShare,
  smallestAnswered,
  type PublicCount,
  type PublicShare,
} from "./public-count.ts";
import {
  publicParticipation,
  smallestPublicClass,
  type PublicParticipation,
} from "./public-participation.ts";

/** What may be said of a class on paper that names nobody: this type has no place for a pupil. */
export interface ClassSummary {
  /** In the class: no secret. */
  readonly pupils: number;
  /** How many answered; null where the class is so small that even that would tell of a few. */
  readonly participation: PublicParticipation | null;
  readonly counts: ClassCounts | Untold;
}

/**
 * Why nothing is counted. "still-open": two papers would differ by one pupil's answer. "small-class": words about so
 * few would tell who.
 */
export type Untold = "still-open" | "small-class";

export interface ClassCounts {
  /** Of questions that ten or more answered. */
  readonly own: readonly OwnSummary[];
  /** Of questions about whom one likes to be with, where enough answered. */
  readonly choices: readonly ChoiceSummary[];
}

export interface OwnSummary {
  readonly questionId: QuestionId;
  /** Of those who answered: who gave an answer that is no concern. */
  readonly well: PublicCount;
}

/**
 * Nothing of those whom no one chose: beside this it would tell of the few between them, and of those who did not
 * answer.
 */
export interface ChoiceSummary {
  readonly questionId: QuestionId;
  /** Of those who answered: who has a mutual choice. */
  readonly mutual: PublicCount;
  /**
   * Share of choices that are returned; null where that is not defined, and beside "few", which "perhaps none" would
   * contradict.
   */
  readonly returned: PublicShare | null;
}

export interface SummarySource {
  readonly analysis: ClassAnalysis;
  readonly scales: readonly Pick<ScaleRecord, "id" | "theme" | "concern">[];
  readonly closed: boolean;
}

export function classSummary(source: SummarySource): ClassSummary {
  const { pupils, state } = source.analysis.participation;
  const isSmall = pupils < smallestPublicClass;
  return {
    pupils,
    participation: isSmall ? null : publicParticipation(state, pupils),
    counts: isSmall ? "small-class" : countsOf(source),
  };
}

function countsOf({ analysis, scales, closed }: SummarySource): ClassCounts | Untold {
  if (!closed) return "still-open";
  return {
    own: scales
      .filter((scale) => isToldInPublic(scale.theme) && asksPupilsOwnState(scale))
      .flatMap(({ id }) => ownSummary(analysis, id)),
    choices: analysis.questions
      .filter((question) => question.kind === "affiliation" && question.state !== "too-few")
      .map(choiceSummary),
  };
}

function ownSummary(analysis: ClassAnalysis, id: QuestionId): readonly OwnSummary[] {
  const answers = analysis.pupils.flatMap(({ ownReports }) =>
    ownReports.filter(({ questionId, value }) => questionId === id && value !== null),
  );
  if (answers.length < smallestAnswered) return [];
  const well = answers.filter(({ concern }) => concern === "none");
  return [{ questionId: id, well: publicCount(well.length, answers.length) }];
}

function choiceSummary({ id, figures, raters }: QuestionAnalysis): ChoiceSummary {
  const mutual = publicCount(raters - figures.withoutMutual, raters);
  const { reciprocity } = figures;
  return {
    questionId: id,
    mutual,
    returned: mutual === "few" || reciprocity === null ? null : publicShare(reciprocity),
  };
}
