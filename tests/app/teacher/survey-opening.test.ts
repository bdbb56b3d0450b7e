import { describe, expect, test } from "vitest";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";
import {
  addClass,
  addDraft,
  addOpenSurvey,
  answer,
  firstNames,
  openKnownVault,
  openNewVault,
  rest,
  until,
  valueOf,
  type Page,
} from "../../support/teacher-harness.ts";

const offline = { ok: false, error: { type: "relay", failure: { type: "offline" } } };

async function setupDraft() {
  const page = await openNewVault();
  const classId = await addClass(page);
  const surveyId = await addDraft(page, classId);
  return { ...page, classId, surveyId, closesOn: page.app.surveys.closingDays(surveyId).usual };
}

function stateOf({ app }: Page, id: Awaited<ReturnType<typeof setupDraft>>["surveyId"]) {
  return app.surveys.find(id)?.survey.state;
}

describe("a draft", () => {
  test("has the standard questions and both languages, and nothing has left the device", async () => {
    const { app, relay, surveyId } = await setupDraft();
    expect(app.surveys.find(surveyId)).toMatchObject({
      answered: 0,
      expected: 6,
      survey: { state: "draft", name: "Høst", languages: ["nb", "en"], contact: null },
    });
    expect(app.surveys.find(surveyId)?.survey.questions).toHaveLength(10);
    expect(relay.calls).toEqual([]);
  });

  test("changes are kept; what is refused changes nothing", async () => {
    const page = await setupDraft();
    const { app, surveyId } = page;
    valueOf(await app.surveys.changeDraft(surveyId, { name: "Vår", contact: "Kari Lærer" }));
    expect(await app.surveys.changeDraft(surveyId, { name: " " })).toMatchObject({
      error: { type: "survey-name-refused" },
    });
    const { app: again } = await openKnownVault(page);
    expect(again.surveys.find(surveyId)?.survey).toMatchObject({
      name: "Vår",
      contact: "Kari Lærer",
    });
  });

  test("can be looked at as a pupil, under the class's name", async () => {
    const { app, surveyId } = await setupDraft();
    expect(app.surveys.preview(surveyId)).toMatchObject({ title: "7B", roster: firstNames });
    expect(JSON.stringify(app.surveys.preview(surveyId))).not.toContain("Høst");
  });

  test("is not opened for a class that is too small, or without questions", async () => {
    const { app, classId, surveyId, closesOn } = await setupDraft();
    const pupils = app.classes.find(classId)?.schoolClass.pupils ?? [];
    for (const pupil of pupils.slice(0, 2)) {
      valueOf(await app.classes.removePupil(classId, pupil.id));
    }
    valueOf(await app.surveys.changeDraft(surveyId, { questions: [] }));
    const types = app.surveys.problems(surveyId).map((problem) => problem.type);
    expect(types).toEqual(["class", "no-questions"]);
    expect(await app.surveys.open(surveyId, closesOn)).toMatchObject({
      error: { type: "not-ready" },
    });
    expect(app.surveys.find(surveyId)?.survey.state).toBe("draft");
  });

  test("is not opened for a day that is past or too far away", async () => {
    const { app, surveyId } = await setupDraft();
    const day = (text: string) => text as CalendarDay;
    expect(await app.surveys.open(surveyId, day("2026-11-20"))).toMatchObject({
      error: { type: "day-past", first: "2026-11-21" },
    });
    expect(await app.surveys.open(surveyId, day("2027-01-05"))).toMatchObject({
      error: { type: "day-too-late", last: "2027-01-04" },
    });
  });
});

