import type { NominationAnswer, RatingAnswer, ScaleAnswer } from "./answers.ts";
import type { PupilId, QuestionId } from "./ids.ts";
import {
  negativeNominationKinds,
  preventiveNominationKinds,
  type ConcernRule,
  type NominationKind,
  type PreventiveNominationKind,
  type RatingPoints,
  type ScaleTheme,
} from "./question.ts";

/**
 * What the analysis is given: plain data that can be copied into a worker.
 * Pupils are known by their index in `pupils`, everywhere in input and output; names never come here.
 */
export type AnalysisInput = PreventiveInput | InvestigationInput;

/** Positive and neutral questions only: a question that names classmates negatively has no place in this type. */
export interface PreventiveInput extends CommonInput {
  readonly type: "preventive";
  readonly nominations: readonly NominationRecord<PreventiveNominationKind>[];
}

/** An investigation may also hold the kinds that name classmates negatively, and ratings of every classmate. */
export interface InvestigationInput extends CommonInput {
  readonly type: "investigation";
  readonly nominations: readonly NominationRecord[];
  readonly ratings: readonly RatingRecord[];
  /** The liked and the disliked question for social status; null leaves status out. */
  readonly statusPair: { readonly liked: QuestionId; readonly disliked: QuestionId } | null;
}

interface CommonInput {
  readonly pupils: readonly AnalysisPupil[];
  readonly scales: readonly ScaleRecord[];
}

export interface AnalysisPupil {
  readonly id: PupilId;
  /** A group the teacher chose, such as gender; null when not given. Compared as it is written. */
  readonly group: string | null;
  /** True when a ballot of this pupil arrived, whatever it says. Who was not asked counts as not having answered. */
  readonly answered: boolean;
}

export interface NominationRecord<Kind extends NominationKind = NominationKind> {
  readonly id: QuestionId;
  readonly kind: Kind;
  /** Most classmates one may name; null when unlimited. Results of different caps are never compared. */
  readonly cap: number | null;
  /** One a pupil, in the order of `pupils`; a pupil who did not answer has "skipped". */
  readonly answers: readonly NominationAnswer[];
}

export interface ScaleRecord {
  readonly id: QuestionId;
  readonly theme: ScaleTheme;
  /** How many answers the scale offers; values are 1 to this. */
  readonly optionCount: number;
  readonly concern: ConcernRule;
  /** One a pupil, in the order of `pupils`; a pupil who did not answer has "skipped". */
  readonly answers: readonly ScaleAnswer[];
}

/** Every classmate rated by points from 1, the lowest. */
export interface RatingRecord {
  readonly id: QuestionId;
  readonly points: RatingPoints;
  /** One a pupil, in the order of `pupils`; a pupil who did not answer has "skipped". */
  readonly answers: readonly RatingAnswer[];
}

/** Data that a survey of its kind cannot hold: no way leads to it but a bug, or somebody at work on the page. */
export class WrongKindError extends TypeError {
  override readonly name = "WrongKindError";

  constructor() {
    super("Data that a survey of this kind cannot hold");
  }
}

/**
 * For where data come in from another thread, and types are a promise only. Throws a WrongKindError on a preventive
 * survey with a question that names classmates negatively, with ratings or with a pair for status.
 */
export function assertRightKind(input: AnalysisInput): void {
  const isPreventive = input.type === "preventive";
  if (!isPreventive && input.type !== "investigation") throw new WrongKindError();
  const allowed: readonly string[] = isPreventive
    ? preventiveNominationKinds
    : [...preventiveNominationKinds, ...negativeNominationKinds];
  if (!input.nominations.every(({ kind }) => allowed.includes(kind))) throw new WrongKindError();
  if (isPreventive && ("ratings" in input || "statusPair" in input)) throw new WrongKindError();
}
