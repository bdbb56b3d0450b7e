import { describe, expect, test } from "vitest";
import { createMemoryVaultStore } from "../../../src/storage/memory-vault-store.ts";
import {
  addClass,
  createWorld,
  openKnownVault,
  openNewVault,
  openPage,
  passphrase,
  unlock,
  until,
  valueOf,
} from "../../support/teacher-harness.ts";

const otherPhrase = "naboens katt sover på taket";

describe("a new vault", () => {
  test("a browser without a vault says so", async () => {
    const { app } = await openPage(createWorld());
    expect(app.vault.state()).toEqual({ type: "no-vault" });
  });

  test("is shown its kit first, and is stored only when the kit was confirmed", async () => {
    const world = createWorld();
    const { app } = await openPage(world);
    const made = app.vault.create(passphrase);
    expect(app.vault.state()).toEqual({ type: "creating", kit: null });
    const { kit } = valueOf(await made);
    expect(app.vault.state()).toEqual({ type: "creating", kit });
    expect(await world.store.readHeader()).toEqual({ ok: true, value: null });
    valueOf(await app.vault.confirmKit());
    expect(app.vault.state()).toEqual({ type: "unlocked" });
    expect((await openPage(world)).app.vault.state()).toEqual({ type: "locked", why: "start" });
  });

  test("can be given up while the kit is shown", async () => {
    const world = createWorld();
    const { app } = await openPage(world);
    await app.vault.create(passphrase);
    app.vault.discardKit();
    expect(app.vault.state()).toEqual({ type: "no-vault" });
    expect(world.workers.size).toBe(0);
    expect(await app.vault.confirmKit()).toEqual({ ok: true, value: undefined });
    expect(await world.store.readHeader()).toEqual({ ok: true, value: null });
  });

  test("is refused for a passphrase that is too easy, and nothing is begun", async () => {
    const { app } = await openPage(createWorld());
    expect(await app.vault.create("hemmelig")).toEqual({ ok: false, error: { type: "too-short" } });
    expect(app.vault.state()).toEqual({ type: "no-vault" });
  });

  test("does not overwrite one that another tab has made meanwhile", async () => {
    const world = createWorld();
    const slow = await openPage(world);
    await slow.app.vault.create(otherPhrase);
    await openNewVault(world);
    const late = await slow.app.vault.confirmKit();
    expect(late).toEqual({ ok: false, error: { type: "conflict" } });
    expect(slow.app.vault.state()).toEqual({ type: "locked", why: "start" });
    valueOf(await slow.app.vault.unlock({ type: "passphrase", passphrase }));
  });
});

describe("locking and unlocking", () => {
  test("all is there after a reload", async () => {
    const page = await openNewVault();
    const classId = await addClass(page);
    const again = await openKnownVault(page);
    expect(again.app.vault.state()).toEqual({ type: "unlocked" });
    const entry = again.app.classes.find(classId);
    expect(entry?.schoolClass).toEqual(page.app.classes.find(classId)?.schoolClass);
    expect(entry?.schoolClass.pupils).toHaveLength(6);
  });

  test("the recovery kit opens it too", async () => {
    const { kit, ...page } = await openNewVault();
    await page.app.vault.lock();
    valueOf(await page.app.vault.unlock({ type: "kit", kit }));
    expect(page.app.vault.state()).toEqual({ type: "unlocked" });
  });

  test("a wrong passphrase is told as such and nothing else happens", async () => {
    const page = await openNewVault();
    await page.app.vault.lock();
    const wrong = await page.app.vault.unlock({ type: "passphrase", passphrase: otherPhrase });
    expect(wrong).toEqual({ ok: false, error: { type: "wrong-secret" } });
    expect(page.app.vault.state()).toEqual({ type: "locked", why: "asked" });
    expect(page.app.classes.list()).toEqual([]);
    valueOf(await page.app.vault.unlock({ type: "passphrase", passphrase }));
  });

  test("locking ends the Worker and drops everything opened", async () => {
    const page = await openNewVault();
    const classId = await addClass(page);
    await page.app.classes.rename(classId, "8B");
    page.app.notices.list();
    expect(page.workers.size).toBe(1);
    await page.app.vault.lock();
    expect(page.workers.size).toBe(0);
    expect(page.app.classes.list()).toEqual([]);
    expect(page.app.classes.find(classId)).toBeNull();
    expect(page.app.surveys.list()).toEqual([]);
    expect(page.app.notices.list()).toEqual([]);
    valueOf(await page.app.vault.unlock({ type: "passphrase", passphrase }));
    expect(page.app.classes.find(classId)).toMatchObject({ canUndo: false });
  });

  test("verbs of a locked vault fail as locked", async () => {
    const page = await openNewVault();
    const classId = await addClass(page);
    await page.app.vault.lock();
    const locked = { ok: false, error: { type: "locked" } };
    expect(await page.app.classes.rename(classId, "8B")).toEqual(locked);
    expect(await page.app.surveys.createDraft(classId, "Høst")).toEqual(locked);
    expect(await page.app.vault.renewKit()).toEqual(locked);
    expect(await page.app.backups.make()).toEqual(locked);
  });

  test("what is under way when it locks ends as locked, not as an error", async () => {
    const page = await openNewVault();
    const classId = await addClass(page);
    const renamed = page.app.classes.rename(classId, "8B");
    const locked = page.app.vault.lock();
    expect(await renamed).toEqual({ ok: false, error: { type: "locked" } });
    await locked;
  });

  test("views seal what is unsaved before it locks", async () => {
    const page = await openNewVault();
    const classId = await addClass(page);
    const outcomes: unknown[] = [];
    page.app.vault.beforeLock(async () => {
      outcomes.push(await page.app.classes.rename(classId, "8B"));
    });
    await page.app.vault.lock();
    expect(outcomes).toEqual([{ ok: true, value: undefined }]);
    valueOf(await page.app.vault.unlock({ type: "passphrase", passphrase }));
    expect(page.app.classes.find(classId)?.schoolClass.name).toBe("8B");
  });

  test("a view that never finishes is waited for no longer than two seconds", async () => {
    const page = await openNewVault();
    page.app.vault.beforeLock(() => new Promise(() => {}));
    const locked = page.app.vault.lock();
    page.clock.pass(1);
    expect(page.app.vault.state()).toEqual({ type: "unlocked" });
    page.clock.pass(1);
    await locked;
    expect(page.app.vault.state()).toEqual({ type: "locked", why: "asked" });
  });

  test("a view that has gone is asked no more", async () => {
    const page = await openNewVault();
    const leave = page.app.vault.beforeLock(() => Promise.reject(new Error("gone")));
    leave();
    await page.app.vault.lock();
    expect(page.app.vault.state()).toEqual({ type: "locked", why: "asked" });
  });
});

