import type {
  AnalysisPupil,
  NominationRecord,
  PreventiveInput,
  ScaleRecord,
} from "./analysis-input.ts";
import type { Answers, NominationAnswer, RosterIndex, ScaleAnswer } from "./answers.ts";
import type { PupilId } from "./ids.ts";
import type {
  NominationQuestion,
  PreventiveNominationKind,
  PreventiveQuestion,
  ScaleQuestion,
} from "./question.ts";
import type { RosterEntry } from "./survey.ts";

export interface AnsweredSurvey {
  readonly roster: readonly RosterEntry[];
  readonly questions: readonly PreventiveQuestion[];
  /** By roster index; who is missing has not answered. */
  readonly answers: ReadonlyMap<RosterIndex, Answers>;
  /** A group of the class, such as gender; pupils without one are missing. */
  readonly groups: ReadonlyMap<PupilId, string>;
}

/**
 * What the analysis is given: pupils in roster order, and for each question one answer a pupil. A pupil who did not
 * answer is "skipped" everywhere and marked as not having answered; names stay behind.
 */
export function analysisInputOf(survey: AnsweredSurvey): PreventiveInput {
  const { roster, questions, answers, groups } = survey;
  const pupils = roster.map(({ id }, index): AnalysisPupil => ({
    id,
    group: groups.get(id) ?? null,
    answered: answers.has(index),
  }));
  const answerSheets = roster.map((_, index) => answers.get(index));
  return {
    type: "preventive",
    pupils,
    nominations: questions
      .filter((question) => question.type === "nomination")
      .map((question) => nominationRecord(question, answerSheets)),
    scales: questions
      .filter((question) => question.type === "scale")
      .map((question) => scaleRecord(question, answerSheets)),
  };
}

function nominationRecord(
  { id, kind, cap }: NominationQuestion,
  sheets: readonly (Answers | undefined)[],
): NominationRecord<PreventiveNominationKind> {
  const answers = sheets.map((sheet): NominationAnswer => {
    const answer = sheet?.get(id);
    return answer === undefined || answer.type === "chosen" ? { type: "skipped" } : answer;
  });
  return { id, kind, cap, answers };
}

function scaleRecord(
  { id, theme, options, concern }: ScaleQuestion,
  sheets: readonly (Answers | undefined)[],
): ScaleRecord {
  const answers = sheets.map((sheet): ScaleAnswer => {
    const answer = sheet?.get(id);
    return answer?.type === "chosen" ? answer : { type: "skipped" };
  });
  return { id, theme, optionCount: options.length, concern, answers };
}