describe("opening", () => {
  test("freezes names and dates and tells the relay", async () => {
    const { app, relay, surveyId, classId, closesOn } = await setupDraft();
    valueOf(await app.surveys.open(surveyId, closesOn));
    const noon = Date.UTC(2026, 10, 21, 12) / 1000;
    const closesAt = Date.UTC(2026, 10, 28, 22, 45) / 1000;
    expect(app.surveys.find(surveyId)?.survey).toMatchObject({
      state: "open",
      opensAt: noon,
      closesAt,
      deleteAt: closesAt + 14 * 86_400,
      answersDeletedOn: "2027-07-31",
    });
    expect(relay.has(surveyId)).toBe(true);
    expect(relay.slotCount(surveyId)).toBe(8);
    const pupil = app.classes.find(classId)?.schoolClass.pupils[0];
    valueOf(await app.classes.renamePupil(classId, pupil?.id ?? ("" as never), "Per Hansen"));
    expect(app.surveys.find(surveyId)?.survey).toMatchObject({
      roster: [{ name: "Ola" }, {}, {}, {}, {}, {}],
    });
  });

  test("asks for a backup, since the keys exist nowhere else", async () => {
    const { app } = await openNewVault();
    expect(app.backups.due()).toEqual([]);
    await addOpenSurvey({ app });
    expect(app.backups.due()).toEqual(["never-made", "survey-opened"]);
  });

  test("passes the invitation on", async () => {
    const page = await openNewVault(undefined, { invitation: "AAAAAAAAAAAAAAAAAAAAAA" });
    await until(() => page.app.settings.invited());
    await addOpenSurvey(page);
    expect(page.relay.invitations).toEqual(["AAAAAAAAAAAAAAAAAAAAAA"]);
    const again = await openKnownVault(page);
    expect(again.app.settings.invited()).toBe(true);
  });

  for (const how of ["lost-request", "lost-answer"] as const) {
    test(`goes on with the same bytes after a ${how}, also after a reload`, async () => {
      const { closesOn, surveyId, ...page } = await setupDraft();
      page.relay.fail("createSurvey", how);
      expect(await page.app.surveys.open(surveyId, closesOn)).toEqual(offline);
      expect(stateOf(page, surveyId)).toBe("opening");
      const again = await openKnownVault(page);
      expect(stateOf(again, surveyId)).toBe("opening");
      // Were the bytes others than before, a relay that had stored the first ones would answer "exists".
      valueOf(await again.app.surveys.resumeOpening(surveyId));
      expect(stateOf(again, surveyId)).toBe("open");
      const { receipt } = await answer(again, surveyId, { rosterIndex: 2 });
      valueOf(await again.app.live.collect(surveyId));
      expect(again.app.live.progress(surveyId)?.pupils[2]).toEqual({
        type: "answered",
        name: "Ærlend",
        receipt,
      });
    });
  }

  test("a relay that says no leaves it opening, and says why", async () => {
    const { app, relay, surveyId, closesOn } = await setupDraft();
    const invitation = { type: "told", code: "invitation" } as const;
    const createSurvey = relay.createSurvey;
    relay.createSurvey = async () => ({ ok: false, error: invitation });
    expect(await app.surveys.open(surveyId, closesOn)).toEqual({
      ok: false,
      error: { type: "relay", failure: invitation },
    });
    relay.createSurvey = createSurvey;
    valueOf(await app.surveys.resumeOpening(surveyId));
    valueOf(await app.surveys.resumeOpening(surveyId));
    expect(app.surveys.find(surveyId)?.survey.state).toBe("open");
    expect(relay.calls.filter((call) => call === "createSurvey")).toHaveLength(1);
  });

  for (const how of ["lost-request", "lost-answer"] as const) {
    test(`can be given up after a ${how}: a draft is back, keys and the relay's copy are gone`, async () => {
      const { closesOn, surveyId, ...page } = await setupDraft();
      page.relay.fail("createSurvey", how);
      await page.app.surveys.open(surveyId, closesOn);
      const draftId = valueOf(await page.app.surveys.withdrawOpening(surveyId));
      expect(page.app.surveys.find(surveyId)).toBeNull();
      expect(page.relay.has(surveyId)).toBe(false);
      expect(page.app.surveys.find(draftId)?.survey).toMatchObject({
        state: "draft",
        name: "Høst",
      });
      expect(draftId).not.toBe(surveyId);
      const keys = valueOf(await page.store.readRows("keys"));
      expect(keys.map(({ id }) => id)).not.toContain(surveyId);
      valueOf(await page.app.surveys.open(draftId, closesOn));
    });
  }

  test("when another tab has opened it meanwhile, this one is told and shows what that tab did", async () => {
    const { closesOn, surveyId, ...page } = await setupDraft();
    const other = await openKnownVault(page);
    valueOf(await other.app.surveys.open(surveyId, closesOn));
    expect(await page.app.surveys.open(surveyId, closesOn)).toMatchObject({
      error: { type: "conflict" },
    });
    expect(stateOf(page, surveyId)).toBe("open");
    const [notice] = page.app.notices.list();
    expect(notice?.notice).toEqual({ type: "conflict", what: "survey" });
    valueOf(await page.app.surveys.cards(surveyId));
    page.app.notices.dismiss(notice?.id ?? -1);
    expect(page.app.notices.list()).toEqual([]);
  });

  test("without room in the browser nothing is told to the relay", async () => {
    const page = await setupDraft();
    const apply = page.store.apply;
    Object.assign(page.store, { apply: async () => ({ ok: false, error: { type: "full" } }) });
    const full = await page.app.surveys.open(page.surveyId, page.closesOn);
    Object.assign(page.store, { apply });
    expect(full).toEqual({ ok: false, error: { type: "full" } });
    expect(page.relay.calls).toEqual([]);
    valueOf(await page.app.surveys.open(page.surveyId, page.closesOn));
  });
});

