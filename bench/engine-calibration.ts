// node scripts/run.mjs bench/engine-calibration.ts: how far signs, labels and suggestions can be trusted, on random
// and on real classes. Writes bench/engine-calibration.json; docs/metrics.md is made of it.
import { writeFileSync } from "node:fs";
import { hasReferenceData } from "../tests/validation/reference-data.ts";
import { calibrateBridges, type BridgeCalibration } from "./engine-calibration-bridges.ts";
import { calibrateOnRandomClasses, type RandomCalibration } from "./engine-calibration-random.ts";
import { calibrateOnWaves, type LabelRepeat, type Repeat } from "./engine-calibration-waves.ts";

export interface Calibration {
  readonly random: RandomCalibration;
  readonly families: readonly FamilyCalibration[];
  readonly labels: readonly LabelCalibration[];
  readonly bridges: BridgeCalibration;
}

export interface FamilyCalibration {
  readonly family: string;
  readonly cases: number;
  readonly held: number;
  /** By share of the model, in steps of 0.05; empty without a model. */
  readonly bins: readonly Bin[];
  /** The shares from which the words "firm" and "likely" are earned; null where none. */
  readonly firm: number | null;
  readonly likely: number | null;
}

export interface Bin {
  readonly from: number;
  readonly cases: number;
  readonly held: number;
}

export interface LabelCalibration {
  readonly method: string;
  readonly pupils: number;
  readonly same: number;
  readonly kappa: number;
  /** Labels other than average, by the share of resamples with the same label. */
  readonly bins: readonly Bin[];
}

const binWidth = 0.05;
/** Fewer cases than this earn no word. */
const fewestCases = 10;

if (hasReferenceData("recens_hungarian_classes/roster.csv")) {
  const waves = calibrateOnWaves();
  const calibration: Calibration = {
    random: calibrateOnRandomClasses(2000, 1),
    families: familiesOf(waves.repeats),
    labels: Object.entries(waves.labels).map(([method, labels]) => labelsOf(method, labels)),
    bridges: calibrateBridges(waves.steps),
  };
  writeFileSync(
    new URL("./engine-calibration.json", import.meta.url),
    `${JSON.stringify(calibration, null, 2)}\n`,
  );
}

function familiesOf(repeats: readonly Repeat[]): FamilyCalibration[] {
  const names = [...new Set(repeats.map(({ family }) => family))].toSorted();
  return names.map((family) => {
    const own = repeats.filter((repeat) => repeat.family === family);
    const bins = binsOf(
      own.flatMap(({ share, held }) => (share === null ? [] : [{ share, held }])),
    );
    return {
      family,
      cases: own.length,
      held: own.filter(({ held }) => held).length,
      bins,
      ...wordsFrom(bins),
    };
  });
}

function labelsOf(method: string, labels: readonly LabelRepeat[]): LabelCalibration {
  const same = labels.filter(({ before, after }) => before === after).length / labels.length;
  const names = [...new Set(labels.flatMap(({ before, after }) => [before, after]))];
  const byChance = names.reduce((sum, name) => {
    const before = labels.filter((one) => one.before === name).length / labels.length;
    const after = labels.filter((one) => one.after === name).length / labels.length;
    return sum + before * after;
  }, 0);
  return {
    method,
    pupils: labels.length,
    same,
    kappa: (same - byChance) / (1 - byChance),
    bins: binsOf(
      labels
        .filter(({ before }) => before !== "average")
        .map(({ before, after, firmness }) => ({ share: firmness, held: before === after })),
    ),
  };
}

function binsOf(cases: readonly { readonly share: number; readonly held: boolean }[]): Bin[] {
  const bins: Bin[] = [];
  const count = Math.round(1 / binWidth);
  for (let bin = 0; bin < count; bin += 1) {
    const own = cases.filter(({ share }) => Math.min(Math.floor(share * count), count - 1) === bin);
    if (own.length === 0) continue;
    bins.push({
      from: bin / count,
      cases: own.length,
      held: own.filter(({ held }) => held).length,
    });
  }
  return bins;
}

/** Rates made to rise with the share (pool adjacent violators, Ayer et al. 1955), then read at 70 and 50 %. */
function wordsFrom(bins: readonly Bin[]): { firm: number | null; likely: number | null } {
  const pools: { from: number; cases: number; held: number }[] = [];
  for (const bin of bins) {
    pools.push({ ...bin });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (last === undefined || before === undefined) break;
      if (last.held / last.cases > before.held / before.cases) break;
      pools.splice(-2, 2, {
        from: before.from,
        cases: before.cases + last.cases,
        held: before.held + last.held,
      });
    }
  }
  const firm = pools.filter(({ held, cases }) => held / cases >= 0.7);
  const likely = pools.filter(({ held, cases }) => held / cases >= 0.5 && held / cases < 0.7);
  return { firm: startOf(firm), likely: startOf(likely) };
}

function startOf(pools: readonly Bin[]): number | null {
  const cases = pools.reduce((sum, pool) => sum + pool.cases, 0);
  return cases >= fewestCases ? (pools[0]?.from ?? null) : null;
}
