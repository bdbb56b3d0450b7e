import { createSignal, type Accessor } from "solid-js";
import type { NoteId } from "../../core/ids.ts";
import type { NoteFailure, NotesDesk, NotesOf, TalkNote } from "./notes-desk.ts";

/** What was done last, and can be undone. */
export interface NoteChange {
  readonly type: "added" | "changed" | "removed";
  readonly note: NoteId;
}

/** The notes of one pupil while they are read and written: what is typed is kept sealed as it is typed. */
export interface Notebook {
  readonly talks: Accessor<readonly TalkNote[]>;
  /** The one that is written now; null when none is. */
  readonly writing: Accessor<TalkNote | null>;
  /** True while something typed is not kept yet. */
  readonly saving: Accessor<boolean>;
  readonly trouble: Accessor<NoteFailure | null>;
  readonly lastChange: Accessor<NoteChange | null>;
  /** A talk of today; nothing is kept before a word is written. */
  begin(): Promise<void>;
  edit(id: NoteId): Promise<void>;
  /** Of the one that is written now. */
  change(part: Partial<Omit<TalkNote, "id">>): void;
  /** Leaves the one that is written now. One emptied of all words is gone. */
  finish(): Promise<void>;
  remove(id: NoteId): Promise<void>;
  undo(): Promise<void>;
  /** Ends when everything typed is kept, or could not be. */
  settle(): Promise<void>;
}

type Notes = Pick<NotesDesk, "talks" | "keep" | "remove" | "today" | "newId">;

/** A note as it stood before what was done to it, and after; null where there was none. */
interface Step {
  readonly before: TalkNote | null;
  readonly after: TalkNote | null;
}

export function createNotebook(notes: Notes, of: NotesOf): Notebook {
  const [writing, setWriting] = createSignal<TalkNote | null>(null);
  const [saving, setSaving] = createSignal(false);
  const [trouble, setTrouble] = createSignal<NoteFailure | null>(null);
  const [lastStep, setLastStep] = createSignal<Step | null>(null);
  /** As it was when writing began. */
  let before: TalkNote | null = null;
  let waiting: TalkNote | null = null;
  let running: Promise<void> | null = null;

  const find = (id: NoteId): TalkNote | null =>
    notes.talks(of).find((talk) => talk.id === id) ?? null;

  async function put(note: TalkNote | null, id: NoteId): Promise<boolean> {
    const kept = note === null ? await notes.remove(of, id) : await notes.keep(of, note);
    setTrouble(kept.ok ? null : kept.error);
    return kept.ok;
  }

  /** While one is sealed the next ones gather, and the last of them is kept. */
  async function keepWaiting(): Promise<void> {
    while (waiting !== null) {
      const next = waiting;
      waiting = null;
      await put(isBlank(next) ? null : next, next.id);
    }
    running = null;
    setSaving(false);
  }

  const settle = async (): Promise<void> => running ?? undefined;

  async function finish(): Promise<void> {
    await settle();
    const left = writing();
    if (left === null) return;
    setWriting(null);
    const after = find(left.id);
    if (!isSameNote(before, after)) setLastStep({ before, after });
  }

  function write(note: TalkNote, as: TalkNote | null): void {
    before = as;
    setLastStep(null);
    setWriting(note);
  }

  return {
    talks: () => notes.talks(of),
    writing,
    saving,
    trouble,
    lastChange: () => {
      const step = lastStep();
      return step === null ? null : changeOf(step);
    },
    begin: async () => {
      await finish();
      write({ id: notes.newId(), heldOn: notes.today(), said: "", agreed: "" }, null);
    },
    edit: async (id) => {
      await finish();
      const note = find(id);
      if (note !== null) write(note, note);
    },
    change: (part) => {
      const note = writing();
      if (note === null) return;
      waiting = { ...note, ...part };
      setWriting(waiting);
      setSaving(true);
      running ??= keepWaiting();
    },
    finish,
    remove: async (id) => {
      await finish();
      const note = find(id);
      if (note !== null && (await put(null, id))) setLastStep({ before: note, after: null });
    },
    undo: async () => {
      const step = lastStep();
      const id = (step?.before ?? step?.after)?.id;
      if (step === null || id === undefined) return;
      if (await put(step.before, id)) setLastStep(null);
    },
    settle,
  };
}

function changeOf({ before, after }: Step): NoteChange | null {
  if (after === null) return before === null ? null : { type: "removed", note: before.id };
  return { type: before === null ? "added" : "changed", note: after.id };
}

function isBlank({ said, agreed }: TalkNote): boolean {
  return said.trim() === "" && agreed.trim() === "";
}

function isSameNote(one: TalkNote | null, other: TalkNote | null): boolean {
  if (one === null || other === null) return one === other;
  return one.heldOn === other.heldOn && one.said === other.said && one.agreed === other.agreed;
}
