import { For, Show, type JSX } from "solid-js";
import type { ClassId } from "../../../core/ids.ts";
import type { Survey } from "../../../core/survey.ts";
import { writeCalendarDay, writeDay } from "../../../i18n/dates.ts";
import { Button } from "../../components/button.tsx";
import prose from "../../components/prose.module.css";
import { useApp, usePlaces } from "../app-context.tsx";
import { useLanguage, useTexts } from "../texts.tsx";
import { usePreparedResults } from "./prepare-results.ts";
import styles from "../../components/entry-list.module.css";

/** The surveys of a class, newest first, and the way to a new one. */
export function SurveyList(props: { readonly classId: ClassId }): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const language = useLanguage();
  const entries = () => app.surveys.ofClass(props.classId);
  usePreparedResults(entries);
  const now = Math.floor(Date.now() / 1000);
  const stateOf = (survey: Survey): string => {
    const words = texts().surveys;
    return survey.state === "closed"
      ? words.closedOn(writeDay(survey.closedAt, language()))
      : words.states[survey.state];
  };
  /** Until it is open, when it opens; while it is, when it closes by itself. That it was closed has its day beside it. */
  const datesOf = (survey: Survey): string => {
    const words = texts().asking.settings;
    if (survey.state === "draft") {
      const { opensOn } = survey;
      return opensOn === null ? "" : words.opensOn(writeCalendarDay(opensOn, language()));
    }
    if (survey.state === "closed") return "";
    if (survey.opensAt > now) return words.opensOn(writeDay(survey.opensAt, language()));
    return words.closesOn(writeDay(survey.closesAt, language()));
  };
  return (
    <section class={prose["section"]}>
      <h2>{texts().classes.page.surveys}</h2>
      <Show
        when={entries().length > 0}
        fallback={<p class={prose["muted"]}>{texts().classes.page.noSurveys}</p>}
      >
        <ul class={styles["list"]} role="list">
          <For each={entries()}>
            {(entry) => (
              <li>
                <button
                  type="button"
                  class={styles["entry"]}
                  onClick={() => places.go({ type: "survey", surveyId: entry.survey.id })}
                >
                  <span class={styles["name"]}>{entry.survey.name}</span>
                  <span class={prose["muted"]}>
                    {[
                      stateOf(entry.survey),
                      entry.survey.state === "draft"
                        ? ""
                        : texts().surveys.answered(entry.answered, entry.expected),
                      datesOf(entry.survey),
                    ]
                      .filter((part) => part !== "")
                      .join(" · ")}
                  </span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <div class={prose["actions"]}>
        <Button
          look="primary"
          onClick={() => places.go({ type: "new-survey", classId: props.classId })}
        >
          {texts().classes.page.newSurvey}
        </Button>
      </div>
      <p class={prose["muted"]}>{texts().classes.page.newSurveyHint}</p>
    </section>
  );
}
