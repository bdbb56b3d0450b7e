import { createUniqueId, onMount, Show, type JSX } from "solid-js";
import type { Notebook } from "../../../../app/teacher/notebook.ts";
import { noteLimits } from "../../../../app/teacher/notes-desk.ts";
import { parseCalendarDay, type CalendarDay } from "../../../../core/survey-dates.ts";
import { Button } from "../../../components/button.tsx";
import { useResults } from "../results-desk.tsx";
import { notesWords } from "./pupil-page-words.ts";
import styles from "./notes-section.module.css";

/** One talk while it is written. There is no button to save with: what is typed is kept. */
export function NoteForm(props: {
  readonly book: Notebook;
  readonly today: CalendarDay;
  readonly onDone: () => void;
}): JSX.Element {
  const desk = useResults();
  const id = createUniqueId();
  const words = () => notesWords[desk.language()];
  const finish = async (): Promise<void> => {
    await props.book.finish();
    props.onDone();
  };
  let said: HTMLTextAreaElement | undefined;
  onMount(() => said?.focus());
  return (
    <Show when={props.book.writing()}>
      {(note) => (
        <div class={styles["form"]}>
          <label class={styles["field"]}>
            <span>{words().day}</span>
            <input
              type="date"
              value={note().heldOn}
              max={props.today}
              onChange={(event) => {
                const heldOn = parseCalendarDay(event.currentTarget.value);
                if (heldOn !== null && heldOn <= props.today) props.book.change({ heldOn });
                else event.currentTarget.value = note().heldOn;
              }}
            />
          </label>
          <label class={styles["field"]}>
            <span>{words().said}</span>
            <textarea
              ref={(element) => (said = element)}
              rows={4}
              value={note().said}
              maxlength={noteLimits.textLongest}
              spellcheck={false}
              translate="no"
              autocomplete="off"
              onInput={(event) => props.book.change({ said: event.currentTarget.value })}
            />
          </label>
          <label class={styles["field"]}>
            <span>{words().agreed}</span>
            <textarea
              rows={2}
              value={note().agreed}
              maxlength={noteLimits.textLongest}
              spellcheck={false}
              translate="no"
              autocomplete="off"
              onInput={(event) => props.book.change({ agreed: event.currentTarget.value })}
            />
          </label>
          <div class={styles["acts"]}>
            <Button aria-describedby={id} onClick={() => void finish()}>
              {words().done}
            </Button>
            <span id={id} class={styles["state"]}>
              {state()}
            </span>
          </div>
        </div>
      )}
    </Show>
  );

  /** Nothing is said of a talk of which no word is written, nor where it could not be kept. */
  function state(): string {
    const note = props.book.writing();
    if (props.book.saving()) return words().saving;
    const isKept = props.book.talks().some((talk) => talk.id === note?.id);
    return isKept && props.book.trouble() === null ? words().saved : "";
  }
}
