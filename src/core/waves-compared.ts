import type { AnalysisInput, NominationRecord, ScaleRecord } from "./analysis-input.ts";
import type { NominationAnswer } from "./answers.ts";
import { reasonAgainst } from "./change-waves.ts";
import type { PupilId, QuestionId } from "./ids.ts";
import { participationOf } from "./metrics/participation.ts";
import { sociomatrixFromAnswers, type Sociomatrix } from "./sociomatrix.ts";

/** A question as one wave asked it. */
export interface Asked<Asking> {
  readonly wave: number;
  readonly pupils: readonly PupilId[];
  readonly record: Asking;
}

/** A question in every wave that asked it, in the order of the waves. */
export function askings<Asking extends { readonly id: QuestionId }>(
  waves: readonly AnalysisInput[],
  id: QuestionId,
  recordsOf: (wave: AnalysisInput) => readonly Asking[],
): readonly Asked<Asking>[] {
  return waves.flatMap((input, wave) => {
    const record = recordsOf(input).find((one) => one.id === id);
    return record === undefined
      ? []
      : [{ wave, pupils: input.pupils.map((pupil) => pupil.id), record }];
  });
}

/** Why there is nothing to say: an answer to it would not be one. */
export type Hindrance =
  | { readonly type: "too-little"; readonly where: TooLittle }
  | { readonly type: "incomparable"; readonly reason: Incomparable };

/** Too few answers then, now, or by the same pupils both times. */
export type TooLittle = "before" | "now" | "twice";
export type Incomparable = "different-cap" | "different-kind" | "different-scale";

/** Why two waves may not be compared on a question, or cannot be; null when they may. */
export function hindranceBetween(
  before: Asked<NominationRecord>,
  now: Asked<NominationRecord>,
): Hindrance | null {
  const reason = reasonAgainst(before.record, now.record);
  if (reason !== null) return { type: "incomparable", reason };
  const tooFew = (matrix: Sociomatrix): boolean =>
    participationOf(matrix.raters, matrix.size).state === "too-few";
  if (tooFew(sociomatrixFromAnswers(before.record.answers))) {
    return { type: "too-little", where: "before" };
  }
  if (tooFew(sociomatrixFromAnswers(now.record.answers))) {
    return { type: "too-little", where: "now" };
  }
  if (tooFew(seenTwice(before, now).now)) return { type: "too-little", where: "twice" };
  return null;
}

/** Whether an answer to the one means what the same answer means to the other, as far as its rules know. */
export function sameScale(one: ScaleRecord, other: ScaleRecord): boolean {
  const ruleOf = ({ theme, optionCount, concern }: ScaleRecord): string =>
    JSON.stringify([theme, optionCount, concern.strong, concern.some]);
  return ruleOf(one) === ruleOf(other);
}

/** The naming questions of two waves that both asked alike, and that enough answered then, now, and both times. */
export function comparableQuestions(
  before: AnalysisInput,
  now: AnalysisInput,
): ReadonlySet<QuestionId> {
  const waves = [before, now];
  return new Set(
    now.nominations.flatMap(({ id }) => {
      const [earlier, later] = askings(waves, id, ({ nominations }) => nominations);
      if (earlier === undefined || later === undefined) return [];
      return hindranceBetween(earlier, later) === null ? [id] : [];
    }),
  );
}

/** Both waves on the pupils of both, with the choices of those who answered both times alone. */
export interface SeenTwice {
  readonly pupils: readonly PupilId[];
  readonly before: Sociomatrix;
  readonly now: Sociomatrix;
}

export function seenTwice(
  before: Asked<NominationRecord>,
  now: Asked<NominationRecord>,
): SeenTwice {
  const earlier = new Map(before.pupils.map((id, index) => [id, index]));
  const places = now.pupils.flatMap((id, index) => {
    const place = earlier.get(id);
    return place === undefined ? [] : [{ id, before: place, now: index }];
  });
  const rated = places.map(
    (place) =>
      before.record.answers[place.before]?.type !== "skipped" &&
      now.record.answers[place.now]?.type !== "skipped",
  );
  const reduced = (wave: "before" | "now", answers: readonly NominationAnswer[]): Sociomatrix => {
    const indexOf = new Map(places.map((place, index) => [place[wave], index]));
    return sociomatrixFromAnswers(
      places.map((place, index): NominationAnswer => {
        const answer = answers[place[wave]];
        if (answer === undefined || rated[index] !== true) return { type: "skipped" };
        const named = answer.type === "named" ? answer.pupils : [];
        const pupils = named.flatMap((pupil) => indexOf.get(pupil) ?? []).sort((a, b) => a - b);
        return pupils.length === 0 ? { type: "nobody" } : { type: "named", pupils };
      }),
    );
  };
  return {
    pupils: places.map(({ id }) => id),
    before: reduced("before", before.record.answers),
    now: reduced("now", now.record.answers),
  };
}
