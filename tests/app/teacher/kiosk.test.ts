import { describe, expect, test } from "vitest";
import { visitOf, walkOf, walkThrough } from "../../support/kiosk-world.ts";
import { encodeBallotFile, type FiledBallot } from "../../../src/protocol/ballot-file.ts";
import { createBrowserKioskStore } from "../../../src/storage/browser-kiosk-store.ts";
import { createKioskCryptoHandlers } from "../../../src/crypto/kiosk-crypto.ts";
import type { KioskSession } from "../../../src/app/kiosk/kiosk-session.ts";
import {
  addOpenSurvey,
  answer,
  openKnownVault,
  openNewVault,
  openPage,
  rest,
  sealWithCard,
  unlock,
  until,
  valueOf,
  type Page,
} from "../../support/teacher-harness.ts";
import { pupilSodium } from "../../support/survey-crypto.ts";
import type { SurveyId } from "../../../src/core/ids.ts";

async function setupSurvey() {
  const page = await openNewVault();
  const survey = await addOpenSurvey(page);
  await until(() => page.relay.watchers(survey.surveyId) === 1);
  return { ...page, ...survey };
}

async function setupKiosk() {
  const page = await setupSurvey();
  valueOf(await page.app.kiosk.start(page.surveyId));
  const kiosk = page.app.kiosk.running();
  if (kiosk === null) throw new Error("No kiosk runs");
  await until(() => kiosk.step().type === "names");
  return { ...page, kiosk };
}

async function answerAt(kiosk: KioskSession, rosterIndex: number): Promise<void> {
  kiosk.choose(rosterIndex);
  visitOf(kiosk).identityAnswered(true);
  await until(() => visitOf(kiosk).stage().type === "walking");
  walkThrough(walkOf(kiosk));
  const visit = visitOf(kiosk);
  visit.session.send();
  await until(() => visit.stage().type === "receipt");
  visit.session.finish();
}

const typesOf = ({ app }: Pick<Page, "app">, id: SurveyId) =>
  app.live
    .progress(id)
    ?.pupils.map(({ type }) => type)
    .join(" ");
const noticesOf = ({ app }: Pick<Page, "app">) => app.notices.list().map(({ notice }) => notice);
const keptBallots = ({ storage }: Pick<Page, "storage">) =>
  createBrowserKioskStore(storage).readBallots();

