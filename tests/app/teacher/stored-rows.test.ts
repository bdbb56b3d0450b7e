import { describe, expect, test } from "vitest";
import { classRecord } from "../../../src/app/teacher/records/class-record.ts";
import { readRecord, rowOf, type RecordKind } from "../../../src/app/vault/record.ts";
import { noSettings, settingsRecord } from "../../../src/app/teacher/records/settings-record.ts";
import { surveyRecord } from "../../../src/app/teacher/records/survey-record.ts";
import type { PlainRow } from "../../../workers/crypto-teacher.protocol.ts";
import { rewrite } from "../../support/rewritten-rows.ts";
import {
  addClass,
  addDraft,
  addOpenSurvey,
  openKnownVault,
  openNewVault,
  valueOf,
  type Page,
} from "../../support/teacher-harness.ts";

function withField(path: string, value: unknown): (row: PlainRow) => Partial<PlainRow> {
  return (row) => {
    const copy = structuredClone(row.value);
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    let place = copy as Record<string, unknown>;
    for (const step of steps) place = place[step] as Record<string, unknown>;
    place[last] = value;
    return { value: copy };
  };
}

const refusedOnce = [{ type: "rows-refused", count: 1 }];
const noticesOf = ({ app }: Page) => app.notices.list().map(({ notice }) => notice);

describe("a stored survey that is not allowed is refused as a whole, and told", () => {
  test.each([
    ["a question that names classmates negatively", "survey.questions.0.id", "case-bullies"],
    ["a rating of classmates", "survey.questions.0.id", "rate-work-7"],
    ["a question we do not have", "survey.questions.0.id", "hates"],
    ["a question with a text", "survey.questions.0.text", { nb: "Hvem hater du?" }],
    ["a question of another type", "survey.questions.0.type", "rating"],
    ["a cap on a scale", "survey.questions.5.cap", 3],
    ["an investigation without a record", "survey.kind", "investigation"],
    ["a preventive survey with a record", "survey.record", { suspicion: "" }],
    ["an unknown field", "survey.note", "free text"],
    ["an unknown state", "survey.state", "paused"],
    ["another class's survey", "survey.classId", "AAAAAAAAAAAAAAAAAAAAAA"],
    ["another survey's id", "survey.id", "AAAAAAAAAAAAAAAAAAAAAA"],
  ])("%s", async (_, path, value) => {
    const page = await openNewVault();
    await addDraft(page, await addClass(page));
    await rewrite(page, "surveys", withField(path, value));
    const again = await openKnownVault(page);
    expect(noticesOf(again)).toEqual(refusedOnce);
    expect(again.app.surveys.list()).toEqual([]);
    expect(again.app.classes.list()).toHaveLength(1);
  });

  test("a day that does not exist, a roster too short, other words than its manifest", async () => {
    for (const [path, value] of [
      ["survey.answersDeletedOn", "2027-02-30"],
      ["survey.roster", []],
      ["manifest", "not base64url!"],
      ["survey.questions.0.cap", 3],
      ["survey.languages", ["nb"]],
      ["survey.level", "kindergarten"],
      ["survey.roster.0.name", "Per"],
    ] as const) {
      const page = await openNewVault();
      await addOpenSurvey(page);
      await rewrite(page, "surveys", withField(path, value));
      const again = await openKnownVault(page);
      expect(noticesOf(again)).toContainEqual({ type: "rows-refused", count: 1 });
      expect(again.app.surveys.list()).toEqual([]);
    }
  });
});

test("a row of a later version is refused, not guessed at", async () => {
  const page = await openNewVault();
  await addClass(page);
  await rewrite(page, "classes", () => ({ schema: 2 }));
  const again = await openKnownVault(page);
  expect(noticesOf(again)).toEqual(refusedOnce);
  expect(again.app.classes.list()).toEqual([]);
});

test("a class with a column too many is refused", async () => {
  const page = await openNewVault();
  await addClass(page);
  await rewrite(page, "classes", withField("pupils.0.phone", "22225555"));
  const again = await openKnownVault(page);
  expect(noticesOf(again)).toEqual(refusedOnce);
});

test("settings that cannot be read are the usual ones, and can be changed again", async () => {
  const page = await openNewVault();
  valueOf(await page.app.settings.setLanguage("en"));
  await rewrite(page, "settings", withField("language", "tlh"));
  const again = await openKnownVault(page);
  expect(noticesOf(again)).toEqual(refusedOnce);
  expect(again.app.settings.language()).toBeNull();
  valueOf(await again.app.settings.setLanguage("nb"));
  const third = await openKnownVault(page);
  expect(third.app.settings.language()).toBe("nb");
  expect(noticesOf(third)).toEqual([]);
});

