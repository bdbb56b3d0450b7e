import type {
  AnalysisPupil,
  NominationRecord,
  PreventiveInput,
  ScaleRecord,
} from "../../src/core/analysis-input.ts";
import type {
  NominationKind,
  PreventiveNominationKind,
  ScaleTheme,
} from "../../src/core/question.ts";
import type { NominationAnswer, ScaleAnswer } from "../../src/core/answers.ts";
import type { PupilId, QuestionId } from "../../src/core/ids.ts";
import { sociomatrixFromAnswers, type Sociomatrix } from "../../src/core/sociomatrix.ts";

/**
 * Answers of a class as text, pupils as letters: "A>BC B>A C>- D?" is A chose B and C, B chose A,
 * C answered nobody, D did not answer. Letters that only appear as chosen answered nobody.
 */
export function answersOf(text: string, size?: number): NominationAnswer[] {
  const letters = text.replace(/[^A-Z]/g, "");
  const largest = Math.max(-1, ...[...letters].map(numberOf)) + 1;
  const answers = Array.from({ length: size ?? largest }, (): NominationAnswer => ({
    type: "nobody",
  }));
  for (const part of text.split(/\s+/).filter((one) => one !== "")) {
    const pupil = numberOf(part[0] ?? "");
    if (part[1] === "?") answers[pupil] = { type: "skipped" };
    else {
      const pupils = [...part.slice(2)].filter((one) => one !== "-").map(numberOf);
      if (pupils.length > 0)
        answers[pupil] = { type: "named", pupils: pupils.toSorted((a, b) => a - b) };
    }
  }
  return answers;
}

export function matrixOf(text: string, size?: number): Sociomatrix {
  return sociomatrixFromAnswers(answersOf(text, size));
}

export function numberOf(letter: string): number {
  return letter.charCodeAt(0) - 65;
}

export function question<Kind extends NominationKind>(
  id: string,
  kind: Kind,
  answers: readonly NominationAnswer[],
): NominationRecord<Kind> {
  return { id: id as QuestionId, kind, cap: null, answers };
}

export function scale(theme: ScaleTheme, values: readonly (number | null)[]): ScaleRecord {
  return {
    id: theme as string as QuestionId,
    theme,
    optionCount: 5,
    concern: { strong: [5], some: [4], duty: [5] },
    answers: values.map((value): ScaleAnswer =>
      value === null ? { type: "skipped" } : { type: "chosen", value },
    ),
  };
}

export function pupilsOf(count: number, absent: readonly number[] = []): AnalysisPupil[] {
  return Array.from({ length: count }, (_, pupil) => ({
    id: `pupil-${pupil}` as PupilId,
    group: null,
    answered: !absent.includes(pupil),
  }));
}

export function survey(
  pupils: readonly AnalysisPupil[],
  nominations: readonly NominationRecord<PreventiveNominationKind>[],
  scales: readonly ScaleRecord[] = [],
): PreventiveInput {
  return { type: "preventive", pupils, nominations, scales };
}
