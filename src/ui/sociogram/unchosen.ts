import type { QuestionAnalysis } from "../../core/analysis.ts";

/** True where to be chosen by no one says something of a pupil: who is not named as one who decides, or helps, is not left out by that. */
export function tellsUnchosen({ kind }: Pick<QuestionAnalysis, "kind">): boolean {
  return kind === "affiliation";
}
