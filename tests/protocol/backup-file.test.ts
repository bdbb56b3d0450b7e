import { describe, expect, test } from "vitest";
import { encodeBackupRows, parseBackupRows } from "../../src/protocol/backup-content.ts";
import {
  chunkBytes,
  encodeBackupHead,
  parseBackupFile,
  toChunks,
} from "../../src/protocol/backup-file.ts";
import { joinBytes, textToBytes, u32ToBytes } from "../../src/protocol/bytes.ts";
import { jsonToBytes } from "../../src/protocol/json-bytes.ts";
import type { VaultHeader } from "../../src/protocol/vault-header.ts";
import { valueOf } from "../support/survey-crypto.ts";

const sealed = "A".repeat(96);
const header: VaultHeader = {
  format: "samklang.vault",
  version: 1,
  vaultId: "A".repeat(22),
  wraps: [
    {
      type: "passphrase",
      kdf: "argon2id13",
      opsLimit: 3,
      memLimitKiB: 262_144,
      salt: "A".repeat(22),
      sealed,
    },
    { type: "recovery", kdf: "blake2b", opsLimit: 0, memLimitKiB: 0, salt: "", sealed },
  ],
};
const stream = new Uint8Array(24).fill(5);
const fileOf = (value: unknown, rest = joinBytes(stream, new Uint8Array(17))) => {
  const json = jsonToBytes(value);
  const magic = textToBytes("SAMKLANG-BACKUP");
  return joinBytes(magic, Uint8Array.of(1), u32ToBytes(json.length), json, rest);
};
const verdict = (file: Uint8Array) => {
  const parsed = parseBackupFile(file);
  return parsed.ok ? "accepted" : parsed.error;
};

describe("a backup file", () => {
  test("is taken apart as it was put together", () => {
    const head = encodeBackupHead(header);
    const chunks = [new Uint8Array(chunkBytes + 17).fill(1), new Uint8Array(20).fill(2)];
    const parts = valueOf(parseBackupFile(joinBytes(head, stream, ...chunks)));
    expect(parts).toEqual({ header, head, streamHeader: stream, chunks });
    expect(head).toEqual(fileOf(header, new Uint8Array()));
  });

  test("needs exactly one wrap of each type", () => {
    expect(verdict(fileOf(header))).toBe("accepted");
    for (const wraps of [header.wraps.slice(0, 1), header.wraps.slice(1), []]) {
      expect(verdict(fileOf({ ...header, wraps }))).toBe("damaged");
      expect(() => encodeBackupHead({ ...header, wraps })).toThrow(RangeError);
    }
  });

  test("is told from other files, from newer ones and from damaged ones", () => {
    const file = fileOf(header);
    expect(verdict(textToBytes("navn;klasse\n"))).toBe("not-a-backup");
    expect(verdict(new Uint8Array())).toBe("not-a-backup");
    expect(verdict(file.with(15, 2))).toBe("newer-version");
    expect(verdict(file.with(15, 0))).toBe("damaged");
    expect(verdict(fileOf({ ...header, version: 2 }))).toBe("newer-version");
    expect(verdict(fileOf({ ...header, extra: true }))).toBe("damaged");
    expect(verdict(fileOf(header, new Uint8Array(40)))).toBe("damaged");
    for (let length = 15; length < file.length; length += 1) {
      expect(verdict(file.subarray(0, length))).toBe("damaged");
    }
  });

  test("is not read further than its header may be long", () => {
    const file = fileOf(header);
    expect(verdict(file.with(17, 0x40).with(16, 1))).toBe("damaged");
    expect(verdict(file.with(19, 0xff))).toBe("damaged");
  });

  test("has chunks of one size but the last", () => {
    const lengths = (bytes: number) => toChunks(new Uint8Array(bytes)).map((chunk) => chunk.length);
    expect(lengths(0)).toEqual([0]);
    expect(lengths(1)).toEqual([1]);
    expect(lengths(65_536)).toEqual([65_536]);
    expect(lengths(65_537)).toEqual([65_536, 1]);
    expect(lengths(131_072)).toEqual([65_536, 65_536]);
  });
});

describe("the rows of a backup", () => {
  const row = {
    table: "classes",
    id: "AAECAwQFBgcICQoLDA0ODw",
    scope: "vault",
    schema: 1,
    revision: 3,
    sealed: Uint8Array.of(1, 2, 3),
  } as const;
  const tombstone = { table: "ballots", id: "b".repeat(43) } as const;
  const plain = { rows: [{ ...row, sealed: "AQID" }], tombstones: [tombstone] };
  const parses = (value: unknown) => parseBackupRows(jsonToBytes(value)).ok;

  test("come back as they were written", () => {
    const bytes = encodeBackupRows({ rows: [row], tombstones: [tombstone] });
    expect(parseBackupRows(bytes)).toEqual({
      ok: true,
      value: { rows: [row], tombstones: [tombstone] },
    });
    expect(bytes).toEqual(jsonToBytes(plain));
  });

  test.each<[string, unknown]>([
    ["an unknown field", { ...plain, extra: [] }],
    ["an unknown field of a row", { ...plain, rows: [{ ...plain.rows[0], plain: {} }] }],
    ["an unknown table", { ...plain, rows: [{ ...plain.rows[0], table: "answers" }] }],
    ["a name as id", { ...plain, rows: [{ ...plain.rows[0], id: "Åse Lovise" }] }],
    ["revision 0", { ...plain, rows: [{ ...plain.rows[0], revision: 0 }] }],
    ["a revision beyond 32 bits", { ...plain, rows: [{ ...plain.rows[0], revision: 2 ** 32 }] }],
    ["nothing sealed", { ...plain, rows: [{ ...plain.rows[0], sealed: "" }] }],
    ["other base64", { ...plain, rows: [{ ...plain.rows[0], sealed: "AQID=" }] }],
    ["a tombstone with more", { ...plain, tombstones: [{ ...tombstone, name: "5A" }] }],
    ["no tombstones", { rows: [] }],
  ])("are refused with %s", (_, value) => {
    expect(parses(plain)).toBe(true);
    expect(parses(value)).toBe(false);
  });
});
