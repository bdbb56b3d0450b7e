import {
  createEffect,
  createMemo,
  createSignal,
  onCleanup,
  Match,
  Show,
  Switch,
  untrack,
  type JSX,
} from "solid-js";
import {
  createResults,
  mainQuestionOf,
  type ResultsWorkers,
} from "../../../app/teacher/results.ts";
import type { SurveyAnswers } from "../../../app/teacher/teacher-app.ts";
import type { QuestionId } from "../../../core/ids.ts";
import type { Language } from "../../../core/question.ts";
import { writeCalendarDay } from "../../../i18n/dates.ts";
import { Button } from "../../components/button.tsx";
import { createTurns } from "../../components/turns.ts";
import { Notice } from "../../components/notice.tsx";
import { createLabelMeasure } from "../../sociogram/measure-label.ts";
import { ClassFigures } from "./class-figures.tsx";
import { LetterView } from "./letter.tsx";
import { MapPanel } from "./map-panel.tsx";
import { MapFacts } from "./map-facts.tsx";
import { OwnWords } from "./own-words.tsx";
import { PupilSheet } from "./pupil-sheet.tsx";
import {
  dayText,
  resultsSignTexts,
  resultsTexts,
  ResultsDeskProvider,
  type ResultsDesk,
} from "./results-desk.tsx";
import { ResultsTabs, type ResultsTab } from "./results-tabs.tsx";
import { Roster } from "./roster.tsx";
import { SharedScreenGate } from "./shared-screen-gate.tsx";
import styles from "./results-view.module.css";

export interface ResultsViewProps {
  /** The opened answers of one survey; may grow while it is live. */
  readonly answers: SurveyAnswers;
  readonly className: string;
  readonly workers: ResultsWorkers;
  readonly language: Language;
  /** Now, whole seconds since 1970. */
  readonly now: number;
  /** True when the question about a shared screen was answered before, in this sitting. */
  readonly screenChecked?: boolean;
  readonly onScreenChecked?: () => void;
  /** What is shown first; the overview unless said otherwise. */
  readonly firstTab?: ResultsTab;
}

/** The results of one survey, behind the question whether anybody else sees the screen. */
export function ResultsView(props: ResultsViewProps): JSX.Element {
  const [checked, setChecked] = createSignal(false);
  // Made before the gate opens: what takes time is ready when it does.
  const labelWidth = createLabelMeasure(document);
  const results = createResults(
    untrack(() => props.workers),
    { answers: () => props.answers, labelWidth },
  );
  const texts = () => resultsTexts(props.language);
  return (
    <Show
      when={props.screenChecked || checked()}
      fallback={
        <SharedScreenGate
          texts={texts()}
          onOpen={() => {
            setChecked(true);
            props.onScreenChecked?.();
          }}
        />
      }
    >
      <Show
        when={results.analysis()}
        fallback={
          <div class={styles["waiting"]}>
            <Show when={results.failed()} fallback={<p role="status">{texts().working}</p>}>
              <Notice tone="trouble" announced>
                {texts().failed}
              </Notice>
            </Show>
          </div>
        }
      >
        {(analysis) => <Opened {...props} results={results} analysis={analysis()} />}
      </Show>
    </Show>
  );
}

type OpenedProps = ResultsViewProps & {
  readonly results: ReturnType<typeof createResults>;
  readonly analysis: ResultsDesk["analysis"] extends () => infer Analysis ? Analysis : never;
};

