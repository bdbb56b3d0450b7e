import { createEffect, createMemo, createSignal, onCleanup, type Accessor } from "solid-js";
import type { AnalysisInput } from "../../core/analysis-input.ts";
import { defaultFirmness, quickAnalysis } from "../../core/analysis-options.ts";
import type { ClassAnalysis } from "../../core/analysis.ts";
import type { AnalysisApi } from "../../../workers/analysis.protocol.ts";
import { shownQuestions } from "./results.ts";

/** What takes a second or two and most never look at: parts of the class, and how firm each sign is. */
export interface DeeperAnalysis {
  /** To be called by the pages that show it; once is enough. */
  readonly ask: () => void;
  /** Null until it is there, and again while newer answers are looked at. */
  readonly found: Accessor<ClassAnalysis | null>;
  readonly failed: Accessor<boolean>;
}

export function createDeeperAnalysis(
  worker: AnalysisApi,
  input: Accessor<AnalysisInput>,
): DeeperAnalysis {
  const [asked, setAsked] = createSignal(false);
  const [made, setMade] = createSignal<{
    readonly of: AnalysisInput;
    readonly value: ClassAnalysis | null;
  } | null>(null);
  createEffect(() => {
    if (!asked()) return;
    const of = input();
    let overtaken = false;
    onCleanup(() => {
      overtaken = true;
    });
    worker.analyse(of, { ...quickAnalysis, firmness: defaultFirmness }).then(
      (value) => {
        if (overtaken) return;
        setMade({ of, value: { ...value, questions: shownQuestions(value.questions) } });
      },
      () => {
        // What a worker throws may speak of the answers: it is told as a failure and nothing else.
        if (!overtaken) setMade({ of, value: null });
      },
    );
  });
  const current = createMemo(() => {
    const last = made();
    return last?.of === input() ? last : null;
  });
  return {
    ask: () => setAsked(true),
    found: () => current()?.value ?? null,
    failed: () => current() !== null && current()?.value === null,
  };
}
