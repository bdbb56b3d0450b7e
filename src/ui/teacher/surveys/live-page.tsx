import { createEffect, Show, type JSX } from "solid-js";
import type { SurveyEntry, SurveyProgress } from "../../../app/teacher/teacher-app.ts";
import { writeDayAndTime } from "../../../i18n/dates.ts";
import { Button } from "../../components/button.tsx";
import { Notice } from "../../components/notice.tsx";
import prose from "../../components/prose.module.css";
import { useApp, usePlaces } from "../app-context.tsx";
import { useLanguage, useTexts } from "../texts.tsx";
import { CloseSurvey, DeleteSurvey } from "./live/end-survey.tsx";
import { InvalidList } from "./live/invalid-list.tsx";
import { PupilTable } from "./live/pupil-table.tsx";
import { usePreparedResults } from "./prepare-results.ts";
import styles from "./live-page.module.css";

/** Who has answered, as it happens, and how to end the survey. */
export function LivePage(props: { readonly entry: SurveyEntry }): JSX.Element {
  const app = useApp();
  const survey = () => props.entry.survey;
  createEffect(() => app.live.attend(survey().id));
  usePreparedResults(() => [props.entry]);
  return (
    <div class={prose["page"]}>
      <Show when={app.live.progress(survey().id)}>
        {(progress) => (
          <>
            <Summary entry={props.entry} progress={progress()} />
            <PupilTable entry={props.entry} pupils={progress().pupils} />
            <InvalidList invalid={progress().invalid} pupils={progress().pupils} />
          </>
        )}
      </Show>
      <Show when={app.vault.state().type !== "sample"}>
        <DeleteSurvey entry={props.entry} />
      </Show>
    </div>
  );
}

function Summary(props: {
  readonly entry: SurveyEntry;
  readonly progress: SurveyProgress;
}): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const language = useLanguage();
  const words = () => texts().surveys.live;
  const survey = () => props.entry.survey;
  const closesAt = () => {
    const current = survey();
    return current.state === "open" ? current.closesAt : null;
  };
  return (
    <section class={prose["section"]}>
      <h1 class={prose["title"]}>{words().title}</h1>
      <p class={styles["count"]} role="status">
        {texts().surveys.answered(props.progress.answered, props.progress.expected)}
      </p>
      <progress
        class={styles["bar"]}
        max={props.progress.expected}
        value={props.progress.answered}
        aria-label={words().title}
      />
      <Missing entry={props.entry} progress={props.progress} />
      <Show when={closesAt()} fallback={<p class={prose["muted"]}>{words().closed}</p>}>
        {(seconds) => (
          <>
            <p class={prose["muted"]}>
              {[
                words().closesAt(writeDayAndTime(seconds(), language())),
                words().connection[props.progress.connection],
              ]
                .filter((part) => part !== "")
                .join(" · ")}
            </p>
            <Show when={props.progress.trouble}>
              <Notice
                tone="care"
                actions={
                  <Button onClick={() => void app.live.collect(survey().id)}>
                    {words().fetchNow}
                  </Button>
                }
              >
                {words().trouble}
              </Notice>
            </Show>
            <div class={prose["actions"]}>
              <Button onClick={() => places.go({ type: "projector", surveyId: survey().id })}>
                {words().projector}
              </Button>
              <CloseSurvey entry={props.entry} progress={props.progress} />
            </div>
          </>
        )}
      </Show>
    </section>
  );
}

/** Who is missing, of those who take part, and from when on the cards work. */
function Missing(props: {
  readonly entry: SurveyEntry;
  readonly progress: SurveyProgress;
}): JSX.Element {
  const texts = useTexts();
  const language = useLanguage();
  const words = () => texts().asking.live;
  const isOpen = () => props.entry.survey.state === "open";
  const now = Math.floor(Date.now() / 1000);
  const opensAt = () => {
    const { survey } = props.entry;
    return survey.state === "open" && survey.opensAt > now ? survey.opensAt : null;
  };
  const missing = () =>
    props.progress.pupils.filter(({ type }) => type === "waiting" || type === "invalid");
  /** While many are missing their names would be those of the class, which stand below. */
  const isWorthNaming = () =>
    missing().length > 0 && missing().length <= Math.max(3, props.progress.expected / 2);
  return (
    <>
      <Show when={opensAt()}>
        {(seconds) => (
          <Notice tone="calm">{words().opensAt(writeDayAndTime(seconds(), language()))}</Notice>
        )}
      </Show>
      <Show when={isWorthNaming()}>
        <p>
          <strong>
            {isOpen() ? words().missing(missing().length) : words().didNotAnswer(missing().length)}:
          </strong>{" "}
          {missing()
            .map(({ name }) => name)
            .join(", ")}
        </p>
        <Show when={isOpen()}>
          <p class={prose["muted"]}>{words().absent}</p>
        </Show>
      </Show>
    </>
  );
}
