import type { ClassAnalysis, PupilAnalysis, Severity } from "../../core/analysis.ts";
import { isSeenCloser } from "./firm-signs.ts";
import { mustBeTold, unchosenByAll } from "./results-duty.ts";

/** A colour of the roster; "closer" are those whose colour waits for how firm the sign is. */
export type RosterPart = Severity | "closer";

/** One part of the roster with its pupils, as indexes into the analysis. */
export interface RosterGroup {
  readonly part: RosterPart;
  readonly severity: Severity;
  readonly pupils: readonly number[];
}

const order: readonly RosterPart[] = ["red", "closer", "amber", "green", "grey"];

export function rosterPartOf(pupil: PupilAnalysis): RosterPart {
  return isSeenCloser(pupil) ? "closer" : pupil.severity;
}

/**
 * The class by colour, those who may need the teacher first on top; without empty groups. Within a
 * colour: those of whom the head teacher must hear, then those chosen by no one on any question about whom one likes to be
 * with, then those with more signs, then as the class list has them. The order is the same before and after it is known
 * how firm signs are.
 */
export function rosterOf(analysis: ClassAnalysis): readonly RosterGroup[] {
  return order.flatMap((part) => {
    const pupils = analysis.pupils.flatMap((pupil, index) =>
      rosterPartOf(pupil) === part ? [index] : [],
    );
    const urgency = (index: number): number => {
      const pupil = analysis.pupils[index];
      if (pupil === undefined) return 0;
      const isUnchosen = unchosenByAll(analysis, index) !== null;
      return (mustBeTold(pupil) ? 200 : 0) + (isUnchosen ? 100 : 0) + pupil.signs.length;
    };
    pupils.sort((a, b) => urgency(b) - urgency(a) || a - b);
    const [first] = pupils.map((pupil) => analysis.pupils[pupil]);
    return first === undefined ? [] : [{ part, severity: first.severity, pupils }];
  });
}
