import { describe, expect, test } from "vitest";
import { standardSet } from "../../../src/core/catalogue/standard-set.ts";
import type { Answers } from "../../../src/core/answers.ts";
import { bytesToBase64Url, type SurveyId } from "../../../src/core/ids.ts";
import {
  addClass,
  addDraft,
  addOpenSurvey,
  answer,
  openKnownVault,
  openNewVault,
  rest,
  sealWithCard,
  unlock,
  until,
  valueOf,
} from "../../support/teacher-harness.ts";

const breaks = standardSet[0]?.id ?? ("" as never);
const namesFirst: Answers = new Map([[breaks, { type: "named", pupils: [0, 3] }]]);
const namesNobody: Answers = new Map([[breaks, { type: "nobody" }]]);

async function setupSurvey() {
  const page = await openNewVault();
  const survey = await addOpenSurvey(page);
  await until(() => page.relay.watchers(survey.surveyId) === 1);
  const types = () =>
    page.app.live
      .progress(survey.surveyId)
      ?.pupils.map((pupil) => pupil.type)
      .join(" ");
  return { ...page, ...survey, types };
}

describe("while a survey is open", () => {
  test("who has answered is seen as it happens, with the pupil's own pictures", async () => {
    const { app, surveyId, types, ...page } = await setupSurvey();
    expect(app.live.progress(surveyId)).toMatchObject({ answered: 0, expected: 6, invalid: [] });
    const { receipt } = await answer({ app, ...page }, surveyId, { rosterIndex: 1 });
    await until(() => app.live.progress(surveyId)?.answered === 1);
    expect(types()).toBe("waiting answered waiting waiting waiting waiting");
    expect(app.live.progress(surveyId)?.pupils[1]).toEqual({
      type: "answered",
      name: "Kåre",
      receipt,
    });
    expect(app.live.progress(surveyId)).toMatchObject({ connection: "connected", trouble: null });
    expect(app.surveys.find(surveyId)).toMatchObject({ answered: 1, expected: 6 });
  });

  test("answers are what the analysis is given: named, nobody and not answered stay apart", async () => {
    const page = await setupSurvey();
    await answer(page, page.surveyId, { rosterIndex: 1, answers: namesFirst });
    await answer(page, page.surveyId, { rosterIndex: 2, answers: namesNobody });
    await until(() => page.app.live.progress(page.surveyId)?.answered === 2);
    const opened = page.app.surveys.answers(page.surveyId);
    expect([...(opened?.answers.keys() ?? [])]).toEqual([1, 2]);
    const input = opened?.analysisInput;
    expect(input?.pupils.map(({ answered }) => answered)).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(input?.nominations[0]?.answers.slice(0, 3)).toEqual([
      { type: "skipped" },
      { type: "named", pupils: [0, 3] },
      { type: "nobody" },
    ]);
  });

  test("when an answer was first seen is kept, also over locking, and not moved by later ones", async () => {
    const page = await setupSurvey();
    const { app, surveyId, clock } = page;
    await answer(page, surveyId, { rosterIndex: 1 });
    await until(() => app.live.progress(surveyId)?.answered === 1);
    expect(app.surveys.answers(surveyId)?.knownSince).toEqual(new Map());
    valueOf(await app.surveys.markSeen(surveyId));
    const first = clock.nowSeconds();
    expect(app.surveys.answers(surveyId)?.knownSince).toEqual(new Map([[1, first]]));

    clock.pass(120);
    await answer(page, surveyId, { rosterIndex: 2 });
    await until(() => app.live.progress(surveyId)?.answered === 2);
    valueOf(await app.surveys.markSeen(surveyId));
    await app.vault.lock();
    await unlock(page);
    expect(app.surveys.answers(surveyId)?.knownSince).toEqual(
      new Map([
        [1, first],
        [2, first + 120],
      ]),
    );
    valueOf(await app.surveys.newCard(surveyId, 1));
    expect(app.surveys.answers(surveyId)?.knownSince).toEqual(new Map([[2, first + 120]]));
  });

  test("nothing is missed while offline", async () => {
    const page = await setupSurvey();
    page.relay.disconnect();
    expect(page.app.live.progress(page.surveyId)?.connection).toBe("disconnected");
    await page.app.live.collect(page.surveyId);
    expect(page.app.live.progress(page.surveyId)?.trouble).toEqual({ type: "offline" });
    page.relay.online = true;
    const sealed = await sealWithCard(page, page.surveyId, { rosterIndex: 0 });
    page.relay.online = false;
    page.relay.put(page.surveyId, sealed.slot, sealed.ballot);
    await rest();
    expect(page.app.live.progress(page.surveyId)?.answered).toBe(0);
    page.relay.reconnect();
    await until(() => page.app.live.progress(page.surveyId)?.answered === 1);
    expect(page.app.live.progress(page.surveyId)?.trouble).toBeNull();
  });

  test("a whole class at once, over several pages of ballots", async () => {
    const page = await setupSurvey();
    for (const rosterIndex of [0, 1, 2, 3, 4, 5]) {
      await answer(page, page.surveyId, { rosterIndex });
    }
    await until(() => page.app.live.progress(page.surveyId)?.answered === 6);
    const again = await openKnownVault(page);
    expect(again.app.live.progress(page.surveyId)?.answered).toBe(6);
  });

  test("closing at the relay is taken over", async () => {
    const page = await setupSurvey();
    page.relay.closeByTime(page.surveyId);
    await until(() => page.app.surveys.find(page.surveyId)?.survey.state === "closed");
    await until(() => page.relay.watchers(page.surveyId) === 0);
  });

  test("a relay that has lost the survey is told", async () => {
    const page = await setupSurvey();
    page.relay.ballotsAfter = async () => ({ ok: false, error: { type: "told", code: "refused" } });
    expect(await page.app.live.collect(page.surveyId)).toMatchObject({ ok: false });
    expect(page.app.notices.list().map(({ notice }) => notice)).toEqual([
      { type: "relay-copy-gone", name: "Høst" },
    ]);
  });
});

