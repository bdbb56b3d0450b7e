import { describe, expect, test } from "vitest";
import {
  addDraft,
  addOpenSurvey,
  answer,
  openKnownVault,
  openNewVault,
  rest,
  until,
  valueOf,
  type Page,
} from "../../support/teacher-harness.ts";

async function setupAnswered() {
  const page = await openNewVault();
  const survey = await addOpenSurvey(page);
  await answer(page, survey.surveyId, { rosterIndex: 0 });
  valueOf(await page.app.live.collect(survey.surveyId));
  return { ...page, ...survey };
}

async function storedIds({ store }: Page, table: "keys" | "surveys" | "ballots" | "classes") {
  return valueOf(await store.readRows(table)).map(({ id }) => id);
}

describe("deleting a survey", () => {
  test("takes the relay's copy, the keys and the answers, and asks for a new backup", async () => {
    const page = await setupAnswered();
    valueOf(await page.app.backups.make());
    expect(await page.app.surveys.remove(page.surveyId)).toEqual({
      ok: true,
      value: { relay: "erased" },
    });
    expect(page.relay.has(page.surveyId)).toBe(false);
    expect(page.app.surveys.list()).toEqual([]);
    expect(page.app.surveys.answers(page.surveyId)).toBeNull();
    expect(await storedIds(page, "surveys")).toEqual([]);
    expect(await storedIds(page, "ballots")).toEqual([]);
    expect(await storedIds(page, "keys")).toEqual([page.classId]);
    expect(page.app.backups.due()).toEqual(["something-deleted"]);
    await until(() => page.app.live.counts().length === 0);
  });

  test("offline: gone here at once, told to the relay when it is back", async () => {
    const page = await setupAnswered();
    page.relay.online = false;
    expect(await page.app.surveys.remove(page.surveyId)).toEqual({
      ok: true,
      value: { relay: "pending" },
    });
    expect(await storedIds(page, "keys")).toEqual([page.classId]);
    expect(page.app.notices.list().map(({ notice }) => notice)).toEqual([
      { type: "erasure-pending", count: 1 },
    ]);
    expect(page.relay.has(page.surveyId)).toBe(true);
    page.relay.online = true;
    page.goOnline();
    await until(() => !page.relay.has(page.surveyId));
    await until(() => page.app.notices.list().at(-1)?.notice.type === "erasure-done");
  });

  test("with the relay alone away: told within a minute of its return, and not asked about meanwhile", async () => {
    const page = await setupAnswered();
    page.relay.online = false;
    await page.app.surveys.remove(page.surveyId);
    const [pending] = page.app.notices.list();
    page.app.notices.dismiss(pending?.id ?? 0);
    page.clock.pass(61);
    await rest();
    expect(page.app.notices.list()).toEqual([]);
    page.relay.online = true;
    page.clock.pass(61);
    await until(() => !page.relay.has(page.surveyId));
    await until(() => page.app.notices.list().at(-1)?.notice.type === "erasure-done");
  });

  test("offline and then closed: the next unlocking tells the relay", async () => {
    const page = await setupAnswered();
    page.relay.online = false;
    await page.app.surveys.remove(page.surveyId);
    page.app.dispose();
    page.relay.online = true;
    const again = await openKnownVault(page);
    await until(() => !page.relay.has(page.surveyId));
    const calls = page.relay.calls.filter((call) => call === "deleteSurvey").length;
    await until(() => again.app.notices.list().length > 0);
    page.goOnline();
    await rest();
    expect(page.relay.calls.filter((call) => call === "deleteSurvey")).toHaveLength(calls);
  });

  test("an erasure whose answer was lost is asked for again and found done", async () => {
    const page = await setupAnswered();
    page.relay.fail("deleteSurvey", "lost-answer");
    expect(await page.app.surveys.remove(page.surveyId)).toMatchObject({
      value: { relay: "pending" },
    });
    page.goOnline();
    await until(() => page.app.notices.list().at(-1)?.notice.type === "erasure-done");
  });

  test("past the relay's own date it is remembered no longer", async () => {
    const page = await setupAnswered();
    page.relay.online = false;
    await page.app.surveys.remove(page.surveyId);
    page.clock.set(page.clock.nowSeconds() + 22 * 86_400);
    const again = await openKnownVault(page);
    await until(() => again.app.notices.list().at(-1)?.notice.type === "erasure-done");
  });

  test("a draft has nothing at the relay", async () => {
    const page = await setupAnswered();
    const draft = await addDraft(page, page.classId);
    expect(await page.app.surveys.remove(draft)).toEqual({
      ok: true,
      value: { relay: "nothing-there" },
    });
  });

  test("a tab that has not heard of it cannot bring it back", async () => {
    const page = await setupAnswered();
    const other = await openKnownVault(page);
    valueOf(await page.app.surveys.remove(page.surveyId));
    expect(await other.app.surveys.close(page.surveyId)).toMatchObject({ ok: false });
    expect(await other.app.surveys.newCard(page.surveyId, 0)).toMatchObject({ ok: false });
    expect(await storedIds(page, "surveys")).toEqual([]);
    expect(other.app.surveys.list()).toEqual([]);
  });
});

describe("deleting a class", () => {
  test("takes its surveys, their answers and all keys with it, and leaves the other classes", async () => {
    const page = await setupAnswered();
    const draft = await addDraft(page, page.classId);
    const other = await addOpenSurvey(page);
    expect(await page.app.classes.remove(page.classId)).toEqual({
      ok: true,
      value: { relay: "erased" },
    });
    expect(page.relay.has(page.surveyId)).toBe(false);
    expect(page.relay.has(other.surveyId)).toBe(true);
    expect(page.app.surveys.find(draft)).toBeNull();
    expect(await storedIds(page, "classes")).toEqual([other.classId]);
    expect(await storedIds(page, "surveys")).toEqual([other.surveyId]);
    expect(await storedIds(page, "ballots")).toEqual([]);
    const keys = await storedIds(page, "keys");
    expect(keys.sort()).toEqual([other.classId, other.surveyId].sort());
  });
});

describe("the last day of the answers", () => {
  const julyLast = Date.UTC(2027, 6, 31, 21, 59) / 1000;

  test("until the evening of 31 July all is there", async () => {
    const page = await setupAnswered();
    page.clock.set(julyLast);
    const again = await openKnownVault(page);
    expect(again.app.surveys.find(page.surveyId)).toMatchObject({ answered: 1 });
  });

  test("from 1 August on they are deleted before anything is shown, and it is told", async () => {
    const page = await setupAnswered();
    page.clock.set(julyLast + 60);
    const again = await openKnownVault(page);
    expect(again.app.surveys.list()).toEqual([]);
    expect(again.app.notices.list().map(({ notice }) => notice)).toEqual([
      { type: "answers-deleted", names: ["Høst"] },
    ]);
    expect(again.app.backups.due()).toContain("something-deleted");
    expect(await storedIds(page, "keys")).toEqual([page.classId]);
    expect(await storedIds(page, "ballots")).toEqual([]);
    const third = await openKnownVault(page);
    expect(third.app.notices.list()).toEqual([]);
    expect(third.app.classes.list()).toHaveLength(1);
  });

  test("two tabs that unlock at the same moment both succeed", async () => {
    const page = await setupAnswered();
    page.clock.set(julyLast + 60);
    const both = await Promise.all([openKnownVault(page), openKnownVault(page)]);
    for (const { app } of both) expect(app.surveys.list()).toEqual([]);
  });
});
