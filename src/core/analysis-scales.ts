import type { OwnReport, ScaleAnalysis } from "./analysis.ts";
import type { ScaleRecord } from "./analysis-input.ts";
import { scaleClimate } from "./metrics/scale-climate.ts";

/** What one pupil said, one a scale of the survey, in the survey's order. */
export function ownReportsOf(scales: readonly ScaleRecord[], pupil: number): OwnReport[] {
  return scales.map((scale) => {
    const value = valueOf(scale, pupil);
    return {
      questionId: scale.id,
      theme: scale.theme,
      value,
      concern: value === null ? null : concernOf(scale, value),
      duty: value !== null && scale.concern.duty.includes(value),
    };
  });
}

export function analyseScale(scale: ScaleRecord): ScaleAnalysis {
  const values: number[] = [];
  scale.answers.forEach((_, pupil) => {
    const value = valueOf(scale, pupil);
    if (value !== null) values.push(value);
  });
  return {
    id: scale.id,
    theme: scale.theme,
    ...scaleClimate.compute(values, scale.optionCount, (value) => concernOf(scale, value)),
  };
}

/** Null when skipped or not answered. */
function valueOf(scale: ScaleRecord, pupil: number): number | null {
  const answer = scale.answers[pupil];
  return answer?.type === "chosen" ? answer.value : null;
}

function concernOf({ concern }: ScaleRecord, value: number): "strong" | "some" | "none" {
  if (concern.strong.includes(value)) return "strong";
  return concern.some.includes(value) ? "some" : "none";
}
