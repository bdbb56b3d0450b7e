import { genderGroupLabel } from "../../../core/school-class.ts";
import type { TeacherTexts } from "../texts.tsx";

/** A pupil's group in words: genders are codes, every other group is as the list wrote it. */
export function groupText(
  texts: TeacherTexts,
  groupLabel: string | null,
  group: string | null,
): string {
  if (group === null) return "";
  if (groupLabel !== genderGroupLabel) return group;
  const { genders } = texts.classes.preview;
  return group === "girl" ? genders.girl : group === "boy" ? genders.boy : group;
}
