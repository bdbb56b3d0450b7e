import type { ClassAnalysis } from "../analysis.ts";
import { err, ok, type Result } from "../result.ts";
import type { CalendarDay } from "../survey-dates.ts";
import type { SurveyKind, SurveyQuestion } from "../question.ts";
import {
  scaleFields,
  scaleNames,
  type CountField,
  type ScaleName,
  type TrueCounts,
} from "./fields.ts";
import { fewestBallots, fewestOfJoined, fewestOfRoll } from "./participation-floors.ts";
import { compareTerms, termOf, type Term } from "./term.ts";

/** A survey of one class of a unit. */
export interface UnitClass {
  readonly kind: SurveyKind;
  /** The local day on which it closed; null while it can still have answers. */
  readonly closedOn: CalendarDay | null;
  readonly questions: readonly SurveyQuestion[];
  readonly analysis: Pick<ClassAnalysis, "participation" | "questions" | "scales">;
}

/** What of a round's description decides who takes part. */
export interface UnitRound {
  readonly term: Term;
  /** The most pupils of the roll, 15 to 60. */
  readonly unitMost: number;
}

/** Why a unit does not take part; `at` is the class among those of the unit. */
export type UnitRefusal =
  | { readonly type: "investigation"; readonly at: number }
  | { readonly type: "not-closed"; readonly at: number }
  | { readonly type: "other-term"; readonly at: number; readonly term: Term }
  | {
      readonly type: "class-too-small";
      readonly at: number;
      readonly roll: number;
      readonly least: number;
    }
  | { readonly type: "unit-too-small"; readonly roll: number; readonly least: number }
  | { readonly type: "unit-too-large"; readonly roll: number; readonly most: number }
  | { readonly type: "too-few-ballots"; readonly ballots: number; readonly least: number };

/** Catalogue ids of the questions that count. */
export const unitQuestions = ["breaks", ...scaleNames] as const;
export type UnitQuestion = (typeof unitQuestions)[number];

/**
 * Why a question of a unit that takes part is not contributed. "not-asked": in one of its classes at least;
 * "capped": pupils were told how many they may name.
 */
export interface LeftOut {
  readonly question: UnitQuestion;
  readonly reason: "not-asked" | "capped";
}

export interface UnitCounts {
  readonly counts: TrueCounts;
  /** In the order of `unitQuestions`. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * The numbers of a unit, which is one class or several of one teacher, added up (docs/protocol.md, 8.2). The errors are
 * all there are, at least one: those of single classes first, and those of the unit only when its classes are in order.
 */
export function unitCounts(
  classes: readonly UnitClass[],
  round: UnitRound,
): Result<UnitCounts, readonly UnitRefusal[]> {
  const ofClasses = classes.flatMap((one, at) => classRefusals(one, at, classes.length > 1, round));
  if (ofClasses.length > 0) return err(ofClasses);
  const roll = sumOf(classes, ({ analysis }) => analysis.participation.pupils);
  const ballots = sumOf(classes, ({ analysis }) => analysis.participation.answered);
  const ofUnit = unitRefusals(roll, ballots, round);
  if (ofUnit.length > 0) return err(ofUnit);
  const taken = unitQuestions.map((question) => takenQuestion(classes, question));
  const counts: Partial<Record<CountField, number>> = { one: 1, roll, ballots };
  for (const { fields } of taken) Object.assign(counts, fields);
  return ok({
    counts: counts as TrueCounts, // every field is of the three above or of a question
    leftOut: taken.flatMap(({ leftOut }) => (leftOut === null ? [] : [leftOut])),
  });
}

function classRefusals(
  { kind, closedOn, analysis }: UnitClass,
  at: number,
  isJoined: boolean,
  round: UnitRound,
): readonly UnitRefusal[] {
  const refusals: UnitRefusal[] = [];
  if (kind !== "preventive") refusals.push({ type: "investigation", at });
  if (closedOn === null) refusals.push({ type: "not-closed", at });
  else if (compareTerms(termOf(closedOn), round.term) !== 0) {
    refusals.push({ type: "other-term", at, term: termOf(closedOn) });
  }
  const roll = analysis.participation.pupils;
  if (isJoined && roll < fewestOfJoined) {
    refusals.push({ type: "class-too-small", at, roll, least: fewestOfJoined });
  }
  return refusals;
}

function unitRefusals(roll: number, ballots: number, round: UnitRound): readonly UnitRefusal[] {
  if (roll < fewestOfRoll) return [{ type: "unit-too-small", roll, least: fewestOfRoll }];
  if (roll > round.unitMost) return [{ type: "unit-too-large", roll, most: round.unitMost }];
  const least = fewestBallots(roll);
  return ballots < least ? [{ type: "too-few-ballots", ballots, least }] : [];
}

interface TakenQuestion {
  readonly fields: Partial<Record<CountField, number>>;
  readonly leftOut: LeftOut | null;
}

function takenQuestion(classes: readonly UnitClass[], question: UnitQuestion): TakenQuestion {
  const reason = askedReason(classes, question);
  const fields = question === "breaks" ? choiceCounts(classes) : scaleCounts(classes, question);
  if (reason === null) return { fields, leftOut: null };
  const empty = Object.fromEntries(Object.keys(fields).map((field) => [field, 0]));
  return { fields: empty, leftOut: { question, reason } };
}

function askedReason(
  classes: readonly UnitClass[],
  question: UnitQuestion,
): "not-asked" | "capped" | null {
  const asked = classes.map(({ questions }) => questions.find(({ id }) => id === question));
  if (asked.includes(undefined)) return "not-asked";
  const isCapped = asked.some((one) => one?.type === "nomination" && one.cap !== null);
  return isCapped ? "capped" : null;
}

type QuestionCounts = Partial<Record<CountField, number>>;

function choiceCounts(classes: readonly UnitClass[]): QuestionCounts {
  const asked = classes.flatMap(({ analysis }) =>
    analysis.questions.filter(({ id }) => id === "breaks"),
  );
  return {
    hasBreaks: 1,
    breaksAnswered: sumOf(asked, ({ raters }) => raters),
    mutual: sumOf(asked, ({ raters, figures }) => raters - figures.withoutMutual),
    mutualPairs: sumOf(asked, ({ figures }) => figures.mutualPairs),
    unchosen: sumOf(asked, ({ figures }) => figures.unchosen),
  };
}

/** Values that are counted, 1-based: all but the two best of five, and of bullied 2 or 3 times a month and more. */
const countedValues = [3, 4, 5];

function scaleCounts(classes: readonly UnitClass[], question: ScaleName): QuestionCounts {
  const asked = classes.flatMap(({ analysis }) =>
    analysis.scales.filter(({ id }) => id === question),
  );
  const { flag, answered, count } = scaleFields[question];
  return {
    [flag]: 1,
    [answered]: sumOf(asked, (scale) => scale.answered),
    [count]: sumOf(asked, (scale) => sumOf(countedValues, (value) => scale.counts[value - 1] ?? 0)),
  };
}

function sumOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
