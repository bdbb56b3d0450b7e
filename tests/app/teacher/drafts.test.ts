import { describe, expect, test } from "vitest";
import type { PupilId, QuestionId, SurveyId } from "../../../src/core/ids.ts";
import { emptyRecord, type InvestigationRecord } from "../../../src/core/investigation-record.ts";
import { refOf, type QuestionRef } from "../../../src/core/question-ref.ts";
import { addDays, type CalendarDay } from "../../../src/core/survey-dates.ts";
import { createPupilCryptoHandlers } from "../../../src/crypto/pupil-crypto.ts";
import { loadPupilSodium } from "../../../src/crypto/sodium-pupil.ts";
import {
  addClass,
  addDraft,
  answer,
  linkOf,
  openKnownVault,
  openNewVault,
  until,
  valueOf,
  type Page,
} from "../../support/teacher-harness.ts";

const ask = (id: string, cap: number | null = null): QuestionRef => ({
  type: "catalogue",
  id: id as QuestionId,
  cap,
});

async function setupDraft() {
  const page = await openNewVault();
  const classId = await addClass(page);
  const surveyId = await addDraft(page, classId);
  return { ...page, classId, surveyId };
}

function pupilsOf({ app }: Pick<Page, "app">, classId: Parameters<typeof app.classes.find>[0]) {
  return app.classes.find(classId)?.schoolClass.pupils.map(({ id }) => id) ?? [];
}

function surveyOf({ app }: Pick<Page, "app">, id: SurveyId) {
  const survey = app.surveys.find(id)?.survey;
  if (survey === undefined) throw new Error("no such survey");
  return survey;
}

const openIt = async ({ app }: Pick<Page, "app">, id: SurveyId) =>
  app.surveys.open(id, app.surveys.closingDays(id).usual);

/** As a pupil's page opens it. */
async function manifestOf(page: Pick<Page, "app" | "relay">, id: SurveyId) {
  const pupil = createPupilCryptoHandlers(loadPupilSodium);
  const link = await linkOf(page, id, 0);
  valueOf(await pupil.readCard(link.slice(link.indexOf("#") + 1)));
  return valueOf(await pupil.openManifest(page.relay.sealedManifest(id)));
}

function recordOf(pupils: readonly PupilId[]): InvestigationRecord {
  return {
    ...emptyRecord,
    teacher: "Kari Nordmann",
    suspicion: "Melding om utestenging fra to foreldre.",
    grounds: { ...emptyRecord.grounds, longLasting: "Det har vart siden i september." },
    otherMethods: [{ what: "Samtaler", on: "2026-10-01" as CalendarDay, result: "Uklart" }],
    decision: { by: "Per Hansen", role: "Rektor", on: "2026-11-02" as CalendarDay },
    pupils,
    whyThese: "Bare de som er til stede der det skjer.",
  };
}

describe("questions", () => {
  test("are chosen, ordered and capped, and stay so after a reload", async () => {
    const page = await setupDraft();
    const wanted = [ask("thriving"), ask("breaks", 3), ask("includes")];
    valueOf(await page.app.surveys.setQuestions(page.surveyId, wanted));
    const again = await openKnownVault(page);
    expect(surveyOf(again, page.surveyId).questions.map(refOf)).toEqual(wanted);
  });

  test("of an investigation are refused, and the draft stays as it was", async () => {
    const page = await setupDraft();
    const before = surveyOf(page, page.surveyId);
    expect(await page.app.surveys.setQuestions(page.surveyId, [ask("case-bullies")])).toEqual({
      ok: false,
      error: {
        type: "question-refused",
        refusal: { type: "question-not-allowed", id: "case-bullies", kind: "preventive" },
      },
    });
    expect(surveyOf(page, page.surveyId)).toEqual(before);
  });
});

