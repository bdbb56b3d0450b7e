import type { NominationRecord, PreventiveInput } from "./analysis-input.ts";
import type { NominationAnswer } from "./answers.ts";
import { standardSetIds } from "./catalogue/standard-set-ids.ts";
import { questionStructures } from "./catalogue/structures.ts";
import type { PupilId, QuestionId } from "./ids.ts";
import { isNegativeKind, type PreventiveNominationKind } from "./question.ts";

const pupilCount = 26;

const standardQuestions = standardSetIds.flatMap(
  (id) => questionStructures.get(id as QuestionId) ?? [],
);

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
  nominations: standardQuestions.flatMap(
    (question, place): NominationRecord<PreventiveNominationKind>[] =>
      question.type === "nomination" && !isNegativeKind(question.kind)
        ? [
            {
              id: question.id,
              kind: question.kind,
              cap: null,
              answers: Array.from({ length: pupilCount }, (_, index) => answerOf(index, place)),
            },
          ]
        : [],
  ),
  scales: standardQuestions.flatMap((question) =>
    question.type === "scale"
      ? [
          {
            id: question.id,
            theme: question.theme,
            optionCount: question.optionCount,
            concern: question.concern,
            answers: Array.from({ length: pupilCount }, (_, index) => ({
              type: "chosen" as const,
              value: 1 + (index % question.optionCount),
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
