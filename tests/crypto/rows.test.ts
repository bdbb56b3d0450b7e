import { describe, expect, test } from "vitest";
import { newClassId, newSurveyId, type ClassId } from "../../src/core/ids.ts";
import { MissingKeyError } from "../../src/crypto/keyring.ts";
import type { SealedRow } from "../../src/protocol/sealed-row.ts";
import type { PlainRow } from "../../workers/crypto-teacher.protocol.ts";
import {
  at,
  contentOf,
  createTeacher,
  randomBytes,
  setupSurvey,
  valueOf,
  withBitTurned,
} from "../support/survey-crypto.ts";

async function setupClass() {
  const teacher = createTeacher();
  await teacher.createThrowawayVault();
  const classId = newClassId(randomBytes);
  const keysRow = await teacher.createClassKey(classId);
  return { teacher, classId, keysRow };
}

function rowOf(classId: ClassId, value: unknown = { name: "5A", pupils: ["Åse"] }): PlainRow {
  return { table: "classes", id: classId, scope: classId, schema: 1, revision: 1, value };
}

describe("a row", () => {
  test("comes back as it was sealed", async () => {
    const { teacher, classId } = await setupClass();
    const rows: PlainRow[] = [
      rowOf(classId),
      { ...rowOf(classId), table: "settings", id: "settings", scope: "vault", revision: 7 },
      rowOf(classId, { text: "æøå 🦊", none: null, list: [1, 2.5, true] }),
    ];
    const sealed = await teacher.sealRows(rows);
    expect(await teacher.openRows(sealed)).toEqual(rows.map((value) => ({ ok: true, value })));
  });

  test("holds nothing readable, and its size tells no more than 256 bytes", async () => {
    const { teacher, classId } = await setupClass();
    const values = ["", "a", "a".repeat(200), "a".repeat(253), "a".repeat(254), "a".repeat(300)];
    const sealed = await teacher.sealRows(values.map((value) => rowOf(classId, value)));
    expect(sealed.map((row) => row.sealed.length - 40)).toEqual([256, 256, 256, 256, 512, 512]);
    const [row] = await teacher.sealRows([rowOf(classId)]);
    expect(Buffer.from(row?.sealed ?? []).toString("latin1")).not.toContain("5A");
    expect(Object.keys(row ?? {}).toSorted()).toEqual(
      ["id", "revision", "schema", "scope", "sealed", "table"].toSorted(),
    );
  });

  test("moved to another table, id, scope, schema, revision or vault does not open", async () => {
    const { teacher, classId } = await setupClass();
    const otherClass = newClassId(randomBytes);
    await teacher.createClassKey(otherClass);
    const row = at(await teacher.sealRows([rowOf(classId)]), 0);
    const moved: SealedRow[] = [
      { ...row, table: "surveys" },
      { ...row, table: "keys" },
      { ...row, id: otherClass },
      { ...row, scope: otherClass },
      { ...row, scope: "vault" },
      { ...row, schema: 2 },
      { ...row, revision: 2 },
      { ...row, revision: 0 },
      { ...row, revision: 1.5 },
      { ...row, revision: 1 + 2 ** 32 },
      { ...row, schema: Number.NaN },
    ];
    const opened = await teacher.openRows(moved);
    expect(opened).toEqual(moved.map(({ table, id }) => ({ ok: false, error: { table, id } })));
    expect(at(await teacher.openRows([row]), 0).ok).toBe(true);
    const settings = { ...rowOf(classId), table: "settings", id: "settings" } as const;
    const inVault = at(await teacher.sealRows([{ ...settings, scope: "vault" }]), 0);
    const thief = createTeacher();
    await thief.createThrowawayVault();
    expect(at(await thief.openRows([inVault]), 0).ok).toBe(false);
    expect(at(await teacher.openRows([inVault]), 0).ok).toBe(true);
  });

  test("with one bit changed anywhere does not open", async () => {
    const { teacher, classId } = await setupClass();
    const row = at(await teacher.sealRows([rowOf(classId)]), 0);
    const changed = [...row.sealed.keys()].map((place) => ({
      ...row,
      sealed: withBitTurned(row.sealed, place),
    }));
    expect((await teacher.openRows(changed)).some((opened) => opened.ok)).toBe(false);
    const cut = [0, 10, 24, 39, 295].map((length) => ({
      ...row,
      sealed: row.sealed.slice(0, length),
    }));
    expect((await teacher.openRows(cut)).some((opened) => opened.ok)).toBe(false);
  });

  test("of keys is never opened or sealed for the page", async () => {
    const { teacher, classId, keysRow } = await setupClass();
    const opened = await teacher.openRows([keysRow]);
    expect(opened).toEqual([{ ok: false, error: { table: "keys", id: classId } }]);
    const disguised = { ...rowOf(classId), table: "keys" as "classes", scope: "vault" };
    await expect(teacher.sealRows([disguised])).rejects.toThrow(RangeError);
  });

  test("of a scope whose keys are not held is refused", async () => {
    const { teacher } = await setupClass();
    const stranger = newClassId(randomBytes);
    await expect(teacher.sealRows([rowOf(stranger)])).rejects.toThrow(MissingKeyError);
  });
});

