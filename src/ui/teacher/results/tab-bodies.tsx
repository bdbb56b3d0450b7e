import { createMemo, lazy, Show, Suspense, type Accessor, type JSX } from "solid-js";
import type { DeeperAnalysis } from "../../../app/teacher/deeper-analysis.ts";
import type { Results } from "../../../app/teacher/results.ts";
import type { InvestigationInput } from "../../../core/analysis-input.ts";
import type { QuestionId } from "../../../core/ids.ts";
import type { CaseTalks } from "./cases/case-talks.ts";
import { ClassFigures } from "./class-figures.tsx";
import { LetterView } from "./letter.tsx";
import { createMatrixChoices } from "./matrix/matrix-choices.ts";
import { OwnWords } from "./own-words.tsx";
import { dayText, useResults } from "./results-desk.tsx";
import type { ResultsTab } from "./results-tabs.tsx";
import type { ResultsViewProps } from "./results-view.tsx";
import { deletedText, footerText, untilText } from "./results-days.ts";
import { Roster } from "./roster.tsx";
import styles from "./results-view.module.css";

const CasesView = lazy(async () => ({
  default: (await import("./cases/cases-view.tsx")).CasesView,
}));

const MatrixView = lazy(async () => ({
  default: (await import("./matrix/matrix-view.tsx")).MatrixView,
}));

const InfluenceView = lazy(async () => ({
  default: (await import("./influence/influence-view.tsx")).InfluenceView,
}));

const GroupsView = lazy(async () => ({
  default: (await import("../groups/groups-view.tsx")).GroupsView,
}));

const OverTimeView = lazy(async () => ({
  default: (await import("./over-time/over-time-view.tsx")).OverTimeView,
}));

const ReportView = lazy(async () => ({
  default: (await import("./report/report-view.tsx")).ReportView,
}));

/** What only an investigation has: its own type of answers, and who has been heard. */
export interface Investigation {
  readonly input: InvestigationInput;
  readonly talks: CaseTalks;
}

/** How far the overview has come: the letter first; then the map; then what is below the fold. */
export const overviewParts = { letter: 2, map: 3, wholeLetter: 4, own: 5, roster: 6 } as const;

/** What stands below each tab. Overview and groups stay where they are once they were opened. */
export function TabBodies(props: {
  readonly view: ResultsViewProps;
  readonly results: Results;
  readonly tab: ResultsTab;
  readonly investigation: Investigation | null;
  /** True once the overview was opened. */
  readonly wasOverviewed: boolean;
  /** How many of the overview's parts have come. */
  readonly parts: number;
  readonly deeper: DeeperAnalysis;
  readonly question: QuestionId | null;
  readonly onQuestion: (id: QuestionId) => void;
  readonly map: Accessor<JSX.Element>;
}): JSX.Element {
  const desk = useResults();
  const texts = desk.texts;
  const wasDivided = createMemo((was: boolean) => was || props.tab === "groups", false);
  const matrixChoices = createMatrixChoices();
  const isAnalysed = (): boolean => props.results.analysis() !== null;
  const isWaiting = (): boolean =>
    !["map", "cases", "groups"].includes(props.tab) && !isAnalysed() && !props.results.failed();
  const groups = () => props.view.answers.analysisInput.pupils.map(({ group }) => group);
  const footer = (): string => footerText(desk, props.view.answers);
  return (
    <>
      <Show when={props.tab === "cases" && props.investigation}>
        {(found) => (
          <Loaded>
            <CasesView
              input={found().input}
              talks={found().talks}
              firstSeen={dayText(
                desk,
                Math.min(props.view.now, ...props.view.answers.knownSince.values()),
              )}
              footer={footer()}
            />
          </Loaded>
        )}
      </Show>
      <Show when={isWaiting()}>
        <p class={styles["waiting"]} role="status">
          {texts().working}
        </p>
      </Show>
      <Show when={props.wasOverviewed}>
        {/* Stays where it is: a class list takes an old machine time to make, and to take down. */}
        <div class={styles["overview"]} hidden={props.tab !== "overview"}>
          <div class={styles["letter"]}>
            <Show when={props.parts >= overviewParts.letter}>
              <LetterView whole={props.parts >= overviewParts.wholeLetter} />
            </Show>
            <Show when={props.parts >= overviewParts.own}>
              <OwnWords />
            </Show>
          </div>
          <Show when={props.parts >= overviewParts.roster}>
            <Roster footer={footer()} groups={groups()} columns={props.view.rosterColumns} />
          </Show>
        </div>
      </Show>
      <Show when={props.tab === "map"}>{props.map()}</Show>
      <Loaded>
        <Show when={props.tab === "matrix" && isAnalysed() && props.question}>
          {(id) => (
            <MatrixView
              question={id()}
              onQuestion={props.onQuestion}
              deeper={props.deeper}
              choices={matrixChoices}
              footer={footer()}
            />
          )}
        </Show>
        <Show when={props.tab === "influence" && isAnalysed()}>
          <InfluenceView deeper={props.deeper} input={props.view.answers.analysisInput} />
        </Show>
      </Loaded>
      <Show when={props.tab === "figures" && isAnalysed()}>
        <ClassFigures />
      </Show>
      <Show when={props.tab === "time" && isAnalysed() && props.view.waves}>
        {(waves) => (
          <Loaded>
            <OverTimeView waves={waves()} />
          </Loaded>
        )}
      </Show>
      <Show when={props.tab === "report" && isAnalysed()}>
        <Loaded>
          <ReportView
            results={props.results}
            input={props.view.answers.analysisInput}
            until={untilText(desk, props.view.answers)}
            printed={dayText(desk, props.view.now)}
            deletedOn={deletedText(desk, props.view.answers)}
          />
        </Loaded>
      </Show>
      <Show when={wasDivided() && props.view.groups}>
        {(makePort) => (
          // Stays where it is: what was begun is not lost by looking something up.
          <div hidden={props.tab !== "groups"}>
            <Loaded>
              <GroupsView
                makePort={makePort()}
                language={props.view.language}
                deletedOn={deletedText(desk, props.view.answers)}
              />
            </Loaded>
          </div>
        )}
      </Show>
    </>
  );

  function Loaded(loaded: { readonly children: JSX.Element }): JSX.Element {
    return <Suspense fallback={<p role="status">{texts().working}</p>}>{loaded.children}</Suspense>;
  }
}
