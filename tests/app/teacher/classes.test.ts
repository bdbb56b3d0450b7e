import { describe, expect, test } from "vitest";
import { createMemoryVaultStore } from "../../../src/storage/memory-vault-store.ts";
import {
  addClass,
  createWorld,
  openKnownVault,
  openNewVault,
  unlock,
  valueOf,
} from "../../support/teacher-harness.ts";

async function setupClass() {
  const page = await openNewVault();
  const classId = await addClass(page);
  const names = () =>
    page.app.classes.find(classId)?.schoolClass.pupils.map(({ name }) => name.split(" ")[0]);
  const pupilId = (index: number) =>
    page.app.classes.find(classId)?.schoolClass.pupils[index]?.id ?? ("" as never);
  return { ...page, classId, names, pupilId };
}

describe("a class", () => {
  test("is kept with every edit", async () => {
    const { app, classId, pupilId, names, ...page } = await setupClass();
    valueOf(await app.classes.rename(classId, "8B"));
    valueOf(await app.classes.addPupil(classId, { name: "Ny Elev", group: "girl" }));
    valueOf(await app.classes.renamePupil(classId, pupilId(0), "Skjermet Navn"));
    valueOf(await app.classes.removePupil(classId, pupilId(1)));
    const expected = ["Skjermet", "Ærlend", "Østen", "Åse", "Solveig", "Ny"];
    expect(names()).toEqual(expected);
    const again = await openKnownVault({ ...page });
    const kept = again.app.classes.find(classId)?.schoolClass;
    expect(kept).toEqual(app.classes.find(classId)?.schoolClass);
    expect(kept?.name).toBe("8B");
  });

  test("edits are undone and done again, and what is undone is stored so", async () => {
    const { app, classId, pupilId, names, ...page } = await setupClass();
    const before = names();
    valueOf(await app.classes.removePupil(classId, pupilId(0)));
    expect(app.classes.find(classId)).toMatchObject({ canUndo: true, canRedo: false });
    valueOf(await app.classes.undo(classId));
    expect(names()).toEqual(before);
    expect(app.classes.find(classId)).toMatchObject({ canUndo: false, canRedo: true });
    valueOf(await app.classes.undo(classId));
    valueOf(await app.classes.redo(classId));
    expect(names()).toEqual(before?.slice(1));
    const again = await openKnownVault({ ...page });
    expect(again.app.classes.find(classId)?.schoolClass.pupils).toHaveLength(5);
  });

  test("an edit stored while the vault is locked leaves no earlier name to undo to", async () => {
    const memory = createMemoryVaultStore();
    const disk = { reached: () => {}, isFree: Promise.resolve() };
    const store = createWorld({
      store: {
        ...memory,
        apply: async (changes) => {
          disk.reached();
          await disk.isFree;
          return memory.apply(changes);
        },
      },
    });
    const page = await openNewVault(store);
    const classId = await addClass(page);
    const busy = Promise.withResolvers<void>();
    const reached = Promise.withResolvers<void>();
    Object.assign(disk, { reached: reached.resolve, isFree: busy.promise });
    const renaming = page.app.classes.rename(classId, "8B");
    await reached.promise;
    await page.app.vault.lock();
    busy.resolve();
    valueOf(await renaming);
    await unlock(page);
    expect(page.app.classes.find(classId)).toMatchObject({
      schoolClass: { name: "8B" },
      canUndo: false,
    });
  });

  test("what is refused changes nothing and cannot be undone", async () => {
    const { app, classId, pupilId } = await setupClass();
    const refused = await app.classes.renamePupil(classId, pupilId(0), "01017012345");
    expect(refused).toEqual({ ok: false, error: { type: "name-unreadable" } });
    expect(app.classes.find(classId)).toMatchObject({ canUndo: false });
  });

  test("quick edits follow one another and none is lost", async () => {
    const { app, classId } = await setupClass();
    const added = ["Én", "To", "Tre"].map((name) =>
      app.classes.addPupil(classId, { name, group: null }),
    );
    for (const outcome of await Promise.all(added)) valueOf(outcome);
    expect(app.classes.find(classId)?.schoolClass.pupils).toHaveLength(9);
  });

  test("another tab's edit is never overwritten: this one is told and shows it", async () => {
    const { app, classId, ...page } = await setupClass();
    valueOf(await app.classes.rename(classId, "8A"));
    const other = await openKnownVault({ ...page });
    valueOf(await other.app.classes.rename(classId, "9A"));
    const late = await app.classes.addPupil(classId, { name: "Ny Elev", group: null });
    expect(late).toEqual({ ok: false, error: { type: "conflict" } });
    expect(app.notices.list().map(({ notice }) => notice)).toEqual([
      { type: "conflict", what: "class" },
    ]);
    expect(app.classes.find(classId)).toMatchObject({
      schoolClass: { name: "9A" },
      canUndo: false,
    });
    valueOf(await app.classes.addPupil(classId, { name: "Ny Elev", group: null }));
  });

  test("classes stand by name as people sort", async () => {
    const page = await openNewVault();
    for (const name of ["10A", "Ågot", "9B", "Ærfugl"]) await addClass(page, name);
    const names = page.app.classes.list().map(({ schoolClass }) => schoolClass.name);
    expect(names).toEqual(["9B", "10A", "Ærfugl", "Ågot"]);
  });

  test("one that is not there any more is unknown", async () => {
    const { app, classId } = await setupClass();
    valueOf(await app.classes.remove(classId));
    const unknown = { ok: false, error: { type: "unknown" } };
    expect(await app.classes.rename(classId, "8B")).toEqual(unknown);
    expect(await app.classes.remove(classId)).toEqual(unknown);
    expect(await app.surveys.createDraft(classId, "Høst")).toEqual(unknown);
  });

  test("two settings changed in two tabs are both kept", async () => {
    const page = await openNewVault();
    const other = await openKnownVault(page);
    valueOf(await page.app.settings.setLanguage("en"));
    valueOf(await other.app.settings.setAutoLock({ idle: 3, hidden: 2 }));
    const again = await openKnownVault(page);
    expect(again.app.settings.language()).toBe("en");
    expect(again.app.settings.autoLock()).toEqual({ idle: 3, hidden: 2 });
  });
});
