import {
  createEffect,
  createMemo,
  createSignal,
  onCleanup,
  Match,
  lazy,
  Show,
  Suspense,
  Switch,
  untrack,
  type JSX,
} from "solid-js";
import { withFirmness } from "../../../app/teacher/firm-signs.ts";
import { createDeeperAnalysis } from "../../../app/teacher/deeper-analysis.ts";
import {
  createResults,
  mainQuestionOf,
  shownQuestions,
  type Results,
  type ResultsWorkers,
} from "../../../app/teacher/results.ts";
import { roundBeforeOf } from "../../../app/teacher/results-round-before.ts";
import type { GroupsPort } from "../../../app/teacher/groups-port.ts";
import type { SurveyAnswers } from "../../../app/teacher/teacher-app.ts";
import type { Waves } from "../../../app/teacher/waves-desk.ts";
import type { NominationRecord } from "../../../core/analysis-input.ts";
import type { QuestionId } from "../../../core/ids.ts";
import type { UiLanguage } from "../../../core/ui-language.ts";
import { Button } from "../../components/button.tsx";
import { createFollower, lineUp, whenIdle } from "../../components/frames.ts";
import { createTurns } from "../../components/turns.ts";
import { Notice } from "../../components/notice.tsx";
import { createLabelMeasure } from "../../sociogram/measure-label.ts";
import type { CaseTalks } from "./cases/case-talks.ts";
import { MapPanel } from "./map-panel.tsx";
import { MapFacts } from "./map-facts.tsx";
import type { PlacesPort } from "./map-hand/places-port.ts";
import { createMapChoices } from "./map-views/map-choices.ts";
import { OlderRoundLine } from "./older-round/older-round.tsx";
import { overviewWords } from "./overview-words.ts";
import type { NotesPort } from "./pupil/notes-port.ts";
import { PupilSheet } from "./pupil-sheet.tsx";
import {
  dayText,
  resultsSignTexts,
  resultsTexts,
  ResultsDeskProvider,
  type NewerRound,
  type ResultsDesk,
} from "./results-desk.tsx";
import { offeredTabs, ResultsTabs, type ResultsTab, type TabsOffered } from "./results-tabs.tsx";
import type { RosterColumnsPort } from "./roster/roster-choices.ts";
import { noteClosed } from "./hide-all.ts";
import { deletedText, footerText, untilText } from "./results-days.ts";
import { createSheetSteps } from "./sheet-steps.ts";
import { SharedScreenGate } from "./shared-screen-gate.tsx";
import { overviewParts, TabBodies, type Investigation } from "./tab-bodies.tsx";
import styles from "./results-view.module.css";

const GuidePanel = lazy(async () => ({
  default: (await import("./guide/guide-panel.tsx")).GuidePanel,
}));

export interface ResultsViewProps {
  /** The opened answers of one survey; may grow while it is live. */
  readonly answers: SurveyAnswers;
  readonly className: string;
  readonly workers: ResultsWorkers;
  readonly language: UiLanguage;
  /** Now, whole seconds since 1970. */
  readonly now: number;
  /** True when the question about a shared screen was answered before, in this sitting. */
  readonly screenChecked?: boolean;
  readonly onScreenChecked?: () => void;
  /** Makes what works the results out anew, after it failed. */
  readonly onRestart?: () => void;
  /** Makes what divides pupils, when it is asked for; without it there is no such tab. */
  readonly groups?: () => GroupsPort;
  /** What is shown first; the overview unless said otherwise. */
  readonly firstTab?: ResultsTab;
  /** Who has been heard, where there are cases: of an investigation alone. */
  readonly talks?: CaseTalks;
  /** The waves it may be seen beside; null for an investigation. */
  readonly waves?: Waves | null;
  /** A round of the class that was asked later: then this one gives no orders. */
  readonly newer?: NewerRound | null;
  /** Where talks with pupils are noted; nowhere without it. */
  readonly notes?: NotesPort;
  /** Where it is kept where pupils were put by hand on the map; nowhere without it. */
  readonly places?: PlacesPort;
  /** Where the columns of the class list are remembered; nowhere without it. */
  readonly rosterColumns?: RosterColumnsPort;
}

/** The results of one survey, behind the question whether anybody else sees the screen. */
export function ResultsView(props: ResultsViewProps): JSX.Element {
  const [checked, setChecked] = createSignal(false);
  // Made before the gate opens: what takes time is ready when it does.
  const labelWidth = createLabelMeasure(document);
  const results = createResults(
    untrack(() => props.workers),
    {
      answers: () => props.answers,
      labelWidth,
      earlier: () => props.waves?.chain.slice(0, -1) ?? [],
      kept: (question) => props.places?.kept(question) ?? null,
    },
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
      <Opened view={props} results={results} />
    </Show>
  );
}

