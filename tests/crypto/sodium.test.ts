import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { checkTeacherSodium } from "../../src/crypto/self-test-teacher.ts";
import { checkSodium, SelfTestError } from "../../src/crypto/self-test.ts";
import { SodiumUnavailableError, startLibrary } from "../../src/crypto/sodium.ts";
import { pupilSodium, teacherSodium } from "../support/survey-crypto.ts";

describe("the self-test", () => {
  test("passes on both builds of the library", () => {
    expect(() => checkSodium(pupilSodium)).not.toThrow();
    expect(() => checkSodium(teacherSodium)).not.toThrow();
    expect(() => checkTeacherSodium(teacherSodium)).not.toThrow();
  });

  test.each(Object.keys(pupilSodium))("of the pupil's page notices a broken %s", (name) => {
    for (const broken of [() => new Uint8Array(32), () => null, undefined]) {
      expect(() => checkSodium({ ...pupilSodium, [name]: broken })).toThrow(SelfTestError);
    }
  });

  test.each(Object.keys(teacherSodium))("of the teacher's page notices a broken %s", (name) => {
    for (const broken of [() => new Uint8Array(32), () => null, undefined]) {
      const sodium = { ...teacherSodium, [name]: broken };
      const check = () => {
        checkSodium(sodium);
        checkTeacherSodium(sodium);
      };
      expect(check).toThrow(SelfTestError);
    }
  });

  test("notices randomness that repeats itself", () => {
    const same = {
      ...pupilSodium,
      randomBytes: (length: number) => new Uint8Array(length).fill(7),
    };
    expect(() => checkSodium(same)).toThrow(SelfTestError);
  });

  test("notices a decryption that accepts everything", () => {
    const trusting = {
      ...pupilSodium,
      aeadOpen: (
        sealed: Uint8Array,
        aad: Uint8Array,
        key: { key: Uint8Array; nonce: Uint8Array },
      ) => pupilSodium.aeadOpen(sealed, aad, key) ?? sealed,
    };
    expect(() => checkSodium(trusting)).toThrow(SelfTestError);
  });
});

describe("the library", () => {
  test("that cannot start is told by one name, whatever it said itself", async () => {
    const refused = Promise.reject(new WebAssembly.CompileError("unsafe-eval is not allowed"));
    await expect(startLibrary(refused)).rejects.toThrow(SodiumUnavailableError);
  });

  test("refuses keys, nonces, salts and contexts of another length than the protocol's", () => {
    const short = new Uint8Array(31);
    const key = { key: short, nonce: new Uint8Array(24) };
    const nonce = { key: new Uint8Array(32), nonce: new Uint8Array(23) };
    const cost = { opsLimit: 1, memLimitKiB: 8 };
    const bugs = [
      () => pupilSodium.aeadSeal(short, short, key),
      () => pupilSodium.aeadOpen(short, short, key),
      () => pupilSodium.aeadSeal(short, short, nonce),
      () => pupilSodium.aeadOpen(short, short, nonce),
      () => pupilSodium.boxSeal(short, short),
      () => pupilSodium.boxOpen(short, { publicKey: short, secretKey: short }),
      () => pupilSodium.deterministicBytes(4, short),
      () => teacherSodium.deriveKey(short, 1, "smklvlt1"),
      () => teacherSodium.deriveKey(new Uint8Array(32), 1, "smklvlt"),
      () => teacherSodium.argon2id(short, new Uint8Array(15), cost),
      () => teacherSodium.sealStream(short),
      () => teacherSodium.openStream(new Uint8Array(32), new Uint8Array(23)),
    ];
    for (const bug of bugs) expect(bug).toThrow(RangeError);
  });

  test("gives null for memory it cannot have", () => {
    const cost = { opsLimit: 1, memLimitKiB: 2 * 1024 * 1024 - 1 };
    expect(teacherSodium.argon2id(new Uint8Array(1), new Uint8Array(16), cost)).toBeNull();
  });
});

describe("the pupil's Worker", () => {
  test("imports the small build alone, and the teacher's the large one alone", () => {
    const pupil = importsOf(resolve("workers/crypto-pupil.worker.ts"));
    const teacher = importsOf(resolve("workers/crypto-teacher.worker.ts"));
    expect(pupil.has("libsodium-wrappers")).toBe(true);
    expect(pupil.has("libsodium-wrappers-sumo")).toBe(false);
    expect(teacher.has("libsodium-wrappers-sumo")).toBe(true);
    expect(teacher.has("libsodium-wrappers")).toBe(false);
    const words = [...pupil].filter((name) => name.endsWith("phrase-words.ts"));
    expect(words).toEqual([]);
  });
});

/** Files and packages that a file loads at run time, and those that these load. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
  const source = readFileSync(file, "utf8");
  for (const [, from = ""] of source.matchAll(
    /^(?:import|export) (?!type )[^;]*? from "([^"]+)"/gms,
  )) {
    const target = from.startsWith(".") ? resolve(dirname(file), from) : from;
    if (seen.has(target)) continue;
    seen.add(target);
    if (from.startsWith(".")) importsOf(target, seen);
  }
  return seen;
}
