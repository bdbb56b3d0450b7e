import type { JSX } from "solid-js";
import { createPreviewSession } from "../../app/pupil/preview-session.ts";
import type { PupilSurvey } from "../../app/pupil/pupil-survey.ts";
import type { AskedQuestion } from "../../core/asked-question.ts";
import { askedTexts } from "../../core/catalogue/catalogue.ts";
import type { Language, SchoolLevel } from "../../core/question.ts";
import { createSeededRandom, shuffled } from "../../core/seeded-random.ts";
import type { CalendarDay } from "../../core/survey-dates.ts";
import { everyPupilText } from "./every-pupil-text.ts";
import { PupilPage } from "./pupil-page.tsx";

export interface PupilPreviewProps {
  readonly level: SchoolLevel;
  readonly questions: readonly AskedQuestion[];
  readonly languages: readonly Language[];
  readonly contact: string | null;
  readonly answersDeletedOn: CalendarDay;
  /** The teacher's own language, to begin with. */
  readonly language: Language;
}

/**
 * The pupil's page as the teacher tries it before opening a survey: the same screens under an invented card.
 * Nothing is stored, nothing is sent. Another survey needs another preview.
 */
export function PupilPreview(props: PupilPreviewProps): JSX.Element {
  return <PupilPage session={previewSession(props)} dictionary={everyPupilText} embedded />;
}

function previewSession(preview: PupilPreviewProps) {
  const { names } = everyPupilText.in(preview.language).page.preview;
  const ownIndex = names.length - 1;
  return createPreviewSession(
    {
      level: preview.level,
      languages: preview.languages,
      questions: preview.questions,
      texts: askedTexts,
      names,
      ownIndex,
      classmates: inventedOrders(preview.questions, ownIndex),
      answersDeletedOn: preview.answersDeletedOn,
      contact: preview.contact,
    },
    preview.language,
  );
}

/** Another order for each question, as a pupil gets it. */
function inventedOrders(
  questions: readonly AskedQuestion[],
  classmateCount: number,
): PupilSurvey["classmates"] {
  const indexes = Array.from({ length: classmateCount }, (_, index) => index);
  return new Map(
    questions.map(({ id }, seed) => [id, shuffled(indexes, createSeededRandom(seed))]),
  );
}
