import { describe, expect, test } from "vitest";
import type { LetterChoice } from "../../../src/app/teacher/before-desk.ts";
import { editsOf } from "../../../src/app/teacher/before-desk.ts";
import {
  emptyPreparation,
  preparationRecord,
} from "../../../src/app/teacher/records/preparation-record.ts";
import { readRecord, rowOf } from "../../../src/app/vault/record.ts";
import { noSettings, settingsRecord } from "../../../src/app/teacher/records/settings-record.ts";
import type { ClassId, SurveyId } from "../../../src/core/ids.ts";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";
import {
  addClass,
  addDraft,
  addOpenSurvey,
  openKnownVault,
  openNewVault,
  valueOf,
} from "../../support/teacher-harness.ts";

const letter: LetterChoice = { document: "parents", language: "nb", level: "grades-5-7" };
const template = { id: "why", text: "Fordi." };
const day = "2026-12-01" as CalendarDay;

async function setupDraft() {
  const page = await openNewVault();
  const classId = await addClass(page);
  const surveyId = await addDraft(page, classId);
  return { ...page, classId, surveyId };
}

async function setupPrepared() {
  const page = await setupDraft();
  const { before } = page.app;
  valueOf(await before.setLessonDay(page.surveyId, day));
  valueOf(await before.tick(page.surveyId, "letter-sent", true));
  valueOf(await before.keepParagraph(page.surveyId, letter, { template, text: "Derfor." }));
  return page;
}

describe("what a letter is filled in with", () => {
  test("is the survey's own, and the days it would have on the day of the lesson", async () => {
    const { app, surveyId } = await setupDraft();
    expect(app.before.values(surveyId, "grades-8-10")).toMatchObject({
      kind: "preventive",
      level: "grades-8-10",
      className: "7B",
      answerDay: null,
      closesOn: null,
      teacher: null,
      decidedBy: null,
    });
    valueOf(await app.before.setLessonDay(surveyId, day));
    expect(app.before.values(surveyId, "grades-8-10")).toMatchObject({
      answerDay: "2026-12-01",
      closesOn: "2026-12-08",
      relayDeletesOn: "2026-12-22",
      answersDeletedOn: "2027-07-31",
    });
  });

  test("follows the draft's own days once it has them, and says when the lesson is outside of them", async () => {
    const { app, surveyId } = await setupDraft();
    valueOf(await app.before.setLessonDay(surveyId, day));
    expect(app.before.isLessonOutside(surveyId)).toBe(false);
    const [opensOn, closesOn] = ["2026-12-02", "2026-12-04"] as CalendarDay[];
    valueOf(await app.surveys.changeDraft(surveyId, { opensOn: opensOn ?? null }));
    valueOf(await app.surveys.changeDraft(surveyId, { closesOn: closesOn ?? null }));
    expect(app.before.values(surveyId, "grades-5-7")).toMatchObject({
      closesOn: "2026-12-04",
      relayDeletesOn: "2026-12-18",
    });
    expect(app.before.isLessonOutside(surveyId)).toBe(true);
    valueOf(await app.before.setLessonDay(surveyId, closesOn ?? null));
    expect(app.before.isLessonOutside(surveyId)).toBe(false);
    valueOf(await app.before.setLessonDay(surveyId, null));
    expect(app.before.values(surveyId, "grades-5-7")?.answerDay).toBe("2026-12-02");
  });

  test("of an open survey is the days it has", async () => {
    const page = await openNewVault();
    const { surveyId } = await addOpenSurvey(page);
    const survey = page.app.surveys.find(surveyId)?.survey;
    if (survey === undefined || survey.state === "draft") throw new Error("It is open");
    const values = page.app.before.values(surveyId, "grades-5-7");
    expect(values?.answersDeletedOn).toBe(survey.answersDeletedOn);
    expect(values?.answerDay).toBe(page.app.before.today());
  });

  test("says by their office who decided on an investigation", async () => {
    const { app, surveyId } = await setupDraft();
    valueOf(await app.surveys.changeDraft(surveyId, { kind: "investigation" }));
    const record = app.surveys.find(surveyId)?.survey.record;
    if (!record) throw new Error("An investigation has a record");
    expect(app.before.values(surveyId, "grades-5-7")?.decidedBy).toBeNull();
    const decision = { by: "Arne Berg", role: "Rektor", on: null };
    const changed = { record: { ...record, teacher: "Kari Holm", decision } };
    valueOf(await app.surveys.changeDraft(surveyId, changed));
    expect(app.before.values(surveyId, "grades-5-7")).toMatchObject({
      kind: "investigation",
      decidedBy: "rektor",
      teacher: "Kari Holm",
    });
  });

  test("holds no pupil's name", async () => {
    const { app, surveyId, classId } = await setupDraft();
    const names = app.classes.find(classId)?.schoolClass.pupils.map(({ name }) => name) ?? [];
    const filledIn = JSON.stringify(app.before.values(surveyId, "grades-5-7"));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect(filledIn).not.toContain(name);
  });
});