test("that the relay no longer has a closed survey is no trouble", async () => {
  const page = await setupSurvey();
  valueOf(await page.app.surveys.close(page.surveyId));
  page.relay.ballotsAfter = async () => ({ ok: false, error: { type: "told", code: "refused" } });
  valueOf(await page.app.live.collect(page.surveyId));
  expect(page.app.live.progress(page.surveyId)?.trouble).toBeNull();
  expect(page.app.notices.list()).toEqual([]);
});

describe("the count while locked", () => {
  test("goes on without keys, and what came is opened after unlocking", async () => {
    const page = await setupSurvey();
    await answer(page, page.surveyId, { rosterIndex: 0 });
    await until(() => page.app.live.progress(page.surveyId)?.answered === 1);
    const sealed = await sealWithCard(page, page.surveyId, { rosterIndex: 4 });
    await page.app.vault.lock();
    expect(page.workers.size).toBe(0);
    expect(page.app.live.progress(page.surveyId)).toBeNull();
    expect(page.app.live.counts()).toEqual([
      { surveyId: page.surveyId, answered: 1, expected: 6, connection: "connected" },
    ]);
    page.relay.put(page.surveyId, sealed.slot, sealed.ballot);
    expect(page.app.live.counts()).toMatchObject([{ answered: 2 }]);
    expect(page.workers.size).toBe(0);
    await unlock(page);
    await until(() => page.app.live.progress(page.surveyId)?.answered === 2);
    expect(page.relay.watchers(page.surveyId)).toBe(1);
  });

  test("knows no name", async () => {
    const page = await setupSurvey();
    await page.app.vault.lock();
    expect(JSON.stringify(page.app.live.counts())).not.toMatch(/Ola|Kåre|7B|Høst/);
  });

  test("ends with the vault", async () => {
    const page = await setupSurvey();
    valueOf(await page.app.vault.remove());
    expect(page.app.live.counts()).toEqual([]);
    expect(page.relay.watchers(page.surveyId)).toBe(0);
  });
});

test("two surveys are followed at a time, the one that is looked at always", async () => {
  const page = await openNewVault();
  const classId = await addClass(page);
  valueOf(await page.app.settings.setAutoLock({ idle: 30, hidden: 30 }));
  const ids: SurveyId[] = [];
  for (let count = 0; count < 3; count += 1) {
    const id = await addDraft(page, classId);
    valueOf(await page.app.surveys.open(id, page.app.surveys.closingDays(id).usual));
    page.clock.pass(900);
    page.app.vault.activity();
    ids.push(id);
  }
  const watched = () => ids.map((id) => page.relay.watchers(id)).join("");
  await until(() => watched() === "011");
  page.app.live.attend(ids[0] ?? ("" as never));
  await until(() => watched() === "101");
});

