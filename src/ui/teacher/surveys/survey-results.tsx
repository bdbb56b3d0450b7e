import { createEffect, createMemo, createSignal, Show, type JSX } from "solid-js";
import { createGroupsPort } from "../../../app/teacher/groups-port.ts";
import type { ClassId, SurveyId } from "../../../core/ids.ts";
import prose from "../../components/prose.module.css";
import { useDesk } from "../app-context.tsx";
import type { CaseTalks } from "../results/cases/case-talks.ts";
import type { PlacesPort } from "../results/map-hand/places-port.ts";
import type { RosterColumnsPort } from "../results/roster/roster-choices.ts";
import type { NewerRound } from "../results/results-desk.tsx";
import { ResultsView } from "../results/results-view.tsx";
import type { NotesPort } from "../results/pupil/notes-port.ts";
import { useLanguage, useTexts } from "../texts.tsx";

/** The results of a survey that has at least one answer. */
export function SurveyResults(props: { readonly surveyId: SurveyId }): JSX.Element {
  const desk = useDesk();
  const texts = useTexts();
  const language = useLanguage();
  const answered = () => {
    const found = desk.app.surveys.answers(props.surveyId);
    return found && found.answers.size > 0 ? found : null;
  };
  const className = () => {
    const survey = answered()?.survey;
    return survey ? (desk.app.classes.find(survey.classId)?.schoolClass.name ?? "") : "";
  };
  /** Nobody is found out by looking at an invented class. */
  const isSample = () => desk.app.vault.state().type === "sample";
  const talks = (): CaseTalks => ({
    talks: desk.app.cases.talks(props.surveyId),
    today: desk.app.cases.today(),
    keep: async (talk, on) => (await desk.app.cases.keepTalk(props.surveyId, talk, on)).ok,
  });
  const notes = (classId: ClassId): NotesPort => ({
    desk: desk.app.notes,
    classId,
    beforeLock: desk.app.vault.beforeLock,
  });
  const rosterColumns: RosterColumnsPort = {
    chosen: () => desk.app.settings.rosterColumns(),
    // Where they could not be kept they are as chosen for as long as the list is shown.
    choose: (keys) => void desk.app.settings.setRosterColumns(keys),
  };
  const places: PlacesPort = {
    kept: (question) => desk.app.maps.kept(props.surveyId, question),
    keep: (question, left) => desk.app.maps.keep(props.surveyId, question, left),
    isLost: () => desk.app.maps.isLost(props.surveyId),
  };
  createEffect(() => {
    const found = answered();
    const isShown = desk.screenChecked() || isSample();
    if (!found || !isShown || found.answers.size === found.knownSince.size) return;
    void desk.app.surveys.markSeen(props.surveyId);
  });
  const waves = createMemo(() => desk.app.waves.of(props.surveyId));
  const now = Math.floor(Date.now() / 1000);
  const newer = createMemo((): NewerRound | null => {
    const survey = desk.app.waves.newer(props.surveyId);
    if (survey === null) return null;
    return {
      name: survey.name,
      until: survey.state === "closed" ? survey.closedAt : now,
      open: () => desk.places.go({ type: "results", surveyId: survey.id }),
    };
  });
  /** Counts how often the results were begun: each time anew, with Workers of their own. */
  const [begun, setBegun] = createSignal(1);
  const restart = (): void => {
    desk.endResultsWorkers();
    setBegun((before) => before + 1);
  };
  return (
    <Show
      when={answered()}
      fallback={
        <div class={prose["page"]}>
          <h1 class={prose["title"]}>{texts().surveys.tabs.results}</h1>
          <p>{texts().surveys.results.none}</p>
        </div>
      }
    >
      {(answers) => (
        <Show when={begun()} keyed>
          <ResultsView
            answers={answers()}
            className={className()}
            workers={desk.resultsWorkers()}
            language={language()}
            now={now}
            talks={talks()}
            waves={waves()}
            newer={newer()}
            rosterColumns={rosterColumns}
            notes={notes(answers().survey.classId)}
            places={places}
            groups={() =>
              createGroupsPort(desk.app.groups, props.surveyId, {
                analyse: (...asked) => desk.resultsWorkers().analysis.analyse(...asked),
                start: () => desk.resultsWorkers().startGroups(),
                now: () => performance.now(),
                before: () => waves()?.chain.at(-2)?.input ?? null,
              })
            }
            screenChecked={desk.screenChecked() || isSample()}
            onScreenChecked={() => desk.setScreenChecked(true)}
            onRestart={restart}
          />
        </Show>
      )}
    </Show>
  );
}
