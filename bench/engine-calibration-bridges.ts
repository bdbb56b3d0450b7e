import type { QuestionAnalysis } from "../src/core/analysis.ts";
import type { AnalysedWave, WaveStep } from "./engine-calibration-waves.ts";
import { bridgeScore } from "../src/core/signs/suggest-bridges.ts";
import type { SignContext } from "../src/core/signs/context.ts";
import { friendQuestion, indexById } from "./engine-waves.ts";

/** How well two orders of classmates foretell who becomes a mutual friend of a pupil who had none. */
export interface BridgeCalibration {
  /** Pupils without mutual choices who had at least one in the next wave, and one they had not. */
  readonly pupils: number;
  /** Mean over these pupils of P(a later friend stands before another classmate); ties count half. */
  readonly bridges: number;
  readonly popularity: number;
  /** Pupils for whom the bridges order is better, and worse, than popularity. */
  readonly better: number;
  readonly worse: number;
}

export function calibrateBridges(steps: readonly WaveStep[]): BridgeCalibration {
  const byBridge: number[] = [];
  const byPopularity: number[] = [];
  for (const step of steps) {
    const now = friendFigures(step.before);
    const next = friendFigures(step.after);
    const places = indexById(step.after.input);
    if (now === null || next === null) continue;
    const context = contextOf(step.before);
    now.pupils.forEach((figures, pupil) => {
      const place = placeOf(step.before, places, pupil);
      const later = next.pupils[place ?? -1];
      if (figures.mutual !== 0 || later === undefined || later.mutual === null) return;
      const candidates = now.pupils.flatMap((_, other) => {
        const otherPlace = placeOf(step.before, places, other);
        const answered = next.pupils[otherPlace ?? -1]?.mutual ?? null;
        if (other === pupil || otherPlace === null || answered === null) return [];
        return [{ other, friend: later.mutualWith.includes(otherPlace) }];
      });
      const bridge = areaUnderCurve(candidates, (other) => bridgeScore(context, pupil, other));
      const popular = areaUnderCurve(candidates, (other) => now.pupils[other]?.received ?? 0);
      if (bridge === null || popular === null) return;
      byBridge.push(bridge);
      byPopularity.push(popular);
    });
  }
  const differences = byBridge.map((area, k) => area - (byPopularity[k] ?? 0));
  return {
    pupils: byBridge.length,
    bridges: average(byBridge),
    popularity: average(byPopularity),
    better: differences.filter((difference) => difference > 0).length,
    worse: differences.filter((difference) => difference < 0).length,
  };
}

interface Candidate {
  readonly other: number;
  readonly friend: boolean;
}

/** Mann and Whitney 1947; null without both kinds. */
function areaUnderCurve(
  candidates: readonly Candidate[],
  scoreOf: (other: number) => number,
): number | null {
  const friends = candidates.filter(({ friend }) => friend).map(({ other }) => scoreOf(other));
  const others = candidates.filter(({ friend }) => !friend).map(({ other }) => scoreOf(other));
  if (friends.length === 0 || others.length === 0) return null;
  let wins = 0;
  for (const high of friends) {
    for (const low of others) wins += high > low ? 1 : high === low ? 0.5 : 0;
  }
  return wins / (friends.length * others.length);
}

function friendFigures({ analysis }: AnalysedWave): QuestionAnalysis | null {
  return analysis.questions.find(({ id }) => id === friendQuestion) ?? null;
}

function placeOf(
  { input }: AnalysedWave,
  places: ReturnType<typeof indexById>,
  pupil: number,
): number | null {
  const id = input.pupils[pupil]?.id;
  return id === undefined ? null : (places.get(id) ?? null);
}

function contextOf({ input, analysis }: AnalysedWave): SignContext {
  return {
    survey: input.type,
    pupilCount: input.pupils.length,
    usable: analysis.questions,
    unusable: [],
    ownReports: [],
    change: null,
    partOf: new Map(),
  };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
