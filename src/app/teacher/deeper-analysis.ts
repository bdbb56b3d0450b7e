import { createEffect, createMemo, createSignal, onCleanup, type Accessor } from "solid-js";
import type { AnalysisInput } from "../../core/analysis-input.ts";
import { defaultFirmness, quickAnalysis } from "../../core/analysis-options.ts";
import type { ClassAnalysis } from "../../core/analysis.ts";
import { followedFrom, shownQuestions, type ResultsWorkers } from "./results.ts";
import type { SurveyAnswers } from "./teacher-app.ts";

/** What takes a second or two: parts of the class, and how firm each sign is. */
export interface DeeperAnalysis {
  /** To be called when the first picture stands, and by pages that show it; once is enough. */
  readonly ask: () => void;
  /** Null until it is there, and again while newer answers are looked at. */
  readonly found: Accessor<ClassAnalysis | null>;
  readonly failed: Accessor<boolean>;
  /** How far it has come, 0 to 1. */
  readonly progress: Accessor<number>;
  /** Tries once more after a failure. */
  readonly again: () => void;
}

export function createDeeperAnalysis(
  workers: Pick<ResultsWorkers, "analysisWith">,
  source: Accessor<Pick<SurveyAnswers, "analysisInput" | "previousInput">>,
): DeeperAnalysis {
  const [asked, setAsked] = createSignal(false);
  const [attempt, setAttempt] = createSignal(0);
  const [progress, setProgress] = createSignal(0);
  const [made, setMade] = createSignal<{
    readonly of: AnalysisInput;
    readonly value: ClassAnalysis | null;
  } | null>(null);
  createEffect(() => {
    if (!asked()) return;
    attempt();
    const { analysisInput: of, previousInput } = source();
    // What is overtaken is called off: the Worker has newer answers to look at.
    const overtaken = new AbortController();
    onCleanup(() => overtaken.abort());
    setProgress(0);
    const worker = workers.analysisWith({ signal: overtaken.signal, onProgress: setProgress });
    const previous = followedFrom(previousInput, of);
    worker.analyse(of, { ...quickAnalysis, firmness: defaultFirmness, previous }).then(
      (value) => {
        if (overtaken.signal.aborted) return;
        setMade({ of, value: { ...value, questions: shownQuestions(value.questions) } });
      },
      () => {
        // What a worker throws may speak of the answers: it is told as a failure and nothing else.
        if (!overtaken.signal.aborted) setMade({ of, value: null });
      },
    );
  });
  const current = createMemo(() => {
    const last = made();
    return last?.of === source().analysisInput ? last : null;
  });
  return {
    ask: () => setAsked(true),
    found: () => current()?.value ?? null,
    failed: () => current() !== null && current()?.value === null,
    progress,
    again: () => {
      setMade(null);
      setAttempt((before) => before + 1);
    },
  };
}