describe("who takes part", () => {
  test("has a card; the others may be chosen and are not waited for", async () => {
    const page = await setupDraft();
    const [absent, ...present] = pupilsOf(page, page.classId);
    valueOf(await page.app.surveys.setParticipants(page.surveyId, present));
    expect(page.app.surveys.find(page.surveyId)).toMatchObject({ expected: 5 });
    valueOf(await openIt(page, page.surveyId));
    const { cards } = valueOf(await page.app.surveys.cards(page.surveyId));
    expect(cards.map(({ rosterIndex }) => rosterIndex)).toEqual([1, 2, 3, 4, 5]);
    const progress = page.app.live.progress(page.surveyId);
    expect(progress?.expected).toBe(5);
    expect(progress?.pupils[0]).toEqual({ type: "not-asked", name: "Ola" });
    expect(await page.app.surveys.newCard(page.surveyId, 0)).toMatchObject({
      error: { type: "unknown" },
    });
    const survey = surveyOf(page, page.surveyId);
    expect(survey.state === "open" && survey.roster[0]?.id).toBe(absent);
    const sealed = await answer(page, page.surveyId, { rosterIndex: 2 });
    await until(() => page.app.live.progress(page.surveyId)?.answered === 1);
    expect(sealed.receipt).toHaveLength(4);
    expect([...(page.app.surveys.answers(page.surveyId)?.asked ?? [])]).toEqual([1, 2, 3, 4, 5]);
  });

  test("may be let in later, with the card that was made all along", async () => {
    const page = await setupDraft();
    valueOf(
      await page.app.surveys.setParticipants(page.surveyId, pupilsOf(page, page.classId).slice(1)),
    );
    valueOf(await openIt(page, page.surveyId));
    valueOf(await page.app.surveys.letTakePart(page.surveyId, 0));
    const { cards } = valueOf(await page.app.surveys.cards(page.surveyId));
    expect(cards).toHaveLength(6);
    expect(page.app.live.progress(page.surveyId)?.pupils[0]).toMatchObject({ type: "waiting" });
    const again = await openKnownVault(page);
    expect(again.app.surveys.find(page.surveyId)).toMatchObject({ expected: 6 });
  });

  test("stands alone in the roster where the others are not to be chosen", async () => {
    const page = await setupDraft();
    const present = pupilsOf(page, page.classId).slice(1);
    valueOf(await page.app.surveys.setParticipants(page.surveyId, present, "participants"));
    expect(page.app.surveys.preview(page.surveyId)?.roster).toHaveLength(5);
    valueOf(
      await page.app.surveys.setParticipants(page.surveyId, present.slice(1), "participants"),
    );
    expect(page.app.surveys.problems(page.surveyId)).toEqual([
      { type: "roster-too-small", count: 4, fewest: 5 },
    ]);
    expect(await openIt(page, page.surveyId)).toMatchObject({ error: { type: "not-ready" } });
  });
});

describe("dates", () => {
  test("are kept in the draft, and decide when it opens and closes", async () => {
    const page = await setupDraft();
    const { first } = page.app.surveys.openingDays();
    const days = { opensOn: addDays(first, 3), closesOn: addDays(first, 6) };
    valueOf(await page.app.surveys.setDates(page.surveyId, days));
    expect(page.app.surveys.closingDays(page.surveyId)).toMatchObject({
      first: days.opensOn,
      usual: days.closesOn,
    });
    valueOf(await openIt(page, page.surveyId));
    const survey = surveyOf(page, page.surveyId);
    if (survey.state !== "open") throw new Error(survey.state);
    expect(survey.opensAt).toBeGreaterThan(page.clock.nowSeconds());
    expect(survey.closesAt).toBeGreaterThan(survey.opensAt);
  });

  test("on which it could not be opened are refused", async () => {
    const page = await setupDraft();
    const { first, last } = page.app.surveys.openingDays();
    const set = (opensOn: CalendarDay | null, closesOn: CalendarDay | null) =>
      page.app.surveys.setDates(page.surveyId, { opensOn, closesOn });
    expect(await set(addDays(first, -1), null)).toMatchObject({
      error: { type: "opening-day-past" },
    });
    expect(await set(addDays(last, 1), null)).toMatchObject({
      error: { type: "opening-day-too-late" },
    });
    expect(await set(addDays(first, 3), addDays(first, 2))).toMatchObject({
      error: { type: "day-past" },
    });
    expect(surveyOf(page, page.surveyId)).toMatchObject({ opensOn: null, closesOn: null });
  });
});

