import { describe, expect, test } from "vitest";
import {
  addOpenSurvey,
  answer,
  createWorld,
  openKnownVault,
  openNewVault,
  openPage,
  passphrase,
  until,
  unlock,
  valueOf,
} from "../../support/teacher-harness.ts";

const secret = { type: "passphrase", passphrase } as const;

async function setupBackup() {
  const page = await openNewVault();
  const survey = await addOpenSurvey(page);
  const { receipt } = await answer(page, survey.surveyId, { rosterIndex: 3 });
  valueOf(await page.app.live.collect(survey.surveyId));
  expect(await page.app.backups.make()).toEqual({ ok: true, value: "saved" });
  const file = page.files.at(-1);
  if (file === undefined) throw new Error("no file");
  return { ...page, ...survey, receipt, file };
}

describe("a backup", () => {
  test("is a file whose name and bytes say nothing about the class", async () => {
    const { app, file } = await setupBackup();
    expect(file.name).toBe("samklang-2026-11-21.samklang");
    const text = new TextDecoder("latin1").decode(file.bytes);
    for (const word of ["Nordmann", "Solveig", "friminutt", "affiliation"]) {
      expect(text).not.toContain(word);
    }
    expect(app.backups.due()).toEqual([]);
    expect(app.backups.madeOn()).toBe("2026-11-21");
  });

  test("brings everything back in an empty browser", async () => {
    const { file, receipt, relay, ...page } = await setupBackup();
    const empty = { ...createWorld(), relay };
    const restored = await openPage(empty);
    valueOf(await restored.app.vault.restoreBackup(file.bytes, secret));
    expect(restored.app.vault.state()).toEqual({ type: "unlocked" });
    expect(restored.app.classes.find(page.classId)?.schoolClass).toEqual(
      page.app.classes.find(page.classId)?.schoolClass,
    );
    expect(restored.app.live.progress(page.surveyId)?.pupils[3]).toMatchObject({ receipt });
    const sealed = await answer(restored, page.surveyId, { rosterIndex: 0 });
    await until(() => restored.app.live.progress(page.surveyId)?.answered === 2);
    expect(restored.app.live.progress(page.surveyId)?.pupils[0]).toMatchObject({
      receipt: sealed.receipt,
    });
    await restored.app.vault.lock();
    valueOf(await restored.app.vault.unlock(secret));
  });

  test("opens with the kit too, and with nothing else", async () => {
    const { file, kit } = await setupBackup();
    const { app, store } = await openPage(createWorld());
    const wrong = { type: "passphrase", passphrase: "en helt annen frase" } as const;
    expect(await app.vault.restoreBackup(file.bytes, wrong)).toEqual({
      ok: false,
      error: { type: "wrong-secret" },
    });
    const damaged = file.bytes.slice();
    damaged.set([(damaged.at(-1) ?? 0) ^ 1], damaged.length - 1);
    expect(await app.vault.restoreBackup(damaged, secret)).toEqual({
      ok: false,
      error: { type: "damaged" },
    });
    expect(app.vault.state()).toEqual({ type: "no-vault" });
    expect(await store.readHeader()).toEqual({ ok: true, value: null });
    valueOf(await app.vault.restoreBackup(file.bytes, { type: "kit", kit }));
  });

  test("does not bring back what was deleted since in the same browser", async () => {
    const page = await setupBackup();
    valueOf(await page.app.surveys.remove(page.surveyId));
    valueOf(await page.app.vault.remove());
    valueOf(await page.app.vault.restoreBackup(page.file.bytes, secret));
    expect(page.app.surveys.list()).toEqual([]);
    expect(page.app.classes.list()).toHaveLength(1);
    const ballots = valueOf(await page.store.readRows("ballots"));
    expect(ballots).toEqual([]);
  });

  test("of the vault that is here adds what is missing and overwrites nothing newer", async () => {
    const page = await setupBackup();
    valueOf(await page.app.classes.rename(page.classId, "8B"));
    await page.app.vault.lock();
    valueOf(await page.app.vault.restoreBackup(page.file.bytes, secret));
    expect(page.app.classes.list()[0]?.schoolClass.name).toBe("8B");
  });

  test("of another vault is refused until the one here is removed", async () => {
    const { file } = await setupBackup();
    const other = await openNewVault();
    await other.app.vault.lock();
    expect(await other.app.vault.restoreBackup(file.bytes, secret)).toEqual({
      ok: false,
      error: { type: "conflict" },
    });
    await unlock(other);
    await other.app.vault.remove();
    valueOf(await other.app.vault.restoreBackup(file.bytes, secret));
  });

  test("deletion dates are applied before anything of it is shown", async () => {
    const { file, surveyId } = await setupBackup();
    const late = createWorld();
    late.clock.set(Date.UTC(2027, 7, 1) / 1000);
    const { app, store } = await openPage(late);
    valueOf(await app.vault.restoreBackup(file.bytes, secret));
    expect(app.surveys.list()).toEqual([]);
    const keys = valueOf(await store.readRows("keys"));
    expect(keys.map(({ id }) => id)).not.toContain(surveyId);
  });

  test("that the teacher declined to save is still asked for", async () => {
    const page = await setupBackup();
    const declining = await openKnownVault(page, { saveFile: async () => false });
    valueOf(await declining.app.surveys.remove(page.surveyId));
    expect(await declining.app.backups.make()).toEqual({ ok: true, value: "declined" });
    expect(declining.app.backups.due()).toEqual(["something-deleted"]);
  });
});