describe("a kiosk on the teacher's own device", () => {
  test("begins with those who have not answered, and locks the vault", async () => {
    const page = await setupSurvey();
    const { app, surveyId, workers } = page;
    await answer(page, surveyId, { rosterIndex: 1 });
    await until(() => app.live.progress(surveyId)?.answered === 1);
    expect(app.kiosk.expected(surveyId)).toBe(5);
    const [vaultWorker] = workers;
    valueOf(await app.kiosk.start(surveyId));
    expect(app.vault.state()).toEqual({ type: "locked", why: "kiosk" });
    expect(app.surveys.list()).toEqual([]);
    // The Worker that knew the keys is gone; the one that waits for the passphrase knows nothing.
    expect(workers.has(vaultWorker ?? {})).toBe(false);
    const kiosk = app.kiosk.running();
    await until(() => kiosk?.step().type === "names");
    expect(
      kiosk
        ?.names()
        .map(({ rosterIndex }) => rosterIndex)
        .toSorted(),
    ).toEqual([0, 2, 3, 4, 5]);
  });

  test("stops following the survey, and every other tab is locked too", async () => {
    const page = await setupSurvey();
    const other = await openKnownVault(page);
    valueOf(await page.app.kiosk.start(page.surveyId));
    await until(() => other.app.vault.state().type === "locked");
    expect(page.app.live.counts()).toEqual([]);
  });

  test("without any network answers are there at the next unlocking", async () => {
    const page = await setupKiosk();
    page.relay.online = false;
    for (const index of [0, 1, 2]) await answerAt(page.kiosk, index);
    expect(keptBallots(page)).toHaveLength(3);
    await unlock(page);
    await until(() => page.app.live.progress(page.surveyId)?.answered === 3);
    expect(page.app.kiosk.running()).toBeNull();
    expect(page.kiosk.step()).toEqual({ type: "over", why: "left" });
    await until(() => noticesOf(page).length > 0);
    expect(noticesOf(page)).toEqual([
      { type: "kiosk-taken-in", name: "Høst", added: 3, invalid: 0 },
    ]);
    // Not told the relay yet: kept for that.
    expect(keptBallots(page)).toHaveLength(3);
  });

  test("what was taken in goes on to the relay when it can be reached, and then from here", async () => {
    const page = await setupKiosk();
    page.relay.online = false;
    await answerAt(page.kiosk, 4);
    await unlock(page);
    await until(() => page.app.live.progress(page.surveyId)?.answered === 1);
    page.relay.online = true;
    page.goOnline();
    await until(() => keptBallots(page).length === 0);
    await until(() => page.relay.calls.includes("ballotsAfter"));
    await rest();
    expect(page.app.live.progress(page.surveyId)).toMatchObject({ answered: 1, invalid: [] });
  });

  test("a reload in the middle comes back to a locked vault, and nothing sealed is lost", async () => {
    const page = await setupKiosk();
    page.relay.online = false;
    await answerAt(page.kiosk, 2);
    page.app.dispose();
    const again = await openPage(page);
    expect(again.app.vault.state()).toEqual({ type: "locked", why: "start" });
    expect(again.app.kiosk.running()).toBeNull();
    await unlock(again);
    await until(() => again.app.live.progress(page.surveyId)?.answered === 1);
  });

  test("leaving the page ends it, and the vault stays locked", async () => {
    const page = await setupKiosk();
    page.app.kiosk.pageLeft();
    expect(page.app.kiosk.running()).toBeNull();
    expect(page.kiosk.step()).toEqual({ type: "over", why: "left" });
    expect(page.app.vault.state().type).toBe("locked");
  });

  test("a wrong passphrase leaves it running", async () => {
    const page = await setupKiosk();
    const opened = await page.app.vault.unlock({
      type: "passphrase",
      passphrase: "feil frase her",
    });
    expect(opened.ok).toBe(false);
    expect(page.app.kiosk.running()).toBe(page.kiosk);
    expect(page.kiosk.step().type).toBe("names");
  });

  test("answers of a closed survey are taken in and not sent on", async () => {
    const page = await setupKiosk();
    page.relay.online = false;
    await answerAt(page.kiosk, 0);
    const [kept] = keptBallots(page);
    page.clock.set((kept?.closesAt ?? 0) + 1);
    await unlock(page);
    await until(() => keptBallots(page).length === 0);
    expect(page.app.live.progress(page.surveyId)?.answered).toBe(1);
  });

  test("nobody is asked when everybody has answered, and the vault stays open", async () => {
    const page = await setupSurvey();
    for (const rosterIndex of [0, 1, 2, 3, 4, 5]) {
      await answer(page, page.surveyId, { rosterIndex });
    }
    await until(() => page.app.live.progress(page.surveyId)?.answered === 6);
    const failed = await page.app.kiosk.start(page.surveyId);
    expect(failed).toEqual({ ok: false, error: { type: "nobody-left" } });
    expect(page.app.vault.state().type).toBe("unlocked");
    expect(page.workers.size).toBe(1);
  });

  test("one that cannot be fetched does not lock the vault", async () => {
    const world = await openNewVault(undefined, {
      prepareKiosk: () => Promise.reject(new TypeError("no network")),
    });
    const { surveyId } = await addOpenSurvey(world);
    const failed = await world.app.kiosk.start(surveyId);
    expect(failed).toEqual({ ok: false, error: { type: "cannot-run" } });
    expect(world.app.vault.state().type).toBe("unlocked");
  });
});

