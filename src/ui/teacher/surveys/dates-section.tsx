import { Show, type JSX } from "solid-js";
import type { SurveyId } from "../../../core/ids.ts";
import { parseCalendarDay, type CalendarDay } from "../../../core/survey-dates.ts";
import { writeCalendarDay, writeDay, writeDayAndTime } from "../../../i18n/dates.ts";
import prose from "../../components/prose.module.css";
import { useApp } from "../app-context.tsx";
import { useLanguage, useTexts } from "../texts.tsx";
import styles from "./survey-draft-page.module.css";

/** Every date of the survey before it is opened: open until, the relay's copy, the answers themselves. */
export function DatesSection(props: {
  readonly surveyId: SurveyId;
  readonly closesOn: CalendarDay;
  readonly onChange: (day: CalendarDay) => void;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const language = useLanguage();
  const words = () => texts().surveys.draft;
  const times = () => app.surveys.times(props.surveyId, props.closesOn);
  const known = () => {
    const found = times();
    return found.ok ? found.value : null;
  };
  const failure = (): string => {
    const found = times();
    return found.ok ? "" : texts().surveys.failures[found.error.type];
  };
  return (
    <section class={prose["section"]}>
      <h2>{words().dates}</h2>
      <label class={styles["day"]}>
        {words().closesOn}
        <input
          type="date"
          value={props.closesOn}
          min={app.surveys.closingDays(props.surveyId).first}
          max={app.surveys.closingDays(props.surveyId).last}
          onChange={(event) => {
            const day = parseCalendarDay(event.currentTarget.value);
            if (day) props.onChange(day);
            // A field that was emptied goes back to the day that counts.
            else event.currentTarget.value = props.closesOn;
          }}
        />
      </label>
      <p class={styles["error"]} role="alert">
        {failure()}
      </p>
      <Show when={known()}>
        {(dates) => (
          <dl class={styles["dates"]}>
            <dt>{words().opens}</dt>
            <dd>{words().opensNow}</dd>
            <dt>{words().closes}</dt>
            <dd>{writeDayAndTime(dates().closesAt, language())}</dd>
            <dt>{words().relayDeletes}</dt>
            <dd>{writeDay(dates().deleteAt, language())}</dd>
            <dt>{words().answersDeleted}</dt>
            <dd>{writeCalendarDay(dates().answersDeletedOn, language())}</dd>
          </dl>
        )}
      </Show>
    </section>
  );
}
