import type { PupilSession } from "../../app/pupil/pupil-step.ts";

/** Only what a pupil has opened is worth hiding. */
export function canHide(session: PupilSession): boolean {
  const { type } = session.step();
  return type === "walking" || type === "sending" || type === "receipt";
}
