import type { NominationRecord } from "../../core/analysis-input.ts";
import type { PupilId, QuestionId } from "../../core/ids.ts";
import {
  possibleChoosers,
  row,
  rowLength,
  sociomatrixFromAnswers,
} from "../../core/sociomatrix.ts";
import type { Sign } from "../../core/signs/sign.ts";
import { askings, hindranceBetween } from "../../core/waves-compared.ts";
import type { Waves } from "./waves-desk.ts";

/** The class's own round before this one, where it may be compared. */
export interface RoundBefore {
  /** What the teacher called it. */
  readonly name: string;
  /** What was seen of a pupil; null for a newcomer, and on a question that cannot be compared. */
  seen(question: QuestionId, pupil: PupilId): SeenBefore | null;
}

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
