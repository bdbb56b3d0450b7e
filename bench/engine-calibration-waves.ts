import type { ClassAnalysis } from "../src/core/analysis.ts";
import type { InvestigationInput } from "../src/core/analysis-input.ts";
import { analyseClass } from "../src/core/analysis-run.ts";
import { defaultFirmness } from "../src/core/analysis-options.ts";
import type { QuestionId } from "../src/core/ids.ts";
import type { Sign, SignId } from "../src/core/signs/sign.ts";
import type { SocialStatus } from "../src/core/status/status.ts";
import { hungarianClasses } from "../tests/validation/reference-data.ts";
import { friendQuestion, indexById, waveInput } from "./engine-waves.ts";

/** One sign in one wave, and whether it was there again in the next. */
export interface Repeat {
  readonly family: Family;
  /** What the model said; null where there is no model. */
  readonly share: number | null;
  readonly held: boolean;
}

/** Signs that mean the same for this purpose. */
export const familyOf = {
  unchosen: "unchosen",
  "unchosen-everywhere": "unchosen",
  "no-mutual": "no-mutual",
  "never-returned": "never-returned",
  unseen: "unseen",
  "chosen-by-unconnected": "chosen-by-unconnected",
  "outside-main": "outside-main",
  "chosen-but-not-thriving": "chosen-by-many",
  "dominating-positive": "dominating",
  "dominating-negative": "dominating",
  "dominating-unclear": "dominating",
  "power-position": "power-position",
} as const satisfies Partial<Record<SignId, string>>;
export type Family = (typeof familyOf)[keyof typeof familyOf];

export interface LabelRepeat {
  readonly before: SocialStatus;
  readonly after: SocialStatus;
  readonly firmness: number;
}

export interface WaveCalibration {
  readonly repeats: readonly Repeat[];
  readonly labels: { readonly coieDodge: LabelRepeat[]; readonly probability: LabelRepeat[] };
  readonly steps: readonly WaveStep[];
}

/** Two neighbouring waves of one class. */
export interface WaveStep {
  readonly before: AnalysedWave;
  readonly after: AnalysedWave;
}

export interface AnalysedWave {
  readonly input: InvestigationInput;
  readonly analysis: ClassAnalysis;
}

export function calibrateOnWaves(): WaveCalibration {
  const steps = hungarianClasses.flatMap(stepsOf);
  const repeats: Repeat[] = [];
  const labels: WaveCalibration["labels"] = { coieDodge: [], probability: [] };
  for (const step of steps) {
    const places = indexById(step.after.input);
    step.before.analysis.pupils.forEach((pupil, index) => {
      const place = places.get(pupil.id);
      if (place === undefined) return;
      for (const sign of pupil.signs) {
        const repeat = repeatOf(sign, step.after, place);
        if (repeat !== null) repeats.push(repeat);
      }
      addLabels(labels, step, { index, place });
    });
  }
  return { repeats, labels, steps };
}

function stepsOf(schoolClass: string): WaveStep[] {
  const waves = [1, 2, 3, 4].flatMap((wave): AnalysedWave[] => {
    const input = withUnhappyPupils(waveInput(schoolClass, wave));
    if (input.pupils.length === 0) return [];
    const options = { communities: false, firmness: defaultFirmness, previous: null };
    return [{ input, analysis: analyseClass(input, options) }];
  });
  return waves.slice(1).flatMap((after, k) => {
    const before = waves[k];
    return before === undefined ? [] : [{ before, after }];
  });
}

/** The data holds no own reports: as if nobody thrived, so that "chosen by many" becomes a sign of its own. */
function withUnhappyPupils(input: InvestigationInput): InvestigationInput {
  return {
    ...input,
    scales: [
      {
        id: "thriving" as QuestionId,
        theme: "thriving",
        optionCount: 2,
        concern: { strong: [], some: [2], duty: [] },
        answers: input.pupils.map(() => ({ type: "chosen", value: 2 })),
      },
    ],
  };
}

/** Null where it cannot be known whether the sign is there again. */
function repeatOf(sign: Sign, after: AnalysedWave, place: number): Repeat | null {
  const family = knownFamily(sign.id);
  if (family === null || !canBeJudged(family, sign, { after, place })) return null;
  const again = after.analysis.pupils[place]?.signs.some(({ id }) => knownFamily(id) === family);
  return { family, share: sign.firmness?.share ?? null, held: again === true };
}

function knownFamily(id: SignId): Family | null {
  return Object.hasOwn(familyOf, id) ? familyOf[id as keyof typeof familyOf] : null;
}

const needsOwnAnswer: ReadonlySet<Family> = new Set([
  "no-mutual",
  "never-returned",
  "power-position",
]);

function canBeJudged(
  family: Family,
  sign: Sign,
  { after, place }: { readonly after: AnalysedWave; readonly place: number },
): boolean {
  const enough = sign.questionIds.every((id) => {
    if (id === "thriving") return true;
    const question = after.analysis.questions.find((one) => one.id === id);
    return question !== undefined && question.state !== "too-few";
  });
  if (!enough || !needsOwnAnswer.has(family)) return enough;
  const question = after.analysis.questions.find(({ id }) => id === friendQuestion);
  const own = question?.pupils[place];
  if (own === undefined || own.mutual === null) return false;
  return own.mutual > 1 || own.unknownWith.length === 0;
}

function addLabels(
  labels: WaveCalibration["labels"],
  { before, after }: WaveStep,
  { index, place }: { readonly index: number; readonly place: number },
): void {
  const first = before.analysis.status?.pupils[index];
  const second = after.analysis.status?.pupils[place];
  if (first === undefined || second === undefined) return;
  for (const method of ["coieDodge", "probability"] as const) {
    labels[method].push({
      before: first[method],
      after: second[method],
      firmness: first.firmness?.[method] ?? 0,
    });
  }
}
