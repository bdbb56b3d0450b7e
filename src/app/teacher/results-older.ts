import type { ClassAnalysis, PupilAnalysis } from "../../core/analysis.ts";
import type { PupilId } from "../../core/ids.ts";
import { reportsToTell } from "./results-duty.ts";
import { letterOf } from "./results-letter.ts";

/**
 * Of those whose words open the duty, the ones about whom nothing shows that it was followed up: an older round gives no
 * orders, but that does not vanish. In the order of the roster.
 */
export function notFollowedUp(
  analysis: ClassAnalysis,
  isFollowedUp: (pupil: PupilId) => boolean,
): readonly number[] {
  return letterOf(analysis).first.filter((index) => {
    const pupil = analysis.pupils[index];
    return pupil !== undefined && opensDuty(pupil) && !isFollowedUp(pupil.id);
  });
}

/**
 * Harmed, unsafe or alone by the pupil's own words. A milder answer asks for a look while it is new; how it is now the
 * newer round says.
 */
export function opensDuty(pupil: Pick<PupilAnalysis, "ownReports" | "signs">): boolean {
  return reportsToTell(pupil).some(({ duty, concern }) => duty || concern === "strong");
}
