import { describe, expect, test } from "vitest";
import { parseVaultHeader } from "../../src/protocol/vault-header.ts";

const sealed = "A".repeat(96);
const passphrase = {
  type: "passphrase",
  kdf: "argon2id13",
  opsLimit: 3,
  memLimitKiB: 262_144,
  salt: "A".repeat(22),
  sealed,
};
const recovery = {
  type: "recovery",
  kdf: "blake2b",
  opsLimit: 0,
  memLimitKiB: 0,
  salt: "",
  sealed,
};
const header = {
  format: "samklang.vault",
  version: 1,
  vaultId: "A".repeat(22),
  wraps: [passphrase, recovery],
};

const verdict = (value: unknown) => {
  const parsed = parseVaultHeader(value);
  return parsed.ok ? "accepted" : parsed.error;
};

describe("a vault header", () => {
  test("is accepted with both wraps, one, or none", () => {
    for (const wraps of [[passphrase, recovery], [recovery], []]) {
      expect(verdict({ ...header, wraps })).toBe("accepted");
    }
    expect(parseVaultHeader(header)).toEqual({ ok: true, value: header });
  });

  test("is accepted at the bounds of cost, and refused one beyond", () => {
    const withCost = (opsLimit: number, memLimitKiB: number) =>
      verdict({ ...header, wraps: [{ ...passphrase, opsLimit, memLimitKiB }] });
    expect(withCost(2, 65_536)).toBe("accepted");
    expect(withCost(10, 1_048_576)).toBe("accepted");
    for (const [ops, mem] of [
      [1, 65_536],
      [11, 65_536],
      [2, 65_535],
      [2, 1_048_577],
      [0, 0],
      [2.5, 65_536],
      [Number.NaN, 65_536],
      [2, Number.POSITIVE_INFINITY],
    ] as const) {
      expect(withCost(ops, mem)).toBe("malformed");
    }
  });

  test.each<[string, unknown]>([
    ["nothing", null],
    ["an unknown field", { ...header, name: "5A" }],
    ["an unknown field of a wrap", { ...header, wraps: [{ ...passphrase, hint: "hund" }] }],
    ["another format", { ...header, format: "other" }],
    ["a short id", { ...header, vaultId: "A".repeat(21) }],
    ["a short salt", { ...header, wraps: [{ ...passphrase, salt: "A".repeat(20) }] }],
    ["an empty salt", { ...header, wraps: [{ ...passphrase, salt: "" }] }],
    ["a short wrapped key", { ...header, wraps: [{ ...passphrase, sealed: "A".repeat(95) }] }],
    ["a passphrase without Argon2id", { ...header, wraps: [{ ...passphrase, kdf: "blake2b" }] }],
    ["a passphrase dressed as a kit", { ...header, wraps: [{ ...recovery, type: "passphrase" }] }],
    ["a kit with a cost", { ...header, wraps: [{ ...recovery, opsLimit: 3 }] }],
    ["a kit with a salt", { ...header, wraps: [{ ...recovery, salt: "A".repeat(22) }] }],
    ["two passphrases", { ...header, wraps: [passphrase, passphrase] }],
    ["a wrap of another type", { ...header, wraps: [{ ...recovery, type: "passkey" }] }],
    ["version 0", { ...header, version: 0 }],
  ])("is malformed with %s", (_, value) => {
    expect(verdict(value)).toBe("malformed");
  });

  test("of a later version is told as such", () => {
    expect(verdict({ ...header, version: 2, more: true })).toBe("newer-version");
  });
});
