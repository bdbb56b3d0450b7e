import { createSignal, For, onCleanup, Show, untrack, type JSX } from "solid-js";
import { createNotebook, type Notebook } from "../../../../app/teacher/notebook.ts";
import type { NoteFailure, TalkNote } from "../../../../app/teacher/notes-desk.ts";
import type { PupilId } from "../../../../core/ids.ts";
import { writeCalendarDay } from "../../../../i18n/dates.ts";
import { Button } from "../../../components/button.tsx";
import { nameOf, useResults } from "../results-desk.tsx";
import { NoteForm } from "./note-form.tsx";
import type { NotesPort } from "./notes-port.ts";
import { notesWords } from "./pupil-page-words.ts";
import styles from "./notes-section.module.css";

/** Talks with the pupil in the teacher's words. Shown for pupils of the class as it is today. */
export function NotesSection(props: { readonly index: number }): JSX.Element {
  const desk = useResults();
  const pupilId = () => desk.survey().roster[props.index]?.id;
  const place = () => {
    const [port, id] = [desk.notes(), pupilId()];
    if (port === null || id === undefined) return null;
    return port.desk.canNote({ classId: port.classId, pupilId: id }) ? { port, id } : null;
  };
  return (
    <Show when={place() !== null && desk.notes()}>
      {(port) => (
        <Show when={pupilId()}>
          {(id) => <Talks index={props.index} port={port()} pupilId={id()} />}
        </Show>
      )}
    </Show>
  );
}

function Talks(props: {
  readonly index: number;
  readonly port: NotesPort;
  readonly pupilId: PupilId;
}): JSX.Element {
  const desk = useResults();
  const words = () => notesWords[desk.language()];
  const name = () => nameOf(desk, props.index);
  const book = untrack(() => {
    const { desk: notes, classId } = props.port;
    return createNotebook(notes, { classId, pupilId: props.pupilId });
  });
  onCleanup(untrack(() => props.port).beforeLock(book.settle));
  onCleanup(() => void book.finish());
  let begin: HTMLButtonElement | undefined;
  /** Where one goes on from when what had the focus is gone. */
  const goOn = (): void => begin?.focus();
  const isWritten = (talk: TalkNote): boolean => book.writing()?.id === talk.id;
  const isNew = (): boolean => {
    const note = book.writing();
    return note !== null && !book.talks().some(({ id }) => id === note.id);
  };
  /** A new talk keeps its form when its first word was kept: the form stands before the list. */
  const [startedHere, setStartedHere] = createSignal(false);
  const formAbove = (): boolean => book.writing() !== null && (startedHere() || isNew());

  return (
    <section class={styles["section"]} data-notes={book.talks().length}>
      <h3>{words().title(name())}</h3>
      <p class={styles["lead"]}>{words().lead(name())}</p>
      <div class={styles["acts"]}>
        <Button
          ref={(element: HTMLButtonElement) => (begin = element)}
          onClick={() => void book.begin().then(() => setStartedHere(true))}
        >
          {words().begin}
        </Button>
        <LastChange book={book} onUndone={goOn} />
      </div>
      <Show when={book.trouble()}>
        {(trouble) => (
          <p class={styles["trouble"]} role="alert">
            {troubleText(trouble())}
          </p>
        )}
      </Show>
      <Show when={formAbove()}>
        <NoteForm book={book} today={props.port.desk.today()} onDone={goOn} />
      </Show>
      <Show
        when={book.talks().length > 0}
        fallback={
          <Show when={!formAbove()}>
            <p>{words().none}</p>
          </Show>
        }
      >
        <ul role="list" class={styles["talks"]}>
          <For each={book.talks().map(({ id }) => id)}>
            {(id) => (
              <Show when={book.talks().find((talk) => talk.id === id)}>
                {(talk) => (
                  <Show when={!(isWritten(talk()) && formAbove())}>
                    <li>
                      <Show
                        when={!isWritten(talk())}
                        fallback={
                          <NoteForm book={book} today={props.port.desk.today()} onDone={goOn} />
                        }
                      >
                        <Talk
                          talk={talk()}
                          onEdit={() => {
                            setStartedHere(false);
                            void book.edit(talk().id);
                          }}
                          onRemove={() => void book.remove(talk().id).then(goOn)}
                        />
                      </Show>
                    </li>
                  </Show>
                )}
              </Show>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );

  function troubleText(trouble: NoteFailure): string {
    const { day, full, other } = words().failures;
    if (trouble.type === "note-day-to-come") return day;
    return trouble.type === "notes-full" ? full(trouble.most) : other;
  }
}

function Talk(props: {
  readonly talk: TalkNote;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}): JSX.Element {
  const desk = useResults();
  const words = () => notesWords[desk.language()];
  const day = () => writeCalendarDay(props.talk.heldOn, desk.language());
  return (
    <article class={styles["talk"]} aria-label={day()}>
      <p class={styles["day"]}>{day()}</p>
      <p class={styles["words"]} translate="no">
        {props.talk.said}
      </p>
      <p class={styles["agreedTitle"]}>{words().agreed}</p>
      <p class={styles["words"]} translate="no">
        {props.talk.agreed.trim() === "" ? words().nothingAgreed : props.talk.agreed}
      </p>
      <div class={styles["acts"]}>
        <Button look="text" aria-label={words().change(day())} onClick={() => props.onEdit()}>
          {words().changeShort}
        </Button>
        <Button look="text" aria-label={words().remove(day())} onClick={() => props.onRemove()}>
          {words().removeShort}
        </Button>
      </div>
    </article>
  );
}

function LastChange(props: {
  readonly book: Notebook;
  readonly onUndone: () => void;
}): JSX.Element {
  const desk = useResults();
  const words = () => notesWords[desk.language()];
  const undo = async (): Promise<void> => {
    await props.book.undo();
    props.onUndone();
  };
  return (
    <span class={styles["last"]}>
      <span role="status">
        {((change) => change && words().last[change.type])(props.book.lastChange())}
      </span>
      <Show when={props.book.lastChange()}>
        <Button look="text" onClick={() => void undo()}>
          {words().undo}
        </Button>
      </Show>
    </span>
  );
}
