import type { QuestionId } from "../ids.ts";
import { questionStructures } from "./structures.ts";

/*
 * What the questions of an investigation say about a case beyond their kind. Kinds tell who is named for what; these
 * tell of whom the pupil who answers speaks.
 */

const doneToMe: readonly string[] = ["case-bullied-you"];
const witness: readonly string[] = ["seen-bullying"];

/** True of a nomination that names those who did something to the pupil who answers. */
export function isDoneToMe(id: QuestionId): boolean {
  return doneToMe.includes(id);
}

/** True of a scale that tells what the pupil has seen, not what was done to the pupil. */
export function isWitnessScale(id: QuestionId): boolean {
  return witness.includes(id);
}

/** True of a nomination, asked in investigations alone, of those who helped, spoke up or stepped in. */
export function isCaseSupport(id: QuestionId): boolean {
  const structure = questionStructures.get(id);
  return (
    structure?.type === "nomination" &&
    structure.kind === "prosocial" &&
    !structure.surveyKinds.includes("preventive")
  );
}
