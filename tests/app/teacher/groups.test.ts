import { describe, expect, test } from "vitest";
import type { GroupingToSave } from "../../../src/app/teacher/groups-desk.ts";
import {
  groupingRecord,
  noGroupings,
  type SavedGrouping,
} from "../../../src/app/teacher/records/grouping-record.ts";
import { readRecord, rowOf } from "../../../src/app/vault/record.ts";
import { usualRequest } from "../../../src/core/groups/group-request.ts";
import type { ClassId, PupilId, SurveyId } from "../../../src/core/ids.ts";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";
import {
  addClass,
  addDraft,
  addOpenSurvey,
  openKnownVault,
  openNewVault,
  valueOf,
  type Page,
} from "../../support/teacher-harness.ts";

function groupingOf({ app }: Pick<Page, "app">, surveyId: SurveyId, name = "Uke 48") {
  const survey = app.surveys.find(surveyId)?.survey;
  if (survey === undefined || survey.state === "draft") throw new Error("It is open");
  const ids = survey.roster.map(({ id }) => id);
  const [a, b] = ids;
  if (a === undefined || b === undefined) throw new Error("A class without pupils");
  return {
    name,
    request: { ...usualRequest("groups"), apart: [[a, b]], locked: [a] },
    surveys: [surveyId],
    plan: [ids.slice(0, 3), ids.slice(3)],
  } satisfies GroupingToSave;
}

async function setupSaved() {
  const page = await openNewVault();
  const { classId, surveyId } = await addOpenSurvey(page);
  const grouping = groupingOf(page, surveyId);
  valueOf(await page.app.groups.save(surveyId, grouping));
  return { ...page, classId, surveyId, grouping };
}

describe("divisions that are kept", () => {
  const rows = async (page: Pick<Page, "store">) =>
    valueOf(await page.store.readRows("groupings")).map(({ id, scope }) => ({ id, scope }));

  test("lie sealed in a row of their survey, and are read again", async () => {
    const page = await setupSaved();
    expect(await rows(page)).toEqual([{ id: page.surveyId, scope: page.classId }]);
    const again = await openKnownVault(page);
    expect(again.app.groups.saved(page.surveyId)).toEqual([
      { ...page.grouping, savedOn: page.app.groups.today() },
    ]);
  });

  test("take the place of one of the same name, and stand before the others", async () => {
    const page = await setupSaved();
    valueOf(await page.app.groups.save(page.surveyId, { ...page.grouping, name: "Lekser" }));
    const changed = { ...page.grouping, name: "  Uke   48 ", surveys: [] };
    valueOf(await page.app.groups.save(page.surveyId, changed));
    const saved = page.app.groups.saved(page.surveyId);
    expect(saved.map(({ name }) => name)).toEqual(["Uke 48", "Lekser"]);
    expect(saved[0]?.surveys).toEqual([]);
  });

  test("need a name, and have an end", async () => {
    const page = await setupSaved();
    const refused = await page.app.groups.save(page.surveyId, { ...page.grouping, name: "  " });
    expect(refused).toEqual({ ok: false, error: { type: "grouping-unnamed" } });
    for (let count = 1; count < 30; count += 1) {
      valueOf(await page.app.groups.save(page.surveyId, { ...page.grouping, name: `${count}` }));
    }
    const full = await page.app.groups.save(page.surveyId, { ...page.grouping, name: "en til" });
    expect(full).toEqual({ ok: false, error: { type: "groupings-full", most: 30 } });
  });

  test("can be removed and put back as they were", async () => {
    const page = await setupSaved();
    const [before] = page.app.groups.saved(page.surveyId);
    valueOf(await page.app.groups.remove(page.surveyId, "Uke 48"));
    expect(page.app.groups.saved(page.surveyId)).toEqual([]);
    if (before === undefined) throw new Error("It was there");
    valueOf(await page.app.groups.putBack(page.surveyId, before));
    expect(page.app.groups.saved(page.surveyId)).toEqual([before]);
  });

  test("are kept beside what another tab keeps", async () => {
    const page = await setupSaved();
    const other = await openKnownVault(page);
    valueOf(await page.app.groups.save(page.surveyId, { ...page.grouping, name: "Her" }));
    valueOf(await other.app.groups.save(page.surveyId, { ...page.grouping, name: "Der" }));
    const names = other.app.groups.saved(page.surveyId).map(({ name }) => name);
    expect(names).toEqual(["Der", "Her", "Uke 48"]);
  });

  test("go with their survey, with their class, and come back from a backup", async () => {
    const page = await setupSaved();
    valueOf(await page.app.backups.make());
    const kept = page.app.groups.saved(page.surveyId);
    const file = page.files.at(-1)?.bytes ?? new Uint8Array();
    valueOf(await page.app.surveys.remove(page.surveyId));
    expect(await rows(page)).toEqual([]);
    expect(page.app.groups.saved(page.surveyId)).toEqual([]);
    const kit = { type: "kit", kit: page.kits.at(-1) ?? "" } as const;
    valueOf(await page.app.vault.remove());
    valueOf(await page.app.vault.restoreBackup(file, kit));
    expect(kept).toHaveLength(1);
    valueOf(await page.app.classes.remove(page.classId));
    expect(await rows(page)).toEqual([]);
  });

  test("need a survey that is there, and answers to be made of", async () => {
    const page = await openNewVault();
    const classId = await addClass(page);
    const draft = await addDraft(page, classId);
    expect(page.app.groups.classOf(draft)).toBeNull();
    expect(page.app.groups.otherClasses(draft)).toEqual([]);
    const { surveyId } = await addOpenSurvey(page);
    expect(page.app.groups.classOf(surveyId)).toBeNull();
    const nobody = "AAAAAAAAAAAAAAAAAAAAAA" as SurveyId;
    const refused = await page.app.groups.save(nobody, groupingOf(page, surveyId));
    expect(refused).toEqual({ ok: false, error: { type: "unknown" } });
  });
});

