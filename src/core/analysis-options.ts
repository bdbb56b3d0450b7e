import type { AnalysisInput } from "./analysis-input.ts";

/**
 * How much to compute. The engine is in `analysis-run.ts`:
 *
 *   analysisSteps(input, options): Generator<AnalysisProgress, ClassAnalysis>
 *   analyseClass(input, options): ClassAnalysis            (the same, run to its end)
 *
 * A worker drives the generator and may stop between two steps; a step is at most a few milliseconds
 * for a class. The same input and options give the same result, bit for bit, on every machine.
 */
export interface AnalysisOptions {
  /** Find communities (the dearest part after firmness). */
  readonly communities: boolean;
  /** How firm signs and labels are; null leaves it out. Classes above 150 pupils get none. */
  readonly firmness: { readonly resamples: number; readonly seed: number } | null;
  /** An earlier wave of the same class, for what changed; null without one. */
  readonly previous: AnalysisInput | null;
}

export interface AnalysisProgress {
  readonly stage: "questions" | "status" | "firmness" | "signs";
  /** 0 to 1 within the stage. */
  readonly done: number;
}

/** What a results page shows first: everything but firmness, which follows when it is ready. */
export const quickAnalysis: AnalysisOptions = {
  communities: true,
  firmness: null,
  previous: null,
};

export const defaultFirmness = { resamples: 2000, seed: 20_261_121 } as const;