describe("locking by itself", () => {
  test("after ten minutes without activity", async () => {
    const page = await openNewVault();
    page.clock.pass(599);
    expect(page.app.vault.state()).toEqual({ type: "unlocked" });
    page.clock.pass(1);
    await until(() => page.app.vault.state().type === "locked");
    expect(page.app.vault.state()).toEqual({ type: "locked", why: "idle" });
  });

  test("after five minutes out of sight", async () => {
    const page = await openNewVault();
    page.app.vault.pageHidden(true);
    page.clock.pass(300);
    await until(() => page.app.vault.state().type === "locked");
    expect(page.app.vault.state()).toEqual({ type: "locked", why: "hidden" });
  });

  test("after the minutes the teacher chose, from 1 to 30", async () => {
    const page = await openNewVault();
    valueOf(await page.app.settings.setAutoLock({ idle: 99, hidden: 0 }));
    expect(page.app.settings.autoLock()).toEqual({ idle: 30, hidden: 1 });
    page.app.vault.activity();
    page.clock.pass(29 * 60);
    expect(page.app.vault.state()).toEqual({ type: "unlocked" });
    const again = await openKnownVault(page);
    expect(again.app.settings.autoLock()).toEqual({ idle: 30, hidden: 1 });
  });
});

describe("phrase and kit", () => {
  test("a new passphrase opens, the old one does not; the kit stays", async () => {
    const { kit, ...page } = await openNewVault();
    const current = { type: "passphrase", passphrase } as const;
    valueOf(await page.app.vault.changePassphrase(current, otherPhrase));
    expect(page.app.backups.due()).toContain("passphrase-changed");
    await page.app.vault.lock();
    const old = await page.app.vault.unlock(current);
    expect(old).toEqual({ ok: false, error: { type: "wrong-secret" } });
    valueOf(await page.app.vault.unlock({ type: "passphrase", passphrase: otherPhrase }));
    await page.app.vault.lock();
    valueOf(await page.app.vault.unlock({ type: "kit", kit }));
  });

  test("the passphrase is not changed without the present one", async () => {
    const page = await openNewVault();
    const wrong = { type: "passphrase", passphrase: "ikke den riktige frasen" } as const;
    const refused = await page.app.vault.changePassphrase(wrong, otherPhrase);
    expect(refused).toEqual({ ok: false, error: { type: "wrong-secret" } });
    valueOf(await openKnownVault(page).then(({ app }) => ({ ok: true, value: app })));
  });

  test("a new kit takes effect when it is confirmed", async () => {
    const { kit: oldKit, ...page } = await openNewVault();
    const { kit } = valueOf(await page.app.vault.renewKit());
    expect(page.app.vault.renewedKit()).toBe(kit);
    page.app.vault.discardKit();
    expect(page.app.vault.renewedKit()).toBeNull();
    expect(page.app.vault.state()).toEqual({ type: "unlocked" });
    const second = valueOf(await page.app.vault.renewKit());
    valueOf(await page.app.vault.confirmKit());
    await page.app.vault.lock();
    for (const dead of [oldKit, kit]) {
      expect(await page.app.vault.unlock({ type: "kit", kit: dead })).toMatchObject({ ok: false });
    }
    valueOf(await page.app.vault.unlock({ type: "kit", kit: second.kit }));
  });
});

