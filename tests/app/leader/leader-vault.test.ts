import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createBrowserVaultStore } from "../../../src/storage/browser-vault-store.ts";
import { createMemoryVaultStore } from "../../../src/storage/memory-vault-store.ts";
import { setupRelay, type RelayBench } from "../../relay/support/relay-bench.ts";
import {
  addPlace,
  contributeClasses,
  createLeaderWorld,
  inviteTeacher,
  openedRows,
  openKnownLeaderVault,
  openLeaderPage,
  openNewLeaderVault,
  openRound,
  stepOf,
} from "../../support/leader/leader-harness.ts";
import { classNumbers } from "../../support/leader/rounds.ts";
import { at, valueOf } from "../../support/survey-crypto.ts";
import { openNewVault, until } from "../../support/teacher-harness.ts";

let relay: RelayBench;
beforeEach(() => {
  relay = setupRelay();
});
afterEach(() => relay.close());

describe("a leader's vault", () => {
  test("is made with a phrase and a kit, locked, and opened by either", async () => {
    const page = await openNewLeaderVault(createLeaderWorld(relay));
    expect(page.app.vault.state()).toEqual({ type: "unlocked" });
    await addPlace(page);
    await page.app.vault.lock();
    expect(page.app.vault.state()).toEqual({ type: "locked", why: "asked" });
    expect(page.app.places.list()).toEqual([]);
    expect(await page.app.places.create({ name: "X", level: "school" })).toEqual({
      ok: false,
      error: { type: "locked" },
    });
    const again = await openKnownLeaderVault(page);
    expect(again.app.places.list()).toMatchObject([{ name: "Fjellvang skole", level: "school" }]);
  });

  test("locks by itself after the time that was chosen", async () => {
    const page = await openNewLeaderVault(createLeaderWorld(relay));
    valueOf(await page.app.settings.setAutoLock({ idle: 3, hidden: 99 }));
    expect(page.app.settings.autoLock()).toEqual({ idle: 3, hidden: 30 });
    page.pass(179);
    page.app.vault.activity();
    page.pass(179);
    expect(page.app.vault.state().type).toBe("unlocked");
    page.pass(2);
    await until(() => page.app.vault.state().type !== "unlocked");
    expect(page.app.vault.state()).toEqual({ type: "locked", why: "idle" });
  });

  test("keeps language and the relay's invitation, and tells of another tab's writing", async () => {
    const page = await openNewLeaderVault(createLeaderWorld(relay));
    const other = await openKnownLeaderVault(page);
    valueOf(await page.app.settings.setLanguage("nn"));
    valueOf(await other.app.settings.setInvitation("AAAAAAAAAAAAAAAAAAAAAA"));
    expect(other.app.settings.language()).toBe("nn");
    expect(other.app.settings.invited()).toBe(true);
    const id = await addPlace(page);
    expect(await other.app.places.rename(id, "Annet")).toEqual({
      ok: false,
      error: { type: "unknown" },
    });
  });

  test("is a database of its own, beside a teacher's in the same browser", async () => {
    const indexedDB = new IDBFactory();
    const store = createBrowserVaultStore("samklang-leader", { indexedDB, IDBKeyRange });
    const page = await openNewLeaderVault(createLeaderWorld(relay, store));
    const id = await openRound(page, await addPlace(page));
    page.app.dispose();
    const again = await openKnownLeaderVault(page);
    expect(stepOf(again, id)?.type).toBe("open");
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(["samklang-leader"]);
  });
});

describe("a leader's backup", () => {
  test("is asked for from the first round on, and brings back everything", async () => {
    const page = await openNewLeaderVault(createLeaderWorld(relay));
    const placeId = await addPlace(page);
    expect(page.app.backups.due()).toEqual([]);
    const id = await openRound(page, placeId);
    expect(page.app.backups.due()).toEqual(["never-made", "round-opened"]);
    expect(valueOf(await page.app.backups.make())).toBe("saved");
    expect(page.app.backups.due()).toEqual([]);
    expect(at(page.files, 0).name).toBe("samklang-2026-11-21.samklang");
    await contributeClasses(page, id, 3);

    // Another machine, with the file and the kit.
    const store = createMemoryVaultStore();
    const elsewhere = await openLeaderPage({ ...page, store });
    const secret = { type: "kit", kit: at(page.kits, 0) } as const;
    valueOf(await elsewhere.app.vault.restoreBackup(at(page.files, 0).bytes, secret));
    expect(elsewhere.app.places.find(placeId)).toMatchObject({ name: "Fjellvang skole" });
    valueOf(await elsewhere.app.rounds.freeze(id));
    valueOf(await elsewhere.app.rounds.release(id));
    expect(elsewhere.app.releases.ofPlace(placeId)).toHaveLength(1);
    expect(elsewhere.app.backups.due()).toEqual(["never-made", "round-released"]);
  });

  test("of a teacher is refused as that, and a teacher's app refuses a leader's", async () => {
    const leader = await openNewLeaderVault(createLeaderWorld(relay));
    const teacher = await openNewVault();
    valueOf(await leader.app.backups.make());
    valueOf(await teacher.app.backups.make());
    const refused = { ok: false, error: { type: "other-app" } };
    const secret = { type: "kit", kit: teacher.kit } as const;
    await leader.app.vault.lock();
    await teacher.app.vault.lock();
    const teachers = at(teacher.files, 0).bytes;
    expect(await leader.app.vault.restoreBackup(teachers, secret)).toEqual(refused);
    const leaders = at(leader.files, 0).bytes;
    expect(await teacher.app.vault.restoreBackup(leaders, secret)).toEqual(refused);
    expect(leader.app.vault.state().type).toBe("locked");
  });
});