test("rows whose bytes were changed, and everything under a key that does not open, are told", async () => {
  const page = await openNewVault();
  const classId = await addClass(page);
  await addDraft(page, classId);
  const [key] = valueOf(await page.store.readRows("keys"));
  const header = valueOf(await page.store.readHeader());
  if (key === undefined || header === null) throw new Error("no key");
  const sealed = key.sealed.slice();
  sealed.set([(sealed[30] ?? 0) ^ 1], 30);
  const put = [{ ...key, sealed, revision: 2 }];
  const { vaultId } = header;
  valueOf(await page.store.apply({ vaultId, put, remove: [], removeScopes: [] }));
  const again = await openKnownVault(page);
  expect(again.app.vault.state()).toEqual({ type: "unlocked" });
  expect(noticesOf(again)).toEqual([{ type: "rows-refused", count: 3 }]);
});

test("a survey whose keys do not open is shown as it is, and what needs the keys says it is unknown", async () => {
  const page = await openNewVault();
  const { surveyId } = await addOpenSurvey(page);
  const key = valueOf(await page.store.readRows("keys")).find(({ id }) => id === surveyId);
  const header = valueOf(await page.store.readHeader());
  if (key === undefined || header === null) throw new Error("no key");
  const sealed = key.sealed.slice();
  sealed.set([(sealed[30] ?? 0) ^ 1], 30);
  const put = [{ ...key, sealed, revision: key.revision + 1 }];
  const { vaultId } = header;
  valueOf(await page.store.apply({ vaultId, put, remove: [], removeScopes: [] }));
  const { app } = await openKnownVault(page);
  const unknown = { ok: false, error: { type: "unknown" } };
  expect(app.surveys.find(surveyId)).toMatchObject({ survey: { state: "open" }, answered: 0 });
  expect(await app.surveys.close(surveyId)).toEqual(unknown);
  expect(await app.surveys.cards(surveyId)).toEqual(unknown);
  expect(await app.surveys.newCard(surveyId, 0)).toEqual(unknown);
  valueOf(await app.live.collect(surveyId));
  expect(await app.surveys.remove(surveyId)).toEqual({
    ok: true,
    value: { relay: "nothing-there" },
  });
  expect(app.surveys.list()).toEqual([]);
});

describe("a record", () => {
  test("that could not be read back is not written", () => {
    const record = { id: "settings", scope: "vault", revision: 0, value: noSettings.value };
    const broken = { ...noSettings.value, autoLock: { idle: 31, hidden: 5 } };
    expect(() => rowOf(settingsRecord, { ...record, value: broken })).toThrow(TypeError);
    expect(rowOf(settingsRecord, record)).toMatchObject({ schema: 4, revision: 1 });
  });

  test("of an older form is lifted to the form of today", () => {
    const kind: RecordKind<{ readonly names: readonly string[] }> = {
      table: "classes",
      schema: 2,
      readers: {
        1: (stored) => (typeof stored === "string" ? { names: [stored] } : null),
        2: (stored) => (Array.isArray(stored) ? { names: stored.map(String) } : null),
      },
      encode: ({ names }) => names,
    };
    const row = { table: "classes", id: "c", scope: "c", revision: 5 } as const;
    const old = readRecord(kind, { ...row, schema: 1, value: "one" });
    expect(old).toEqual({ id: "c", scope: "c", revision: 5, value: { names: ["one"] } });
    expect(old && rowOf(kind, old)).toMatchObject({ schema: 2, revision: 6, value: ["one"] });
    expect(readRecord(kind, { ...row, schema: 3, value: [] })).toBeNull();
  });

  test("is read from its own table alone", () => {
    const row = { id: "settings", scope: "vault", schema: 4, revision: 1 } as const;
    const value = settingsRecord.encode(noSettings.value);
    expect(readRecord(settingsRecord, { ...row, table: "settings", value })).not.toBeNull();
    expect(readRecord(settingsRecord, { ...row, table: "classes", value })).toBeNull();
    expect(readRecord(classRecord, { ...row, table: "classes", value })).toBeNull();
    expect(readRecord(surveyRecord, { ...row, table: "surveys", value })).toBeNull();
  });
});
