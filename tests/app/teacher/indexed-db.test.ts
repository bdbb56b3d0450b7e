import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { expect, test } from "vitest";
import { createBrowserVaultStore } from "../../../src/storage/browser-vault-store.ts";
import {
  addOpenSurvey,
  answer,
  createWorld,
  firstNames,
  openNewVault,
  openPage,
  passphrase,
  unlock,
  until,
  valueOf,
} from "../../support/teacher-harness.ts";

function setupBrowser() {
  const indexedDB = new IDBFactory();
  const openStore = () => createBrowserVaultStore("samklang", { indexedDB, IDBKeyRange });
  const world = createWorld({ store: openStore() });
  return { world, openStore };
}

test("a class, its survey and its answers come back from the browser's own storage", async () => {
  const { world, openStore } = setupBrowser();
  const page = await openNewVault(world);
  const { classId, surveyId } = await addOpenSurvey(page);
  const { receipt } = await answer(page, surveyId, { rosterIndex: 5 });
  await until(() => page.app.live.progress(surveyId)?.answered === 1);
  page.app.dispose();

  const next = await openPage(world, { openStore });
  expect(next.app.vault.state()).toEqual({ type: "locked", why: "start" });
  await unlock(next);
  expect(next.app.classes.find(classId)?.schoolClass.pupils).toHaveLength(6);
  expect(next.app.live.progress(surveyId)?.pupils[5]).toMatchObject({ receipt });
  valueOf(await next.app.surveys.remove(surveyId));
  const rows = valueOf(await openStore().readAll())?.rows ?? [];
  expect(rows.map(({ table }) => table).sort()).toEqual(["classes", "keys", "settings"]);
});

test("two pages of one browser, each with its own connection: the second to write is told", async () => {
  const { world, openStore } = setupBrowser();
  const page = await openNewVault(world);
  const { classId } = await addOpenSurvey(page);
  const other = await openPage(world, { openStore });
  await unlock(other);
  valueOf(await page.app.classes.rename(classId, "8A"));
  expect(await other.app.classes.rename(classId, "9A")).toEqual({
    ok: false,
    error: { type: "conflict" },
  });
  expect(other.app.classes.list()[0]?.schoolClass.name).toBe("8A");
});

test("nothing that was typed lies readable in the storage", async () => {
  const { world } = setupBrowser();
  const page = await openNewVault(world);
  const { surveyId } = await addOpenSurvey(page);
  await answer(page, surveyId, { rosterIndex: 0 });
  await until(() => page.app.live.progress(surveyId)?.answered === 1);
  const content = valueOf(await world.store.readAll());
  const dump = JSON.stringify(content, (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder("latin1").decode(value) : value,
  );
  for (const word of ["Nordmann", firstNames[5], passphrase, "friminutt", "affiliation"]) {
    expect(dump).not.toContain(word);
  }
  expect(dump).toContain(surveyId);
});