test("a class is divided as it is today: names of the survey, newcomers with their own, groups of the list", async () => {
  const page = await openNewVault();
  valueOf(await page.app.vault.lock().then(() => ({ ok: true, value: null }) as const));
  valueOf(await page.app.vault.startSample("nb"));
  const [sample] = page.app.surveys.list();
  if (sample === undefined) throw new Error("A sample without a survey");
  const { id, classId } = sample.survey;
  const before = page.app.groups.classOf(id);
  if (before === null) throw new Error("A sample without answers");
  expect(before.today.map(({ id: pupil }) => pupil)).toEqual(
    before.input.pupils.map(({ id: pupil }) => pupil),
  );
  valueOf(await page.app.classes.addPupil(classId, { name: "Ny Elev", group: "girl" }));
  const [leaver] = before.today;
  valueOf(await page.app.classes.removePupil(classId, leaver?.id ?? ("" as PupilId)));
  const after = page.app.groups.classOf(id);
  expect(after?.today).toHaveLength(before.today.length);
  expect(after?.today.at(-1)).toMatchObject({ name: "Ny", group: "girl" });
  expect(after?.today.some(({ id: pupil }) => pupil === leaver?.id)).toBe(false);
  expect(page.app.groups.otherClasses(id)).toEqual([]);
});

describe("a stored row of divisions", () => {
  const surveyId = "AAAAAAAAAAAAAAAAAAAAAA" as SurveyId;
  const classId = "AAAAAAAAAAAAAAAAAAAAAQ" as ClassId;
  const pupil = "AAAAAAAAAAAAAAAAAAAAAg" as PupilId;
  const one: SavedGrouping = {
    name: "Klassekart",
    savedOn: "2026-11-21" as CalendarDay,
    request: { ...usualRequest("seats"), front: [pupil], together: [[pupil, pupil]] },
    surveys: [surveyId],
    plan: [[pupil]],
  };
  const full = { ...noGroupings(surveyId), saved: [one] };

  test("is read as it was written", () => {
    const record = { id: surveyId, scope: classId, revision: 0, value: full };
    expect(readRecord(groupingRecord, rowOf(groupingRecord, record))?.value).toEqual(full);
  });

  test.each([
    ["with a field too many", { ...full, note: "" }],
    ["with a name twice", { ...full, saved: [one, one] }],
    ["with a day that does not exist", { ...full, saved: [{ ...one, savedOn: "2026-02-30" }] }],
    ["with a pupil by name", { ...full, saved: [{ ...one, plan: [["Kari Nordmann"]] }] }],
    [
      "with a room there is not",
      {
        ...full,
        saved: [
          { ...one, request: { ...one.request, room: { layout: "circle", tablesAcross: 3 } } },
        ],
      },
    ],
  ])("%s is refused", (_, value) => {
    const row = { table: "groupings", id: surveyId, scope: classId, schema: 1, revision: 1, value };
    expect(readRecord(groupingRecord, row as Parameters<typeof readRecord>[1])).toBeNull();
  });
});
