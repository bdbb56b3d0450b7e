import type { AnalysisInput } from "./analysis-input.ts";
import type { PupilId, QuestionId } from "./ids.ts";
import { row, rowHas } from "./sociomatrix.ts";
import { hindranceBetween, seenTwice, type Hindrance } from "./waves-compared.ts";

/** Ties of one question in two waves, on pairs that could be seen both times. */
export interface TieChanges {
  /** "mutual" of affiliation questions: both chose each other. Of all others who named the pupil. */
  readonly of: "mutual" | "choosers";
  /** Pupils of both waves. */
  readonly pupils: readonly PupilTieChange[];
  readonly kept: number;
  readonly gained: number;
  readonly lost: number;
}

export interface PupilTieChange {
  readonly id: PupilId;
  /** False when the pupil's ties could not be seen both times: did not answer twice. */
  readonly seen: boolean;
  readonly kept: readonly PupilId[];
  readonly gained: readonly PupilId[];
  readonly lost: readonly PupilId[];
}

export type TieComparison =
  | { readonly type: "compared"; readonly changes: TieChanges }
  | { readonly type: "not-asked" }
  | Hindrance;

/** Ties kept, gained and lost, on pairs that could be seen both times. */
export function tiesBetween(
  before: AnalysisInput,
  now: AnalysisInput,
  id: QuestionId,
): TieComparison {
  const asked = (wave: number, { pupils, nominations }: AnalysisInput) => {
    const record = nominations.find((one) => one.id === id);
    return record && { wave, pupils: pupils.map((pupil) => pupil.id), record };
  };
  const [then, today] = [asked(0, before), asked(1, now)];
  if (then === undefined || today === undefined) return { type: "not-asked" };
  const hindrance = hindranceBetween(then, today);
  if (hindrance !== null) return hindrance;
  const twice = seenTwice(then, today);
  const of = today.record.kind === "affiliation" ? "mutual" : "choosers";
  const idOf = (index: number): readonly PupilId[] => twice.pupils.slice(index, index + 1);
  const pupils = twice.pupils.map((pupil, index): PupilTieChange => {
    const [earlier, later] = [twice.before[of], twice.now[of]];
    const present = [...row(later, index)];
    return {
      id: pupil,
      seen: of === "choosers" || twice.now.rated[index] === 1,
      kept: present.filter((other) => rowHas(earlier, index, other)).flatMap(idOf),
      gained: present.filter((other) => !rowHas(earlier, index, other)).flatMap(idOf),
      lost: [...row(earlier, index)].filter((other) => !rowHas(later, index, other)).flatMap(idOf),
    };
  });
  const ties = (kind: "kept" | "gained" | "lost"): number =>
    pupils.reduce((sum, pupil) => sum + pupil[kind].length, 0) / (of === "mutual" ? 2 : 1);
  return {
    type: "compared",
    changes: { of, pupils, kept: ties("kept"), gained: ties("gained"), lost: ties("lost") },
  };
}
