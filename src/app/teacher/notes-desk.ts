import { newNoteId, type ClassId, type NoteId, type PupilId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { dayAt, type CalendarDay } from "../../core/survey-dates.ts";
import { withEntry } from "../vault/map-entries.ts";
import type { NoteRecord } from "./opened-vault.ts";
import {
  noNotes,
  noteLimits,
  noteRecord,
  type PupilNotes,
  type TalkNote,
} from "./records/note-record.ts";
import { afterWriting, rowOf } from "../vault/record.ts";
import type { SaveFailure, UnknownFailure } from "./teacher-app.ts";
import { save, today, withSession, type TeacherContext } from "./teacher-context.ts";
import { onTop } from "../vault/on-top.ts";

export { noteLimits, type TalkNote };

/** Whose notes: a pupil of the class as it is today. */
export interface NotesOf {
  readonly classId: ClassId;
  readonly pupilId: PupilId;
}

export type NoteFailure =
  | SaveFailure
  | UnknownFailure
  /** A talk that has not been. */
  | { readonly type: "note-day-to-come" }
  | { readonly type: "notes-full"; readonly most: number };
export type KeptNote = Promise<Result<void, NoteFailure>>;

/** Talks with pupils, in the teacher's words: sealed in the vault, and gone with the pupil or the class. */
export interface NotesDesk {
  /** False for who is no longer in the class: nothing is noted of them. Reactive. */
  canNote(of: NotesOf): boolean;
  /** The latest talk first. Reactive. */
  talks(of: NotesOf): readonly TalkNote[];
  /** Whether one is noted that was held on the local day of that moment, or later. Reactive. */
  talkedSince(of: NotesOf, atSeconds: number): boolean;
  today(): CalendarDay;
  /** An id for a note that is about to be written. */
  newId(): NoteId;
  /** A new one, or in the place of the one of the same id. Texts are cut at their longest. */
  keep(of: NotesOf, note: TalkNote): KeptNote;
  remove(of: NotesOf, id: NoteId): KeptNote;
}

const unknown = { type: "unknown" } as const;

export function createNotesDesk(context: TeacherContext): NotesDesk {
  const { opened } = context;

  const canNote = ({ classId, pupilId }: NotesOf): boolean =>
    opened
      .classes()
      .get(classId)
      ?.value.pupils.some(({ id }) => id === pupilId) === true;

  async function store(of: NotesOf, edit: (talks: Talks) => Talks): KeptNote {
    return withSession(context, async (session) => {
      if (!canNote(of)) return err(unknown);
      const record = noteRecordOf(opened.notes(), of);
      const talks = edit(record.value.talks);
      if (talks.length > noteLimits.talksMost) {
        return err({ type: "notes-full", most: noteLimits.talksMost } as const);
      }
      const edited = { ...record, value: { ...record.value, talks } };
      return save(context, {
        session,
        what: "class",
        changes: { put: [rowOf(noteRecord, edited)] },
        afterwards: () => ({
          notes: withEntry(opened.notes(), of.pupilId, afterWriting(edited)),
        }),
      });
    });
  }

  /** Another tab's note in between is kept: this one is made again on top of it. */
  async function change(of: NotesOf, edit: (talks: Talks) => Talks): KeptNote {
    return onTop(() => store(of, edit));
  }

  const talks = (of: NotesOf): readonly TalkNote[] =>
    canNote(of) ? noteRecordOf(opened.notes(), of).value.talks.toSorted(latestFirst) : [];

  return {
    canNote,
    talks,
    talkedSince: (of, atSeconds) => {
      const day = dayAt(atSeconds, context.deps.clock.localOffset);
      return talks(of).some(({ heldOn }) => heldOn >= day);
    },
    today: () => today(context),
    newId: () => newNoteId(context.deps.random),
    keep: async (of, note) => {
      if (note.heldOn > today(context)) return err({ type: "note-day-to-come" });
      const cut = { ...note, said: cutText(note.said), agreed: cutText(note.agreed) };
      return change(of, (talks) => withNote(talks, cut));
    },
    remove: async (of, id) => {
      if (!noteRecordOf(opened.notes(), of).value.talks.some((talk) => talk.id === id)) {
        return ok(undefined);
      }
      return change(of, (talks) => talks.filter((talk) => talk.id !== id));
    },
  };
}

type Talks = PupilNotes["talks"];

/** As kept, or the one that is not written yet. */
export function noteRecordOf(
  notes: ReadonlyMap<PupilId, NoteRecord>,
  { classId, pupilId }: NotesOf,
): NoteRecord {
  const none = { id: pupilId, scope: classId, revision: 0, value: noNotes(classId, pupilId) };
  return notes.get(pupilId) ?? none;
}

function withNote(talks: Talks, note: TalkNote): Talks {
  return talks.some(({ id }) => id === note.id)
    ? talks.map((talk) => (talk.id === note.id ? note : talk))
    : [...talks, note];
}

/** Of two on one day the one written first. */
function latestFirst(one: TalkNote, other: TalkNote): number {
  return other.heldOn.localeCompare(one.heldOn);
}

function cutText(text: string): string {
  // Without the first half of a character whose other half is cut off.
  return text.slice(0, noteLimits.textLongest).replace(/[\uD800-\uDBFF]$/, "");
}
