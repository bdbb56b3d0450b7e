import { describe, expect, test } from "vitest";
import { createNotebook, type Notebook } from "../../../src/app/teacher/notebook.ts";
import type { TalkNote } from "../../../src/app/teacher/notes-desk.ts";
import { noNotes, noteRecord } from "../../../src/app/teacher/records/note-record.ts";
import { readRecord, rowOf } from "../../../src/app/vault/record.ts";
import type { ClassId, NoteId, PupilId } from "../../../src/core/ids.ts";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";
import {
  addClass,
  openKnownVault,
  openNewVault,
  unlock,
  valueOf,
  type Page,
} from "../../support/teacher-harness.ts";

async function setupNoted() {
  const page = await openNewVault();
  const classId = await addClass(page);
  const pupil = page.app.classes.find(classId)?.schoolClass.pupils[1];
  if (pupil === undefined) throw new Error("A class without pupils");
  const of = { classId, pupilId: pupil.id };
  const note: TalkNote = {
    id: page.app.notes.newId(),
    heldOn: page.app.notes.today(),
    said: "Kåre sier at han er mest med storebroren i friminuttene.",
    agreed: "Vi snakkes igjen i uke 50.",
  };
  valueOf(await page.app.notes.keep(of, note));
  return { ...page, of, classId, note };
}

const rows = async (page: Pick<Page, "store">) =>
  valueOf(await page.store.readRows("notes")).map(({ id, scope }) => ({ id, scope }));

describe("a talk that was noted", () => {
  test("was held since any moment of its day or before it, and not since the day after", async () => {
    const { app, of, note } = await setupNoted();
    const day = Date.parse(`${note.heldOn}T12:00:00Z`) / 1000;
    const since = (days: number) => app.notes.talkedSince(of, day + days * 86_400);
    expect([-9, 0, 1].map(since)).toEqual([true, true, false]);
    valueOf(await app.notes.remove(of, note.id));
    expect(since(-9)).toBe(false);
  });

  test("is kept sealed, and there again after locking and unlocking", async () => {
    const page = await setupNoted();
    const { of, note } = page;
    expect(await rows(page)).toEqual([{ id: of.pupilId, scope: of.classId }]);
    const stored = valueOf(await page.store.readRows("notes"));
    const bytes = Buffer.from(stored[0]?.sealed ?? []).toString("latin1");
    expect(bytes).not.toContain("storebroren");
    await page.app.vault.lock();
    expect(page.app.notes.talks(of)).toEqual([]);
    await unlock(page);
    expect(page.app.notes.talks(of)).toEqual([note]);
    expect((await openKnownVault(page)).app.notes.talks(of)).toEqual([note]);
  });

  test("stands before earlier ones, keeps its place when written anew, and can be deleted", async () => {
    const { app, of, note } = await setupNoted();
    const earlier = { ...note, id: app.notes.newId(), heldOn: "2026-01-07" as CalendarDay };
    const same = { ...note, id: app.notes.newId(), said: "Enda en samtale" };
    valueOf(await app.notes.keep(of, earlier));
    valueOf(await app.notes.keep(of, same));
    const changed = { ...note, agreed: "" };
    valueOf(await app.notes.keep(of, changed));
    expect(app.notes.talks(of)).toEqual([changed, same, earlier]);
    valueOf(await app.notes.remove(of, same.id));
    valueOf(await app.notes.remove(of, same.id));
    expect(app.notes.talks(of)).toEqual([changed, earlier]);
  });

  test("is not of a day to come, has an end, and there are not more than can be read", async () => {
    const { app, of, note } = await setupNoted();
    const later = { ...note, heldOn: "2099-01-01" as CalendarDay };
    expect(await app.notes.keep(of, later)).toEqual({
      ok: false,
      error: { type: "note-day-to-come" },
    });
    const half = `${"x".repeat(3999)}😀`;
    valueOf(await app.notes.keep(of, { ...note, said: half }));
    expect(app.notes.talks(of)[0]?.said).toBe("x".repeat(3999));
    for (let count = 1; count < 60; count += 1) {
      valueOf(await app.notes.keep(of, { ...note, id: app.notes.newId() }));
    }
    const full = await app.notes.keep(of, { ...note, id: app.notes.newId() });
    expect(full).toEqual({ ok: false, error: { type: "notes-full", most: 60 } });
  });

  test("is kept beside what another tab notes", async () => {
    const page = await setupNoted();
    const other = await openKnownVault(page);
    const [here, there] = [page.app.notes.newId(), page.app.notes.newId()];
    valueOf(await page.app.notes.keep(page.of, { ...page.note, id: here }));
    valueOf(await other.app.notes.keep(page.of, { ...page.note, id: there }));
    const ids = other.app.notes.talks(page.of).map(({ id }) => id);
    expect(ids).toEqual([page.note.id, here, there]);
  });
});