describe("what lies in a leader's storage", () => {
  /** Numbers that come out of no sum and no code. */
  const own = [571_193, 604_277, 733_331];

  test("holds no number of a class, sealed or opened, and its traffic none either", async () => {
    const page = await openNewLeaderVault(createLeaderWorld(relay));
    const id = await openRound(page, await addPlace(page));
    for (const [of, number] of own.entries()) {
      const numbers = classNumbers(of).with(-1, number);
      const link = page.app.rounds.invitation(id);
      valueOf(await (await inviteTeacher(page, link, numbers)).send());
    }
    const seen: string[] = [];
    page.line.forge = async (_, __, answer) => {
      seen.push(await answer.clone().text());
      return answer;
    };
    const look = async () => {
      const dump = JSON.stringify(await page.store.readAll(), (_, value: unknown) =>
        value instanceof Uint8Array ? new TextDecoder("latin1").decode(value) : value,
      );
      return [dump, ...(await openedRows(page)), ...seen, JSON.stringify(page.line.calls)].join(
        "\n",
      );
    };
    for (const step of [page.app.rounds.refresh, page.app.rounds.freeze, page.app.rounds.release]) {
      valueOf<unknown>(await step(id));
      const all = await look();
      for (const number of own) expect(all).not.toContain(String(number));
      expect(all).toContain(id);
    }
    // It is looked for where it would be: the sum of the three is there.
    expect(await look()).toContain(String(own.reduce((sum, number) => sum + number, 0)));
  });

  test("holds no readable word: neither the place nor the round's term", async () => {
    const page = await openNewLeaderVault(createLeaderWorld(relay));
    await openRound(page, await addPlace(page, "Ingeborghaugen skole"));
    const dump = JSON.stringify(await page.store.readAll(), (_, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder("latin1").decode(value) : value,
    );
    for (const word of ["Ingeborghaugen", "autumn", "#r1.", "unitMost"]) {
      expect(dump).not.toContain(word);
    }
  });
});

describe("places", () => {
  test("have names of their own at each level", async () => {
    const page = await openNewLeaderVault(createLeaderWorld(relay));
    const { places } = page.app;
    const id = await addPlace(page, "  Bakken   skole ");
    await addPlace(page, "Åsen skole");
    await addPlace(page, "Bakken skole", "municipality");
    expect(places.list().map(({ name }) => name)).toEqual([
      "Bakken skole",
      "Åsen skole",
      "Bakken skole",
    ]);
    expect(await places.create({ name: "bakken SKOLE", level: "school" })).toEqual({
      ok: false,
      error: { type: "name-taken" },
    });
    expect(await places.rename(id, " ")).toEqual({ ok: false, error: { type: "name" } });
    valueOf(await places.rename(id, "Lia skole"));
    expect(places.find(id)?.name).toBe("Lia skole");
    valueOf(await places.remove(id));
    expect(places.find(id)).toBeNull();
  });

  test("keep the national figures that were typed in, one an indicator and year", async () => {
    const page = await openNewLeaderVault(createLeaderWorld(relay));
    const id = await addPlace(page);
    const { places } = page.app;
    const figure = {
      indicator: "bullied",
      percent: 8.1,
      schoolYear: 2025,
      source: "Udir",
    } as const;
    valueOf(await places.setNational(id, figure));
    valueOf(await places.setNational(id, { ...figure, indicator: "thriving", percent: 88.4 }));
    valueOf(await places.setNational(id, { ...figure, percent: 7.9 }));
    const shown = () =>
      places.find(id)?.national.map(({ indicator, percent }) => [indicator, percent]);
    expect(shown()).toEqual([
      ["thriving", 88.4],
      ["bullied", 7.9],
    ]);
    for (const [wrong, type] of [
      [{ ...figure, percent: 8.15 }, "percent"],
      [{ ...figure, percent: 101 }, "percent"],
      [{ ...figure, schoolYear: 1999 }, "year"],
      [{ ...figure, source: " " }, "source"],
    ] as const) {
      expect(await places.setNational(id, wrong)).toEqual({ ok: false, error: { type } });
    }
    const again = await openKnownLeaderVault(page);
    expect(again.app.places.find(id)?.national).toHaveLength(2);
    valueOf(await again.app.places.removeNational(id, figure));
    expect(again.app.places.find(id)?.national).toMatchObject([{ indicator: "thriving" }]);
  });
});
