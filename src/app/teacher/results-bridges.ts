import type { ClassAnalysis } from "../../core/analysis.ts";
import type { QuestionId } from "../../core/ids.ts";
import type { MeasureId } from "../../core/signs/rule.ts";
import { signTable } from "../../core/signs/table.ts";

/** Why no bridges are looked for. */
export type WithoutBridges =
  /** The pupil has mutual choices, and with whom: contact is there already. */
  | { readonly type: "mutual"; readonly ties: readonly MutualTies[] }
  /** The pupil answered none of the questions about whom one likes to be with. */
  | { readonly type: "unanswered" }
  /** Nothing built from classmates' choices may be shown. */
  | { readonly type: "too-few" }
  /** Nobody knows everybody in so large a group. */
  | { readonly type: "large" };

export interface MutualTies {
  readonly questionId: QuestionId;
  readonly pupils: readonly number[];
}

/**
 * Null where bridges are looked for, where the survey asks nothing they could be found by, and for pupils about whom
 * nobody would ask for one: without own words that are hard, and without a sign whose advice speaks of a bridge.
 */
export function withoutBridges(analysis: ClassAnalysis, pupil: number): WithoutBridges | null {
  const found = analysis.pupils[pupil];
  const asked = analysis.questions.filter(({ kind }) => kind === "affiliation");
  if (found === undefined || found.bridges !== null || asked.length === 0) return null;
  const isAskedFor = found.signs.some(({ id, basis }) => basis === "own" || speaksOfBridges(id));
  if (!isAskedFor) return null;
  const usable = asked.filter(({ state }) => state !== "too-few");
  if (usable.length === 0) return { type: "too-few" };
  const figures = usable.flatMap(({ id, pupils }) => {
    const own = pupils[pupil];
    return own === undefined ? [] : [{ questionId: id, ...own }];
  });
  if (figures.every(({ mutual }) => mutual === null)) return { type: "unanswered" };
  const ties = figures.flatMap(({ questionId, mutualWith }) =>
    mutualWith.length === 0 ? [] : [{ questionId, pupils: mutualWith }],
  );
  return ties.length > 0 ? { type: "mutual", ties } : { type: "large" };
}

/** Advice that speaks of somebody the pupil has chosen. */
export const ofBridges: readonly MeasureId[] = ["shared-task-with-bridge", "seat-near-bridge"];

function speaksOfBridges(sign: string): boolean {
  const measures = signTable.find(({ id }) => id === sign)?.measures ?? [];
  return measures.some((measure) => ofBridges.includes(measure));
}
