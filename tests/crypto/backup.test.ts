import { describe, expect, test } from "vitest";
import { newClassId } from "../../src/core/ids.ts";
import { createKeyring, exportKey } from "../../src/crypto/keyring.ts";
import { labelledHash } from "../../src/crypto/labelled-hash.ts";
import { openVault } from "../../src/crypto/vault.ts";
import { encodeBackupRows } from "../../src/protocol/backup-content.ts";
import { joinBytes } from "../../src/protocol/bytes.ts";
import type { BackupContent, VaultSecret } from "../../workers/crypto-teacher.protocol.ts";
import {
  at,
  contentOf,
  createTeacher,
  quickSodium,
  randomBytes,
  valueOf,
  withBitTurned,
} from "../support/survey-crypto.ts";

const phrase = "tretten blå geiter i skogen";
const chunk = 65_536 + 17;

/** A vault with a class, a survey and rows of so many characters, and its backup. */
async function setupBackup(length = 10) {
  const teacher = createTeacher();
  const { header, kit } = valueOf(await teacher.createVault(phrase));
  const classId = newClassId(randomBytes);
  const classKeys = await teacher.createClassKey(classId);
  const content = contentOf(6);
  const { keysRow } = valueOf(await teacher.prepareSurvey(classId, content));
  const plain = [
    { table: "classes", id: classId, scope: classId, value: "a".repeat(length) },
    { table: "ballots", id: "b", scope: content.surveyId, value: { n: 1 } },
    { table: "settings", id: "settings", scope: "vault", value: {} },
  ] as const;
  const rows = await teacher.sealRows(plain.map((row) => ({ ...row, schema: 1, revision: 1 })));
  const backup: BackupContent = {
    header,
    rows: [keysRow, ...rows, classKeys],
    tombstones: [{ table: "surveys", id: "gone" }],
  };
  const file = await teacher.sealBackup(backup);
  const secret: VaultSecret = { type: "kit", kit };
  return { teacher, backup, file, secret, surveyId: content.surveyId };
}

async function verdict(file: Uint8Array, secret: VaultSecret) {
  const opened = await createTeacher().openBackup(file, secret);
  return opened.ok ? "opened" : opened.error.type;
}

