import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createMemoryVaultStore } from "../../../src/storage/memory-vault-store.ts";
import { setupRelay, type RelayBench } from "../../relay/support/relay-bench.ts";
import {
  addPlace,
  contributeClasses,
  createLeaderWorld,
  newRound,
  openKnownLeaderVault,
  openLeaderPage,
  openNewLeaderVault,
  openRound,
  stepOf,
  type Line,
  type LeaderPageOpened,
} from "../../support/leader/leader-harness.ts";
import { at, valueOf } from "../../support/survey-crypto.ts";
import { until } from "../../support/teacher-harness.ts";

let relay: RelayBench;
beforeEach(() => {
  relay = setupRelay();
});
afterEach(() => relay.close());

/** The page is closed as it stands, and opened anew with the network as it should be. */
async function reload(page: LeaderPageOpened): Promise<LeaderPageOpened> {
  page.app.dispose();
  page.line.state = "up";
  return openKnownLeaderVault(page);
}

async function setupSchool() {
  const page = await openNewLeaderVault(createLeaderWorld(relay));
  return { page, placeId: await addPlace(page) };
}

const cuts: readonly Line["state"][] = ["down", "answers-lost"];

describe.each(cuts)("with a network that is %s, and a page closed after every step", (cut) => {
  test("a round is opened, frozen and released all the same", async () => {
    const setup = await setupSchool();
    let { page } = setup;
    page.line.state = cut;
    const id = valueOf(await page.app.rounds.open(newRound(page, setup.placeId)));
    expect(stepOf(page, id)).toEqual({ type: "registering", trouble: { type: "offline" } });
    expect(page.app.rounds.invitation(id)).toBeNull();

    page = await reload(page);
    await until(() => stepOf(page, id)?.type === "open");
    const link = page.app.rounds.invitation(id);
    expect(link).toMatch(/^https:\/\/skole\.example\/#r1\./u);
    await contributeClasses(page, id, 4);

    page = await reload(page);
    expect(page.app.rounds.invitation(id)).toBe(link);
    page.line.state = cut;
    expect(await page.app.rounds.freeze(id)).toMatchObject({ error: { type: "relay" } });
    expect(stepOf(page, id)).toEqual({ type: "freezing", trouble: { type: "offline" } });

    page = await reload(page);
    await until(() => stepOf(page, id)?.type === "frozen");

    page = await reload(page);
    page.line.state = cut;
    const release = valueOf(await page.app.rounds.release(id));

    page = await reload(page);
    expect(page.app.releases.list().map((each) => each.release)).toEqual([release]);
  });

  test("a round that was deleted is deleted at the relay in the end", async () => {
    const setup = await setupSchool();
    let { page } = setup;
    const id = await openRound(page, setup.placeId);
    const [teacher] = await contributeClasses(page, id, 1);
    page.line.state = cut;
    expect(valueOf(await page.app.rounds.remove(id))).toEqual({ relay: "pending" });
    page = await reload(page);
    await until(() => page.app.notices.list().some(({ notice }) => notice.type === "erasure-done"));
    expect(await teacher?.status()).toMatchObject({ error: { code: "refused" } });
    expect(page.app.rounds.list()).toEqual([]);
  });
});

describe("what becomes of a round meanwhile", () => {
  test("the sum that a copy of the vault has asked for elsewhere is fetched here too", async () => {
    const { page, placeId } = await setupSchool();
    const id = await openRound(page, placeId);
    await contributeClasses(page, id, 3);
    valueOf(await page.app.backups.make());
    const elsewhere = await openLeaderPage({ ...page, store: createMemoryVaultStore() });
    const secret = { type: "kit", kit: at(page.kits, 0) } as const;
    valueOf(await elsewhere.app.vault.restoreBackup(at(page.files, 0).bytes, secret));
    valueOf(await elsewhere.app.rounds.freeze(id));
    expect(stepOf(page, id)?.type).toBe("open");
    valueOf(await page.app.rounds.refresh(id));
    expect(stepOf(page, id)).toEqual({ type: "frozen", contributions: 3 });
    const release = valueOf(await page.app.rounds.release(id));
    expect(valueOf(await elsewhere.app.rounds.release(id))).toEqual(release);
  });

  test("what another tab has frozen is shown here when this one asks", async () => {
    const { page, placeId } = await setupSchool();
    const id = await openRound(page, placeId);
    await contributeClasses(page, id, 3);
    const other = await openKnownLeaderVault(page);
    valueOf(await other.app.rounds.freeze(id));
    expect(await page.app.rounds.refresh(id)).toEqual({ ok: false, error: { type: "conflict" } });
    expect(stepOf(page, id)).toEqual({ type: "frozen", contributions: 3 });
    expect(page.app.notices.list().map(({ notice }) => notice)).toEqual([
      { type: "conflict", what: "round" },
    ]);
  });

  test("past its last day it is gone, with its keys, and another can be opened", async () => {
    const { page, placeId } = await setupSchool();
    const id = await openRound(page, placeId);
    page.app.dispose();
    page.pass(60 * 86_400);
    const later = await openKnownLeaderVault(page);
    await until(() => stepOf(later, id)?.type === "gone");
    await until(() => later.app.notices.list().length > 0);
    expect(later.app.notices.list().map(({ notice }) => notice.type)).toEqual(["round-gone"]);
    expect(valueOf(await page.store.readRows("keys"))).toEqual([]);
    const { schoolYear, half } = at(later.app.rounds.terms(), 1);
    await openRound(later, placeId, { term: { schoolYear, half } });
  });

  test("a page that is locked while a release is worked out has released nothing", async () => {
    const { page, placeId } = await setupSchool();
    const id = await openRound(page, placeId);
    await contributeClasses(page, id, 3);
    valueOf(await page.app.rounds.freeze(id));
    page.app.dispose();
    let end = (): void => undefined;
    const slow = await openKnownLeaderVault(page, {
      startRelease: () => ({
        api: {
          releaseRound: () => new Promise((_, reject) => (end = () => reject(new Error("Ended")))),
        },
        terminate: () => end(),
      }),
    });
    const release = slow.app.rounds.release(id);
    await slow.app.vault.lock();
    expect(await release).toEqual({ ok: false, error: { type: "locked" } });
    const again = await openKnownLeaderVault(page);
    expect(stepOf(again, id)).toEqual({ type: "frozen", contributions: 3 });
    valueOf(await again.app.rounds.release(id));
  });
});
