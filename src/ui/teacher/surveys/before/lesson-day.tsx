import { createUniqueId, For, Show, type JSX } from "solid-js";
import { judgeLessonDay } from "../../../../core/letters/lesson-day.ts";
import type { SchoolLevel } from "../../../../core/question.ts";
import type { Survey } from "../../../../core/survey.ts";
import { parseCalendarDay } from "../../../../core/survey-dates.ts";
import { useAnnouncer } from "../../../components/announcer.tsx";
import { Notice } from "../../../components/notice.tsx";
import { useApp } from "../../app-context.tsx";
import { savingText } from "../../../vault/failure-text.ts";
import { useLanguage, useTexts } from "../../texts.tsx";
import { beforeWords } from "./before-words.ts";
import styles from "./lesson-day.module.css";
import { isGoodRemark, remarkText } from "./remark-text.ts";

export const lessonDayField = "before-lesson-day";

/** When the class answers, and what there is to say about that day. */
export function LessonDay(props: {
  readonly survey: Survey;
  readonly level: SchoolLevel;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const language = useLanguage();
  const announce = useAnnouncer();
  const hintId = createUniqueId();
  const words = () => beforeWords[language()].before;
  const day = () => app.before.values(props.survey.id, props.level)?.answerDay ?? null;
  const choose = async (field: HTMLInputElement): Promise<void> => {
    const kept = await app.before.setLessonDay(props.survey.id, parseCalendarDay(field.value));
    // A field that was emptied goes back to the day that counts.
    field.value = day() ?? "";
    if (!kept.ok) announce({ text: savingText(texts(), kept.error) });
  };
  return (
    <div class={styles["day"]}>
      <label for={lessonDayField}>
        {props.level === "kindergarten" ? words().lessonDayChildren : words().lessonDay}
      </label>
      <p class={styles["hint"]} id={hintId}>
        {props.survey.state === "draft" && day() !== null
          ? words().plannedDays
          : words().lessonDayHint}
      </p>
      <input
        type="date"
        id={lessonDayField}
        aria-describedby={hintId}
        value={day() ?? ""}
        onChange={(event) => void choose(event.currentTarget)}
      />
      <div role="status" class={styles["remarks"]}>
        <Show when={app.before.isLessonOutside(props.survey.id)}>
          <Notice tone="care">{words().outsideSurvey}</Notice>
        </Show>
        <Show when={day()}>
          {(known) => (
            <ul>
              <For each={judgeLessonDay(known())}>
                {(remark) => (
                  <li data-good={isGoodRemark(remark) ? "" : undefined}>
                    {remarkText(beforeWords[language()].lesson, remark)}
                  </li>
                )}
              </For>
            </ul>
          )}
        </Show>
      </div>
    </div>
  );
}
