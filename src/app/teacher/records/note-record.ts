import * as v from "valibot";
import type { ClassId, NoteId, PupilId } from "../../../core/ids.ts";
import type { CalendarDay } from "../../../core/survey-dates.ts";
import type { RecordKind } from "../../vault/record.ts";
import { calendarDay, idOf, strictReader } from "../../vault/stored-values.ts";

/** A talk with a pupil, as the teacher writes it down. */
export interface TalkNote {
  readonly id: NoteId;
  readonly heldOn: CalendarDay;
  /** What was said, in the teacher's words. */
  readonly said: string;
  readonly agreed: string;
}

/** All talks noted of one pupil. A row of its own: it outlives the surveys, and is gone with the pupil. */
export interface PupilNotes {
  readonly pupilId: PupilId;
  readonly classId: ClassId;
  /** In no order; ids differ. */
  readonly talks: readonly TalkNote[];
}

/** The longest is in characters of what is typed. */
export const noteLimits = { talksMost: 60, textLongest: 4000 } as const;

export function noNotes(classId: ClassId, pupilId: PupilId): PupilNotes {
  return { pupilId, classId, talks: [] };
}

const noteText = v.pipe(v.string(), v.maxLength(noteLimits.textLongest));

const notesSchema1 = v.strictObject({
  pupilId: idOf<PupilId>(),
  classId: idOf<ClassId>(),
  talks: v.pipe(
    v.array(
      v.strictObject({
        id: idOf<NoteId>(),
        heldOn: calendarDay,
        said: noteText,
        agreed: noteText,
      }),
    ),
    v.maxLength(noteLimits.talksMost),
    v.check((talks) => new Set(talks.map(({ id }) => id)).size === talks.length),
  ),
});

export const noteRecord: RecordKind<PupilNotes> = {
  table: "notes",
  schema: 1,
  readers: { 1: strictReader(notesSchema1) },
  encode: (notes) => structuredClone(notes),
};
