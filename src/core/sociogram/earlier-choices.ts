import type { AnalysisInput, NominationRecord } from "../analysis-input.ts";
import type { PupilId } from "../ids.ts";
import type { SociogramChoices } from "./choices.ts";

/** The answers to one question in a wave before. */
export type EarlierChoices = Pick<SociogramChoices, "pupils" | "answers">;

/**
 * What a map of today's answers may begin from: of the earlier waves, oldest first, those that asked
 * the question alike. `widthOf` measures a pupil's written name, where it is to be drawn.
 */
export function earlierChoices(
  waves: readonly AnalysisInput[],
  { id, kind, cap }: Pick<NominationRecord, "id" | "kind" | "cap">,
  widthOf: (id: PupilId) => number = () => 0,
): readonly EarlierChoices[] {
  return waves.flatMap(({ pupils, nominations }) => {
    const asked = nominations.find((one) => one.id === id && one.kind === kind && one.cap === cap);
    if (asked === undefined) return [];
    const named = pupils.map((pupil) => ({ id: pupil.id, labelWidth: widthOf(pupil.id) }));
    return [{ pupils: named, answers: asked.answers }];
  });
}
