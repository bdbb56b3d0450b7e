import { createSignal } from "solid-js";
import type { Language } from "../../core/question.ts";
import type { PupilSession, PupilStep } from "./pupil-step.ts";
import type { PupilSurvey } from "./pupil-survey.ts";
import { createWalk } from "./walk.ts";

const inventedReceipt = [0, 8, 14, 20];

/** The pupil's way for a teacher to try: nothing is stored, nothing is sent, and it begins again at the end. */
export function createPreviewSession(survey: PupilSurvey, startLanguage: Language): PupilSession {
  const [language, chooseLanguage] = createSignal(startLanguage);
  const [step, setStep] = createSignal<PupilStep>(beginning(survey));
  return {
    step,
    language,
    chooseLanguage,
    keepsDraft: () => true,
    retry: () => undefined,
    send: () => setStep({ type: "receipt", pictures: inventedReceipt }),
    finish: () => setStep(beginning(survey)),
    restored: () => undefined,
  };
}

function beginning(survey: PupilSurvey): PupilStep {
  const walk = createWalk({ survey, draft: null, onProgress: () => undefined });
  return { type: "walking", walk };
}
