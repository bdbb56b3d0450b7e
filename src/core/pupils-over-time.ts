import type { ChanceBand } from "./analysis.ts";
import type { AnalysisInput, NominationRecord } from "./analysis-input.ts";
import { fitBeta, posterior, predictive, type Beta } from "./firmness/beta-binomial.ts";
import type { PupilId } from "./ids.ts";
import { chanceAlpha } from "./metrics/chance.ts";
import type { ChangeWord } from "./metrics/class-change.ts";
import { participationOf } from "./metrics/participation.ts";
import { possibleChoosers, rowLength, sociomatrixFromAnswers } from "./sociomatrix.ts";
import type { Sociomatrix } from "./sociomatrix.ts";
import { hindranceBetween, type Asked } from "./waves-compared.ts";

/** One pupil on one question, over the waves. */
export interface PupilOverTime {
  readonly id: PupilId;
  /** One a wave; null where the pupil was not in the class, or the question was not asked, or too few answered it. */
  readonly points: readonly (PupilPoint | null)[];
}

export interface PupilPoint {
  readonly received: number;
  readonly possible: number;
  /** Null when the pupil did not answer. */
  readonly mutual: number | null;
  /** Counts that the last comparable wave lets expect; null where there is none. */
  readonly expected: ChanceBand | null;
  /** Outside of what was expected, or within it; null where `expected` is. */
  readonly word: ChangeWord | null;
}

export function pupilsOverTime(
  waves: readonly AnalysisInput[],
  asked: readonly Asked<NominationRecord>[],
): readonly PupilOverTime[] {
  const points = new Map<PupilId, Map<number, PupilPoint>>();
  asked.forEach((now, place) => {
    const before = asked[place - 1];
    const comparable = before !== undefined && hindranceBetween(before, now) === null;
    const matrix = sociomatrixFromAnswers(now.record.answers);
    if (participationOf(matrix.raters, matrix.size).state === "too-few") return;
    const expectation = comparable ? expectationOf(before) : null;
    now.pupils.forEach((id, pupil) => {
      const own = points.get(id) ?? new Map<number, PupilPoint>();
      points.set(id, own.set(now.wave, pointOf(matrix, pupil, expectation?.(id) ?? null)));
    });
  });
  return (waves.at(-1)?.pupils ?? []).map(({ id }) => ({
    id,
    points: waves.map((_, wave) => points.get(id)?.get(wave) ?? null),
  }));
}

/** What was seen of a pupil, and what the class lets believe of anybody. */
interface Earlier {
  readonly prior: Beta;
  readonly count: number;
  readonly of: number;
}

function expectationOf({
  pupils,
  record,
}: Asked<NominationRecord>): (id: PupilId) => Earlier | null {
  const matrix = sociomatrixFromAnswers(record.answers);
  const counts = pupils.map((_, pupil) => ({
    count: rowLength(matrix.choosers, pupil),
    of: possibleChoosers(matrix, pupil),
  }));
  // In the order of the counts: the same bits however the class is sorted.
  const prior = fitBeta(counts.toSorted((a, b) => a.count - b.count || a.of - b.of));
  const indexOf = new Map(pupils.map((id, index) => [id, index]));
  return (id) => {
    const seen = counts[indexOf.get(id) ?? -1];
    return seen === undefined || seen.of === 0 ? null : { prior, ...seen };
  };
}

function pointOf(matrix: Sociomatrix, pupil: number, earlier: Earlier | null): PupilPoint {
  const received = rowLength(matrix.choosers, pupil);
  const possible = possibleChoosers(matrix, pupil);
  const mutual = matrix.rated[pupil] === 1 ? rowLength(matrix.mutual, pupil) : null;
  const expected = earlier === null ? null : expectedBand(earlier, possible);
  return { received, possible, mutual, expected, word: expected && wordOf(received, expected) };
}

function wordOf(received: number, { low, high }: ChanceBand): ChangeWord {
  if (received > high) return "more";
  return received < low ? "fewer" : "same";
}

/**
 * The counts of `possible` choosers that an earlier wave lets expect: below and above, the beta-binomial prediction has
 * at most 5 % each. The same share as before always lies within: a pupil as before has not changed, however unusual.
 */
export function expectedBand({ prior, count, of }: Earlier, possible: number): ChanceBand {
  const chances = predictive(posterior(prior, { count, of }), possible, possible);
  let low = 0;
  let below = chances[0] ?? 1;
  while (low < possible && below <= chanceAlpha) {
    low += 1;
    below += chances[low] ?? 0;
  }
  let high = possible;
  let above = chances[possible] ?? 1;
  while (high > low && above <= chanceAlpha) {
    high -= 1;
    above += chances[high] ?? 0;
  }
  const same = (count * possible) / of;
  return { low: Math.min(low, Math.floor(same)), high: Math.max(high, Math.ceil(same)) };
}
