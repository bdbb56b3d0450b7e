import { contributionVector, type RoundedCounts, type TrueCounts } from "../core/leader/fields.ts";
import { roundCounts } from "../core/leader/rounding.ts";
import type { ClassId, SurveyId } from "../core/ids.ts";
import { heldSurvey, MissingKeyError, type Keyring } from "./keyring.ts";
import { unitKey, unitShifts } from "./rounding-shift.ts";
import type { Sodium } from "./sodium.ts";
import { unitNoise } from "./unit-noise.ts";

export interface UnitNumbers {
  /** What the teacher is shown: these leave, the true counts do not. */
  readonly rounded: RoundedCounts;
  /** What is contributed: the rounded counts, then the noise for a municipality. 32 whole numbers. */
  readonly numbers: readonly number[];
}

/**
 * The numbers of a unit as they leave (docs/protocol.md, 8.2, 8.3 and 8.9), from the surveys of its classes, in
 * whatever order. The same counts of the same surveys always give the same numbers. Throws when keys are not held, and
 * for two surveys of one class.
 */
export function unitNumbers(
  sodium: Sodium,
  keyring: Keyring,
  unit: { readonly surveyIds: readonly SurveyId[]; readonly counts: TrueCounts },
): UnitNumbers {
  const { surveyIds, counts } = unit;
  const surveys = surveyIds.map((surveyId) => {
    const { classId, keys } = heldSurvey(keyring, surveyId);
    const key = keyring.classes.get(classId);
    if (key === undefined) throw new MissingKeyError();
    // A survey's keys lie under the id of its class.
    return { surveyId, rowSecret: keys.rowSecret, classId: classId as ClassId, key };
  });
  const shifts = unitShifts(sodium, unitKey(sodium, surveys));
  const rounded = roundCounts({ counts, isJoined: surveys.length > 1 }, shifts);
  return { rounded, numbers: contributionVector(rounded, unitNoise(sodium, surveys)) };
}
