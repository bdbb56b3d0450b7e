import { For, Show, type JSX } from "solid-js";
import type { ClassEntry } from "../../app/teacher/teacher-app.ts";
import { Button } from "../components/button.tsx";
import prose from "../components/prose.module.css";
import { useApp, usePlaces } from "./app-context.tsx";
import styles from "./home.module.css";
import { usePreparedResults } from "./surveys/prepare-results.ts";
import { useTexts } from "./texts.tsx";

export function Home(): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const words = () => texts().shell.homePage;
  usePreparedResults(app.surveys.list);
  /** Drafts that can be opened as they are. */
  const waiting = () =>
    app.surveys
      .list()
      .map(({ survey }) => survey)
      .filter(({ id, state }) => state === "draft" && app.surveys.problems(id).length === 0)
      .map(({ id }) => id);
  return (
    <div class={prose["page"]}>
      <Show
        when={app.classes.list().length > 0}
        fallback={
          <>
            <h1 class={prose["title"]}>{words().emptyTitle}</h1>
            <p class={prose["lead"]}>{words().empty}</p>
            <div class={prose["actions"]}>
              <Button look="primary" onClick={() => places.go({ type: "new-class" })}>
                {texts().shell.newClass}
              </Button>
              <KeptInvitation />
            </div>
          </>
        }
      >
        <h1 class={prose["title"]}>{words().title}</h1>
        <ul class={styles["classes"]} role="list">
          <For each={app.classes.list()}>{(entry) => <ClassLine entry={entry} />}</For>
        </ul>
        <div class={prose["actions"]}>
          <Button onClick={() => places.go({ type: "new-class" })}>{texts().shell.newClass}</Button>
          <Show when={waiting().length > 1}>
            <Button onClick={() => places.go({ type: "several", surveyIds: waiting() })}>
              {texts().asking.several.together(waiting().length)}
            </Button>
          </Show>
          <KeptInvitation />
        </div>
      </Show>
    </div>
  );
}

/** The way back to an invitation that was opened before the class had answered, or for one class of several. */
function KeptInvitation(): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  return (
    <Show when={app.vault.state().type === "unlocked" && app.contributions.invitation() !== null}>
      <Button look="text" onClick={() => places.go({ type: "invitation" })}>
        {texts().shell.homePage.invitation}
      </Button>
    </Show>
  );
}

function ClassLine(props: { readonly entry: ClassEntry }): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const words = () => texts().shell.homePage;
  const surveys = () => app.surveys.ofClass(props.entry.schoolClass.id);
  return (
    <li class={styles["class"]}>
      <div class={styles["head"]}>
        <button
          type="button"
          class={styles["name"]}
          onClick={() => places.go({ type: "class", classId: props.entry.schoolClass.id })}
        >
          {props.entry.schoolClass.name}
        </button>
        <span class={prose["muted"]}>
          {words().pupils(props.entry.schoolClass.pupils.length)} ·{" "}
          {words().surveys(surveys().length)}
        </span>
      </div>
      <ul class={styles["surveys"]} role="list">
        <For each={surveys()}>
          {(survey) => (
            <li>
              <button
                type="button"
                class={styles["survey"]}
                onClick={() => places.go({ type: "survey", surveyId: survey.survey.id })}
              >
                <span>{survey.survey.name}</span>
                <span class={prose["muted"]}>
                  {words().states[survey.survey.state]}
                  <Show when={survey.survey.state === "open" || survey.survey.state === "closed"}>
                    {" · "}
                    {words().liveNow(survey.answered, survey.expected)}
                  </Show>
                </span>
              </button>
            </li>
          )}
        </For>
      </ul>
    </li>
  );
}
