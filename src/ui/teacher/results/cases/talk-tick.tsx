import { createSignal, createUniqueId, Show, type JSX } from "solid-js";
import type { TalkOf } from "../../../../app/teacher/case-desk.ts";
import { parseCalendarDay, type CalendarDay } from "../../../../core/survey-dates.ts";
import { nameOf, useResults } from "../results-desk.tsx";
import { dayOfTalk, type CaseTalks } from "./case-talks.ts";
import { casesWords } from "./cases-words.ts";
import styles from "./cases-view.module.css";

/** That the pupil has been heard, and when: kept sealed with the survey. */
export function TalkTick(props: { readonly talks: CaseTalks; readonly talk: TalkOf }): JSX.Element {
  const desk = useResults();
  const id = createUniqueId();
  const words = () => casesWords[desk.language()].talk;
  const name = () => nameOf(desk, props.talk.with);
  const on = () => dayOfTalk(props.talks, props.talk);
  const [failed, setFailed] = createSignal(false);
  /** The day it was, so that a tick taken away by mistake comes back as it was. */
  let before: CalendarDay | null = null;
  const keep = async (day: CalendarDay | null): Promise<void> => {
    setFailed(!(await props.talks.keep(props.talk, day)));
  };
  return (
    <div class={styles["talk"]}>
      <label>
        <input
          type="checkbox"
          checked={on() !== null}
          onChange={async (event) => {
            const box = event.currentTarget;
            const wanted = box.checked ? (before ?? props.talks.today) : null;
            before = on();
            await keep(wanted);
            // What is shown follows from what was kept.
            box.checked = on() !== null;
          }}
        />
        {words().tick(name())}
      </label>
      <Show when={on()}>
        {(day) => (
          <span class={styles["day"]}>
            <label for={id}>{words().day(name())}</label>
            <input
              id={id}
              type="date"
              value={day()}
              max={props.talks.today}
              onChange={async (event) => {
                const field = event.currentTarget;
                const wanted = parseCalendarDay(field.value);
                if (wanted !== null) await keep(wanted);
                field.value = on() ?? "";
              }}
            />
          </span>
        )}
      </Show>
      <p class={styles["failed"]} role="alert">
        {failed() ? words().notKept : ""}
      </p>
    </div>
  );
}
