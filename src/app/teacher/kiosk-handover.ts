import type { SurveyId } from "../../core/ids.ts";
import type { KioskBallot } from "../../storage/kiosk-store.ts";
import { finalReason } from "../pupil/delivery.ts";
import { takeInBallots, type TakenIn } from "./ballot-intake.ts";
import { knownSurvey } from "./survey-files.ts";
import { now, type TeacherContext } from "./teacher-context.ts";

/**
 * Takes in the sealed ballots that a kiosk has left in this browser, and tells the relay, which keeps a second answer
 * out. What was taken in is erased here once the relay has said something final, or the survey is closed.
 */
export function createKioskHandover(context: TeacherContext): () => Promise<void> {
  let running: Promise<void> | null = null;
  /** What will never count is found again each time, and told once. */
  const told = new Set<string>();
  return () => {
    running ??= handOver(context, told).finally(() => {
      running = null;
    });
    return running;
  };
}

async function handOver(context: TeacherContext, told: Set<string>): Promise<void> {
  const { kioskStore } = context.deps;
  kioskStore.sweep(now(context));
  const bySurvey = new Map<string, KioskBallot[]>();
  for (const ballot of kioskStore.readBallots()) {
    bySurvey.set(ballot.surveyId, [...(bySurvey.get(ballot.surveyId) ?? []), ballot]);
  }
  for (const [id, ballots] of bySurvey) {
    const survey = surveyHere(context, id);
    if (survey === null) continue;
    const taken = await handOverSurvey(context, survey, ballots);
    const invalid = told.has(id) ? 0 : (taken?.invalid.length ?? 0);
    const added = taken?.added ?? 0;
    if (added + invalid === 0) continue;
    told.add(id);
    context.notices.tell({ type: "kiosk-taken-in", name: survey.name, added, invalid });
  }
}

/** Null when it is not this vault's: another kind of visit has left it here. */
function surveyHere(context: TeacherContext, id: string) {
  // A row of the storage says an id of some kind; whether it is a survey's here, the lookup tells.
  return knownSurvey(context, id as SurveyId)?.file.survey ?? null;
}

async function handOverSurvey(
  context: TeacherContext,
  survey: NonNullable<ReturnType<typeof surveyHere>>,
  ballots: readonly KioskBallot[],
): Promise<TakenIn | null> {
  const taken = await takeInBallots(context, survey.id, ballots);
  if (!taken.ok) return null;
  for (const ballot of ballots) {
    const isOver = survey.state === "closed" || (await isToldFinally(context, ballot));
    if (isOver) context.deps.kioskStore.eraseBallot(ballot.slot);
  }
  return taken.value;
}

/** Whether the relay has it, or will never take it. */
async function isToldFinally(context: TeacherContext, pending: KioskBallot): Promise<boolean> {
  const { surveyId, slot, auth, ballot } = pending;
  const answer = await context.deps.pupilRelay.putBallot(surveyId, slot, auth, ballot);
  return answer.ok || finalReason(answer.error) !== null;
}