describe("an investigation", () => {
  async function setupInvestigation() {
    const page = await setupDraft();
    valueOf(await page.app.surveys.setKind(page.surveyId, "investigation"));
    const questions = [ask("breaks"), ask("case-bullied"), ask("rate-breaks-3")];
    valueOf(await page.app.surveys.setQuestions(page.surveyId, questions));
    return page;
  }

  test("is not opened before its record is complete, and says what is missing", async () => {
    const page = await setupInvestigation();
    const pupils = pupilsOf(page, page.classId);
    const record = { ...recordOf(pupils), suspicion: "" };
    expect(await page.app.surveys.saveRecord(page.surveyId, record)).toEqual({
      ok: true,
      value: [{ type: "suspicion-missing" }],
    });
    expect(await openIt(page, page.surveyId)).toEqual({
      ok: false,
      error: {
        type: "not-ready",
        problems: [{ type: "record-incomplete", gaps: [{ type: "suspicion-missing" }] }],
      },
    });
    expect(await page.app.surveys.saveRecord(page.surveyId, recordOf(pupils))).toEqual({
      ok: true,
      value: [],
    });
    valueOf(await openIt(page, page.surveyId));
  });

  test("keeps its record sealed beside it, away from the manifest, with shorter dates", async () => {
    const page = await setupInvestigation();
    const pupils = pupilsOf(page, page.classId).slice(0, 5);
    valueOf(await page.app.surveys.saveRecord(page.surveyId, recordOf(pupils)));
    valueOf(await openIt(page, page.surveyId));
    const again = await openKnownVault(page);
    const survey = surveyOf(again, page.surveyId);
    if (survey.state !== "open") throw new Error(survey.state);
    expect(survey.record).toEqual({ ...recordOf(pupils), sealedOn: "2026-11-21" });
    expect(survey.roster).toHaveLength(5);
    expect(survey.deleteAt - survey.closesAt).toBe(7 * 86_400);
    expect(survey.answersDeletedOn).toBe("2027-01-27");
    const manifest = await manifestOf(again, page.surveyId);
    expect(manifest.kind).toBe("investigation");
    expect(manifest.questions.map(({ type }) => type)).toEqual([
      "nomination",
      "nomination",
      "rating",
    ]);
    const text = JSON.stringify(manifest);
    for (const word of ["Melding", "Samtaler", "Rektor", "Hansen", "Bare de"]) {
      expect(text).not.toContain(word);
    }
  });

  test("names those it concerns by its record alone", async () => {
    const page = await setupInvestigation();
    const pupils = pupilsOf(page, page.classId);
    valueOf(await page.app.surveys.setParticipants(page.surveyId, pupils.slice(0, 5)));
    expect(surveyOf(page, page.surveyId)).toMatchObject({
      participants: null,
      record: { pupils: pupils.slice(0, 5) },
    });
  });

  test("closed early is deleted earlier", async () => {
    const page = await setupInvestigation();
    const pupils = pupilsOf(page, page.classId);
    valueOf(await page.app.surveys.saveRecord(page.surveyId, recordOf(pupils)));
    valueOf(await openIt(page, page.surveyId));
    valueOf(await page.app.surveys.close(page.surveyId));
    expect(surveyOf(page, page.surveyId)).toMatchObject({ answersDeletedOn: "2027-01-20" });
  });

  test("becomes preventive only without its questions, and loses its record then", async () => {
    const page = await setupInvestigation();
    expect(await page.app.surveys.setKind(page.surveyId, "preventive")).toMatchObject({
      error: { type: "question-refused" },
    });
    valueOf(await page.app.surveys.setQuestions(page.surveyId, [ask("breaks")]));
    valueOf(await page.app.surveys.setKind(page.surveyId, "preventive"));
    expect(surveyOf(page, page.surveyId)).toMatchObject({ kind: "preventive", record: null });
  });
});

