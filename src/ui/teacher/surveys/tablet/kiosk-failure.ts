import type { KioskFailure } from "../../../../app/teacher/kiosk-desk.ts";
import type { TabletTexts } from "../../../../i18n/en/tablet.ts";
import { savingText } from "../../../vault/failure-text.ts";
import type { TeacherTexts } from "../../texts.tsx";

export function kioskFailureText(
  texts: TeacherTexts,
  tablet: TabletTexts,
  failure: KioskFailure,
): string {
  return failure.type === "nobody-left" || failure.type === "cannot-run"
    ? tablet.failures[failure.type]
    : savingText(texts, failure);
}
