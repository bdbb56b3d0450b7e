import { createSignal, For, Match, Show, Switch, onCleanup, untrack, type JSX } from "solid-js";
import { createRecordEditor } from "../../../../app/teacher/record-editor.ts";
import type { SurveyEntry } from "../../../../app/teacher/teacher-app.ts";
import type { RecordGap } from "../../../../core/investigation-record.ts";
import type { DraftSurvey } from "../../../../core/survey.ts";
import { Button } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import prose from "../../../components/prose.module.css";
import { useApp, usePlaces } from "../../app-context.tsx";
import { useLanguage, useTexts } from "../../texts.tsx";
import { surveyFailureText } from "../survey-failure.ts";
import { PupilsStep } from "./pupils-step.tsx";
import { errorOfField, RecordFormProvider, type RecordForm } from "./record-form.tsx";
import { placeOfGap, recordSteps, type RecordStep } from "./record-gaps.ts";
import { recordWords } from "./record-words.ts";
import { RecordPaper } from "./record-paper.tsx";
import styles from "./record-page.module.css";
import { DecisionStep, GroundsStep, MethodsStep, SuspicionStep } from "./record-steps.tsx";
import { PrintButton, WholeStep } from "./whole-step.tsx";

/** The record of an investigation: written while it is a draft, and then read and printed. */
export function RecordPage(props: { readonly entry: SurveyEntry }): JSX.Element {
  const language = useLanguage();
  const words = () => recordWords[language()];
  const survey = () => props.entry.survey;
  const draft = () => {
    const found = survey();
    return found.state === "draft" ? found : null;
  };
  return (
    <div class={`${prose["page"]} ${styles["page"]}`}>
      <header class={`${prose["section"]} ${styles["screenOnly"]}`}>
        <h1 class={prose["title"]}>{words().title}</h1>
        <p class={prose["lead"]}>{words().lead}</p>
        <Show when={draft()}>
          <BackToSurvey survey={survey()} />
        </Show>
      </header>
      <Switch fallback={<p>{words().none}</p>}>
        <Match when={survey().kind === "investigation" && draft()}>
          {(found) => <Form survey={found()} />}
        </Match>
        <Match when={survey().kind === "investigation"}>
          <div class={styles["screenOnly"]}>
            <PrintButton />
          </div>
          <RecordPaper survey={survey()} />
        </Match>
      </Switch>
    </div>
  );
}

function BackToSurvey(props: { readonly survey: SurveyEntry["survey"] }): JSX.Element {
  const places = usePlaces();
  const language = useLanguage();
  return (
    <div>
      <Button look="text" onClick={() => places.go({ type: "survey", surveyId: props.survey.id })}>
        {recordWords[language()].back}
      </Button>
    </div>
  );
}

/** One step at a time; everything is kept as it is typed. */
function Form(props: { readonly survey: DraftSurvey }): JSX.Element {
  const app = useApp();
  const language = useLanguage();
  const words = () => recordWords[language()];
  const editor = createRecordEditor(
    app.surveys,
    untrack(() => props.survey.id),
  );
  const [step, setStep] = createSignal<RecordStep>("suspicion");
  const [left, setLeft] = createSignal<ReadonlySet<string>>(new Set());
  const [lookedOver, setLookedOver] = createSignal(false);
  let heading: HTMLHeadingElement | undefined;
  onCleanup(app.vault.beforeLock(() => editor.settle()));

  const form: RecordForm = {
    editor,
    words,
    errorOf: (field) =>
      lookedOver() || left().has(field) ? errorOfField(editor, words(), field) : undefined,
  };
  const show = (next: RecordStep): void => {
    setStep(next);
    if (next === "whole") setLookedOver(true);
  };
  const goTo = (next: RecordStep): void => {
    show(next);
    heading?.focus();
  };
  const goToGap = (gap: RecordGap): void => {
    const { step: next, field } = placeOfGap(gap);
    show(next);
    document.getElementById(field)?.focus();
  };
  const leave = (event: FocusEvent): void => {
    if (!(event.target instanceof HTMLElement)) return;
    const group = event.target.closest("fieldset[id]");
    setLeft(new Set([...left(), event.target.id, ...(group ? [group.id] : [])]));
  };
  const place = () => recordSteps.indexOf(step());
  const today = app.before.today;
  return (
    <RecordFormProvider value={form}>
      <StepList editor={editor} step={step()} onStep={goTo} />
      <section
        class={styles["step"]}
        data-step={step()}
        aria-labelledby="record-step"
        onFocusOut={leave}
      >
        <h2 id="record-step" tabindex="-1" ref={(element) => (heading = element)}>
          {words().steps[step()]}
        </h2>
        <Switch>
          <Match when={step() === "suspicion"}>
            <SuspicionStep />
          </Match>
          <Match when={step() === "grounds"}>
            <GroundsStep />
          </Match>
          <Match when={step() === "methods"}>
            <MethodsStep today={today()} />
          </Match>
          <Match when={step() === "decision"}>
            <DecisionStep today={today()} />
          </Match>
          <Match when={step() === "pupils"}>
            <PupilsStep survey={props.survey} />
          </Match>
          <Match when={step() === "whole"}>
            <WholeStep survey={props.survey} onGap={goToGap} />
          </Match>
        </Switch>
      </section>
      <div class={`${styles["foot"]} ${styles["screenOnly"]}`}>
        <div class={prose["actions"]}>
          <Show when={recordSteps[place() - 1]}>
            {(before) => <Button onClick={() => goTo(before())}>{words().previous}</Button>}
          </Show>
          <Show when={recordSteps[place() + 1]} fallback={<BackToSurvey survey={props.survey} />}>
            {(after) => (
              <Button look="primary" onClick={() => goTo(after())}>
                {words().next}
              </Button>
            )}
          </Show>
        </div>
        <Kept form={form} />
      </div>
    </RecordFormProvider>
  );
}

function StepList(props: {
  readonly editor: RecordForm["editor"];
  readonly step: RecordStep;
  readonly onStep: (step: RecordStep) => void;
}): JSX.Element {
  const language = useLanguage();
  const words = () => recordWords[language()];
  const missing = (step: RecordStep): number =>
    step === "whole"
      ? 0
      : props.editor.gaps().filter((gap) => placeOfGap(gap).step === step).length;
  return (
    <nav class={`${styles["steps"]} ${styles["screenOnly"]}`} aria-label={words().steps.label}>
      <ol role="list">
        <For each={recordSteps}>
          {(step) => (
            <li>
              <button
                type="button"
                aria-current={props.step === step ? "step" : undefined}
                onClick={() => props.onStep(step)}
              >
                <span class={styles["stepName"]}>{words().steps[step]}</span>
                <Show when={step !== "whole"}>
                  <span
                    class={styles["stepState"]}
                    data-complete={missing(step) === 0 || undefined}
                  >
                    {missing(step) === 0
                      ? words().completeHere
                      : words().missingHere(missing(step))}
                  </span>
                </Show>
              </button>
            </li>
          )}
        </For>
      </ol>
    </nav>
  );
}

function Kept(props: { readonly form: RecordForm }): JSX.Element {
  const texts = useTexts();
  const words = () => props.form.words();
  return (
    <Show
      when={props.form.editor.trouble()}
      fallback={
        <p class={styles["kept"]} data-saving={props.form.editor.saving() || undefined}>
          {props.form.editor.saving() ? words().saving : words().saved}
        </p>
      }
    >
      {(trouble) => (
        <Notice tone="trouble" announced title={words().notKept}>
          {surveyFailureText(texts(), trouble())}
        </Notice>
      )}
    </Show>
  );
}