describe("a link for another tablet", () => {
  test("lists those who have not answered, and is another one each time", async () => {
    const page = await setupSurvey();
    await answer(page, page.surveyId, { rosterIndex: 3 });
    await until(() => page.app.live.progress(page.surveyId)?.answered === 1);
    const first = valueOf(await page.app.kiosk.link(page.surveyId));
    const second = valueOf(await page.app.kiosk.link(page.surveyId));
    expect(first.link).toMatch(/^https:\/\/skole\.example\/svar#k1\./);
    expect(first.pupils).toBe(5);
    expect(second.code).not.toBe(first.code);
    const crypto = createKioskCryptoHandlers(async () => pupilSodium);
    const fragment = first.link.slice(first.link.indexOf("#") + 1);
    const { exit } = valueOf(await crypto.readKioskLink(fragment));
    expect(await crypto.isExitCode(page.surveyId, exit, first.code)).toBe(true);
    const opened = valueOf(
      await crypto.openKioskManifest(page.relay.sealedManifest(page.surveyId)),
    );
    expect(opened.places.map(({ rosterIndex }) => rosterIndex)).toEqual([0, 1, 2, 4, 5]);
  });

  test("is not made for a survey that is closed", async () => {
    const page = await setupSurvey();
    valueOf(await page.app.surveys.close(page.surveyId));
    expect(await page.app.kiosk.link(page.surveyId)).toEqual({
      ok: false,
      error: { type: "unknown" },
    });
  });
});

describe("a file of a tablet", () => {
  async function setupFile(indexes: readonly number[] = [0, 2]) {
    const page = await setupSurvey();
    const ballots: FiledBallot[] = [];
    for (const rosterIndex of indexes) {
      ballots.push(await sealWithCard(page, page.surveyId, { rosterIndex }));
    }
    const fileOf = (content: readonly FiledBallot[]) =>
      encodeBallotFile({ surveyId: page.surveyId, ballots: content });
    return { ...page, ballots, fileOf, file: fileOf(ballots) };
  }

  test("is taken in: each ballot by its own pupil, also after a reload", async () => {
    const page = await setupFile();
    const { app, surveyId, file } = page;
    expect(app.kiosk.checkFile(surveyId, file)).toEqual({
      ok: true,
      value: { ballots: 2, afterClosing: false },
    });
    expect(valueOf(await app.kiosk.takeInFile(surveyId, file))).toEqual({
      added: 2,
      known: 0,
      invalid: [],
    });
    const expected = "answered waiting answered waiting waiting waiting";
    expect(typesOf(page, surveyId)).toBe(expected);
    const again = await openKnownVault(page);
    expect(typesOf(again, surveyId)).toBe(expected);
  });

  test("taken in twice changes nothing", async () => {
    const { app, surveyId, file } = await setupFile();
    await app.kiosk.takeInFile(surveyId, file);
    const again = valueOf(await app.kiosk.takeInFile(surveyId, file));
    expect(again).toEqual({ added: 0, known: 2, invalid: [] });
  });

  test("the same ballot by the relay as well is one, and is not asked for again", async () => {
    const page = await setupFile();
    const { app, surveyId, relay, ballots, file } = page;
    await app.kiosk.takeInFile(surveyId, file);
    for (const { slot, ballot } of ballots) relay.put(surveyId, slot, ballot);
    await rest();
    await app.live.collect(surveyId);
    expect(app.live.progress(surveyId)).toMatchObject({ answered: 2, invalid: [] });
    const asked: number[] = [];
    const { ballotsAfter } = relay;
    relay.ballotsAfter = (id, owner, after, signal) => {
      asked.push(after);
      return ballotsAfter(id, owner, after, signal);
    };
    await app.live.collect(surveyId);
    const again = await openKnownVault(page);
    await until(() => asked.length > 1);
    expect(asked[0]).toBe(2);
    expect(again.app.live.progress(surveyId)).toMatchObject({ answered: 2, invalid: [] });
  });

  test("a ballot that the relay had first counts, the other one is listed", async () => {
    const page = await setupFile();
    const { app, surveyId, file } = page;
    await answer(page, surveyId, { rosterIndex: 0 });
    await until(() => app.live.progress(surveyId)?.answered === 1);
    const pictures = app.live.progress(surveyId)?.pupils[0];
    const taken = valueOf(await app.kiosk.takeInFile(surveyId, file));
    expect(taken).toEqual({
      added: 1,
      known: 0,
      invalid: [{ rosterIndex: 0, reason: "duplicate" }],
    });
    expect(app.live.progress(surveyId)?.pupils[0]).toEqual(pictures);
    expect(app.live.progress(surveyId)?.invalid).toEqual([{ rosterIndex: 0, reason: "duplicate" }]);
  });

  test("what does not count is told with its reason, and not kept", async () => {
    const page = await setupFile();
    const { app, surveyId, ballots, fileOf } = page;
    const [first, second] = ballots;
    if (first === undefined || second === undefined) throw new Error("Two were sealed");
    const nobody = { slot: "A".repeat(43), ballot: first.ballot };
    const swapped = [{ ...first, ballot: second.ballot }, { ...second }, nobody];
    const taken = valueOf(await app.kiosk.takeInFile(surveyId, fileOf(swapped)));
    expect(taken.added).toBe(1);
    expect(new Set(taken.invalid)).toEqual(
      new Set([
        { rosterIndex: 0, reason: "not-for-this-slot" },
        { rosterIndex: null, reason: "unknown-slot" },
      ]),
    );
    expect(app.live.progress(surveyId)?.invalid).toEqual([]);
    // The right one comes later, and counts.
    const later = valueOf(await app.kiosk.takeInFile(surveyId, fileOf([first])));
    expect(later).toEqual({ added: 1, known: 0, invalid: [] });
  });

  test("a ballot for a card that was replaced does not count", async () => {
    const { app, surveyId, file } = await setupFile();
    valueOf(await app.surveys.newCard(surveyId, 2));
    const taken = valueOf(await app.kiosk.takeInFile(surveyId, file));
    expect(taken).toEqual({
      added: 1,
      known: 0,
      invalid: [{ rosterIndex: 2, reason: "voided-slot" }],
    });
  });

  test("of another survey, or cut, is refused whole", async () => {
    const page = await setupFile();
    const { app, surveyId, file } = page;
    const classId = app.surveys.find(surveyId)?.survey.classId;
    if (classId === undefined) throw new Error("It has a class");
    const otherId = valueOf(await app.surveys.createDraft(classId, "Vår"));
    valueOf(await app.surveys.open(otherId, app.surveys.closingDays(otherId).usual));
    const refused = (reason: string) => ({ ok: false, error: { type: "file", reason } });
    expect(app.kiosk.checkFile(otherId, file)).toEqual(refused("other-survey"));
    expect(await app.kiosk.takeInFile(otherId, file)).toEqual(refused("other-survey"));
    expect(await app.kiosk.takeInFile(surveyId, file.subarray(1))).toEqual(refused("not-ballots"));
    expect(await app.kiosk.takeInFile(surveyId, file.slice(0, -1))).toEqual(refused("damaged"));
    expect(app.live.progress(surveyId)?.answered).toBe(0);
  });

  test("that comes after closing says so, and can still be taken in", async () => {
    const { app, surveyId, file } = await setupFile();
    valueOf(await app.surveys.close(surveyId));
    expect(app.kiosk.checkFile(surveyId, file)).toEqual({
      ok: true,
      value: { ballots: 2, afterClosing: true },
    });
    valueOf(await app.kiosk.takeInFile(surveyId, file));
    expect(app.live.progress(surveyId)?.answered).toBe(2);
  });

  test("is taken in also when a relay has filled the vault with nonsense", async () => {
    const page = await setupFile();
    const { app, surveyId, relay, file } = page;
    for (let index = 0; index < 300; index += 1) {
      const slot = Buffer.alloc(32, index % 256)
        .fill(index >> 8, 0, 1)
        .toString("base64url");
      relay.forge(surveyId, slot, new Uint8Array(344));
    }
    // So many pages at a time, and no more rows than a relay of this protocol can have slots.
    for (let turn = 0; turn < 4; turn += 1) await app.live.collect(surveyId);
    expect(app.live.progress(surveyId)?.invalid).toHaveLength(256);
    const taken = valueOf(await app.kiosk.takeInFile(surveyId, file));
    expect(taken).toEqual({ added: 2, known: 0, invalid: [] });
  });

  test("cannot be kept out by eight forged ballots in its slot, nor keep the relay's out", async () => {
    const page = await setupFile([0]);
    const { app, surveyId, relay, ballots, fileOf } = page;
    const [own] = ballots;
    if (own === undefined) throw new Error("One was sealed");
    for (let index = 0; index < 9; index += 1) {
      relay.forge(surveyId, own.slot, new Uint8Array(344).fill(index));
    }
    await app.live.collect(surveyId);
    expect(app.live.progress(surveyId)?.invalid).toHaveLength(8);
    expect(valueOf(await app.kiosk.takeInFile(surveyId, fileOf([own]))).added).toBe(1);
    expect(app.live.progress(surveyId)?.pupils[0]?.type).toBe("answered");
  });

  test("while locked nothing is taken in", async () => {
    const { app, surveyId, file } = await setupFile();
    await app.vault.lock();
    expect(await app.kiosk.takeInFile(surveyId, file)).toEqual({
      ok: false,
      error: { type: "locked" },
    });
  });
});