describe("several", () => {
  test("classes get a draft each of the same content, all or none", async () => {
    const page = await openNewVault();
    const classIds = [await addClass(page, "7A"), await addClass(page, "7B")];
    const content = {
      name: "Uke 47",
      questions: [ask("breaks"), ask("thriving")],
      level: "grades-5-7",
      languages: ["nb", "nn"],
      contact: "Kari Nordmann",
    } as const;
    const ids = valueOf(await page.app.surveys.createForClasses(classIds, content));
    expect(ids).toHaveLength(2);
    const drafts = ids.map((id) => surveyOf(page, id));
    expect(drafts.map(({ classId }) => classId)).toEqual(classIds);
    for (const draft of drafts) {
      expect(draft).toMatchObject({
        name: "Uke 47",
        languages: ["nb", "nn"],
        contact: "Kari Nordmann",
      });
      expect(draft.questions.map(({ id }) => id)).toEqual(["breaks", "thriving"]);
    }
    const unknown = "AAAAAAAAAAAAAAAAAAAAAA" as (typeof classIds)[number];
    expect(await page.app.surveys.createForClasses([...classIds, unknown], content)).toMatchObject({
      error: { type: "unknown" },
    });
    expect(page.app.surveys.list()).toHaveLength(2);
    expect((await openKnownVault(page)).app.surveys.list()).toHaveLength(2);
  });

  test("waves follow each other, with newcomers and leavers named and the earlier answers at hand", async () => {
    const page = await setupDraft();
    valueOf(await openIt(page, page.surveyId));
    await answer(page, page.surveyId, { rosterIndex: 3 });
    await until(() => page.app.live.progress(page.surveyId)?.answered === 1);
    valueOf(await page.app.surveys.close(page.surveyId));
    const [leaver] = pupilsOf(page, page.classId);
    if (leaver === undefined) throw new Error("no pupil");
    valueOf(await page.app.classes.removePupil(page.classId, leaver));
    for (const name of ["Nils Berg", "Nora Dahl"]) {
      valueOf(await page.app.classes.addPupil(page.classId, { name, group: null }));
    }
    const repeated = valueOf(await page.app.surveys.repeat(page.surveyId, "Vår"));
    expect(repeated.newcomers).toEqual(pupilsOf(page, page.classId).slice(-2));
    expect(repeated.leavers).toEqual([{ id: leaver, name: "Ola" }]);
    const before = surveyOf(page, page.surveyId);
    const draft = surveyOf(page, repeated.id);
    expect(draft).toMatchObject({ name: "Vår", previous: page.surveyId, state: "draft" });
    expect(draft.questions.map(refOf)).toEqual(before.questions.map(refOf));
    valueOf(await openIt(page, repeated.id));
    expect(page.app.surveys.answers(repeated.id)?.previousInput?.pupils).toHaveLength(6);
    const waves = page.app.waves.of(repeated.id);
    expect(waves?.chain.map(({ survey }) => survey.id)).toEqual([page.surveyId, repeated.id]);
    expect(waves?.chain[0]?.input.pupils.filter(({ answered }) => answered)).toHaveLength(1);
    expect(waves).toMatchObject({ others: [], earlierDeleted: false });
    // Of the first the second is none it repeats, and it is not closed yet.
    expect(page.app.waves.of(page.surveyId)).toMatchObject({ others: [] });
    valueOf(await page.app.surveys.close(repeated.id));
    expect(page.app.waves.of(page.surveyId)?.others.map(({ survey }) => survey.id)).toEqual([
      repeated.id,
    ]);
    valueOf(await page.app.surveys.remove(page.surveyId));
    expect(page.app.surveys.answers(repeated.id)?.previousInput).toBeNull();
    expect(page.app.waves.of(repeated.id)).toMatchObject({ others: [], earlierDeleted: true });
    expect(page.app.waves.of(repeated.id)?.chain).toHaveLength(1);
  });
});
