import { createSignal, For, Show, untrack, type JSX } from "solid-js";
import type { OpenProblem } from "../../../app/teacher/teacher-app.ts";
import type { SurveyId } from "../../../core/ids.ts";
import { languages, type Language, type SurveyQuestion } from "../../../core/question.ts";
import type { Survey } from "../../../core/survey.ts";
import type { CalendarDay } from "../../../core/survey-dates.ts";
import type { DraftChange } from "../../../core/survey-draft.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { TextField } from "../../components/text-field.tsx";
import { useApp, usePlaces } from "../app-context.tsx";
import { savingText } from "../failure-text.ts";
import { useLanguage, useTexts, type TeacherTexts } from "../texts.tsx";
import { BeforeLink } from "./before/before-link.tsx";
import { DatesSection } from "./dates-section.tsx";
import { PreviewDialog } from "./preview-dialog.tsx";
import { surveyFailureText } from "./survey-failure.ts";
import styles from "./survey-draft-page.module.css";

/** Name it, see the questions, try it as a pupil, see the dates, open it. */
export function SurveyDraftPage(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().surveys.draft;
  const survey = () => app.surveys.find(props.surveyId)?.survey ?? null;
  return (
    <Show when={survey()}>
      {(draft) => (
        <div class={prose["page"]}>
          <header class={prose["section"]}>
            <h1 class={prose["title"]}>{words().title}</h1>
            <p class={prose["muted"]}>{words().preventive}</p>
          </header>
          <DraftFields survey={draft()} />
          <QuestionList questions={draft().questions} />
          <BeforeLink surveyId={props.surveyId} />
          <Opening surveyId={props.surveyId} />
        </div>
      )}
    </Show>
  );
}

function DraftFields(props: { readonly survey: Survey }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().surveys.draft;
  const [failedField, setFailedField] = createSignal<{ field: keyof DraftChange; text: string }>();
  const change = async (field: keyof DraftChange, wanted: DraftChange): Promise<void> => {
    const changed = await app.surveys.changeDraft(props.survey.id, wanted);
    setFailedField(
      changed.ok ? undefined : { field, text: surveyFailureText(texts(), changed.error) },
    );
  };
  const errorOf = (field: keyof DraftChange): string | undefined =>
    failedField()?.field === field ? failedField()?.text : undefined;
  const toggleLanguage = (language: Language, chosen: boolean): void => {
    const wanted = languages.filter((known) =>
      known === language ? chosen : props.survey.languages.includes(known),
    );
    void change("languages", { languages: wanted });
  };
  return (
    <section class={styles["fields"]}>
      <TextField
        label={words().name}
        hint={words().nameHint}
        value={props.survey.name}
        error={errorOf("name")}
        onText={() => undefined}
        onChange={(event) => void change("name", { name: event.currentTarget.value })}
      />
      <TextField
        label={words().contact}
        hint={words().contactHint}
        value={props.survey.contact ?? ""}
        error={errorOf("contact")}
        onText={() => undefined}
        onChange={(event) => void change("contact", { contact: event.currentTarget.value })}
      />
      <fieldset class={styles["languages"]}>
        <legend>{words().languages}</legend>
        <For each={languages}>
          {(language) => (
            <label>
              <input
                type="checkbox"
                checked={props.survey.languages.includes(language)}
                onChange={(event) => {
                  toggleLanguage(language, event.currentTarget.checked);
                  // At least one stays: what is shown follows from what was kept.
                  event.currentTarget.checked = props.survey.languages.includes(language);
                }}
              />
              {texts().shell.languageNames[language]}
            </label>
          )}
        </For>
        <p class={styles["error"]} role="alert">
          {errorOf("languages")}
        </p>
      </fieldset>
    </section>
  );
}

