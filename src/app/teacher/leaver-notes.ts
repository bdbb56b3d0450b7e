import type { PupilId } from "../../core/ids.ts";
import type { SchoolClass } from "../../core/school-class.ts";
import { noteRecordOf } from "./notes-desk.ts";
import type { NoteRecord, VaultRecords } from "./opened-vault.ts";
import type { TalkNote } from "./records/note-record.ts";

/**
 * Notes go with their pupil, and come back where taking the pupil out of the list is undone. Until then
 * they are in memory alone: what is stored is empty at once.
 */
export interface LeaverNotes {
  /** The rows to be written together with the class. `done` when they are. */
  following(
    before: SchoolClass,
    after: SchoolClass,
  ): { readonly records: readonly NoteRecord[]; readonly done: () => void };
  forget(): void;
}

export function createLeaverNotes(notes: () => VaultRecords["notes"]): LeaverNotes {
  const held = new Map<PupilId, readonly TalkNote[]>();
  return {
    forget: () => held.clear(),
    following: (before, after) => {
      const recordOf = (pupilId: PupilId): NoteRecord =>
        noteRecordOf(notes(), { classId: after.id, pupilId });
      // Also of whom nothing was noted here: another tab may have, and then nothing of this is written.
      const leaving = pupilsOnlyIn(before, after).map(recordOf);
      const returning = pupilsOnlyIn(after, before).flatMap((pupilId) => {
        const talks = held.get(pupilId);
        return talks === undefined ? [] : [withTalks(recordOf(pupilId), talks)];
      });
      return {
        records: [...leaving.map((record) => withTalks(record, [])), ...returning],
        done: () => {
          for (const { value } of leaving) held.set(value.pupilId, value.talks);
          for (const { value } of returning) held.delete(value.pupilId);
        },
      };
    },
  };
}

function pupilsOnlyIn(one: SchoolClass, other: SchoolClass): readonly PupilId[] {
  const there = new Set(other.pupils.map(({ id }) => id));
  return one.pupils.flatMap(({ id }) => (there.has(id) ? [] : [id]));
}

function withTalks(record: NoteRecord, talks: readonly TalkNote[]): NoteRecord {
  return { ...record, value: { ...record.value, talks } };
}