describe("keys", () => {
  test("are loaded in any order, and open the rows of their scope", async () => {
    const survey = await setupSurvey(6);
    const { teacher, surveyId, prepared } = survey;
    const vault = await setupUnlockable();
    const classId = newClassId(randomBytes);
    const classRow = await vault.teacher.createClassKey(classId);
    const content = contentOf(6);
    const own = valueOf(await vault.teacher.prepareSurvey(classId, content));
    const ballotRow = at(
      await vault.teacher.sealRows([
        { table: "ballots", id: "b", scope: content.surveyId, schema: 1, revision: 1, value: 1 },
      ]),
      0,
    );
    const later = createTeacher();
    valueOf(await later.unlock(vault.header, vault.secret));
    const refused = await later.loadKeys([own.keysRow, prepared.keysRow, classRow]);
    expect(refused).toEqual([{ table: "keys", id: surveyId }]);
    expect(await later.slots(content.surveyId)).toEqual(
      await vault.teacher.slots(content.surveyId),
    );
    expect(at(await later.openRows([ballotRow]), 0).ok).toBe(true);
    await expect(later.slots(surveyId)).rejects.toThrow(MissingKeyError);
    expect(await teacher.slots(surveyId)).toEqual(survey.slots);
  });

  test("in the wrong place are refused", async () => {
    const { teacher, classId, keysRow } = await setupClass();
    const other = newClassId(randomBytes);
    for (const row of [
      { ...keysRow, id: other },
      { ...keysRow, table: "classes" } as const,
      { ...keysRow, scope: classId },
      { ...keysRow, schema: 2 },
      { ...keysRow, sealed: withBitTurned(keysRow.sealed, 60) },
      // Sealed for the page, and shaped like a key.
      at(await teacher.sealRows([{ ...rowOf(other, { key: "A".repeat(43) }), scope: "vault" }]), 0),
    ]) {
      expect(await teacher.loadKeys([row])).toEqual([{ table: row.table, id: row.id }]);
    }
  });

  test("that were forgotten are gone, with those below them", async () => {
    const survey = await setupSurvey(6);
    const { teacher, classId, surveyId } = survey;
    await teacher.forgetKeys([
      { table: "surveys", id: surveyId },
      { table: "keys", id: newSurveyId(randomBytes) },
    ]);
    expect(await teacher.slots(surveyId)).toEqual(survey.slots);
    await teacher.forgetKeys([{ table: "keys", id: classId }]);
    await expect(teacher.slots(surveyId)).rejects.toThrow(MissingKeyError);
    await expect(teacher.sealRows([rowOf(classId)])).rejects.toThrow(MissingKeyError);
  });

  test("of a new card are one revision on; loading the stored row goes back to it", async () => {
    const survey = await setupSurvey(6);
    const { teacher, surveyId, prepared } = survey;
    expect(prepared.keysRow.revision).toBe(1);
    const { keysRow } = await teacher.reissueCard(surveyId, 2);
    expect(keysRow.revision).toBe(2);
    expect(await teacher.slots(surveyId)).not.toEqual(survey.slots);
    expect(await teacher.loadKeys([prepared.keysRow])).toEqual([]);
    expect(await teacher.slots(surveyId)).toEqual(survey.slots);
    expect((await teacher.reissueCard(surveyId, 2)).keysRow.revision).toBe(2);
    await expect(teacher.reissueCard(surveyId, 6)).rejects.toThrow(RangeError);
  });
});

async function setupUnlockable() {
  const teacher = createTeacher();
  const { header, kit } = valueOf(await teacher.createVault("tretten blå geiter i skogen"));
  return { teacher, header, secret: { type: "kit", kit } as const };
}
