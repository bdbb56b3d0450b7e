import type { AnalysisProgress } from "../src/core/analysis-options.ts";
import type { ClassAnalysis } from "../src/core/analysis.ts";
import type { CallContext } from "./rpc.ts";

/** Where each stage begins and how much of the whole it takes. Only for a bar: the stages are not equally long. */
const stages: Readonly<
  Record<AnalysisProgress["stage"], { readonly from: number; readonly part: number }>
> = {
  questions: { from: 0, part: 0.3 },
  signs: { from: 0.3, part: 0.1 },
  firmness: { from: 0.4, part: 0.5 },
  status: { from: 0.9, part: 0.1 },
};

/** What lets a Worker hear between two steps, and how long it may work without. */
export interface Breathing {
  readonly breathe: () => Promise<void>;
  readonly nowMs: () => number;
  readonly everyMs: number;
}

/**
 * Runs an analysis step by step. When `everyMs` have passed it tells its progress and breathes, so
 * that the Worker hears when the call is aborted; then it throws the signal's reason. A quick analysis
 * is over before it says anything.
 */
export async function driveAnalysis(
  steps: Generator<AnalysisProgress, ClassAnalysis>,
  { signal, progress }: CallContext,
  { breathe, nowMs, everyMs }: Breathing,
): Promise<ClassAnalysis> {
  let last = nowMs();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (nowMs() - last < everyMs) continue;
    const { from, part } = stages[step.value.stage];
    progress(from + part * step.value.done);
    await breathe();
    signal.throwIfAborted();
    last = nowMs();
  }
}

/** Waits until messages that have arrived are heard. Unlike a timer it takes no time of its own. */
export function createBreath(): () => Promise<void> {
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      channel.port2.postMessage(null);
    });
}
