import { describe, expect, test } from "vitest";
import { newClassId } from "../../src/core/ids.ts";
import { loadTeacherSodium } from "../../src/crypto/sodium-teacher.ts";
import type { TeacherSodium } from "../../src/crypto/sodium.ts";
import { createTeacherCryptoHandlers } from "../../src/crypto/teacher-crypto.ts";
import { LockedError, OutOfMemoryError } from "../../src/crypto/vault-work.ts";
import type { KeyWrap, VaultHeader } from "../../src/protocol/vault-header.ts";
import type { TeacherCrypto, VaultSecret } from "../../workers/crypto-teacher.protocol.ts";
import {
  at,
  bytesOfText,
  createTeacher,
  randomBytes,
  teacherSodium,
  valueOf,
  withBitTurned,
} from "../support/survey-crypto.ts";

const phrase = "tretten blå geiter i skogen";
const right: VaultSecret = { type: "passphrase", passphrase: phrase };

async function setupVault() {
  const teacher = createTeacher();
  const { header, kit } = valueOf(await teacher.createVault(phrase));
  return { teacher, header, kit, withKit: { type: "kit", kit } satisfies VaultSecret };
}

async function verdict(header: VaultHeader, secret: VaultSecret, teacher = createTeacher()) {
  const unlocked = await teacher.unlock(header, secret);
  return unlocked.ok ? "unlocked" : unlocked.error.type;
}

function withWrap(header: VaultHeader, index: number, change: Partial<KeyWrap>): VaultHeader {
  return { ...header, wraps: header.wraps.with(index, { ...at(header.wraps, index), ...change }) };
}

/** A teacher whose Argon2id is counted, and can be told to find no memory above a bound. */
function countingTeacher(mostKiB = Number.POSITIVE_INFINITY) {
  const asked: number[] = [];
  const sodium: TeacherSodium = {
    ...teacherSodium,
    argon2id: (secret, salt, cost) => {
      asked.push(cost.memLimitKiB);
      if (cost.memLimitKiB > mostKiB) return null;
      // The least there is: these tests look at what is asked for, not at the key.
      return teacherSodium.argon2id(secret, salt, { opsLimit: 1, memLimitKiB: 8 });
    },
  };
  const teacher: TeacherCrypto = createTeacherCryptoHandlers(async () => sodium);
  return { teacher, asked };
}

describe("a vault", () => {
  test("opens with its passphrase and with its kit, however they are spelled", async () => {
    const { header, kit, withKit } = await setupVault();
    expect(await verdict(header, right)).toBe("unlocked");
    expect(await verdict(header, withKit)).toBe("unlocked");
    const decomposed = phrase.normalize("NFD");
    expect(decomposed).not.toBe(phrase);
    expect(await verdict(header, { type: "passphrase", passphrase: decomposed })).toBe("unlocked");
    const typed = kit.toLowerCase().replaceAll("-", " ");
    expect(await verdict(header, { type: "kit", kit: typed })).toBe("unlocked");
  });

  test("does not open with another passphrase or kit, and says no more than that", async () => {
    const { header, kit } = await setupVault();
    for (const passphrase of [`${phrase} `, phrase.toUpperCase(), "", "geiter"]) {
      expect(await verdict(header, { type: "passphrase", passphrase })).toBe("wrong-secret");
    }
    const other = await setupVault();
    expect(await verdict(header, other.withKit)).toBe("wrong-secret");
    const mistyped = kit.replace(/^./, (first) => (first === "7" ? "8" : "7"));
    const unlocked = await createTeacher().unlock(header, { type: "kit", kit: mistyped });
    expect(unlocked).toEqual({ ok: false, error: { type: "mistyped-kit", groups: [1] } });
  });

  test("refuses a passphrase that is guessed first", async () => {
    const teacher = createTeacher();
    for (const [passphrase, type] of [
      ["kort", "too-short"],
      ["correct horse battery staple", "too-common"],
      ["aaaaaaaaaaaaaaaaaaaaa", "too-simple"],
    ] as const) {
      expect(await teacher.createVault(passphrase)).toEqual({ ok: false, error: { type } });
      expect(await teacher.checkPassphrase(passphrase)).toEqual({ ok: false, error: { type } });
    }
    expect((await teacher.checkPassphrase(await teacher.suggestPassphrase())).ok).toBe(true);
  });

  test("holds what is needed to try a passphrase, and nothing of its owner", async () => {
    const { header, kit } = await setupVault();
    const text = JSON.stringify(header);
    expect(Object.keys(header).toSorted()).toEqual(["format", "vaultId", "version", "wraps"]);
    expect(header.wraps.map((wrap) => wrap.type)).toEqual(["passphrase", "recovery"]);
    for (const word of ["geiter", kit, kit.slice(0, 5)]) expect(text).not.toContain(word);
  });
});

