import { describe, expect, test } from "vitest";
import { createRecordEditor } from "../../../src/app/teacher/record-editor.ts";
import type { ClassId, SurveyId } from "../../../src/core/ids.ts";
import type { InvestigationRecord } from "../../../src/core/investigation-record.ts";
import { readySetQuestions, readySets } from "../../../src/core/catalogue/ready-sets.ts";
import { addDays, type CalendarDay } from "../../../src/core/survey-dates.ts";
import { rewrite } from "../../support/rewritten-rows.ts";
import {
  addClass,
  addOpenSurvey,
  openKnownVault,
  openNewVault,
  unlock,
  valueOf,
  type Page,
} from "../../support/teacher-harness.ts";

const questions = readySets
  .filter(({ id }) => id === "investigation")
  .flatMap((set) => readySetQuestions(set, "grades-5-7") ?? [])
  .map((id) => ({ type: "catalogue", id, cap: null }) as const);

async function addInvestigation(page: Page): Promise<{ classId: ClassId; surveyId: SurveyId }> {
  const classId = await addClass(page);
  const wanted = { name: "Undersøkelse", kind: "investigation", questions } as const;
  const [surveyId] = valueOf(
    await page.app.surveys.createForClasses([classId], { ...wanted, contact: null }),
  );
  if (surveyId === undefined) throw new Error("No draft was made");
  return { classId, surveyId };
}

function completeRecord({ app }: Page, classId: ClassId): InvestigationRecord {
  const pupils = app.classes.find(classId)?.schoolClass.pupils.map(({ id }) => id) ?? [];
  const today = app.cases.today();
  return {
    teacher: "Kari Holm",
    suspicion: "Noen blir holdt utenfor ved fotballbanen.",
    grounds: { longLasting: "Det har vart siden august.", unclear: "", complicated: "" },
    otherMethods: [{ what: "Observasjon", on: addDays(today, -20), result: "Uklart" }],
    decision: { by: "Arne Berg", role: "Rektor", on: addDays(today, -3) },
    pupils,
    whyThese: "De er der i friminuttene.",
    sealedOn: null,
  };
}

async function openInvestigation(page: Page): Promise<SurveyId> {
  const { classId, surveyId } = await addInvestigation(page);
  valueOf(await page.app.surveys.saveRecord(surveyId, completeRecord(page, classId)));
  valueOf(await page.app.surveys.open(surveyId, page.app.surveys.closingDays(surveyId).usual));
  return surveyId;
}

describe("an investigation", () => {
  const lacking: readonly Partial<InvestigationRecord>[] = [
    { teacher: "" },
    { suspicion: "" },
    { grounds: { longLasting: "", unclear: "", complicated: "" } },
    { otherMethods: [] },
    { otherMethods: [{ what: "", on: day("2020-01-01"), result: "Uklart" }] },
    { otherMethods: [{ what: "Samtale", on: null, result: "Uklart" }] },
    { otherMethods: [{ what: "Samtale", on: day("2020-01-01"), result: "" }] },
    { decision: { by: "", role: "Rektor", on: day("2020-02-01") } },
    { decision: { by: "kari holm", role: "Rektor", on: day("2020-02-01") } },
    { decision: { by: "Arne Berg", role: "", on: day("2020-02-01") } },
    { decision: { by: "Arne Berg", role: "Rektor", on: null } },
    { pupils: [] },
    { whyThese: "" },
  ];
  test("is not opened one point short of a complete record", async () => {
    const page = await openNewVault();
    const { classId, surveyId } = await addInvestigation(page);
    for (const part of lacking) {
      // Nothing else is missing: only the day of the decision has to be after what was tried.
      const tried = [{ what: "Samtale", on: day("2020-01-01"), result: "Uklart" }];
      const complete = { ...completeRecord(page, classId), otherMethods: tried };
      expect(valueOf(await page.app.surveys.saveRecord(surveyId, complete))).toEqual([]);
      const record = { ...complete, ...part };
      expect(valueOf(await page.app.surveys.saveRecord(surveyId, record))).toHaveLength(1);
      const closesOn = page.app.surveys.closingDays(surveyId).usual;
      const opened = await page.app.surveys.open(surveyId, closesOn);
      expect(opened).toMatchObject({ ok: false, error: { type: "not-ready" } });
      expect(page.app.surveys.find(surveyId)?.survey.state).toBe("draft");
      expect(page.relay.has(surveyId)).toBe(false);
    }
  });

  test("keeps its record sealed here: nothing of it is in what pupils' pages are given", async () => {
    const page = await openNewVault();
    const surveyId = await openInvestigation(page);
    const survey = page.app.surveys.find(surveyId)?.survey;
    expect(survey?.record).toMatchObject({
      teacher: "Kari Holm",
      sealedOn: page.app.cases.today(),
    });
    const manifest = JSON.stringify(page.app.surveys.preview(surveyId));
    for (const text of ["Kari Holm", "fotballbanen", "Observasjon", "Arne Berg", "friminuttene"]) {
      expect(manifest).not.toContain(text);
    }
    const rows = JSON.stringify(
      valueOf(await page.store.readRows("surveys")),
      (_, value: unknown) =>
        value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
    );
    expect(rows).not.toContain("fotballbanen");
  });

  test("is kept for a shorter time: seven days at the relay, sixty here", async () => {
    const page = await openNewVault();
    const surveyId = await openInvestigation(page);
    const survey = page.app.surveys.find(surveyId)?.survey;
    if (survey?.state !== "open") throw new Error("It is not open");
    expect(survey.deleteAt - survey.closesAt).toBe(7 * 86_400);
    const closesOn = page.app.surveys.closingDays(surveyId).usual;
    expect(survey.answersDeletedOn <= addDays(closesOn, 60)).toBe(true);
  });
});