/** What is there before the answers are analysed is shown at once: headings, tabs, and the map as soon as it is drawn. */
function Opened(props: {
  readonly view: ResultsViewProps;
  readonly results: Results;
}): JSX.Element {
  const investigation = (): Investigation | null => {
    const { talks, answers } = props.view;
    const input = answers.analysisInput;
    return input.type === "investigation" && talks ? { input, talks } : null;
  };
  const [tab, setTab] = createSignal<ResultsTab>(
    untrack(() => props.view.firstTab ?? (investigation() === null ? "overview" : "cases")),
  );
  const wasOverviewed = createMemo((was: boolean) => was || tab() === "overview", false);
  const [asked, setAsked] = createSignal<QuestionId | null>(null);
  /** Whether it is told how to read this. */
  const [guided, setGuided] = createSignal(false);
  let guideButton: HTMLButtonElement | undefined;
  const closeGuide = (): void => {
    setGuided(false);
    guideButton?.focus();
  };
  const offered = (): TabsOffered => ({
    hasCases: investigation() !== null,
    hasGroups: props.view.groups !== undefined,
    hasTime: (props.view.waves ?? null) !== null,
  });
  /** What goes on paper: the class, unless the sheet of one pupil is asked for. */
  const [paper, setPaper] = createSignal<"class" | "sheet">("class");
  const [mutualOnly, setMutualOnly] = createSignal(false);
  const mapChoices = createMapChoices(mutualOnly, setMutualOnly);
  const steps = createSheetSteps({
    main: () => main,
    sheet: () => side,
    heading: () => heading,
  });
  const { chosen, sheetOf } = steps;
  const openTab = (next: ResultsTab): void => {
    setTab(next);
    steps.layAside(!hasSide(next));
  };
  let heading: HTMLHeadingElement | undefined;
  let main: HTMLDivElement | undefined;
  let side: HTMLElement | undefined;

  const desk: ResultsDesk = {
    analysis: () => {
      const found = analysis();
      if (found === null) throw new Error("Asked for the analysis before it was made");
      return found;
    },
    survey: () => props.view.answers.survey,
    className: () => props.view.className,
    language: () => props.view.language,
    texts: () => resultsTexts(props.view.language),
    signTexts: () => resultsSignTexts(props.view.language),
    knownSince: (pupil) =>
      dayText(desk, props.view.answers.knownSince.get(pupil) ?? props.view.now),
    waves: () => props.view.waves ?? null,
    roundBefore: () => roundBefore(),
    newer: () => props.view.newer ?? null,
    chosen,
    choose: steps.choose,
    openSheet: steps.open,
    now: () => props.view.now,
    deeper: () => ({ ...deeper, again: props.view.onRestart ?? deeper.again }),
    notes: () => props.view.notes ?? null,
    places: () => props.view.places ?? null,
    printFooter: () => footerText(desk, props.view.answers),
    printSheet: () => {
      setPaper("sheet");
      // Not every browser waits here until it has printed.
      window.addEventListener("afterprint", () => setPaper("class"), { once: true });
      window.print();
    },
  };
  const roundBefore = createMemo(() => roundBeforeOf(props.view.waves ?? null));
  const texts = desk.texts;
  const isAnalysed = (): boolean => props.results.analysis() !== null;
  const parts = createTurns(() => (isAnalysed() && wasOverviewed() ? overviewParts.roster : 0), 1);
  const deeper = createDeeperAnalysis(
    untrack(() => props.view.workers),
    () => props.view.answers,
  );
  const analysis = createMemo(() => {
    const quick = props.results.analysis();
    return quick && withFirmness(quick, deeper.found());
  });
  /** The question of the map that is seen. */
  const [mapSeen, setMapSeen] = createSignal<QuestionId | null>(null);
  /** Title and tabs come first: meanwhile the Workers are at work. */
  const begun = createTurns(() => 1, 1);
  /** What is said beside the map does not come in the same frame as what comes below it. */
  const told = createFollower(mapSeen, lineUp);
  // How firm signs are takes the Worker a second or two, and never before the first picture stands.
  createEffect(() => {
    if (!isAnalysed()) return;
    const isMapSeen = mapSeen() !== null || props.results.failed();
    // Asked last: to know what is shown the browser lays the page out.
    const isWithoutMap =
      tab() === "overview"
        ? parts() >= overviewParts.roster && !isShownAtAll(side)
        : tab() !== "map";
    if (isMapSeen || isWithoutMap) onCleanup(whenIdle([deeper.ask]));
  });
  const questions = createMemo(() =>
    shownQuestions<NominationRecord>(props.view.answers.analysisInput.nominations),
  );
  const question = createMemo(
    () => asked() ?? mainQuestionOf({ questions: questions() })?.id ?? null,
  );

  const map = (table: boolean): JSX.Element => (
    <Show when={question()}>
      {(id) => (
        <MapPanel
          results={props.results}
          questions={questions().map((nomination) => nomination.id)}
          question={id()}
          onQuestion={setAsked}
          mutualOnly={mutualOnly()}
          onMutualOnly={setMutualOnly}
          {...(table ? { choices: mapChoices } : {})}
          groups={props.view.answers.analysisInput.pupils.map(({ group }) => group)}
          table={table}
          onSeen={setMapSeen}
        />
      )}
    </Show>
  );

  return (
    <ResultsDeskProvider desk={desk}>
      <div class={styles["results"]} data-guided={guided() ? "" : undefined}>
        <div
          class={styles["grid"]}
          data-tab={tab()}
          data-paper={paper()}
          data-alone={!hasSide(tab()) && sheetOf() === null ? "" : undefined}
          data-step={steps.isStep() && sheetOf() !== null ? "" : undefined}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.defaultPrevented || sheetOf() === null) return;
            // What is being written is not lost by a key, and a dialog has its own use for it.
            if (event.target.closest("dialog, input, textarea, select") !== null) return;
            steps.close();
            noteClosed();
          }}
        >
          <div class={styles["main"]} ref={(element) => (main = element)}>
            <header class={styles["head"]}>
              <h1>
                {props.view.className}, {props.view.answers.survey.name}
              </h1>
              <p class={styles["dates"]}>
                {texts().until(untilText(desk, props.view.answers))} ·{" "}
                {texts().deletedOn(deletedText(desk, props.view.answers))}
              </p>
              <button
                ref={(element) => (guideButton = element)}
                type="button"
                class={styles["guide"]}
                aria-expanded={guided()}
                onClick={() => (guided() ? closeGuide() : setGuided(true))}
              >
                {texts().openGuide}
              </button>
              <Show when={tab() !== "overview" && props.view.newer}>
                {(newer) => <OlderRoundLine newer={newer()} divides={tab() === "groups"} />}
              </Show>
            </header>
            <ResultsTabs tab={tab()} {...offered()} onTab={openTab} texts={texts()}>
              <Show when={props.results.failed()}>
                <div class={styles["failed"]}>
                  <Notice
                    tone="trouble"
                    announced
                    actions={
                      <Button look="plain" onClick={() => props.view.onRestart?.()}>
                        {overviewWords[props.view.language].again}
                      </Button>
                    }
                  >
                    {texts().failed}
                  </Notice>
                </div>
              </Show>
              <TabBodies
                view={props.view}
                results={props.results}
                tab={tab()}
                investigation={investigation()}
                wasOverviewed={wasOverviewed()}
                parts={parts()}
                deeper={deeper}
                question={question()}
                onQuestion={setAsked}
                map={() => <Show when={begun() >= 1}>{map(true)}</Show>}
              />
            </ResultsTabs>
          </div>
          <aside class={styles["side"]} ref={(element) => (side = element)}>
            <div class={styles["page"]}>
              <Show
                when={sheetOf() !== null}
                fallback={
                  <Switch>
                    <Match when={tab() === "overview" && parts() >= overviewParts.map}>
                      {map(false)}
                    </Match>
                    <Match when={tab() === "map" && told()}>
                      {(id) => <MapFacts question={id()} />}
                    </Match>
                  </Switch>
                }
              >
                <h1 class={styles["stepTitle"]}>
                  {props.view.className}, {props.view.answers.survey.name}
                </h1>
                <div class={styles["sideHead"]}>
                  <Button class={styles["back"] ?? ""} look="text" onClick={steps.back}>
                    {texts().backToClass}
                  </Button>
                  <Button class={styles["close"] ?? ""} look="text" onClick={steps.close}>
                    {texts().closeSheet}
                  </Button>
                </div>
                <PupilSheet index={sheetOf() ?? 0} headingRef={(element) => (heading = element)} />
              </Show>
            </div>
          </aside>
        </div>
      </div>
      <Show when={guided()}>
        <Suspense>
          <GuidePanel
            tab={tab()}
            tabs={offeredTabs(offered())}
            onTab={openTab}
            onClose={closeGuide}
          />
        </Suspense>
      </Show>
    </ResultsDeskProvider>
  );
}

/** Whether something of the page itself stands where the sheet would. */
function hasSide(tab: ResultsTab): boolean {
  return tab === "overview" || tab === "map";
}

/** False where there is no room for it. */
function isShownAtAll(element: HTMLElement | undefined): boolean {
  return element !== undefined && getComputedStyle(element).display !== "none";
}