describe("what is filled in once", () => {
  test("is there for every survey, after unlocking too", async () => {
    const page = await setupDraft();
    valueOf(await page.app.before.setLetterhead({ school: "  Fjellet   skole " }));
    valueOf(await page.app.before.setLetterhead({ teacher: "Kari Holm" }));
    const { app } = await openKnownVault(page);
    expect(app.before.letterhead()).toEqual({
      school: "Fjellet skole",
      teacher: "Kari Holm",
      officer: null,
    });
    const other = await addDraft({ app }, page.classId);
    expect(app.before.values(other, "grades-5-7")?.school).toBe("Fjellet skole");
  });

  test("is blank again when it is emptied, and no longer than a line", async () => {
    const { app } = await setupDraft();
    valueOf(await app.before.setLetterhead({ school: "  ", officer: "x".repeat(500) }));
    expect(app.before.letterhead().school).toBeNull();
    expect(app.before.letterhead().officer).toHaveLength(120);
  });

  test("settings of before letters were written are read", () => {
    const { language, autoLock, invitation, backupMadeOn, backupDue, erasures } = noSettings.value;
    const older = { language, autoLock, invitation, backupMadeOn, backupDue, erasures };
    const row = { table: "settings", id: "settings", scope: "vault", revision: 1 } as const;
    expect(readRecord(settingsRecord, { ...row, schema: 1, value: older })?.value).toEqual(
      noSettings.value,
    );
  });
});

describe("the teacher's words", () => {
  test("are kept, for this letter alone", async () => {
    const page = await setupPrepared();
    const { app } = await openKnownVault(page);
    const kept = app.before.preparation(page.surveyId);
    expect(editsOf(kept, letter)).toEqual([{ id: "why", text: "Derfor.", template: "Fordi." }]);
    expect(editsOf(kept, { ...letter, language: "nn" })).toEqual([]);
    expect(editsOf(kept, { ...letter, level: "grades-1-4" })).toEqual([]);
    expect(editsOf(kept, { ...letter, document: "pupils" })).toEqual([]);
    expect(kept).toMatchObject({ lessonDay: day, ticked: ["letter-sent"] });
  });

  test("can be given up for the template, and put back", async () => {
    const { app, surveyId } = await setupPrepared();
    const edits = valueOf(await app.before.startAgain(surveyId, letter));
    expect(app.before.preparation(surveyId).edited).toEqual([]);
    valueOf(await app.before.putBack(surveyId, letter, edits));
    expect(editsOf(app.before.preparation(surveyId), letter)).toEqual(edits);
    expect(edits).toHaveLength(1);
  });

  test("of two tabs are both kept", async () => {
    const page = await setupPrepared();
    const other = await openKnownVault(page);
    valueOf(await other.app.before.tick(page.surveyId, "cards-ready", true));
    const what = { id: "what", text: "Om dette." };
    const words = { template: what, text: "Om det." };
    valueOf(await page.app.before.keepParagraph(page.surveyId, letter, words));
    const kept = page.app.before.preparation(page.surveyId);
    expect(kept.ticked).toEqual(["letter-sent", "cards-ready"]);
    expect(editsOf(kept, letter).map(({ id }) => id)).toEqual(["why", "what"]);
  });

  test("too long for a paragraph are cut and not lost", async () => {
    const { app, surveyId } = await setupDraft();
    const long = { template, text: "x".repeat(5000) };
    valueOf(await app.before.keepParagraph(surveyId, letter, long));
    expect(editsOf(app.before.preparation(surveyId), letter)[0]?.text).toHaveLength(4000);
  });
});

test("a tick is taken away again", async () => {
  const { app, surveyId } = await setupPrepared();
  valueOf(await app.before.tick(surveyId, "letter-sent", false));
  expect(app.before.preparation(surveyId).ticked).toEqual([]);
});

test("a letter that was handed out is remembered with its days, the last of its kind", async () => {
  const { app, surveyId } = await setupPrepared();
  valueOf(await app.before.markHandedOut(surveyId, letter));
  valueOf(await app.before.setLessonDay(surveyId, "2026-12-08" as CalendarDay));
  const [former] = app.before.preparation(surveyId).handedOut;
  expect(former).toMatchObject({ ...letter, dates: { answerDay: "2026-12-01" } });
  valueOf(await app.before.markHandedOut(surveyId, letter));
  const again = app.before.preparation(surveyId).handedOut;
  expect(again).toHaveLength(1);
  expect(again[0]?.dates.answerDay).toBe("2026-12-08");
});

