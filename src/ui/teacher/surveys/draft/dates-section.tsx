import { createSignal, createUniqueId, Show, type JSX } from "solid-js";
import { parseCalendarDay, type CalendarDay } from "../../../../core/survey-dates.ts";
import type { DraftSurvey } from "../../../../core/survey.ts";
import { writeCalendarDay, writeDay, writeDayAndTime } from "../../../../i18n/dates.ts";
import prose from "../../../components/prose.module.css";
import { useApp } from "../../app-context.tsx";
import { useLanguage, useTexts } from "../../texts.tsx";
import { useDraftEditing } from "./draft-editing.ts";
import styles from "./setting.module.css";
import { Setting } from "./setting.tsx";
import dates from "./dates-section.module.css";

/** Every date of the survey before it is opened: open until, the relay's copy, the answers themselves. */
export function DatesSection(props: { readonly draft: DraftSurvey }): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const language = useLanguage();
  const words = () => texts().surveys.draft;
  const closesOn = () => app.surveys.closingDays(props.draft.id).usual;
  const times = () => app.surveys.times(props.draft.id, closesOn());
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
      <Show when={known()}>
        {(found) => (
          <dl class={dates["dates"]}>
            <dt>{words().opens}</dt>
            <dd>
              {props.draft.opensOn === null
                ? words().opensNow
                : writeDayAndTime(found().opensAt, language())}
            </dd>
            <dt>{words().closes}</dt>
            <dd>{writeDayAndTime(found().closesAt, language())}</dd>
            <dt>{words().relayDeletes}</dt>
            <dd>{writeDay(found().deleteAt, language())}</dd>
            <dt>{words().answersDeleted}</dt>
            <dd>{writeCalendarDay(found().answersDeletedOn, language())}</dd>
          </dl>
        )}
      </Show>
      <p class={styles["error"]} role="alert">
        {failure()}
      </p>
      <div>
        <Setting name={texts().asking.settings.dates} value="">
          <DaysFields draft={props.draft} closesOn={closesOn()} />
        </Setting>
      </div>
    </section>
  );
}

function DaysFields(props: {
  readonly draft: DraftSurvey;
  readonly closesOn: CalendarDay;
}): JSX.Element {
  const app = useApp();
  const texts = useTexts();
  const words = () => texts().asking.settings;
  const group = createUniqueId();
  const { error, keep } = useDraftEditing();
  const [later, setLater] = createSignal(false);
  const isLater = () => later() || props.draft.opensOn !== null;
  const opening = () => app.surveys.openingDays();
  const closing = () => app.surveys.closingDays(props.draft.id);
  const setOpening = (opensOn: CalendarDay | null): Promise<boolean> => {
    const chosen = props.draft.closesOn;
    // A closing day that comes too early for it gives way to the usual one.
    const fits = chosen !== null && (opensOn === null || chosen >= opensOn);
    return keep(app.surveys.setDates(props.draft.id, { opensOn, closesOn: fits ? chosen : null }));
  };
  return (
    <>
      <fieldset class={styles["group"]}>
        <legend>{texts().surveys.draft.opens}</legend>
        <label class={styles["choice"]}>
          <input
            type="radio"
            name={group}
            checked={!isLater()}
            onChange={() => {
              setLater(false);
              void setOpening(null);
            }}
          />
          {words().now}
        </label>
        <label class={styles["choice"]}>
          <input type="radio" name={group} checked={isLater()} onChange={() => setLater(true)} />
          {words().later}
        </label>
      </fieldset>
      <Show when={isLater()}>
        <DayField
          label={words().openingDay}
          day={props.draft.opensOn}
          first={opening().first}
          last={opening().last}
          onDay={setOpening}
        />
        <p class={prose["muted"]}>{words().laterHint}</p>
      </Show>
      <DayField
        label={texts().surveys.draft.closesOn}
        day={props.closesOn}
        first={closing().first}
        last={closing().last}
        onDay={(closesOn) =>
          keep(app.surveys.setDates(props.draft.id, { opensOn: props.draft.opensOn, closesOn }))
        }
      />
      <p class={styles["error"]} role="alert">
        {error()}
      </p>
    </>
  );
}

function DayField(props: {
  readonly label: string;
  readonly day: CalendarDay | null;
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly onDay: (day: CalendarDay) => Promise<boolean>;
}): JSX.Element {
  return (
    <label class={styles["field"]}>
      {props.label}
      <input
        type="date"
        value={props.day ?? ""}
        min={props.first}
        max={props.last}
        onChange={(event) => {
          const field = event.currentTarget;
          const day = parseCalendarDay(field.value);
          // A field that was emptied, or a day that was refused, goes back to the day that counts.
          const goBack = (): void => void (field.value = props.day ?? "");
          if (day === null) goBack();
          else void props.onDay(day).then(goBack);
        }}
      />
    </label>
  );
}
