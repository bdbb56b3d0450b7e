import { analyseClass } from "../../src/core/analysis-run.ts";
import { quickAnalysis } from "../../src/core/analysis-options.ts";
import type { ClassAnalysis } from "../../src/core/analysis.ts";
import type { SociogramRequest } from "../../src/core/sociogram/picture.ts";
import { inventClass, type InventedClassPlan } from "./invented-class.ts";

/** The request for the map of one question of an invented class, with widths as if letters were seven pixels wide. */
export function inventMap(plan: InventedClassPlan, question = 0): SociogramRequest {
  const { names, input } = inventClass(plan);
  return requestFrom(analyseClass(input, quickAnalysis), names, question);
}

export function requestFrom(
  analysis: ClassAnalysis,
  names: readonly string[],
  question: number,
): SociogramRequest {
  const asked = analysis.questions[question];
  if (asked === undefined) throw new RangeError("No such question");
  return {
    pupils: analysis.pupils.map(({ id }, index) => ({
      id,
      received: asked.pupils[index]?.received ?? 0,
      labelWidth: (names[index] ?? "").length * 7 + 4,
    })),
    ties: asked.ties,
    start: null,
  };
}