describe("the wrap of a vault", () => {
  test("with any of its terms changed does not open, or is refused before any work", async () => {
    const { header, withKit } = await setupVault();
    const passphraseWrap = at(header.wraps, 0);
    const recoveryWrap = at(header.wraps, 1);
    const other = await setupVault();
    const changed: [VaultHeader, VaultSecret, string][] = [
      [withWrap(header, 0, { opsLimit: 2 }), right, "wrong-secret"],
      [withWrap(header, 0, { memLimitKiB: 65_536 }), right, "wrong-secret"],
      [withWrap(header, 0, { salt: at(other.header.wraps, 0).salt }), right, "wrong-secret"],
      [withWrap(header, 0, { sealed: recoveryWrap.sealed }), right, "wrong-secret"],
      [withWrap(header, 1, { sealed: passphraseWrap.sealed }), withKit, "wrong-secret"],
      [{ ...header, vaultId: other.header.vaultId }, right, "wrong-secret"],
      [{ ...header, vaultId: other.header.vaultId }, withKit, "wrong-secret"],
      [withWrap(header, 0, { opsLimit: 1 }), right, "refused-header"],
      [withWrap(header, 0, { opsLimit: 11 }), right, "refused-header"],
      [withWrap(header, 0, { memLimitKiB: 65_535 }), right, "refused-header"],
      [withWrap(header, 0, { memLimitKiB: 1_048_577 }), right, "refused-header"],
      [withWrap(header, 0, { salt: "" }), right, "refused-header"],
      [withWrap(header, 0, { kdf: "blake2b" }), right, "refused-header"],
      [withWrap(header, 0, { type: "recovery" }), right, "refused-header"],
      [withWrap(header, 1, { type: "passphrase" }), withKit, "refused-header"],
      [{ ...header, wraps: [recoveryWrap] }, right, "refused-header"],
      [{ ...header, wraps: [] }, withKit, "refused-header"],
      [{ ...header, version: 2 as 1 }, right, "refused-header"],
    ];
    for (const [hostile, secret, expected] of changed) {
      expect(await verdict(hostile, secret)).toBe(expected);
    }
  });

  test("with one bit changed anywhere does not open", async () => {
    const { header, withKit } = await setupVault();
    const sealed = bytesOfText(at(header.wraps, 1).sealed);
    const teacher = createTeacher();
    for (let place = 0; place < sealed.length; place += 1) {
      const text = Buffer.from(withBitTurned(sealed, place)).toString("base64url");
      const hostile = withWrap(header, 1, { sealed: text });
      expect(await verdict(hostile, withKit, teacher)).toBe("wrong-secret");
    }
  });

  test("is refused before Argon2id runs when it asks for too little or too much", async () => {
    const { header } = await setupVault();
    const { teacher, asked } = countingTeacher();
    for (const change of [
      { memLimitKiB: 8 },
      { memLimitKiB: 4_194_304 },
      { opsLimit: 1 },
      { opsLimit: 1_000_000 },
      { salt: "AAAA" },
    ]) {
      expect(await verdict(withWrap(header, 0, change), right, teacher)).toBe("refused-header");
    }
    expect(asked).toEqual([]);
  });

  test("is new with 256 MiB, and with 128 or 64 where the device cannot give that", async () => {
    for (const [most, expected] of [
      [Number.POSITIVE_INFINITY, [262_144]],
      [200_000, [262_144, 131_072]],
      [70_000, [262_144, 131_072, 65_536]],
    ] as const) {
      const { teacher, asked } = countingTeacher(most);
      const { header } = valueOf(await teacher.createVault(phrase));
      expect(asked).toEqual(expected);
      expect(at(header.wraps, 0)).toMatchObject({ opsLimit: 3, memLimitKiB: expected.at(-1) });
    }
  });

  test("cannot be made, nor opened, without the memory it needs", async () => {
    const { teacher } = countingTeacher(1000);
    await expect(teacher.createVault(phrase)).rejects.toThrow(OutOfMemoryError);
    const { header, withKit } = await setupVault();
    expect(await verdict(header, right, teacher)).toBe("out-of-memory");
    expect(await verdict(header, withKit, teacher)).toBe("unlocked");
    const changed = await teacher.changePassphrase(header, withKit, "en helt ny frase om sjøen");
    expect(changed).toEqual({ ok: false, error: { type: "out-of-memory" } });
  });
});