describe("the record while it is written", () => {
  test("keeps the last of what was typed, and says what is missing", async () => {
    const page = await openNewVault();
    const { classId, surveyId } = await addInvestigation(page);
    const editor = createRecordEditor(page.app.surveys, surveyId);
    for (const teacher of ["K", "Ka", "Kar", "Kari Holm"]) editor.change({ teacher });
    expect(editor.saving()).toBe(true);
    await editor.settle();
    expect(editor.saving()).toBe(false);
    expect(page.app.surveys.find(surveyId)?.survey.record?.teacher).toBe("Kari Holm");
    expect(editor.gaps().map(({ type }) => type)).not.toContain("teacher-missing");
    editor.change(completeRecord(page, classId));
    await editor.settle();
    expect(editor.gaps()).toEqual([]);
  });

  test("what cannot be kept is told, and the next change is kept again", async () => {
    const page = await openNewVault();
    const { surveyId } = await addInvestigation(page);
    const editor = createRecordEditor(page.app.surveys, surveyId);
    editor.change({ suspicion: "x".repeat(5000) });
    await editor.settle();
    expect(editor.trouble()).toEqual({ type: "record-text-refused" });
    editor.change({ suspicion: "Noe har skjedd ved banen." });
    await editor.settle();
    expect(editor.trouble()).toBeNull();
    expect(page.app.surveys.find(surveyId)?.survey.record?.suspicion).toMatch(/^Noe/);
  });
});

describe("who has been heard in a case", () => {
  const [exposed, named] = [0, 1];

  test("is kept sealed with the survey, with the day, and taken out again", async () => {
    const page = await openNewVault();
    const surveyId = await openInvestigation(page);
    const { cases } = page.app;
    const today = cases.today();
    expect(cases.talks(surveyId)).toEqual([]);
    valueOf(await cases.keepTalk(surveyId, { about: exposed, with: exposed }, today));
    valueOf(await cases.keepTalk(surveyId, { about: exposed, with: named }, today));
    await page.app.vault.lock();
    expect(cases.talks(surveyId)).toEqual([]);
    await unlock(page);
    expect(cases.talks(surveyId)).toEqual([
      { about: exposed, with: exposed, on: today },
      { about: exposed, with: named, on: today },
    ]);
    valueOf(await cases.keepTalk(surveyId, { about: exposed, with: exposed }, null));
    expect(cases.talks(surveyId)).toEqual([{ about: exposed, with: named, on: today }]);
  });

  test("is on a day that has been since the survey opened, with a pupil of the roster", async () => {
    const page = await openNewVault();
    const surveyId = await openInvestigation(page);
    const { cases } = page.app;
    const talk = { about: exposed, with: exposed };
    for (const by of [1, -1]) {
      const on = addDays(cases.today(), by);
      const kept = await cases.keepTalk(surveyId, talk, on);
      expect(kept).toEqual({ ok: false, error: { type: "talk-day-refused" } });
    }
    const stranger = await cases.keepTalk(surveyId, { about: 0, with: 60 }, cases.today());
    expect(stranger).toEqual({ ok: false, error: { type: "unknown" } });
    expect(cases.talks(surveyId)).toEqual([]);
  });

  test("does not exist in a preventive survey, nor in a stored row of one", async () => {
    const page = await openNewVault();
    const { surveyId } = await addOpenSurvey(page);
    const { cases } = page.app;
    const kept = await cases.keepTalk(surveyId, { about: 0, with: 0 }, cases.today());
    expect(kept).toEqual({ ok: false, error: { type: "unknown" } });
    await rewrite(page, "surveys", (row) => ({
      value: { ...(row.value as object), talks: [{ about: 0, with: 0, on: cases.today() }] },
    }));
    const again = await openKnownVault(page);
    expect(again.app.surveys.list()).toEqual([]);
  });

  test("rows from before there were talks are read, those of pupils nobody knows are refused", async () => {
    for (const [talks, isRead] of [
      [undefined, true],
      [[{ about: 0, with: 60, on: "2026-11-20" }], false],
      [[{ about: 0, with: 1, on: "2026-02-30" }], false],
      [
        [
          { about: 0, with: 1, on: "2026-11-20" },
          { about: 0, with: 1, on: "2026-11-21" },
        ],
        false,
      ],
    ] as const) {
      const page = await openNewVault();
      await openInvestigation(page);
      await rewrite(page, "surveys", ({ value }) => {
        const { talks: _, ...rest } = value as { readonly talks: unknown };
        return { value: talks === undefined ? rest : { ...rest, talks } };
      });
      const again = await openKnownVault(page);
      expect(again.app.surveys.list()).toHaveLength(isRead ? 1 : 0);
    }
  });
});

test("results of a preventive survey have no cases, and its answers no place for them", async () => {
  const page = await openNewVault();
  const { surveyId } = await addOpenSurvey(page);
  const input = page.app.surveys.answers(surveyId)?.analysisInput;
  expect(input?.type).toBe("preventive");
  expect(Object.keys(input ?? {}).toSorted()).toEqual(["nominations", "pupils", "scales", "type"]);
  expect(page.app.cases.talks(surveyId)).toEqual([]);
});

function day(text: string): CalendarDay {
  return text as CalendarDay;
}
