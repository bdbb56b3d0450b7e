import type { NominationRecord, ScaleRecord } from "../../core/analysis-input.ts";
import { ownReportsOf } from "../../core/analysis-scales.ts";
import type { OwnReport } from "../../core/analysis.ts";
import type { PupilId, QuestionId } from "../../core/ids.ts";
import {
  possibleChoosers,
  row,
  rowLength,
  sociomatrixFromAnswers,
} from "../../core/sociomatrix.ts";
import type { Sign } from "../../core/signs/sign.ts";
import type { FrozenSurvey } from "../../core/survey.ts";
import { askings, hindranceBetween, sameScale } from "../../core/waves-compared.ts";
import type { Wave, Waves } from "./waves-desk.ts";

/** The class's own round before this one, where it may be compared. */
export interface RoundBefore {
  /** What the teacher called it. */
  readonly name: string;
  /** What was seen of a pupil; null for a newcomer, and on a question that cannot be compared. */
  seen(question: QuestionId, pupil: PupilId): SeenBefore | null;
  /**
   * What the pupil answered about the own situation, at any participation; null for who did not, for a newcomer, and
   * where there were other answers to choose among.
   */
  said(question: QuestionId, pupil: PupilId): SaidBefore | null;
}

export type SaidBefore = OwnReport & { readonly value: number };

export interface SeenBefore {
  readonly received: number;
  /** Null when the pupil did not answer, or chose somebody who did not: then it is not known. */
  readonly mutual: number | null;
}

/**
 * Whether the same was seen of the pupil in the round before: no choices, or none that were mutual. False for signs of
 * another kind, and where it is not known.
 */
export function wasSoBefore(round: RoundBefore | null, pupil: PupilId, sign: Sign): boolean {
  if (round === null) return false;
  const seen = sign.questionIds.map((question) => round.seen(question, pupil));
  switch (sign.id) {
    case "unchosen-everywhere":
    case "unchosen":
    case "unseen":
      return seen.every((one) => one?.received === 0);
    case "no-mutual":
      return seen.every((one) => one?.mutual === 0);
    default:
      return false;
  }
}

/** Null without a round before. A question is read when it is first asked for, and once. */
export function roundBeforeOf(waves: Waves | null): RoundBefore | null {
  const [before, now] = waves?.chain.slice(-2) ?? [];
  if (before === undefined || now === undefined) return null;
  const read = new Map<QuestionId, Seen | null>();
  return {
    name: before.survey.name,
    seen: (question, pupil) => {
      const known = read.get(question);
      const seen = known === undefined ? seenOn([before.input, now.input], question) : known;
      read.set(question, seen);
      return seen?.get(pupil) ?? null;
    },
    said: (question, pupil) => saidOn([before, now], question, pupil),
  };
}

type Seen = ReadonlyMap<PupilId, SeenBefore>;

function seenOn(waves: Parameters<typeof askings>[0], id: QuestionId): Seen | null {
  const asked = askings<NominationRecord>(waves, id, ({ nominations }) => nominations);
  const [before, now] = asked;
  if (before === undefined || now === undefined || hindranceBetween(before, now) !== null) {
    return null;
  }
  const matrix = sociomatrixFromAnswers(before.record.answers);
  return new Map(
    before.pupils.flatMap((pupil, index) => {
      if (possibleChoosers(matrix, index) === 0) return [];
      const isKnown =
        matrix.rated[index] === 1 &&
        [...row(matrix.chosen, index)].every((other) => matrix.rated[other] === 1);
      const mutual = isKnown ? rowLength(matrix.mutual, index) : null;
      return [[pupil, { received: rowLength(matrix.choosers, index), mutual }] as const];
    }),
  );
}

function saidOn(
  waves: readonly [before: Wave, now: Wave],
  id: QuestionId,
  pupil: PupilId,
): SaidBefore | null {
  const inputs = waves.map(({ input }) => input);
  const [before, now] = askings<ScaleRecord>(inputs, id, ({ scales }) => scales);
  if (before === undefined || now === undefined || !sameScale(before.record, now.record)) {
    return null;
  }
  const [then, today] = waves.map(({ survey }) => optionsOf(survey, id));
  const place = before.pupils.indexOf(pupil);
  if (then === null || then !== today || place < 0) return null;
  const [report] = ownReportsOf([before.record], place);
  return report === undefined || report.value === null ? null : { ...report, value: report.value };
}

/** The answers to choose among as they were written; null where the question is no scale. */
function optionsOf({ questions }: FrozenSurvey, id: QuestionId): string | null {
  const question = questions.find((one) => one.id === id);
  return question?.type === "scale" ? JSON.stringify(question.options) : null;
}
