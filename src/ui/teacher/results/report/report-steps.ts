import {
  overTime,
  type ClassFigure,
  type OverTime,
  type Step,
} from "../../../../core/over-time.ts";
import type { AnalysisInput } from "../../../../core/analysis-input.ts";
import type { QuestionId } from "../../../../core/ids.ts";
import { overTimeWords, stepWord } from "../over-time/over-time-words.ts";
import type { ResultsDesk } from "../results-desk.tsx";
import { reportWords } from "./report-words.ts";

/** How the newest wave stands to the one before it. */
export interface SincePrevious {
  readonly wave: string;
  readonly of: (id: QuestionId, figure: ClassFigure) => Step | null;
}

/** Null without an earlier wave. */
export function sincePrevious(desk: ResultsDesk): SincePrevious | null {
  const pair = desk.waves?.()?.chain.slice(-2) ?? [];
  const [before] = pair;
  if (before === undefined || pair.length < 2) return null;
  const found = comparedOnce(pair.map(({ input }) => input));
  return {
    wave: before.survey.name,
    of: (id, figure) =>
      found.questions.find((question) => question.id === id)?.waves.at(-1)?.steps?.[figure] ?? null,
  };
}

/** Compared once, though the paper is written anew with each tick. */
const known = new WeakMap<
  AnalysisInput,
  { readonly before: AnalysisInput; readonly found: OverTime }
>();

function comparedOnce(pair: readonly AnalysisInput[]): OverTime {
  const [before, now] = pair;
  if (before === undefined || now === undefined) return overTime(pair);
  const kept = known.get(now);
  if (kept?.before === before) return kept.found;
  const found = overTime(pair);
  known.set(now, { before, found });
  return found;
}

/** In words alone, or with the pupils it was counted on. */
export function stepNote(
  desk: ResultsDesk,
  {
    wave,
    step,
    counted,
  }: { readonly wave: string; readonly step: Step; readonly counted: boolean },
): string {
  const texts = reportWords[desk.language()].paper.figures;
  if (step.type !== "compared") return texts.notCompared(wave);
  const word = stepWord(overTimeWords[desk.language()], step);
  return counted
    ? texts.sinceCounts(word, wave, step.before, step.now, step.of)
    : texts.since(word, wave);
}
