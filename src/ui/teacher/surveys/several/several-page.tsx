import { createResource, createSignal, For, Show, type JSX } from "solid-js";
import type { CardSheet, SurveyEntry } from "../../../../app/teacher/teacher-app.ts";
import type { SurveyId } from "../../../../core/ids.ts";
import { writeCalendarDay } from "../../../../i18n/dates.ts";
import { Button } from "../../../components/button.tsx";
import { Notice } from "../../../components/notice.tsx";
import prose from "../../../components/prose.module.css";
import { useApp, usePlaces } from "../../app-context.tsx";
import { useLanguage, useTexts } from "../../texts.tsx";
import { CardList } from "../card-list.tsx";
import { problemText } from "../draft/problem-text.ts";
import { surveyFailureText } from "../survey-failure.ts";
import styles from "./several-page.module.css";

/** Surveys of several classes: looked over one by one, opened together, and their cards printed together. */
export function SeveralPage(props: { readonly surveyIds: readonly SurveyId[] }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().asking.several;
  const [error, setError] = createSignal<string>();
  const [busy, setBusy] = createSignal(false);
  const entries = (): readonly SurveyEntry[] =>
    props.surveyIds.flatMap((id) => app.surveys.find(id) ?? []);
  const drafts = () => entries().filter(({ survey }) => survey.state === "draft");
  const ready = () => drafts().filter(({ survey }) => app.surveys.problems(survey.id).length === 0);
  const open = () => entries().filter(({ survey }) => survey.state === "open");
  const classOf = ({ survey }: SurveyEntry): string =>
    app.classes.find(survey.classId)?.schoolClass.name ?? "";
  const openAll = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    const failures: string[] = [];
    for (const entry of ready()) {
      const { id } = entry.survey;
      const opened = await app.surveys.open(id, app.surveys.closingDays(id).usual);
      if (opened.ok) continue;
      failures.push(`${classOf(entry)}: ${surveyFailureText(texts(), opened.error)}`);
    }
    setBusy(false);
    if (failures.length > 0) setError(failures.join(" "));
  };
  return (
    <div class={`${prose["page"]} ${styles["page"]}`}>
      <header class={`${prose["section"]} ${styles["screenOnly"]}`}>
        <h1 class={prose["title"]}>{words().title}</h1>
        <p>{words().lead}</p>
        <Show when={entries().length === 0}>
          <p>{words().nothing}</p>
        </Show>
        <ul class={styles["list"]} role="list">
          <For each={entries()}>
            {(entry) => <ClassLine entry={entry} className={classOf(entry)} />}
          </For>
        </ul>
        <Show when={error()}>
          {(text) => (
            <Notice tone="trouble" announced>
              {text()}
            </Notice>
          )}
        </Show>
        <Show when={drafts().length > 0}>
          <div class={prose["actions"]}>
            <Button
              look="primary"
              busy={busy()}
              disabled={ready().length === 0}
              onClick={() => void openAll()}
            >
              {busy() ? words().opening : words().open(ready().length)}
            </Button>
          </div>
        </Show>
      </header>
      <Show when={open().length > 0}>
        <AllCards entries={open()} classOf={classOf} />
      </Show>
    </div>
  );
}

function ClassLine(props: {
  readonly entry: SurveyEntry;
  readonly className: string;
}): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const language = useLanguage();
  const words = () => texts().asking.several;
  const survey = () => props.entry.survey;
  const problems = () => app.surveys.problems(survey().id);
  const state = (): string => {
    const current = survey();
    if (current.state !== "draft") return texts().surveys.states[current.state];
    if (problems().length > 0) return words().notReady;
    const { opensOn } = current;
    if (opensOn === null) return words().ready;
    return `${words().ready} · ${texts().asking.settings.opensOn(writeCalendarDay(opensOn, language()))}`;
  };
  return (
    <li class={styles["line"]}>
      <span>
        <strong>{texts().asking.draft.class(props.className, props.entry.expected)}</strong>
        <span class={prose["muted"]}> · {state()}</span>
        <For each={problems()}>
          {(problem) => <span class={styles["problem"]}>{problemText(texts(), problem)}</span>}
        </For>
      </span>
      <Button
        look="text"
        aria-label={words().lookOver(props.className)}
        onClick={() => places.go({ type: "survey", surveyId: survey().id })}
      >
        {words().lookOverShort}
      </Button>
    </li>
  );
}

function AllCards(props: {
  readonly entries: readonly SurveyEntry[];
  readonly classOf: (entry: SurveyEntry) => string;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().asking.several;
  const [sheets, { refetch }] = createResource(
    () => props.entries.map(({ survey }) => survey.id),
    async (ids) => {
      const found = new Map<SurveyId, CardSheet>();
      for (const id of ids) {
        const cards = await app.surveys.cards(id);
        if (cards.ok) found.set(id, cards.value);
      }
      return found;
    },
  );
  const showAnew = async (): Promise<void> => {
    await refetch();
  };
  const known = () => sheets.latest ?? new Map<SurveyId, CardSheet>();
  const count = () => [...known().values()].reduce((sum, { cards }) => sum + cards.length, 0);
  const isReady = () => !sheets.loading && count() > 0;
  return (
    <>
      <section class={`${prose["section"]} ${styles["screenOnly"]}`}>
        <p role="status">{words().opened(props.entries.length)}</p>
        <Show when={app.surveys.thisMachineOnly}>
          <Notice tone="care">
            {texts().surveys.cards.thisMachineOnly(
              [...known().values()].find(({ publicUrl }) => publicUrl !== null)?.publicUrl ?? null,
            )}
          </Notice>
        </Show>
        <div class={prose["actions"]}>
          <Button look="primary" disabled={!isReady()} onClick={() => window.print()}>
            {isReady() ? words().print(count()) : texts().surveys.cards.loading}
          </Button>
        </div>
        <p class={prose["muted"]}>{words().sorted}</p>
      </section>
      <For each={props.entries}>
        {(entry) => (
          <section class={styles["class"]}>
            <h2 class={styles["name"]}>{words().cards(props.classOf(entry))}</h2>
            <Show when={known().get(entry.survey.id)}>
              {(sheet) => (
                <CardList
                  together
                  surveyId={entry.survey.id}
                  sheet={sheet()}
                  onRenewed={showAnew}
                />
              )}
            </Show>
          </section>
        )}
      </For>
    </>
  );
}
