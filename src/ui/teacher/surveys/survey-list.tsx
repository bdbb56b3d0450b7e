import { createSignal, For, Show, type JSX } from "solid-js";
import type { ClassId } from "../../../core/ids.ts";
import { writeDay } from "../../../i18n/dates.ts";
import { useAnnouncer } from "../../components/announcer.tsx";
import { Button } from "../../components/button.tsx";
import prose from "../../components/prose.module.css";
import { useApp, usePlaces } from "../app-context.tsx";
import { useLanguage, useTexts, type TeacherTexts } from "../texts.tsx";
import { usePreparedResults } from "./prepare-results.ts";
import { surveyFailureText } from "./survey-failure.ts";
import styles from "./survey-list.module.css";

/** The surveys of a class, newest first, and the way to a new one. */
export function SurveyList(props: { readonly classId: ClassId }): JSX.Element {
  const app = useApp();
  const places = usePlaces();
  const texts = useTexts();
  const language = useLanguage();
  const announce = useAnnouncer();
  const [busy, setBusy] = createSignal(false);
  const entries = () => app.surveys.ofClass(props.classId);
  usePreparedResults(entries);
  const begin = async (): Promise<void> => {
    setBusy(true);
    const name = seasonName(texts(), new Date());
    const made = await app.surveys.createDraft(props.classId, name);
    setBusy(false);
    if (!made.ok) return announce({ text: surveyFailureText(texts(), made.error) });
    places.go({ type: "survey", surveyId: made.value });
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
                      texts().surveys.states[entry.survey.state],
                      entry.survey.state === "draft"
                        ? ""
                        : texts().surveys.answered(entry.answered, entry.expected),
                      "opensAt" in entry.survey ? writeDay(entry.survey.opensAt, language()) : "",
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
        <Button look="primary" busy={busy()} onClick={() => void begin()}>
          {texts().classes.page.newSurvey}
        </Button>
      </div>
      <p class={prose["muted"]}>{texts().classes.page.newSurveyHint}</p>
    </section>
  );
}

/** Schools count by autumn and spring; the school year turns in August. */
function seasonName(texts: TeacherTexts, today: Date): string {
  const { seasons } = texts.surveys;
  const season = today.getMonth() >= 7 ? seasons.autumn : seasons.spring;
  return season(today.getFullYear());
}
