import type {
  ClassAnalysis,
  ParticipationState,
  PupilAnalysis,
  QuestionAnalysis,
} from "../../core/analysis.ts";
import type { QuestionId } from "../../core/ids.ts";
import type { ChangeWord } from "../../core/metrics/class-change.ts";
import type { OverTime, Step } from "../../core/over-time.ts";
import type { FirmnessWord, LostTiesEvidence, SignId } from "../../core/signs/sign.ts";
import { isSeenCloser } from "./firm-signs.ts";
import { mustBeTold, unchosenByAll } from "./results-duty.ts";
import { rosterOf, rosterPartOf } from "./results-roster.ts";
import { mainQuestionOf } from "./results.ts";

/** What the letter at the top of the results says, before it is put into words. Pupils are indexes into the analysis. */
export interface Letter {
  readonly answered: number;
  readonly pupils: number;
  readonly state: ParticipationState;
  /** Those whose own words mean that the teacher must tell the head teacher, in the order of the roster. */
  readonly first: readonly number[];
  /** Of the others those chosen by no one on any question about whom one likes to be with. */
  readonly closer: readonly number[];
  /** All others with a sign. */
  readonly next: readonly number[];
  readonly silent: readonly number[];
  readonly skipped: SkippedNews;
  /** Signs that one choice more or less would have changed. */
  readonly oneChoice: readonly OneSign[];
  /** Every sign from classmates' choices, by how firm it is; null until that is known, and without such signs. */
  readonly firmness: Readonly<Record<FirmnessLevel, readonly OneSign[]>> | null;
  readonly good: readonly GoodNews[];
}

/** "unknown": no model fits such a sign. */
export type FirmnessLevel = FirmnessWord | "unknown";

/** Pupils who answered, but not each question about classmates. */
export interface SkippedNews {
  readonly pupils: number;
  readonly questions: readonly { readonly questionId: QuestionId; readonly count: number }[];
}

export interface OneSign {
  readonly pupil: number;
  readonly id: SignId;
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
  const order = rosterOf(analysis).flatMap((group) => group.pupils);
  const where = (wanted: (pupil: PupilAnalysis, index: number) => boolean): readonly number[] =>
    order.filter((index) => {
      const pupil = analysis.pupils[index];
      return pupil !== undefined && wanted(pupil, index);
    });
  const isFirst = (pupil: PupilAnalysis): boolean =>
    mustBeTold(pupil) || rosterPartOf(pupil) === "red";
  const isCloser = (pupil: PupilAnalysis, index: number): boolean =>
    isSeenCloser(pupil) || unchosenByAll(analysis, index) !== null;
  return {
    answered,
    pupils,
    state,
    first: where(isFirst),
    closer: where((pupil, index) => isCloser(pupil, index) && !isFirst(pupil)),
    next: where(
      (pupil, index) => pupil.signs.length > 0 && !isCloser(pupil, index) && !isFirst(pupil),
    ),
    silent: analysis.pupils.flatMap((pupil, index) => (pupil.answered ? [] : [index])),
    skipped: skippedNews(analysis),
    oneChoice: signsOf(analysis, order).filter(({ id }) => hangOnOneChoice.includes(id)),
    firmness: firmnessNews(analysis, order),
    good: [...ownNews(analysis), ...choiceNews(analysis)],
  };
}

/** Signs that rest on counts of zero. */
const hangOnOneChoice: readonly SignId[] = [
  "unchosen-everywhere",
  "unchosen",
  "no-mutual",
  "unseen",
  "never-returned",
  "outside-main",
];

function signsOf(analysis: ClassAnalysis, order: readonly number[]): readonly OneSign[] {
  return order.flatMap((pupil) =>
    (analysis.pupils[pupil]?.signs ?? []).map(({ id }) => ({ pupil, id })),
  );
}

function skippedNews({ pupils, questions }: ClassAnalysis): SkippedNews {
  const skipped = (question: QuestionAnalysis): readonly number[] =>
    question.pupils.flatMap(({ given }, index) =>
      given === null && pupils[index]?.answered === true ? [index] : [],
    );
  return {
    pupils: new Set(questions.flatMap(skipped)).size,
    questions: questions.flatMap((question) => {
      const count = skipped(question).length;
      return count === 0 ? [] : [{ questionId: question.id, count }];
    }),
  };
}

function firmnessNews({ pupils }: ClassAnalysis, order: readonly number[]): Letter["firmness"] {
  const found = order.flatMap((pupil) =>
    (pupils[pupil]?.signs ?? []).flatMap(({ id, basis, firmness }) =>
      basis === "classmates" ? [{ sign: { pupil, id }, level: firmness?.word ?? "unknown" }] : [],
    ),
  );
  if (found.every(({ level }) => level === "unknown")) return null;
  const of = (wanted: FirmnessLevel): readonly OneSign[] =>
    found.filter(({ level }) => level === wanted).map(({ sign }) => sign);
  return { firm: of("firm"), likely: of("likely"), loose: of("loose"), unknown: of("unknown") };
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

/** A pupil with clearly fewer choices than the round before lets expect, or with all mutual ones gone; one a question. */
export interface Fall extends Omit<LostTiesEvidence, "type"> {
  readonly pupil: number;
}

/** Every fall that the signs speak of, so that news of the class hides none of them; in the order of the roster. */
export function fallsOf(analysis: ClassAnalysis): readonly Fall[] {
  return rosterOf(analysis)
    .flatMap(({ pupils }) => pupils)
    .flatMap((pupil) =>
      (analysis.pupils[pupil]?.signs ?? []).flatMap(({ evidence }) =>
        evidence.flatMap((one) => (one.type === "lost-ties" ? [{ ...one, pupil }] : [])),
      ),
    );
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
