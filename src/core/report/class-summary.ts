import type { ClassAnalysis, ParticipationState, QuestionAnalysis } from "../analysis.ts";
import type { ScaleRecord } from "../analysis-input.ts";
import type { QuestionId } from "../ids.ts";
import { asksPupilsOwnState, isToldInPublic } from "./told.ts";
import {
  publicCount,
  publicShare,
  smallestTold,
  type PublicCount,
  type PublicShare,
} from "./public-count.ts";

/** What may be said of a class on paper that names nobody: this type has no place for a pupil. */
export interface ClassSummary {
  /** In the class: no secret. */
  readonly pupils: number;
  /** How many answered, as coarsely as results need it. */
  readonly state: ParticipationState;
  /** Null while answers still come: two papers would differ by one pupil's answer. */
  readonly counts: ClassCounts | null;
}

export interface ClassCounts {
  readonly own: readonly OwnSummary[];
  /** Of questions about whom one likes to be with, where enough answered. */
  readonly choices: readonly ChoiceSummary[];
}

export interface OwnSummary {
  readonly questionId: QuestionId;
  /** Of those who answered: who gave an answer that is no concern. */
  readonly well: PublicCount;
}

export interface ChoiceSummary {
  readonly questionId: QuestionId;
  /** Of those who answered: who has a mutual choice. */
  readonly mutual: PublicCount;
  /** Share of choices that are returned; null where that is not defined. */
  readonly returned: PublicShare | null;
  /** Never a number: beside the one above it would tell of the few between them. */
  readonly unchosen: "few" | "more";
}

export interface SummarySource {
  readonly analysis: ClassAnalysis;
  readonly scales: readonly Pick<ScaleRecord, "id" | "theme" | "concern">[];
  readonly closed: boolean;
}

export function classSummary({ analysis, scales, closed }: SummarySource): ClassSummary {
  const { pupils, state } = analysis.participation;
  return {
    pupils,
    state,
    counts: closed
      ? {
          own: scales
            .filter((scale) => isToldInPublic(scale.theme) && asksPupilsOwnState(scale))
            .map(({ id }) => ownSummary(analysis, id)),
          choices: analysis.questions
            .filter((question) => question.kind === "affiliation" && question.state !== "too-few")
            .map(choiceSummary),
        }
      : null,
  };
}

function ownSummary(analysis: ClassAnalysis, id: QuestionId): OwnSummary {
  const answers = analysis.pupils.flatMap(({ ownReports }) =>
    ownReports.filter(({ questionId, value }) => questionId === id && value !== null),
  );
  const well = answers.filter(({ concern }) => concern === "none");
  return { questionId: id, well: publicCount(well.length, answers.length) };
}

function choiceSummary({ id, figures, raters }: QuestionAnalysis): ChoiceSummary {
  return {
    questionId: id,
    mutual: publicCount(raters - figures.withoutMutual, raters),
    returned: figures.reciprocity === null ? null : publicShare(figures.reciprocity),
    unchosen: figures.unchosen < smallestTold ? "few" : "more",
  };
}
