import type { ClassAnalysis, ParticipationState } from "../../core/analysis.ts";
import type { QuestionId } from "../../core/ids.ts";
import type { ChangeWord } from "../../core/metrics/class-change.ts";
import type { OverTime, Step } from "../../core/over-time.ts";
import { mainQuestionOf } from "./results.ts";

/** What the letter at the top of the results says, before it is put into words. */
export interface Letter {
  readonly answered: number;
  readonly pupils: number;
  readonly state: ParticipationState;
  /** Pupils whose own words mean that the teacher now knows and must act. */
  readonly duty: readonly number[];
  /** Red, and amber: indexes into the analysis. */
  readonly first: readonly number[];
  readonly next: readonly number[];
  readonly silent: readonly number[];
  readonly good: readonly GoodNews[];
}

/** The scales of the standard set that the letter speaks of; each is asked by the question of the same id. */
export const goodNewsThemes = ["thriving", "company", "safety"] as const;
export type GoodNewsTheme = (typeof goodNewsThemes)[number];

export type GoodNews =
  /** Pupils whose own answer is no concern, of those who answered. */
  | {
      readonly type: "own";
      readonly questionId: QuestionId;
      readonly theme: GoodNewsTheme;
      readonly count: number;
      readonly of: number;
    }
  /** Pupils with at least one mutual choice, of those who answered. */
  | {
      readonly type: "mutual";
      readonly questionId: QuestionId;
      readonly count: number;
      readonly of: number;
    }
  /** Share of choices that are returned, 0 to 1. */
  | { readonly type: "returned"; readonly questionId: QuestionId; readonly share: number };

export function letterOf(analysis: ClassAnalysis): Letter {
  const { answered, pupils, state } = analysis.participation;
  const where = (wanted: (pupil: ClassAnalysis["pupils"][number]) => boolean): number[] =>
    analysis.pupils.flatMap((pupil, index) => (wanted(pupil) ? [index] : []));
  return {
    answered,
    pupils,
    state,
    duty: where((pupil) => pupil.duty),
    first: where((pupil) => pupil.severity === "red"),
    next: where((pupil) => pupil.severity === "amber"),
    silent: where((pupil) => !pupil.answered),
    good: [...ownNews(analysis), ...choiceNews(analysis)],
  };
}

/** Only what most say: the letter tells what is good where something is. */
function ownNews(analysis: ClassAnalysis): readonly GoodNews[] {
  return goodNewsThemes.flatMap((theme): GoodNews[] => {
    const asked = theme as string;
    const reports = analysis.pupils.flatMap(({ ownReports }) =>
      ownReports.filter(({ questionId, value }) => questionId === asked && value !== null),
    );
    const count = reports.filter(({ concern }) => concern === "none").length;
    const [first] = reports;
    if (first === undefined || 2 * count < reports.length) return [];
    return [{ type: "own", questionId: first.questionId, theme, count, of: reports.length }];
  });
}

function choiceNews(analysis: ClassAnalysis): readonly GoodNews[] {
  const main = mainQuestionOf(analysis);
  if (main === null || main.kind !== "affiliation" || main.state === "too-few") return [];
  const news: GoodNews[] = [];
  const count = main.raters - main.figures.withoutMutual;
  if (2 * count >= main.raters && main.raters > 0) {
    news.push({ type: "mutual", questionId: main.id, count, of: main.raters });
  }
  if (main.figures.reciprocity !== null) {
    news.push({ type: "returned", questionId: main.id, share: main.figures.reciprocity });
  }
  return news;
}

/** What the letter says of change since the wave before; counted on those who could be seen both times. */
export type ChangeNews =
  | {
      /** Who says to have somebody to be with, or who is without a mutual choice. */
      readonly type: "company" | "mutual";
      readonly questionId: QuestionId;
      readonly word: ChangeWord;
      readonly before: number;
      readonly now: number;
      readonly of: number;
    }
  | { readonly type: "too-little" };

/**
 * Of the newest wave since the one before it: what pupils say themselves of having somebody, else what the main question
 * shows. A change only where the engine says so.
 */
export function changeNewsOf({ own, questions, participation }: OverTime): ChangeNews {
  const before = participation.length - 2;
  const company = own.find(({ theme }) => theme === "company");
  const said = comparedSince(company?.waves.at(-1)?.step, before);
  if (company !== undefined && said !== null) return news("company", company.id, said);
  const main = mainQuestionOf({ questions });
  const seen = comparedSince(main?.waves.at(-1)?.steps?.withoutMutual, before);
  if (main?.kind === "affiliation" && seen !== null) return news("mutual", main.id, seen);
  return { type: "too-little" };
}

type Compared = Extract<Step, { readonly type: "compared" }>;

function comparedSince(step: Step | null | undefined, wave: number): Compared | null {
  return step?.type === "compared" && step.since === wave ? step : null;
}

function news(
  type: "company" | "mutual",
  questionId: QuestionId,
  { word, before, now, of }: Compared,
): ChangeNews {
  return { type, questionId, word, before, now, of };
}
