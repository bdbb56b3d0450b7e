import type { AnalysisInput } from "../analysis-input.ts";
import type { AnalysisProgress } from "../analysis-options.ts";
import type { QuestionId } from "../ids.ts";
import type { Found } from "../signs/find-signs.ts";
import type { Firmness } from "../signs/sign.ts";
import type { PupilStatus } from "../status/status.ts";
import { at, type Sociomatrix } from "../sociomatrix.ts";
import { highAgain, type Repeat } from "./high-again.ts";
import { noMutualAgain } from "./no-mutual-again.ts";
import {
  bootstrapWeights,
  jackknifeWeights,
  prepare,
  type Resampled,
  type Weights,
} from "./resample.ts";
import { statusAgain, type Labels } from "./status-again.ts";
import { wordFor } from "./words.ts";
import { zeroAgain } from "./zero-again.ts";

/** Above this no repeats are drawn. */
const largestResampled = 150;
const resamplesInStep = 20;

export interface FirmnessTask {
  readonly input: AnalysisInput;
  readonly matrices: ReadonlyMap<QuestionId, Sociomatrix>;
  readonly cases: readonly Found[];
  readonly statusPair: { readonly liked: Sociomatrix; readonly disliked: Sociomatrix } | null;
  readonly plan: { readonly resamples: number; readonly seed: number };
}

export interface FirmnessResult {
  /** In the order of the cases; null where no model fits, or the class is too large. */
  readonly signs: readonly (Firmness | null)[];
  /** One a pupil; null without a pair. */
  readonly status: readonly PupilStatus["firmness"][] | null;
}

/** Both models, in steps of twenty repeats. */
export function* firmnessSteps(task: FirmnessTask): Generator<AnalysisProgress, FirmnessResult> {
  const size = task.input.pupils.length;
  if (size > largestResampled) return { signs: task.cases.map(() => null), status: null };
  const tallies = createTallies(task);
  const answered = task.input.pupils.flatMap((pupil, index) => (pupil.answered ? [index] : []));
  let done = 0;
  for (const weights of bootstrapWeights(answered, size, task.plan)) {
    if (done % resamplesInStep === 0) yield { stage: "firmness", done: done / task.plan.resamples };
    tallies.addBootstrap(weights);
    done += 1;
  }
  for (const weights of jackknifeWeights(answered, size)) tallies.addJackknife(weights);
  return {
    signs: task.cases.map((one, index) =>
      one.rule.firmness === "high-again"
        ? highFirmness(one, {
            share: at(tallies.holds, index) / Math.max(done, 1),
            jackknife: at(tallies.jackknifed, index) / Math.max(answered.length, 1),
          })
        : lowFirmness(one, task.matrices),
    ),
    status: tallies.statusShares(done),
  };
}

function highFirmness(
  { rule }: Found,
  shares: { readonly share: number; readonly jackknife: number },
): Firmness {
  return { word: wordFor(rule.id, shares.share), ...shares };
}

/** The product over the questions behind the finding, as if they were independent. */
function lowFirmness(
  { rule, finding, pupil }: Found,
  matrices: ReadonlyMap<QuestionId, Sociomatrix>,
): Firmness | null {
  if (rule.firmness === null) return null;
  const again = rule.firmness === "zero-again" ? zeroAgain.compute : noMutualAgain.compute;
  let share = 1;
  for (const one of finding.evidence) {
    const matrix = one.type === "own-report" ? undefined : matrices.get(one.questionId);
    if (matrix !== undefined) share *= again(matrix, pupil);
  }
  return { word: wordFor(rule.id, share), share, jackknife: null };
}

interface Tallies {
  readonly holds: Uint32Array;
  readonly jackknifed: Uint32Array;
  readonly addBootstrap: (weights: Weights) => void;
  readonly addJackknife: (weights: Weights) => void;
  readonly statusShares: (repeats: number) => PupilStatus["firmness"][] | null;
}

function createTallies(task: FirmnessTask): Tallies {
  const questions = preparedQuestions(task);
  const holds = new Uint32Array(task.cases.length);
  const jackknifed = new Uint32Array(task.cases.length);
  const status = createStatusTally(task);
  const add = (into: Uint32Array, weights: Weights) => {
    const repeat: Repeat = { weights, questions, degrees: new Map() };
    task.cases.forEach(({ rule, finding, pupil }, index) => {
      if (rule.firmness !== "high-again") return;
      if (highAgain.compute(repeat, finding, pupil)) into[index] = at(into, index) + 1;
    });
  };
  return {
    holds,
    jackknifed,
    addBootstrap: (weights) => {
      add(holds, weights);
      status?.add(weights);
    },
    addJackknife: (weights) => add(jackknifed, weights),
    statusShares: (repeats) => status?.shares(repeats) ?? null,
  };
}

/** Only the questions some high count rests on. */
function preparedQuestions(task: FirmnessTask): Map<QuestionId, Resampled> {
  const questions = new Map<QuestionId, Resampled>();
  for (const { rule, finding } of task.cases) {
    if (rule.firmness !== "high-again") continue;
    for (const id of finding.questionIds) {
      const matrix = task.matrices.get(id);
      if (matrix !== undefined && !questions.has(id)) questions.set(id, prepare(matrix));
    }
  }
  return questions;
}

function createStatusTally({ statusPair, input }: FirmnessTask) {
  if (statusPair === null) return null;
  const pair = { liked: prepare(statusPair.liked), disliked: prepare(statusPair.disliked) };
  const size = input.pupils.length;
  const original = statusAgain.compute(pair, new Uint32Array(size).fill(1));
  const same = { coieDodge: new Uint32Array(size), probability: new Uint32Array(size) };
  return {
    add: (weights: Weights) => {
      const labels = statusAgain.compute(pair, weights);
      countSame(same.coieDodge, original, labels, "coieDodge");
      countSame(same.probability, original, labels, "probability");
    },
    shares: (repeats: number) =>
      input.pupils.map((_, pupil) => ({
        coieDodge: at(same.coieDodge, pupil) / Math.max(repeats, 1),
        probability: at(same.probability, pupil) / Math.max(repeats, 1),
      })),
  };
}

function countSame(
  into: Uint32Array,
  original: Labels,
  labels: Labels,
  method: keyof Labels,
): void {
  labels[method].forEach((label, pupil) => {
    if (label === original[method][pupil]) into[pupil] = at(into, pupil) + 1;
  });
}
