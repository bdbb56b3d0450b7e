import type { ClassAnalysis } from "../../core/analysis.ts";

/**
 * The same analysis with how firm each sign is, where that has been worked out. Nothing else changes, so that no
 * pupil moves in a list while it is read.
 */
export function withFirmness(analysis: ClassAnalysis, firm: ClassAnalysis | null): ClassAnalysis {
  if (firm === null) return analysis;
  return {
    ...analysis,
    pupils: analysis.pupils.map((pupil, index) => ({
      ...pupil,
      signs: pupil.signs.map((sign) => {
        const found = firm.pupils[index]?.signs.find(({ id }) => id === sign.id);
        return found === undefined ? sign : { ...sign, firmness: found.firmness };
      }),
    })),
  };
}
