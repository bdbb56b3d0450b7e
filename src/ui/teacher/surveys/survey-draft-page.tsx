import { createSignal, Show, type JSX } from "solid-js";
import type { SurveyId } from "../../../core/ids.ts";
import { floorAnswers } from "../../../core/metrics/participation.ts";
import { minutesFor } from "../../../core/survey-minutes.ts";
import type { DraftSurvey } from "../../../core/survey.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { TextField } from "../../components/text-field.tsx";
import { useApp } from "../app-context.tsx";
import { useTexts } from "../texts.tsx";
import { BeforeLink } from "./before/before-link.tsx";
import { DatesSection } from "./draft/dates-section.tsx";
import { useDraftEditing } from "./draft/draft-editing.ts";
import { DraftOpening } from "./draft/draft-opening.tsx";
import { DraftSettings } from "./draft/draft-settings.tsx";
import { QuestionSection } from "./draft/question-section.tsx";
import { WaveNotice } from "./draft/wave-notice.tsx";
import { RecordSection } from "./investigation/record-section.tsx";
import { PreviewDialog } from "./preview-dialog.tsx";

/** Name it, see the questions, try it as a pupil, see the dates, open it. All else has a good default. */
export function SurveyDraftPage(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const draft = (): DraftSurvey | null => {
    const survey = app.surveys.find(props.surveyId)?.survey;
    return survey?.state === "draft" ? survey : null;
  };
  return (
    <Show when={draft()}>
      {(found) => (
        <div class={prose["page"]}>
          <DraftHead draft={found()} />
          <WaveNotice draft={found()} />
          <RecordSection surveyId={props.surveyId} />
          <NameField draft={found()} />
          <QuestionSection draft={found()} beside={<Preview draft={found()} />} />
          <DraftSettings draft={found()} />
          <DatesSection draft={found()} />
          <BeforeLink surveyId={props.surveyId} />
          <SmallClass draft={found()} />
          <DraftOpening draft={found()} />
        </div>
      )}
    </Show>
  );
}

function DraftHead(props: { readonly draft: DraftSurvey }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const schoolClass = () => app.classes.find(props.draft.classId)?.schoolClass;
  const facts = (): string => {
    const { questions, level } = props.draft;
    return texts().asking.begin.facts(questions.length, minutesFor(questions, level));
  };
  return (
    <header class={prose["section"]}>
      <h1 class={prose["title"]}>{texts().surveys.draft.title}</h1>
      <p>
        {texts().asking.draft.class(schoolClass()?.name ?? "", schoolClass()?.pupils.length ?? 0)}
        <Show when={props.draft.questions.length > 0}>
          {" · "}
          {facts()}
        </Show>
      </p>
      <Show when={props.draft.kind === "preventive"}>
        <p class={prose["muted"]}>{texts().surveys.draft.preventive}</p>
      </Show>
    </header>
  );
}

function NameField(props: { readonly draft: DraftSurvey }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const { error, keep } = useDraftEditing();
  return (
    <TextField
      label={texts().surveys.draft.name}
      hint={texts().surveys.draft.nameHint}
      value={props.draft.name}
      error={error()}
      onText={() => undefined}
      onChange={(event) => {
        const name = event.currentTarget.value;
        void keep(app.surveys.changeDraft(props.draft.id, { name }));
      }}
    />
  );
}

function Preview(props: { readonly draft: DraftSurvey }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const [previewing, setPreviewing] = createSignal(false);
  return (
    <>
      <Button onClick={() => setPreviewing(true)}>{texts().surveys.draft.preview}</Button>
      <PreviewDialog
        surveyId={props.draft.id}
        closesOn={app.surveys.closingDays(props.draft.id).usual}
        open={previewing()}
        onClose={() => setPreviewing(false)}
      />
    </>
  );
}

function SmallClass(props: { readonly draft: DraftSurvey }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const expected = () => app.surveys.find(props.draft.id)?.expected ?? 0;
  return (
    <Show when={expected() > 0 && expected() < floorAnswers}>
      <Notice tone="calm">{texts().asking.draft.smallClass(floorAnswers)}</Notice>
    </Show>
  );
}
