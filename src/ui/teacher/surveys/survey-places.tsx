import { lazy, Match, Show, Suspense, Switch, type JSX } from "solid-js";
import type { SurveyEntry } from "../../../app/teacher/teacher-app.ts";
import type { SurveyId } from "../../../core/ids.ts";
import type { DraftSurvey, OpeningSurvey } from "../../../core/survey.ts";
import prose from "../../components/prose.module.css";
import { useApp, usePlaces } from "../app-context.tsx";
import { useTexts } from "../texts.tsx";
import { CardsPage } from "./cards-page.tsx";
import { LivePage } from "./live-page.tsx";
import { OpeningPage } from "./opening-page.tsx";
import { Projector } from "./projector.tsx";
import { RepeatButton } from "./repeat-survey.tsx";
import styles from "./survey-places.module.css";

export type SurveyPart = "survey" | "bank" | FrozenPart;
type FrozenPart =
  "before" | "answers" | "cards" | "tablet" | "projector" | "record" | "results" | "contribute";

const SurveyDraftPage = lazy(async () => ({
  default: (await import("./survey-draft-page.tsx")).SurveyDraftPage,
}));

const BankPage = lazy(async () => ({
  default: (await import("./question-bank/bank-page.tsx")).BankPage,
}));

const SurveyResults = lazy(async () => ({
  default: (await import("./survey-results.tsx")).SurveyResults,
}));

const TabletPage = lazy(async () => ({
  default: (await import("./tablet/tablet-page.tsx")).TabletPage,
}));

const BeforePage = lazy(async () => ({
  default: (await import("./before/before-page.tsx")).BeforePage,
}));

const ContributePage = lazy(async () => ({
  default: (await import("../contribute/contribute-page.tsx")).ContributePage,
}));

const RecordPage = lazy(async () => ({
  default: (await import("./investigation/record-page.tsx")).RecordPage,
}));

/** One survey: what there is to see follows from its state and the part that was asked for. */
export function SurveyPlaces(props: {
  readonly surveyId: SurveyId;
  readonly part: SurveyPart;
}): JSX.Element {
  const app = useApp();
  return (
    <Show when={app.surveys.find(props.surveyId)}>
      {(entry) => <SurveyByState entry={entry()} part={props.part} />}
    </Show>
  );
}

function SurveyByState(props: {
  readonly entry: SurveyEntry;
  readonly part: SurveyPart;
}): JSX.Element {
  const survey = () => props.entry.survey;
  return (
    <Switch fallback={<FrozenSurveyPage entry={props.entry} part={props.part} />}>
      <Match when={props.part === "before" && survey().state === "draft"}>
        <BeforePart entry={props.entry} />
      </Match>
      <Match when={props.part === "record" && survey().state === "draft"}>
        <RecordPart entry={props.entry} />
      </Match>
      <Match when={props.part === "bank" && survey().state === "draft"}>
        <Arriving>
          <BankPage draft={survey() as DraftSurvey} />
        </Arriving>
      </Match>
      <Match when={survey().state === "draft"}>
        <Arriving>
          <SurveyDraftPage surveyId={survey().id} />
        </Arriving>
      </Match>
      <Match when={survey().state === "opening"}>
        <OpeningPage survey={survey() as OpeningSurvey} />
      </Match>
    </Switch>
  );
}

function FrozenSurveyPage(props: {
  readonly entry: SurveyEntry;
  readonly part: SurveyPart;
}): JSX.Element {
  const texts = useTexts();
  const survey = () => props.entry.survey;
  /** A closed survey is opened for its results, an open one to see who has answered. */
  const part = (): FrozenPart => {
    // Questions are chosen before it is opened: whoever comes back there sees what has become of it.
    if (props.part !== "survey" && props.part !== "bank") return props.part;
    return survey().state === "closed" ? "results" : "answers";
  };
  return (
    <Show when={part() !== "projector"} fallback={<Projector surveyId={survey().id} />}>
      <SurveyTabs entry={props.entry} part={part()} />
      <Switch>
        <Match when={part() === "cards"}>
          <CardsPage surveyId={survey().id} />
        </Match>
        <Match when={part() === "results"}>
          <Suspense
            fallback={
              <p class={prose["page"]} role="status">
                {texts().surveys.results.preparing}
              </p>
            }
          >
            <SurveyResults surveyId={survey().id} />
          </Suspense>
        </Match>
        <Match when={part() === "before"}>
          <BeforePart entry={props.entry} />
        </Match>
        <Match when={part() === "record"}>
          <RecordPart entry={props.entry} />
        </Match>
        <Match when={part() === "tablet"}>
          <Arriving>
            <TabletPage entry={props.entry} />
          </Arriving>
        </Match>
        <Match when={part() === "contribute"}>
          <Arriving>
            <ContributePage surveyId={survey().id} />
          </Arriving>
        </Match>
        <Match when={part() === "answers"}>
          <LivePage entry={props.entry} />
        </Match>
      </Switch>
    </Show>
  );
}

function BeforePart(props: { readonly entry: SurveyEntry }): JSX.Element {
  return (
    <Arriving>
      <BeforePage entry={props.entry} />
    </Arriving>
  );
}

function RecordPart(props: { readonly entry: SurveyEntry }): JSX.Element {
  return (
    <Arriving>
      <RecordPage entry={props.entry} />
    </Arriving>
  );
}

/** What is not needed at once is fetched when it is. */
function Arriving(props: { readonly children: JSX.Element }): JSX.Element {
  const texts = useTexts();
  return (
    <Suspense
      fallback={
        <p class={prose["page"]} role="status">
          {texts().shell.loading}
        </p>
      }
    >
      {props.children}
    </Suspense>
  );
}

function SurveyTabs(props: {
  readonly entry: SurveyEntry;
  readonly part: FrozenPart;
}): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const survey = () => props.entry.survey;
  const className = () => app.classes.find(survey().classId)?.schoolClass.name ?? "";
  const isSample = () => app.vault.state().type === "sample";
  const hasCards = () => survey().state === "open" && !isSample();
  const canRepeat = () =>
    survey().state === "closed" && survey().kind === "preventive" && !isSample();
  const tab = (part: FrozenPart, label: string): JSX.Element => (
    <button
      type="button"
      class={styles["tab"]}
      aria-current={props.part === part ? "page" : undefined}
      onClick={() => places.replace({ type: part, surveyId: survey().id })}
    >
      {label}
    </button>
  );
  return (
    <header class={styles["head"]}>
      <p class={styles["survey"]}>
        <Show when={props.part !== "results"}>
          {className()} · {survey().name}
        </Show>
      </p>
      <nav class={styles["tabs"]} aria-label={survey().name}>
        {tab("results", texts().surveys.tabs.results)}
        <Show when={survey().state === "open"}>{tab("before", texts().surveys.tabs.before)}</Show>
        {tab("answers", texts().surveys.tabs.answers)}
        <Show when={survey().kind === "investigation"}>
          {tab("record", texts().surveys.tabs.record)}
        </Show>
        <Show when={hasCards()}>{tab("cards", texts().surveys.tabs.cards)}</Show>
        <Show when={!isSample()}>{tab("tablet", texts().surveys.tabs.tablet)}</Show>
        <Show when={app.contributions.of(survey().id)}>
          {tab("contribute", texts().surveys.tabs.contribute)}
        </Show>
      </nav>
      <Show when={canRepeat()}>
        <RepeatButton surveyId={survey().id} />
      </Show>
    </header>
  );
}