describe("changing the secrets", () => {
  test("wraps the same keys under the new passphrase, and the kit still opens", async () => {
    const { teacher, header, withKit } = await setupVault();
    const classId = newClassId(randomBytes);
    const row = await teacher.createClassKey(classId);
    const passphrase = "en helt ny frase om sjøen";
    const changed = valueOf(await teacher.changePassphrase(header, right, passphrase));
    expect(await verdict(changed, right)).toBe("wrong-secret");
    const now: VaultSecret = { type: "passphrase", passphrase };
    for (const secret of [now, withKit]) {
      const again = createTeacher();
      valueOf(await again.unlock(changed, secret));
      expect(await again.loadKeys([row])).toEqual([]);
    }
    // As the screen says: a copy of the old header still opens with the old phrase.
    expect(await verdict(header, right)).toBe("unlocked");
  });

  test("needs a right secret of this very vault, and a good new passphrase", async () => {
    const { teacher, header } = await setupVault();
    const other = await setupVault();
    const wrong: VaultSecret = { type: "passphrase", passphrase: "en annen frase om fjellet" };
    const good = "en helt ny frase om sjøen";
    const failure = async (of: VaultHeader, current: VaultSecret, passphrase: string) => {
      const changed = await teacher.changePassphrase(of, current, passphrase);
      return changed.ok ? "changed" : changed.error.type;
    };
    expect(await failure(header, wrong, good)).toBe("wrong-secret");
    expect(await failure(other.header, right, good)).toBe("wrong-secret");
    expect(await failure(header, right, "kort")).toBe("too-short");
    expect(await failure(header, right, good)).toBe("changed");
  });

  test("a renewed kit takes the place of the old one, and the passphrase stays", async () => {
    const { teacher, header, kit, withKit } = await setupVault();
    const renewed = await teacher.renewKit(header);
    expect(renewed.kit).not.toBe(kit);
    expect(await verdict(renewed.header, withKit)).toBe("wrong-secret");
    expect(await verdict(renewed.header, { type: "kit", kit: renewed.kit })).toBe("unlocked");
    expect(await verdict(renewed.header, right)).toBe("unlocked");
    const other = await setupVault();
    await expect(teacher.renewKit(other.header)).rejects.toThrow(LockedError);
  });
});

describe("without an open vault", () => {
  test("every call that needs one is refused, also after a wrong passphrase", async () => {
    const { header } = await setupVault();
    const teacher = createTeacher();
    await teacher.unlock(header, { type: "passphrase", passphrase: "feil frase helt feil" });
    const classId = newClassId(randomBytes);
    for (const call of [
      () => teacher.loadKeys([]),
      () => teacher.createClassKey(classId),
      () => teacher.sealRows([]),
      () => teacher.openRows([]),
      () => teacher.forgetKeys([]),
      () => teacher.renewKit(header),
      () => teacher.sealBackup({ header, rows: [], tombstones: [] }),
      () => teacher.changePassphrase(header, right, "en helt ny frase om sjøen"),
    ]) {
      await expect(call()).rejects.toThrow(LockedError);
    }
  });

  test("a throwaway vault has no wrap and opens for nobody later", async () => {
    const teacher = createTeacher();
    const { header } = await teacher.createThrowawayVault();
    expect(header.wraps).toEqual([]);
    expect(await verdict(header, right)).toBe("refused-header");
    await expect(teacher.sealBackup({ header, rows: [], tombstones: [] })).rejects.toThrow(
      RangeError,
    );
  });
});

test("the real cost opens what it made", async () => {
  const teacher = createTeacherCryptoHandlers(loadTeacherSodium);
  const { header } = valueOf(await teacher.createVault(phrase));
  expect(at(header.wraps, 0)).toMatchObject({ opsLimit: 3, memLimitKiB: 262_144 });
  expect((await teacher.unlock(header, right)).ok).toBe(true);
  const other = { type: "passphrase", passphrase: "fjorten blå geiter i skogen" } as const;
  expect((await teacher.unlock(header, other)).ok).toBe(false);
}, 120_000);