describe("ballots that do not count", () => {
  test("a second ballot for a card is listed, the first one counts, also after a reload", async () => {
    const page = await setupSurvey();
    const first = await answer(page, page.surveyId, { rosterIndex: 0, answers: namesNobody });
    await until(() => page.app.live.progress(page.surveyId)?.answered === 1);
    const second = await sealWithCard(page, page.surveyId, { rosterIndex: 0 });
    page.relay.forge(page.surveyId, second.slot, second.ballot);
    const expected = [{ rosterIndex: 0, reason: "duplicate" }];
    await until(() => page.app.live.progress(page.surveyId)?.invalid.length === 1);
    const again = await openKnownVault(page);
    for (const { app } of [page, again]) {
      expect(app.live.progress(page.surveyId)?.invalid).toEqual(expected);
      expect(app.live.progress(page.surveyId)?.pupils[0]).toEqual({
        type: "answered",
        name: "Ola",
        receipt: first.receipt,
      });
      expect(app.surveys.answers(page.surveyId)?.answers.get(0)?.get(breaks)).toEqual({
        type: "nobody",
      });
    }
  });

  test("the same bytes again are the same ballot", async () => {
    const page = await setupSurvey();
    const { slot, ballot } = await answer(page, page.surveyId, { rosterIndex: 0 });
    page.relay.forge(page.surveyId, slot, ballot);
    valueOf(await page.app.live.collect(page.surveyId));
    expect(page.app.live.progress(page.surveyId)).toMatchObject({ answered: 1, invalid: [] });
  });

  test("each is listed with its reason, and a later valid one still counts", async () => {
    const page = await setupSurvey();
    const good = await sealWithCard(page, page.surveyId, { rosterIndex: 0 });
    const other = await sealWithCard(page, page.surveyId, { rosterIndex: 1 });
    const unknownSlot = bytesToBase64Url(new Uint8Array(32).fill(5));
    page.relay.forge(page.surveyId, good.slot, good.ballot.slice(1));
    page.relay.forge(page.surveyId, other.slot, good.ballot);
    page.relay.forge(page.surveyId, unknownSlot, other.ballot);
    await until(() => page.app.live.progress(page.surveyId)?.invalid.length === 3);
    expect(page.app.live.progress(page.surveyId)?.invalid).toEqual([
      { rosterIndex: 0, reason: "wrong-size" },
      { rosterIndex: 1, reason: "not-for-this-slot" },
      { rosterIndex: null, reason: "unknown-slot" },
    ]);
    expect(page.types()).toBe("invalid invalid waiting waiting waiting waiting");
    page.relay.forge(page.surveyId, good.slot, good.ballot);
    await until(() => page.app.live.progress(page.surveyId)?.answered === 1);
    expect(page.types()).toBe("answered invalid waiting waiting waiting waiting");
    expect(page.app.live.progress(page.surveyId)?.invalid).toHaveLength(3);
  });

  test("a relay that floods one slot fills neither the browser nor the list", async () => {
    const page = await setupSurvey();
    const { slot } = await answer(page, page.surveyId, { rosterIndex: 0 });
    for (let fill = 0; fill < 20; fill += 1) {
      page.relay.forge(page.surveyId, slot, new Uint8Array(344).fill(fill));
    }
    valueOf(await page.app.live.collect(page.surveyId));
    await rest();
    expect(page.app.live.progress(page.surveyId)).toMatchObject({ answered: 1 });
    expect(page.app.live.progress(page.surveyId)?.invalid).toHaveLength(7);
  });

  test("a relay that always has more is left", async () => {
    const page = await setupSurvey();
    let n = 0;
    page.relay.ballotsAfter = async () => {
      n += 1;
      const slot = bytesToBase64Url(new Uint8Array(32).fill(n));
      return { ok: true, value: { ballots: [{ n, slot, ballot: "AAAA" }], last: n + 1 } };
    };
    expect(await page.app.live.collect(page.surveyId)).toEqual({
      ok: false,
      error: { type: "relay", failure: { type: "unreadable" } },
    });
  });

  test("two tabs fetch the same ballots and neither loses any", async () => {
    const page = await setupSurvey();
    const other = await openKnownVault(page);
    await answer(page, page.surveyId, { rosterIndex: 0 });
    await answer(page, page.surveyId, { rosterIndex: 3 });
    for (const { app } of [page, other]) {
      valueOf(await app.live.collect(page.surveyId));
      await until(() => app.live.progress(page.surveyId)?.answered === 2);
      expect(app.notices.list()).toEqual([]);
    }
  });
});
