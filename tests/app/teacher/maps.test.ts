import { describe, expect, test } from "vitest";
import { mapRecord, noMapsByHand } from "../../../src/app/teacher/records/map-record.ts";
import { readRecord, rowOf } from "../../../src/app/vault/record.ts";
import type { QuestionId, SurveyId } from "../../../src/core/ids.ts";
import type { KeptPlaces } from "../../../src/core/sociogram/kept-places.ts";
import {
  addOpenSurvey,
  openKnownVault,
  openNewVault,
  unlock,
  valueOf,
  type Page,
} from "../../support/teacher-harness.ts";

const breaks = "breaks" as QuestionId;
const work = "work" as QuestionId;
const places: KeptPlaces = {
  drawn: [
    { x: 40, y: 51.5 },
    { x: 120.3, y: 80 },
  ],
  moved: [{ pupil: 1, x: -30.2, y: 12 }],
};
const others: KeptPlaces = { ...places, moved: [{ pupil: 0, x: 5, y: 6.1 }] };

async function setupMoved() {
  const page = await openNewVault();
  const { classId, surveyId } = await addOpenSurvey(page);
  page.app.maps.keep(surveyId, breaks, places);
  await page.app.maps.settle();
  return { ...page, classId, surveyId };
}

const rows = async (page: Pick<Page, "store">) => valueOf(await page.store.readRows("maps"));
const keptOf = ({ app }: Pick<Page, "app">, id: SurveyId) => {
  const { drawn, moved } = app.maps.kept(id, breaks) ?? { drawn: [], moved: [] };
  return { drawn, moved };
};

describe("where pupils were put by hand", () => {
  test("lies sealed in a row of its survey, and is there again after locking and unlocking", async () => {
    const page = await setupMoved();
    const { surveyId, classId } = page;
    const stored = await rows(page);
    expect(stored.map(({ id, scope }) => ({ id, scope }))).toEqual([
      { id: surveyId, scope: classId },
    ]);
    expect(Buffer.from(stored[0]?.sealed ?? []).toString("latin1")).not.toContain("breaks");
    await page.app.vault.lock();
    expect(page.app.maps.kept(surveyId, breaks)).toBeNull();
    await unlock(page);
    expect(keptOf(page, surveyId)).toEqual(places);
    expect(page.app.maps.kept(surveyId, work)).toBeNull();
    expect(keptOf(await openKnownVault(page), surveyId)).toEqual(places);
  });

  test("is stored when the hand rests, once for many moves, and known before", async () => {
    const page = await setupMoved();
    const { app, clock, surveyId } = page;
    app.maps.keep(surveyId, breaks, others);
    app.maps.keep(surveyId, breaks, null);
    app.maps.keep(surveyId, breaks, others);
    expect(app.maps.kept(surveyId, breaks)).toEqual(others);
    expect((await rows(page))[0]?.revision).toBe(1);
    clock.pass(1);
    await app.maps.settle();
    expect((await rows(page))[0]?.revision).toBe(2);
    expect(keptOf(await openKnownVault(page), surveyId)).toEqual(others);
  });

  test("what was moved a moment ago is stored before the vault locks", async () => {
    const page = await setupMoved();
    page.app.maps.keep(page.surveyId, breaks, others);
    await page.app.vault.lock();
    await unlock(page);
    expect(keptOf(page, page.surveyId)).toEqual(others);
  });

  test("is gone when everyone is put back, and other questions keep theirs", async () => {
    const page = await setupMoved();
    const { app, surveyId } = page;
    app.maps.keep(surveyId, work, others);
    app.maps.keep(surveyId, breaks, null);
    expect(app.maps.kept(surveyId, breaks)).toBeNull();
    await app.maps.settle();
    const again = await openKnownVault(page);
    expect(again.app.maps.kept(surveyId, breaks)).toBeNull();
    expect(again.app.maps.kept(surveyId, work)).toMatchObject(others);
  });

  test("is kept beside what another tab keeps", async () => {
    const page = await setupMoved();
    const { surveyId } = page;
    const other = await openKnownVault(page);
    page.app.maps.keep(surveyId, work, places);
    await page.app.maps.settle();
    other.app.maps.keep(surveyId, breaks, others);
    await other.app.maps.settle();
    expect(other.app.maps.kept(surveyId, work)).toMatchObject(places);
    expect(keptOf(await openKnownVault(page), surveyId)).toEqual(others);
    expect(other.app.maps.isLost(surveyId)).toBe(false);
  });

  test("goes with its survey, with its class, and comes back from a backup", async () => {
    const page = await setupMoved();
    valueOf(await page.app.backups.make());
    const file = page.files.at(-1)?.bytes ?? new Uint8Array();
    const kit = { type: "kit", kit: page.kits.at(-1) ?? "" } as const;
    page.app.maps.keep(page.surveyId, breaks, others);
    valueOf(await page.app.surveys.remove(page.surveyId));
    await page.app.maps.settle();
    expect(await rows(page)).toEqual([]);
    expect(page.app.maps.kept(page.surveyId, breaks)).toBeNull();

    valueOf(await page.app.vault.remove());
    // Nothing here says any more that it was deleted.
    const fresh = await openNewVault();
    valueOf(await fresh.app.vault.remove());
    valueOf(await fresh.app.vault.restoreBackup(file, kit));
    expect(keptOf(fresh, page.surveyId)).toEqual(places);
    valueOf(await fresh.app.classes.remove(page.classId));
    expect(await rows(fresh)).toEqual([]);
  });

  test("what cannot be stored is told, until it can", async () => {
    const page = await setupMoved();
    const { app, store, surveyId } = page;
    const apply = store.apply;
    Object.assign(store, {
      apply: () => Promise.resolve({ ok: false, error: { type: "full" } }),
    });
    app.maps.keep(surveyId, breaks, others);
    await app.maps.settle();
    expect(app.maps.isLost(surveyId)).toBe(true);
    Object.assign(store, { apply });
    app.maps.keep(surveyId, breaks, others);
    await app.maps.settle();
    expect(app.maps.isLost(surveyId)).toBe(false);
    expect(keptOf(await openKnownVault(page), surveyId)).toEqual(others);
  });
});

describe("a stored row of maps", () => {
  const id = "AAAAAAAAAAAAAAAAAAAAAA" as SurveyId;
  const row = rowOf(mapRecord, {
    id,
    scope: "BBBBBBBBBBBBBBBBBBBBBA",
    revision: 0,
    value: { surveyId: id, maps: [{ question: breaks, ...places }] },
  });

  test("is read as it was written", () => {
    expect(readRecord(mapRecord, row)?.value.maps).toEqual([{ question: breaks, ...places }]);
    expect(noMapsByHand(id).maps).toEqual([]);
  });

  test.each([
    ["one question twice", [0, 0].map(() => ({ question: breaks, ...places }))],
    ["a pupil twice", [{ question: breaks, ...places, moved: [0, 0].map(() => places.moved[0]) }]],
    ["nobody moved", [{ question: breaks, ...places, moved: [] }]],
    [
      "a pupil beyond any class",
      [{ question: breaks, ...places, moved: [{ pupil: 60, x: 1, y: 1 }] }],
    ],
    ["a place that is none", [{ question: breaks, ...places, drawn: [{ x: Number.NaN, y: 1 }] }]],
    ["a name", [{ question: breaks, ...places, name: "Kari" }]],
  ])("is refused with %s", (_, maps) => {
    expect(readRecord(mapRecord, { ...row, value: { surveyId: id, maps } })).toBeNull();
  });
});