describe("a backup", () => {
  test("opens on an empty browser with passphrase or kit, and unlocks its vault", async () => {
    const { backup, file, secret, surveyId, teacher } = await setupBackup();
    for (const opening of [secret, { type: "passphrase", passphrase: phrase } as const]) {
      const empty = createTeacher();
      expect(valueOf(await empty.openBackup(file, opening))).toEqual(backup);
      expect(await empty.slots(surveyId)).toEqual(await teacher.slots(surveyId));
      expect((await empty.openRows(backup.rows.slice(1, 4))).every((row) => row.ok)).toBe(true);
    }
  });

  test("says what is wrong, and leaves an open vault as it was", async () => {
    const { file, teacher, surveyId, backup } = await setupBackup();
    const other = await setupBackup();
    expect(await verdict(file, other.secret)).toBe("wrong-secret");
    const wrong = { type: "passphrase", passphrase: "feil frase helt feil" } as const;
    expect(await verdict(file, wrong)).toBe("wrong-secret");
    expect(await verdict(file, { type: "kit", kit: "" })).toBe("mistyped-kit");
    expect(await verdict(new TextEncoder().encode("navn;klasse"), other.secret)).toBe(
      "not-a-backup",
    );
    expect(await verdict(file.with(15, 2), other.secret)).toBe("newer-version");
    expect((await teacher.openBackup(file, other.secret)).ok).toBe(false);
    expect(await teacher.slots(surveyId)).toHaveLength(6);
    expect(at(await teacher.openRows([at(backup.rows, 1)]), 0).ok).toBe(true);
  });

  test("cut short anywhere does not open", async () => {
    const { file, secret } = await setupBackup(150_000);
    const streamAt = file.length - sealedLength(file);
    const cuts = [
      streamAt,
      streamAt + chunk,
      streamAt + 2 * chunk,
      file.length - 1,
      file.length - 17,
    ];
    for (const cut of cuts) expect(await verdict(file.slice(0, cut), secret)).toBe("damaged");
    expect(await verdict(file, secret)).toBe("opened");
  });

  test("with chunks reordered, repeated or left out does not open", async () => {
    const { file, secret } = await setupBackup(150_000);
    const streamAt = file.length - sealedLength(file);
    const part = (from: number, to?: number) => file.subarray(from, to);
    const head = part(0, streamAt);
    const one = part(streamAt, streamAt + chunk);
    const two = part(streamAt + chunk, streamAt + 2 * chunk);
    const rest = part(streamAt + 2 * chunk);
    const join = (...parts: Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));
    expect(await verdict(join(head, one, two, rest), secret)).toBe("opened");
    for (const changed of [
      join(head, two, one, rest),
      join(head, one, rest),
      join(head, two, rest),
      join(head, one, one, two, rest),
      join(head, rest),
      join(head, one, two, rest, rest),
      join(head, one, two, rest, Uint8Array.of(0)),
    ]) {
      expect(await verdict(changed, secret)).toBe("damaged");
    }
  });

  test("whose stream has no end, or goes on after it, does not open", async () => {
    const { backup, file, secret } = await setupBackup();
    const vault = valueOf(openVault(quickSodium, backup.header, secret));
    const head = file.subarray(0, headLength(file));
    const aad = labelledHash(quickSodium, "samklang.backup.1", head);
    const key = exportKey(quickSodium, createKeyring(vault));
    const plain = encodeBackupRows(backup);
    const fileOf = (...ends: readonly boolean[]) => {
      const stream = quickSodium.sealStream(key);
      const chunks = ends.map((last, at) =>
        stream.push(at === 0 ? plain : new Uint8Array(), aad, last),
      );
      return joinBytes(head, stream.header, ...chunks);
    };
    expect(await verdict(fileOf(true), secret)).toBe("opened");
    expect(await verdict(fileOf(false), secret)).toBe("damaged");
    expect(await verdict(fileOf(true, true), secret)).toBe("damaged");
  });

  test("whose last chunk is whole, or holds nothing, opens", async () => {
    const { backup, file, secret } = await setupBackup();
    const vault = valueOf(openVault(quickSodium, backup.header, secret));
    const head = file.subarray(0, headLength(file));
    const aad = labelledHash(quickSodium, "samklang.backup.1", head);
    const stream = quickSodium.sealStream(exportKey(quickSodium, createKeyring(vault)));
    // Spaces after JSON are JSON: the plain text fills one chunk to the last byte.
    const plain = new Uint8Array(65_536).fill(0x20);
    plain.set(encodeBackupRows(backup));
    const whole = stream.push(plain, aad, false);
    const nothing = stream.push(new Uint8Array(), aad, true);
    expect(await verdict(joinBytes(head, stream.header, whole, nothing), secret)).toBe("opened");
    const other = quickSodium.sealStream(exportKey(quickSodium, createKeyring(vault)));
    const only = joinBytes(head, other.header, other.push(plain, aad, true));
    expect(await verdict(only, secret)).toBe("opened");
  });

  test("with one bit changed anywhere does not open", async () => {
    const { file, secret } = await setupBackup();
    const places = [...file.keys()].filter((place) => place < 700 || place % 97 === 0);
    const verdicts = new Set<string>();
    for (const place of places) verdicts.add(await verdict(withBitTurned(file, place), secret));
    expect(verdicts.has("opened")).toBe(false);
  });

  test("with the header of another time of the same vault does not open", async () => {
    const { teacher, backup, file, secret } = await setupBackup();
    const changed = valueOf(
      await teacher.changePassphrase(backup.header, secret, "en helt ny frase om sjøen"),
    );
    const newer = await teacher.sealBackup({ ...backup, header: changed });
    const headOf = (bytes: Uint8Array) => bytes.subarray(0, headLength(bytes));
    const mixed = Uint8Array.from(Buffer.concat([headOf(newer), file.subarray(headLength(file))]));
    expect(headLength(newer)).toBe(headLength(file));
    expect(await verdict(mixed, secret)).toBe("damaged");
    expect(await verdict(newer, secret)).toBe("opened");
    expect(await verdict(file, { type: "passphrase", passphrase: phrase })).toBe("opened");
  });

  test("leaves out rows that do not open, so that it can be restored", async () => {
    const { teacher, backup, secret } = await setupBackup();
    const spoiled = { ...at(backup.rows, 1), revision: 9 };
    const rows = [...backup.rows.slice(0, 1), spoiled, ...backup.rows.slice(2)];
    const file = await teacher.sealBackup({ ...backup, rows });
    const opened = valueOf(await createTeacher().openBackup(file, secret));
    expect(opened.rows).toEqual(rows.filter((row) => row !== spoiled));
  });

  test("is not made of another vault than the open one", async () => {
    const { backup } = await setupBackup();
    const { teacher } = await setupBackup();
    await expect(teacher.sealBackup(backup)).rejects.toThrow("locked");
  });
});

function headLength(file: Uint8Array): number {
  return 20 + new DataView(file.buffer, file.byteOffset).getUint32(16, true);
}

function sealedLength(file: Uint8Array): number {
  return file.length - headLength(file) - 24;
}