function QuestionList(props: { readonly questions: readonly SurveyQuestion[] }): JSX.Element {
  const texts = useTexts();
  const words = () => texts().surveys.draft;
  return (
    <section class={prose["section"]}>
      <h2>{words().questions}</h2>
      <h3 class={styles["group"]}>{words().aboutClassmates}</h3>
      <p class={prose["muted"]}>{words().aboutClassmatesHint}</p>
      <Questions questions={props.questions.filter(({ type }) => type === "nomination")} />
      <h3 class={styles["group"]}>{words().aboutSelf}</h3>
      <Questions questions={props.questions.filter(({ type }) => type === "scale")} />
    </section>
  );
}

function Questions(props: { readonly questions: readonly SurveyQuestion[] }): JSX.Element {
  const language = useLanguage();
  return (
    <ol class={styles["questions"]}>
      <For each={props.questions}>
        {(question) => (
          <li>
            <span>{question.text[language()]}</span>
            <Show when={question.type === "nomination" ? null : question.options}>
              {(options) => (
                <span class={styles["options"]}>
                  {options()
                    .map((option) => option[language()])
                    .join(" · ")}
                </span>
              )}
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}

function Opening(props: { readonly surveyId: SurveyId }): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const announce = useAnnouncer();
  const words = () => texts().surveys.draft;
  const [closesOn, setClosesOn] = createSignal<CalendarDay>(
    untrack(() => app.surveys.closingDays(props.surveyId).usual),
  );
  const [previewing, setPreviewing] = createSignal(false);
  const [error, setError] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const problems = () => app.surveys.problems(props.surveyId);
  const open = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    const opened = await app.surveys.open(props.surveyId, closesOn());
    setBusy(false);
    if (!opened.ok) return void setError(surveyFailureText(texts(), opened.error));
    places.replace({ type: "cards", surveyId: props.surveyId });
  };
  const remove = async (): Promise<void> => {
    const classId = app.surveys.find(props.surveyId)?.survey.classId;
    const removed = await app.surveys.remove(props.surveyId);
    if (!removed.ok) return announce({ text: savingText(texts(), removed.error) });
    places.replace(classId ? { type: "class", classId } : { type: "home" });
  };
  return (
    <>
      <div>
        <Button onClick={() => setPreviewing(true)}>{words().preview}</Button>
      </div>
      <PreviewDialog
        surveyId={props.surveyId}
        closesOn={closesOn()}
        open={previewing()}
        onClose={() => setPreviewing(false)}
      />
      <DatesSection surveyId={props.surveyId} closesOn={closesOn()} onChange={setClosesOn} />
      <Show when={app.surveys.thisMachineOnly && problems().length === 0}>
        <Notice tone="care">{texts().surveys.cards.thisMachineOnly(null)}</Notice>
      </Show>
      <For each={problems()}>
        {(problem) => <Notice tone="care">{problemText(texts(), problem)}</Notice>}
      </For>
      <Show when={error()}>
        {(text) => (
          <Notice tone="trouble" announced>
            {text()}
          </Notice>
        )}
      </Show>
      <div class={prose["actions"]}>
        <Button
          look="primary"
          busy={busy()}
          disabled={problems().length > 0 || !app.surveys.times(props.surveyId, closesOn()).ok}
          onClick={() => void open()}
        >
          {busy() ? words().opening : words().open}
        </Button>
        <Button look="text" onClick={() => void remove()}>
          {words().remove}
        </Button>
      </div>
      <p class={prose["muted"]}>{words().openHint}</p>
    </>
  );
}

function problemText(texts: TeacherTexts, problem: OpenProblem): string {
  const words = texts.surveys.draft.problems;
  switch (problem.type) {
    case "no-questions":
      return words.noQuestions;
    case "sample":
      return words.sample;
    case "question":
      return words.questionRefused;
    case "nobody-asked":
      return words.nobodyAsked;
    case "roster-too-small":
      return words.rosterTooSmall(problem.fewest);
    case "record-incomplete":
    case "record-not-wanted":
      return words.recordIncomplete;
    case "class":
      return problem.problem.type === "too-few"
        ? texts.classes.page.problems["too-few"](problem.problem.count, problem.problem.fewest)
        : words.notReady;
  }
}
