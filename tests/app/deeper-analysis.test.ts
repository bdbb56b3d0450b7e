import { createRoot, createSignal } from "solid-js";
import { afterEach, expect, test, vi } from "vitest";
import { createDeeperAnalysis } from "../../src/app/teacher/deeper-analysis.ts";
import type { AnalysisInput } from "../../src/core/analysis-input.ts";
import { quickAnalysis, type AnalysisOptions } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import type { ClassAnalysis } from "../../src/core/analysis.ts";
import type { CallOptions } from "../../workers/rpc.ts";
import { inventClass } from "../support/invented-class.ts";

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

const inputOf = (seed: number): AnalysisInput =>
  inventClass({ pupils: 12, seed, participation: 1 }).input;
const answersOf = (seed: number, previousInput: AnalysisInput | null = null) => ({
  analysisInput: inputOf(seed),
  previousInput,
});

/** A Worker whose answers the test hands out one by one. */
function setup() {
  const calls: {
    readonly of: AnalysisInput;
    readonly asked: AnalysisOptions;
    readonly call: CallOptions;
    readonly settle: (analysis: ClassAnalysis) => void;
    readonly fail: () => void;
  }[] = [];
  const analysisWith = (call: CallOptions) => ({
    analyse: (of: AnalysisInput, asked: AnalysisOptions) =>
      new Promise<ClassAnalysis>((resolve, reject) => {
        calls.push({ of, asked, call, settle: resolve, fail: () => reject(new Error("a bug")) });
      }),
  });
  const [answers, setAnswers] = createSignal(answersOf(1));
  const deeper = createRoot((dispose) => {
    ends.push(dispose);
    return createDeeperAnalysis({ analysisWith }, answers);
  });
  return { deeper, calls, answers, setAnswers };
}

const analysisOf = (seed: number) => analyseClass(inputOf(seed), quickAnalysis);

test("nothing is asked of the Worker before it is asked for, and then once", () => {
  const { deeper, calls } = setup();
  expect(calls).toHaveLength(0);
  deeper.ask();
  deeper.ask();
  expect(calls).toHaveLength(1);
  expect(calls[0]?.asked).toMatchObject({ communities: true, firmness: { resamples: 2000 } });
});

test("how far it has come is told, and what it found is there at the end", async () => {
  const { deeper, calls } = setup();
  deeper.ask();
  calls[0]?.call.onProgress?.(0.4);
  expect(deeper.progress()).toBe(0.4);
  expect(deeper.found()).toBeNull();
  calls[0]?.settle(analysisOf(1));
  await vi.waitUntil(() => deeper.found() !== null);
  expect(deeper.failed()).toBe(false);
});

test("newer answers call off what was begun, and what was found no longer counts", async () => {
  const { deeper, calls, setAnswers } = setup();
  deeper.ask();
  calls[0]?.settle(analysisOf(1));
  await vi.waitUntil(() => deeper.found() !== null);
  setAnswers(answersOf(2));
  expect(deeper.found()).toBeNull();
  setAnswers(answersOf(3, inputOf(2)));
  expect(calls[1]?.call.signal?.aborted).toBe(true);
  expect(calls[2]?.asked.previous).toEqual(inputOf(2));
  calls[1]?.settle(analysisOf(2));
  calls[2]?.settle(analysisOf(3));
  await vi.waitUntil(() => deeper.found() !== null);
  expect(deeper.found()?.pupils).toEqual(analysisOf(3).pupils);
});

test("a Worker that breaks leaves nothing but that it failed, and may be asked again", async () => {
  const { deeper, calls } = setup();
  deeper.ask();
  calls[0]?.fail();
  await vi.waitUntil(() => deeper.failed());
  expect(deeper.found()).toBeNull();
  deeper.again();
  expect(deeper.failed()).toBe(false);
  calls[1]?.settle(analysisOf(1));
  await vi.waitUntil(() => deeper.found() !== null);
  expect(deeper.failed()).toBe(false);
});
