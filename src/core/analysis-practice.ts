import type { NominationRecord, PreventiveInput } from "./analysis-input.ts";
import type { NominationAnswer } from "./answers.ts";
import { standardSet } from "./catalogue/standard-set.ts";
import type { PupilId } from "./ids.ts";
import type { PreventiveNominationKind } from "./question.ts";

const pupilCount = 26;

/**
 * The standard questions answered by an invented class of usual size, for an analysis Worker that
 * practises before it is asked: what an engine has seen run, it runs faster.
 */
export const practiceInput: PreventiveInput = {
  type: "preventive",
  pupils: Array.from({ length: pupilCount }, (_, index) => ({
    id: `practice-${index}` as PupilId,
    group: index % 2 === 0 ? "girl" : "boy",
    answered: true,
  })),
  nominations: standardSet.flatMap(
    (question, place): NominationRecord<PreventiveNominationKind>[] =>
      question.type === "nomination"
        ? [
            {
              id: question.id,
              kind: question.kind,
              cap: question.cap,
              answers: Array.from({ length: pupilCount }, (_, index) => answerOf(index, place)),
            },
          ]
        : [],
  ),
  scales: standardSet.flatMap((question) =>
    question.type === "scale"
      ? [
          {
            id: question.id,
            theme: question.theme,
            optionCount: question.options.length,
            concern: question.concern,
            answers: Array.from({ length: pupilCount }, (_, index) => ({
              type: "chosen" as const,
              value: 1 + (index % question.options.length),
            })),
          },
        ]
      : [],
  ),
};

function answerOf(index: number, place: number): NominationAnswer {
  const steps = [1, pupilCount - 1, 3 + place, 9 + place];
  const chosen = steps.map((step) => (index + step) % pupilCount);
  return { type: "named", pupils: [...new Set(chosen)].sort((a, b) => a - b) };
}
