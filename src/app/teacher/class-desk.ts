import { createSignal } from "solid-js";
import {
  recordEdit,
  redoEdit,
  startHistory,
  undoEdit,
  type EditHistory,
} from "../../core/edit-history.ts";
import type { ClassId } from "../../core/ids.ts";
import { err, ok, type Result } from "../../core/result.ts";
import {
  addPupil,
  createSchoolClass,
  removePupil,
  renameClass,
  renamePupil,
  type SchoolClass,
} from "../../core/school-class.ts";
import { eraseStored, finishErasure } from "./erasure.ts";
import { withEntry } from "../vault/map-entries.ts";
import type { ClassRecord, NoteRecord } from "./opened-vault.ts";
import { createLeaverNotes } from "./leaver-notes.ts";
import { noteRecord } from "./records/note-record.ts";
import { afterWriting, rowOf } from "../vault/record.ts";
import { classRecord } from "./records/class-record.ts";
import type { ClassDesk, ClassEntry, SaveFailure, UnknownFailure } from "./teacher-app.ts";
import { save, withSession, type TeacherContext } from "./teacher-context.ts";
import type { VaultSession } from "./vault-session.ts";
import { compareNames } from "./name-order.ts";

type Histories = ReadonlyMap<ClassId, EditHistory<SchoolClass>>;

const unknown = { type: "unknown" } as const;

export function createClassDesk(context: TeacherContext): ClassDesk & { forget(): void } {
  const { opened } = context;
  const [histories, setHistories] = createSignal<Histories>(new Map());
  const leaverNotes = createLeaverNotes(opened.notes);
  const forget = (): void => {
    setHistories(new Map());
    leaverNotes.forget();
  };
  // What another tab wrote is not undone from here.
  context.reloaded.add(forget);

  function entryOf({ value }: ClassRecord): ClassEntry {
    const history = histories().get(value.id);
    return {
      schoolClass: value,
      canUndo: (history?.past.length ?? 0) > 0,
      canRedo: (history?.future.length ?? 0) > 0,
    };
  }

  /** Steps the history of a class to what `step` makes of it, and stores its present. */
  function change<Failure>(
    id: ClassId,
    step: (history: EditHistory<SchoolClass>) => Result<EditHistory<SchoolClass>, Failure>,
  ): Promise<Result<void, SaveFailure | UnknownFailure | Failure>> {
    return withSession(context, async (session) => {
      const record = opened.classes().get(id);
      if (record === undefined) return err(unknown);
      const history = step(histories().get(id) ?? startHistory(record.value));
      if (!history.ok) return history;
      if (history.value.present === record.value) return ok(undefined);
      const present = history.value.present;
      const notes = leaverNotes.following(record.value, present);
      const stored = await store(session, { ...record, value: present }, notes.records);
      if (stored.ok && session.isOpen()) notes.done();
      // A write that ends after locking must not bring the names of the class back.
      if (stored.ok && session.isOpen()) setHistories((all) => withEntry(all, id, history.value));
      return stored;
    });
  }

  function edit<Failure>(
    id: ClassId,
    work: (schoolClass: SchoolClass) => Result<SchoolClass, Failure>,
  ): Promise<Result<void, SaveFailure | UnknownFailure | Failure>> {
    return change(id, (history) => {
      const edited = work(history.present);
      return edited.ok ? ok(recordEdit(history, edited.value)) : edited;
    });
  }

  function store(
    session: VaultSession,
    record: ClassRecord,
    notes: readonly NoteRecord[],
  ): Promise<Result<void, SaveFailure>> {
    return save(context, {
      session,
      what: "class",
      changes: {
        put: [rowOf(classRecord, record), ...notes.map((each) => rowOf(noteRecord, each))],
      },
      afterwards: () => ({
        classes: withEntry(opened.classes(), record.value.id, afterWriting(record)),
        notes: new Map([
          ...opened.notes(),
          ...notes.map((each) => [each.value.pupilId, afterWriting(each)] as const),
        ]),
      }),
    });
  }

  return {
    forget,
    list: () => [...opened.classes().values()].map(entryOf).sort(byName),
    find: (id) => {
      const record = opened.classes().get(id);
      return record === undefined ? null : entryOf(record);
    },
    create: (wanted) =>
      withSession(context, async (session) => {
        const made = createSchoolClass(wanted, context.deps.random);
        if (!made.ok) return made;
        const { id } = made.value;
        const key = await session.ask((crypto) => crypto.createClassKey(id));
        if (!key.ok) return key;
        const record = { id, scope: id, revision: 0, value: made.value };
        const stored = await save(context, {
          session,
          what: "class",
          changes: { keys: [key.value], put: [rowOf(classRecord, record)] },
          afterwards: () => ({
            withKeys: new Set([...opened.records().withKeys, id]),
            classes: withEntry(opened.classes(), id, afterWriting(record)),
          }),
        });
        return stored.ok ? ok(id) : stored;
      }),
    rename: (id, name) => edit(id, (schoolClass) => renameClass(schoolClass, name)),
    addPupil: (id, pupil) =>
      edit(id, (schoolClass) => addPupil(schoolClass, pupil, context.deps.random)),
    renamePupil: (id, pupil, name) =>
      edit(id, (schoolClass) => renamePupil(schoolClass, pupil, name)),
    removePupil: (id, pupil) => edit(id, (schoolClass) => removePupil(schoolClass, pupil)),
    undo: (id) => change(id, (history) => ok(undoEdit(history))),
    redo: (id) => change(id, (history) => ok(redoEdit(history))),
    remove: async (id) => {
      const erased = await withSession(context, async (session) => {
        if (!opened.classes().has(id)) return err(unknown);
        const surveys = [...opened.surveys().values()].filter((record) => record.scope === id);
        const ids = surveys.map((record) => record.value.survey.id);
        return eraseStored(context, session, { surveys: ids, classId: id });
      });
      return erased.ok ? ok(await finishErasure(context, erased.value)) : erased;
    },
  };
}

function byName(one: ClassEntry, other: ClassEntry): number {
  return compareNames(one.schoolClass.name, other.schoolClass.name);
}
