import type { Evidence, Sign, SignId } from "./sign.ts";
import type { SignContext } from "./context.ts";
import type { QuestionId } from "../ids.ts";

/** What a teacher can do; the words lie with the languages. */
export const measureIds = [
  "talk-with-pupil",
  "tell-head-teacher",
  "watch-breaks",
  "ask-other-adults",
  "talk-with-parents",
  "shared-task-with-bridge",
  "seat-near-bridge",
  "adult-led-activity",
  "notice-daily",
  "positive-responsibility",
  "talk-about-including",
  "look-again-next-wave",
] as const;
export type MeasureId = (typeof measureIds)[number];

/** How the firmness of a sign is modelled (docs/metrics.md, "How firm"); null where no model fits. */
export type FirmnessModel = "zero-again" | "no-mutual-again" | "high-again";

/** One row of the table of signs. Adding a sign is adding a row here, its id, and its texts. */
export interface SignRule {
  readonly id: SignId;
  readonly basis: Sign["basis"];
  readonly surveys: readonly ("preventive" | "investigation")[];
  /** What the survey must hold, and the rule, in words for the documentation. */
  readonly needs: string;
  readonly rule: string;
  /** The strongest colour this row can give. */
  readonly strongest: Sign["severity"];
  readonly firmness: FirmnessModel | null;
  readonly measures: readonly MeasureId[];
  readonly find: (context: SignContext, pupil: number) => Finding | null;
}

/** What a rule found. Red by classmates' choices is lowered to amber where firmness was not computed. */
export interface Finding {
  readonly severity: Sign["severity"];
  readonly questionIds: readonly QuestionId[];
  readonly evidence: readonly Evidence[];
}

export function findingOf(severity: Sign["severity"], evidence: readonly Evidence[]): Finding {
  return {
    severity,
    questionIds: [...new Set(evidence.map((one) => one.questionId))],
    evidence,
  };
}