describe("closing", () => {
  test("fetches what came last, and stays closed", async () => {
    const page = await openNewVault();
    const { surveyId } = await addOpenSurvey(page);
    await answer(page, surveyId, { rosterIndex: 0 });
    page.clock.pass(300);
    valueOf(await page.app.surveys.close(surveyId));
    const noon = Date.UTC(2026, 10, 21, 12) / 1000;
    const expected = {
      state: "closed",
      closedAt: noon + 300,
      closesAt: noon,
      deleteAt: noon + 900 + 14 * 86_400,
    };
    expect(page.app.surveys.find(surveyId)).toMatchObject({ answered: 1, survey: expected });
    expect(page.app.backups.due()).toContain("survey-closed");
    const again = await openKnownVault(page);
    expect(again.app.surveys.find(surveyId)).toMatchObject({ answered: 1, survey: expected });
    expect(again.app.live.counts()).toEqual([]);
  });

  test("needs the relay: offline it is still open", async () => {
    const page = await openNewVault();
    const { surveyId } = await addOpenSurvey(page);
    page.relay.online = false;
    expect(await page.app.surveys.close(surveyId)).toEqual(offline);
    expect(page.app.surveys.find(surveyId)?.survey.state).toBe("open");
  });

  test("an answer that was lost on the way does no harm", async () => {
    const page = await openNewVault();
    const { surveyId } = await addOpenSurvey(page);
    page.relay.fail("close", "lost-answer");
    expect(await page.app.surveys.close(surveyId)).toEqual(offline);
    await rest();
    valueOf(await page.app.surveys.close(surveyId));
    expect(page.app.surveys.find(surveyId)?.survey.state).toBe("closed");
  });

  test("happens by itself when its time ran out, and is told", async () => {
    const page = await openNewVault();
    const { surveyId } = await addOpenSurvey(page);
    const closesAt = Date.UTC(2026, 10, 28, 22, 45) / 1000;
    page.clock.set(closesAt + 10);
    const again = await openKnownVault(page);
    expect(again.app.surveys.find(surveyId)?.survey).toMatchObject({
      state: "closed",
      closedAt: closesAt,
      closesAt,
    });
    expect(again.app.notices.list().map(({ notice }) => notice)).toContainEqual({
      type: "survey-closed",
      name: "Høst",
    });
  });
});
