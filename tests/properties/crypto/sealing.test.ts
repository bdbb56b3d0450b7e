import fc from "fast-check";
import { expect, test } from "vitest";
import { openAead, sealAead } from "../../../src/crypto/aead.ts";
import { cardFragment, readCardFragment } from "../../../src/crypto/card-fragment.ts";
import { decodeKit, encodeKit } from "../../../src/crypto/recovery-kit.ts";
import { openRow, sealRow } from "../../../src/crypto/sealed-row.ts";
import { newSurveyId } from "../../../src/core/ids.ts";
import { parseBackupRows } from "../../../src/protocol/backup-content.ts";
import { parseBackupFile } from "../../../src/protocol/backup-file.ts";
import { parseCard } from "../../../src/protocol/card.ts";
import { rowTables } from "../../../src/protocol/sealed-row.ts";
import { parseVaultHeader } from "../../../src/protocol/vault-header.ts";
import { pupilSodium, randomBytes } from "../../support/survey-crypto.ts";

const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

test("what is sealed opens with its key and binding, and with no other", () => {
  const sealings = fc.record({
    plain: fc.uint8Array({ maxLength: 300 }),
    key: bytesOf(32),
    aad: bytesOf(32),
    place: fc.nat(31),
  });
  fc.assert(
    fc.property(sealings, ({ plain, key, aad, place }) => {
      const sealed = sealAead(pupilSodium, plain, { key, aad });
      const turn = (bytes: Uint8Array) => bytes.map((byte, at) => (at === place ? byte ^ 1 : byte));
      expect(sealed).toHaveLength(plain.length + 40);
      expect(openAead(pupilSodium, sealed, { key, aad })).toEqual(plain);
      expect(openAead(pupilSodium, sealed, { key: turn(key), aad })).toBeNull();
      expect(openAead(pupilSodium, sealed, { key, aad: turn(aad) })).toBeNull();
      expect(openAead(pupilSodium, turn(sealed), { key, aad })).toBeNull();
    }),
  );
});

test("a row opens in its own place alone", () => {
  const name = fc.stringMatching(/^[A-Za-z0-9_-]{1,43}$/);
  const place = fc.record({
    table: fc.constantFrom(...rowTables),
    id: name,
    scope: name,
    schema: fc.integer({ min: 1, max: 9 }),
    revision: fc.integer({ min: 1, max: 9 }),
  });
  const rows = fc.record({ at: place, other: place, value: fc.jsonValue(), key: bytesOf(32) });
  fc.assert(
    fc.property(rows, ({ at, other, value, key }) => {
      const rowKey = { vaultId: new Uint8Array(16), key };
      const row = sealRow(pupilSodium, rowKey, { ...at, value });
      // JSON knows no -0.
      const written: unknown = JSON.parse(JSON.stringify(value));
      expect(openRow(pupilSodium, rowKey, row)).toEqual({ value: written });
      const isSame = JSON.stringify(at) === JSON.stringify(other);
      const moved = openRow(pupilSodium, rowKey, { ...row, ...other });
      expect(moved === null).toBe(!isSame);
    }),
  );
});

test("every kit comes back, also in small letters and without hyphens", () => {
  fc.assert(
    fc.property(bytesOf(20), (kit) => {
      const written = encodeKit(kit);
      expect(decodeKit(written)).toEqual({ ok: true, value: kit });
      expect(decodeKit(written.toLowerCase().replaceAll("-", ""))).toEqual({
        ok: true,
        value: kit,
      });
    }),
  );
});

test("every card comes back", () => {
  const cards = fc.record({
    manifestSecret: bytesOf(16),
    manifestHash: bytesOf(20),
    token: bytesOf(16),
    rosterIndex: fc.nat(59),
  });
  fc.assert(
    fc.property(cards, (parts) => {
      const secrets = { ...parts, surveyId: newSurveyId(randomBytes) };
      const fragment = cardFragment(pupilSodium, secrets).slice(1);
      expect(readCardFragment(pupilSodium, fragment)).toEqual({ ok: true, value: secrets });
    }),
  );
});

test("no text or bytes make a reader throw", () => {
  const magic = [...new TextEncoder().encode("SAMKLANG-BACKUP"), 1];
  fc.assert(
    fc.property(fc.string(), fc.uint8Array(), fc.jsonValue(), (text, bytes, json) => {
      expect(parseCard(text).ok || parseCard(`1.${text}`).ok).toBe(false);
      expect(decodeKit(text).ok).toBe(false);
      expect(parseBackupFile(bytes).ok).toBe(false);
      expect(parseBackupFile(Uint8Array.from([...magic, ...bytes])).ok).toBe(false);
      expect(parseBackupRows(bytes).ok).toBe(false);
      expect(parseVaultHeader(json).ok).toBe(false);
      expect(openAead(pupilSodium, bytes, { key: new Uint8Array(32), aad: bytes })).toBeNull();
    }),
    { numRuns: 1000 },
  );
});