describe("notes of a pupil", () => {
  test("are emptied when the pupil leaves the class list, and come back when that is undone", async () => {
    const page = await setupNoted();
    const { app, of, note, classId } = page;
    valueOf(await app.classes.removePupil(classId, of.pupilId));
    expect(app.notes.canNote(of)).toBe(false);
    expect(app.notes.talks(of)).toEqual([]);
    expect(await app.notes.keep(of, note)).toEqual({ ok: false, error: { type: "unknown" } });
    valueOf(await app.classes.undo(classId));
    expect(app.notes.talks(of)).toEqual([note]);
    expect((await openKnownVault(page)).app.notes.talks(of)).toEqual([note]);
    valueOf(await app.classes.redo(classId));
    await app.vault.lock();
    await unlock(page);
    // Nothing of them is left to come back once the vault was locked.
    expect(app.classes.find(classId)?.canUndo).toBe(false);
    expect(app.notes.talks(of)).toEqual([]);
  });

  test("noted in another tab are not left behind by one that did not know of them", async () => {
    const page = await openNewVault();
    const classId = await addClass(page);
    const other = await openKnownVault(page);
    const pupilId = page.app.classes.find(classId)?.schoolClass.pupils[0]?.id ?? ("" as PupilId);
    const of = { classId, pupilId };
    const note = { id: other.app.notes.newId(), heldOn: other.app.notes.today() };
    valueOf(await other.app.notes.keep(of, { ...note, said: "x", agreed: "" }));
    const refused = await page.app.classes.removePupil(classId, pupilId);
    expect(refused).toEqual({ ok: false, error: { type: "conflict" } });
    valueOf(await page.app.classes.removePupil(classId, pupilId));
    valueOf(await page.app.classes.undo(classId));
    expect(page.app.notes.talks(of)).toEqual([{ ...note, said: "x", agreed: "" }]);
  });

  test("go with their class, and an older backup does not bring them back", async () => {
    const page = await setupNoted();
    valueOf(await page.app.backups.make());
    const file = page.files.at(-1)?.bytes ?? new Uint8Array();
    valueOf(await page.app.classes.remove(page.classId));
    expect(await rows(page)).toEqual([]);
    await page.app.vault.lock();
    const kit = { type: "kit", kit: page.kits.at(-1) ?? "" } as const;
    valueOf(await page.app.vault.restoreBackup(file, kit));
    expect(await rows(page)).toEqual([]);
    expect(page.app.notes.talks(page.of)).toEqual([]);
  });

  test("are read only as they were written, and of their own pupil", () => {
    const [classId, pupilId] = ["AAAAAAAAAAAAAAAAAAAAAA", "AQAAAAAAAAAAAAAAAAAAAA"] as const;
    const value = noNotes(classId as ClassId, pupilId as PupilId);
    const record = { id: pupilId, scope: classId, revision: 0, value };
    const row = rowOf(noteRecord, record);
    expect(readRecord(noteRecord, row)?.value).toEqual(value);
    const talk = { id: pupilId as string as NoteId, heldOn: "2026-11-21", said: "", agreed: "" };
    for (const talks of [
      [talk, talk],
      [{ ...talk, heldOn: "2026-02-30" }],
      [{ ...talk, said: "x".repeat(4001) }],
      [{ ...talk, mood: "sint" }],
    ]) {
      expect(readRecord(noteRecord, { ...row, value: { ...value, talks } })).toBeNull();
    }
  });
});

describe("a notebook", () => {
  async function setupNotebook() {
    const page = await setupNoted();
    return { ...page, book: createNotebook(page.app.notes, page.of) };
  }
  const saidIn = (book: Notebook) => book.talks().map(({ said }) => said);

  test("keeps what is typed as it is typed, and nothing before", async () => {
    const { book, note } = await setupNotebook();
    await book.begin();
    await book.settle();
    expect(saidIn(book)).toEqual([note.said]);
    for (const said of ["H", "Ha", "Han"]) book.change({ said });
    expect(book.saving()).toBe(true);
    await book.settle();
    expect(book.saving()).toBe(false);
    expect(saidIn(book)).toEqual([note.said, "Han"]);
    expect(book.lastChange()).toBeNull();
    await book.finish();
    expect(book.writing()).toBeNull();
    expect(book.lastChange()?.type).toBe("added");
    await book.undo();
    expect(saidIn(book)).toEqual([note.said]);
    expect(book.lastChange()).toBeNull();
  });

  test("undoes all that was changed since the note was opened", async () => {
    const { book, note } = await setupNotebook();
    await book.edit(note.id);
    book.change({ said: "Noe annet" });
    book.change({ agreed: "" });
    await book.finish();
    expect(book.lastChange()).toEqual({ type: "changed", note: note.id });
    await book.undo();
    expect(book.talks()).toEqual([note]);
  });

  test("puts back what was deleted, also by leaving no word of it", async () => {
    const { book, note } = await setupNotebook();
    await book.remove(note.id);
    expect(book.talks()).toEqual([]);
    expect(book.lastChange()?.type).toBe("removed");
    await book.undo();
    expect(book.talks()).toEqual([note]);
    await book.edit(note.id);
    book.change({ said: " ", agreed: "" });
    await book.finish();
    expect(book.talks()).toEqual([]);
    await book.undo();
    expect(book.talks()).toEqual([note]);
  });

  test("tells why something was not kept, and keeps the words on the screen", async () => {
    const { book, app } = await setupNotebook();
    await book.begin();
    await app.vault.lock();
    book.change({ said: "Skrevet for sent" });
    await book.settle();
    expect(book.trouble()).toEqual({ type: "locked" });
    expect(book.writing()?.said).toBe("Skrevet for sent");
  });
});