function Opened(props: OpenedProps): JSX.Element {
  const [tab, setTab] = createSignal<ResultsTab>(untrack(() => props.firstTab ?? "overview"));
  const [chosen, setChosen] = createSignal<number | null>(null);
  /** Whether the sheet stands in place of the rest where there is no room beside it. */
  const [sheetAsStep, setSheetAsStep] = createSignal(false);
  const [asked, setAsked] = createSignal<QuestionId | null>(null);
  const [mutualOnly, setMutualOnly] = createSignal(false);
  let heading: HTMLHeadingElement | undefined;
  let main: HTMLDivElement | undefined;
  let leftAt: { readonly scroll: number; readonly focus: Element | null } | null = null;

  const desk: ResultsDesk = {
    analysis: () => props.analysis,
    survey: () => props.answers.survey,
    className: () => props.className,
    language: () => props.language,
    texts: () => resultsTexts(props.language),
    signTexts: () => resultsSignTexts(props.language),
    knownSince: (pupil) => dayText(desk, props.answers.knownSince.get(pupil) ?? props.now),
    chosen,
    choose: (pupil) => {
      setChosen(pupil);
      if (pupil === null && sheetAsStep()) history.back();
    },
    openSheet: (pupil) => {
      if (!sheetAsStep()) {
        leftAt = { scroll: window.scrollY, focus: document.activeElement };
        // The browser's own way back leads from the sheet to the class, not out of the results.
        history.pushState(history.state, "");
      }
      setChosen(pupil);
      setSheetAsStep(true);
    },
  };
  const texts = desk.texts;
  // The letter first; then the map, whose drawing takes a Worker a moment; then what is below the fold.
  const turn = createTurns(() => 6, 1);
  const footer = (): string =>
    texts().print.footer(
      props.className,
      props.answers.survey.name,
      dayText(desk, props.now),
      writeCalendarDay(props.answers.survey.answersDeletedOn, props.language),
    );
  const question = createMemo(() => asked() ?? mainQuestionOf(props.analysis)?.id ?? null);

  createEffect(() => {
    if (chosen() === null || !sheetAsStep() || !main) return;
    // Only where the sheet has taken the place of the rest does the reader go with it.
    if (getComputedStyle(main).display !== "none") return;
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: "start" });
  });

  const leaveStep = (): void => {
    setSheetAsStep(false);
    if (leftAt === null) return;
    window.scrollTo(0, leftAt.scroll);
    if (leftAt.focus instanceof HTMLElement) leftAt.focus.focus({ preventScroll: true });
    leftAt = null;
  };
  const wentBack = (): void => {
    if (!sheetAsStep()) return;
    // Beside the class the sheet goes; where it had taken its place, the pupil stays marked.
    if (main && getComputedStyle(main).display !== "none") setChosen(null);
    leaveStep();
  };
  window.addEventListener("popstate", wentBack);
  onCleanup(() => window.removeEventListener("popstate", wentBack));
  const backToClass = (): void => {
    if (sheetAsStep()) history.back();
  };
  const closeSheet = (): void => {
    setChosen(null);
    if (sheetAsStep()) history.back();
  };

  const map = (table: boolean): JSX.Element => (
    <Show when={question()}>
      {(id) => (
        <MapPanel
          results={props.results}
          question={id()}
          onQuestion={setAsked}
          mutualOnly={mutualOnly()}
          onMutualOnly={setMutualOnly}
          table={table}
        />
      )}
    </Show>
  );

  return (
    <ResultsDeskProvider desk={desk}>
      <div class={styles["results"]}>
        <div
          class={styles["grid"]}
          data-tab={tab()}
          data-chosen={chosen() !== null ? "" : undefined}
          data-step={sheetAsStep() && chosen() !== null ? "" : undefined}
        >
          <div class={styles["main"]} ref={(element) => (main = element)}>
            <header class={styles["head"]}>
              <h1>
                {props.className}, {props.answers.survey.name}
              </h1>
              <p class={styles["dates"]}>
                {texts().until(dayText(desk, endOf(props.answers, props.now)))} ·{" "}
                {texts().deletedOn(
                  writeCalendarDay(props.answers.survey.answersDeletedOn, props.language),
                )}
              </p>
            </header>
            <ResultsTabs tab={tab()} onTab={setTab} texts={texts()}>
              <Show when={tab() === "overview"}>
                <div class={styles["letter"]}>
                  <Show when={turn() >= 2}>
                    <LetterView />
                  </Show>
                  <Show when={turn() >= 4}>
                    <OwnWords />
                  </Show>
                </div>
                <Show when={turn() >= 6}>
                  <Roster footer={footer()} />
                </Show>
              </Show>
              <Show when={tab() === "map" && turn() >= 2}>{map(true)}</Show>
              <Show when={tab() === "figures"}>
                <ClassFigures />
              </Show>
            </ResultsTabs>
          </div>
          <aside class={styles["side"]}>
            <Show
              when={chosen() !== null}
              fallback={
                <Switch>
                  <Match when={tab() === "overview" && turn() >= 3}>{map(false)}</Match>
                  <Match when={tab() === "map" && turn() >= 4 && question()}>
                    {(id) => <MapFacts question={id()} />}
                  </Match>
                </Switch>
              }
            >
              <h1 class={styles["stepTitle"]}>
                {props.className}, {props.answers.survey.name}
              </h1>
              <div class={styles["sideHead"]}>
                <Button class={styles["back"] ?? ""} look="text" onClick={backToClass}>
                  {texts().backToClass}
                </Button>
                <Button class={styles["close"] ?? ""} look="text" onClick={closeSheet}>
                  {texts().closeSheet}
                </Button>
              </div>
              <PupilSheet index={chosen() ?? 0} headingRef={(element) => (heading = element)} />
            </Show>
          </aside>
        </div>
      </div>
    </ResultsDeskProvider>
  );
}

/** The last moment answers could come, or until now. */
function endOf({ survey }: SurveyAnswers, now: number): number {
  return survey.state === "closed" ? survey.closedAt : now;
}