describe("removing the vault", () => {
  test("nothing of it is left, and another can be made", async () => {
    const page = await openNewVault();
    await addClass(page);
    valueOf(await page.app.vault.remove());
    expect(page.app.vault.state()).toEqual({ type: "no-vault" });
    expect(page.app.classes.list()).toEqual([]);
    expect(await page.store.readAll()).toEqual({ ok: true, value: null });
    const next = await openNewVault(page);
    expect(next.app.classes.list()).toEqual([]);
  });

  test("also works for who has forgotten everything", async () => {
    const page = await openNewVault();
    await page.app.vault.lock();
    valueOf(await page.app.vault.remove());
    expect(page.app.vault.state()).toEqual({ type: "no-vault" });
  });
});

describe("what cannot work", () => {
  test("no storage: said, and nothing else", async () => {
    const unavailable = async () => ({ ok: false, error: { type: "unavailable" } }) as const;
    const store = { ...createMemoryVaultStore(), readHeader: unavailable };
    const { app } = await openPage(createWorld({ store }));
    expect(app.vault.state()).toEqual({ type: "unusable", reason: "storage" });
  });

  test("a browser that never says whether it keeps storage holds nothing up", async () => {
    const page = await openNewVault();
    expect(page.app.backups.storageIsKept()).toBeNull();
    const kept = await openKnownVault(page, { keepStorage: async () => true });
    await until(() => kept.app.backups.storageIsKept() === true);
  });

  test("a crypto Worker that the browser has ended locks the vault; unlocking makes another", async () => {
    const page = await openNewVault();
    const classId = await addClass(page);
    for (const worker of page.workers) {
      const crashed = Object.assign(new Error("Worker call crashed"), { failure: "crashed" });
      Object.assign(worker, { sealRows: () => Promise.reject(crashed) });
    }
    const renamed = await page.app.classes.rename(classId, "8B");
    expect(renamed).toEqual({ ok: false, error: { type: "locked" } });
    expect(page.app.vault.state()).toEqual({ type: "locked", why: "broken" });
    await unlock(page);
    valueOf(await page.app.classes.rename(classId, "8B"));
  });

  test.each(["crashed", "timed-out"])(
    "a crypto Worker that %s over a key is ended, and the vault can be tried again",
    async (failure) => {
      const page = await openNewVault();
      await page.app.vault.lock();
      // Makes the Worker that is to open the vault.
      await page.app.vault.checkPassphrase(passphrase);
      for (const worker of page.workers) {
        const ended = Object.assign(new Error("Worker call ended"), { failure, thrown: null });
        Object.assign(worker, { unlock: () => Promise.reject(ended) });
      }
      const opened = await page.app.vault.unlock({ type: "passphrase", passphrase });
      expect(opened).toEqual({ ok: false, error: { type: "out-of-memory" } });
      expect(page.workers.size).toBe(0);
      expect(page.app.vault.state().type).toBe("locked");
      await unlock(page);
    },
  );

  test("any other error of the Worker is a bug and is not hidden", async () => {
    const page = await openNewVault();
    const classId = await addClass(page);
    for (const worker of page.workers) {
      Object.assign(worker, { sealRows: () => Promise.reject(new Error("bug")) });
    }
    await expect(page.app.classes.rename(classId, "8B")).rejects.toThrow("bug");
    expect(page.app.vault.state()).toEqual({ type: "unlocked" });
  });

  test("storage that fails while the vault opens leaves it locked, and nothing is shown", async () => {
    const page = await openNewVault();
    await addClass(page);
    await page.app.vault.lock();
    const readRows = page.store.readRows;
    const unavailable = async () => ({ ok: false, error: { type: "unavailable" } }) as const;
    Object.assign(page.store, { readRows: unavailable });
    const { kits } = page;
    const opened = await page.app.vault.unlock({ type: "kit", kit: kits[0] ?? "" });
    expect(opened).toEqual({ ok: false, error: { type: "unavailable" } });
    expect(page.app.vault.state()).toEqual({ type: "locked", why: "start" });
    Object.assign(page.store, { readRows });
    await unlock(page);
    expect(page.app.classes.list()).toHaveLength(1);
  });
});
