import type { PupilId, QuestionId } from "./ids.ts";

/** What changed since an earlier wave of the same class: the same pupils by id, the same questions with the same cap. */
export interface SurveyChange {
  readonly questions: readonly QuestionChange[];
  /** Questions of both waves that must not be compared, and why. */
  readonly incomparable: readonly {
    readonly questionId: QuestionId;
    readonly reason: "different-cap" | "different-kind";
  }[];
  /** On the roster now and not before; indexes into the present pupils. */
  readonly newcomers: readonly number[];
  /** On the roster before and not now. */
  readonly leavers: readonly PupilId[];
}

/** Ties are compared on the dyads that could be observed in both waves: both on the roster, the chooser answered twice. */
export interface QuestionChange {
  readonly questionId: QuestionId;
  readonly kept: number;
  readonly gained: number;
  readonly lost: number;
  /** kept / (kept + gained + lost); null without any tie in either wave. */
  readonly jaccard: number | null;
  /** One a present pupil; null for newcomers. */
  readonly pupils: readonly (PupilChange | null)[];
}

export interface PupilChange {
  readonly receivedBefore: number;
  readonly receivedNow: number;
  /** Change of the received share, -1 to 1; null where one share is not defined. */
  readonly shareChange: number | null;
  /** True only when the present count lies outside what the earlier wave predicts by chance. */
  readonly real: boolean;
  readonly mutualKept: number;
  readonly mutualGained: number;
  /** Counted only where both answered in both waves. */
  readonly mutualLost: number;
}
