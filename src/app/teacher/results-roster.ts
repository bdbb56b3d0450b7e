import type { ClassAnalysis, Severity } from "../../core/analysis.ts";

/** One colour of the roster with its pupils, as indexes into the analysis. */
export interface RosterGroup {
  readonly severity: Severity;
  readonly pupils: readonly number[];
}

const order: readonly Severity[] = ["red", "amber", "green", "grey"];

/**
 * The class by colour, those who may need the teacher first on top; without empty groups. Within a
 * colour: those whose own words ask for something, then those with more signs, then as the class list has them.
 */
export function rosterOf(analysis: ClassAnalysis): readonly RosterGroup[] {
  return order.flatMap((severity) => {
    const pupils = analysis.pupils.flatMap((pupil, index) =>
      pupil.severity === severity ? [index] : [],
    );
    const urgency = (index: number): number => {
      const pupil = analysis.pupils[index];
      return pupil ? (pupil.duty ? 100 : 0) + pupil.signs.length : 0;
    };
    pupils.sort((a, b) => urgency(b) - urgency(a) || a - b);
    return pupils.length === 0 ? [] : [{ severity, pupils }];
  });
}
