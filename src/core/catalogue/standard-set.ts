import type { QuestionId } from "../ids.ts";
import type { PreventiveQuestion } from "../question.ts";
import { isPreventiveQuestion, surveyQuestion } from "./catalogue.ts";
import { standardSetIds } from "./standard-set-ids.ts";

/**
 * The questions a first preventive survey asks: five about classmates, five about the own situation.
 * Every nomination is positive or neutral. Bullying is asked as in the Norwegian national pupil survey: five answers
 * about the last months, where two to three times a month and more counts as bullied.
 */
export const standardSet: readonly PreventiveQuestion[] = standardSetIds.flatMap((id) => {
  const ref = { type: "catalogue", id: id as QuestionId, cap: null } as const;
  const question = surveyQuestion(ref, { kind: "preventive" });
  return question.ok && isPreventiveQuestion(question.value) ? [question.value] : [];
});