describe("what was prepared", () => {
  const prepared = async (page: Pick<Awaited<ReturnType<typeof setupPrepared>>, "store">) =>
    valueOf(await page.store.readRows("preparations")).map(({ id, scope }) => ({ id, scope }));

  test("lies sealed in a row of its survey, under its class's key", async () => {
    const page = await setupPrepared();
    expect(await prepared(page)).toEqual([{ id: page.surveyId, scope: page.classId }]);
  });

  test("goes with its survey, and another tab cannot bring it back", async () => {
    const page = await setupPrepared();
    const other = await openKnownVault(page);
    valueOf(await page.app.surveys.remove(page.surveyId));
    expect(await prepared(page)).toEqual([]);
    expect(page.app.before.preparation(page.surveyId)).toEqual(emptyPreparation(page.surveyId));
    const late = await other.app.before.tick(page.surveyId, "cards-ready", true);
    expect(late).toEqual({ ok: false, error: { type: "unknown" } });
    expect(await prepared(page)).toEqual([]);
  });

  test("goes with its class", async () => {
    const page = await setupPrepared();
    valueOf(await page.app.classes.remove(page.classId));
    expect(await prepared(page)).toEqual([]);
  });

  test("comes back from a backup", async () => {
    const page = await setupPrepared();
    valueOf(await page.app.backups.make());
    const kept = page.app.before.preparation(page.surveyId);
    const file = page.files.at(-1)?.bytes ?? new Uint8Array();
    const kit = { type: "kit", kit: page.kits.at(-1) ?? "" } as const;
    valueOf(await page.app.vault.remove());
    valueOf(await page.app.vault.restoreBackup(file, kit));
    expect(page.app.before.preparation(page.surveyId)).toEqual(kept);
  });

  test("follows the survey when an opening is given up", async () => {
    const page = await setupPrepared();
    page.relay.online = false;
    await page.app.surveys.open(page.surveyId, page.app.surveys.closingDays(page.surveyId).usual);
    const draft = valueOf(await page.app.surveys.withdrawOpening(page.surveyId));
    expect(page.app.before.preparation(draft)).toMatchObject({
      surveyId: draft,
      lessonDay: day,
      ticked: ["letter-sent"],
    });
    expect(await prepared(page)).toEqual([{ id: draft, scope: page.classId }]);
  });

  test("is unknown for a survey that is not there", async () => {
    const { app } = await setupDraft();
    const nobody = "AAAAAAAAAAAAAAAAAAAAAA" as SurveyId;
    expect(app.before.values(nobody, "grades-5-7")).toBeNull();
    expect(app.before.isLessonOutside(nobody)).toBe(false);
    expect(await app.before.setLessonDay(nobody, day)).toEqual({
      ok: false,
      error: { type: "unknown" },
    });
  });
});

describe("a stored preparation", () => {
  const surveyId = "AAAAAAAAAAAAAAAAAAAAAA" as SurveyId;
  const classId = "AAAAAAAAAAAAAAAAAAAAAQ" as ClassId;
  const row = { table: "preparations", id: surveyId, scope: classId, schema: 1 } as const;
  const full = {
    ...emptyPreparation(surveyId),
    edited: [{ ...letter, paragraphs: [{ id: "why", text: "", template: "Fordi." }] }],
    ticked: ["letter-sent" as const],
  };

  test("is read as it was written", () => {
    const written = rowOf(preparationRecord, {
      id: surveyId,
      scope: classId,
      revision: 0,
      value: full,
    });
    expect(readRecord(preparationRecord, written)?.value).toEqual(full);
  });

  test.each([
    ["with a field too many", { ...full, note: "" }],
    ["with a day that does not exist", { ...full, lessonDay: "2026-02-30" }],
    ["with a point no checklist has", { ...full, ticked: ["coffee"] }],
    ["with a letter twice", { ...full, edited: [...full.edited, ...full.edited] }],
    ["with a paragraph without end", withText("x".repeat(4001))],
    ["in a language there is not", { ...full, edited: [{ ...full.edited[0], language: "se" }] }],
  ])("%s is refused", (_, value) => {
    expect(readRecord(preparationRecord, { ...row, revision: 1, value })).toBeNull();
  });

  function withText(text: string): unknown {
    return { ...full, edited: [{ ...letter, paragraphs: [{ id: "why", text, template: "" }] }] };
  }
});
