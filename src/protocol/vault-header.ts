import * as v from "valibot";
import { err, ok, type Result } from "../core/result.ts";
import { base64UrlOf } from "./base64url-schema.ts";

/** The clear part of a vault (docs/protocol.md, 1): what is needed to try a passphrase, and nothing about its owner. */
export interface VaultHeader {
  /** Whose vault: a teacher's, or a leader's (8.1). Neither app opens the other's. */
  readonly format: VaultFormat;
  readonly version: 1;
  readonly vaultId: string;
  readonly wraps: readonly KeyWrap[];
}

export const vaultFormats = ["samklang.vault", "samklang.leader-vault"] as const;
export type VaultFormat = (typeof vaultFormats)[number];

export interface KeyWrap {
  readonly type: "passphrase" | "recovery";
  readonly kdf: "argon2id13" | "blake2b";
  readonly opsLimit: number;
  readonly memLimitKiB: number;
  /** base64url; 16 bytes for argon2id13, empty for blake2b. */
  readonly salt: string;
  /** base64url of AEAD(KEK, MK, aad). */
  readonly sealed: string;
}

/** "newer-version": a vault of a version this page does not know. */
export type HeaderFailure = "malformed" | "newer-version";

/**
 * What a wrap may ask of a device. Less would let a changed header make guessing cheap, more would
 * let it stop the browser.
 */
export const argon2Limits = {
  opsLeast: 2,
  opsMost: 10,
  memLeastKiB: 64 * 1024,
  memMostKiB: 1024 * 1024,
  saltBytes: 16,
} as const;

const vaultIdBytes = 16;
const sealedKeyBytes = 72;

const passphraseWrapSchema = v.strictObject({
  type: v.literal("passphrase"),
  kdf: v.literal("argon2id13"),
  opsLimit: wholeNumber(argon2Limits.opsLeast, argon2Limits.opsMost),
  memLimitKiB: wholeNumber(argon2Limits.memLeastKiB, argon2Limits.memMostKiB),
  salt: base64UrlOf(argon2Limits.saltBytes),
  sealed: base64UrlOf(sealedKeyBytes),
});

const recoveryWrapSchema = v.strictObject({
  type: v.literal("recovery"),
  kdf: v.literal("blake2b"),
  opsLimit: v.literal(0),
  memLimitKiB: v.literal(0),
  salt: v.literal(""),
  sealed: base64UrlOf(sealedKeyBytes),
});

const headerSchema = v.strictObject({
  format: v.picklist(vaultFormats),
  version: v.literal(1),
  vaultId: base64UrlOf(vaultIdBytes),
  wraps: v.pipe(
    v.array(v.variant("type", [passphraseWrapSchema, recoveryWrapSchema])),
    v.check((wraps) => new Set(wraps.map((wrap) => wrap.type)).size === wraps.length),
  ),
});

const newerSchema = v.object({
  format: v.picklist(vaultFormats),
  version: v.pipe(v.number(), v.integer(), v.minValue(2)),
});

/**
 * Refuses unknown fields, another format than the one asked for, a wrap that asks for too little or too much work, and
 * two wraps of one type.
 */
export function parseVaultHeader(
  value: unknown,
  format: VaultFormat = "samklang.vault",
): Result<VaultHeader, HeaderFailure> {
  const parsed = v.safeParse(headerSchema, value, { abortEarly: true });
  if (parsed.success && parsed.output.format === format) return ok(parsed.output);
  const isNewer = v.is(newerSchema, value) && value.format === format;
  return err(isNewer ? "newer-version" : "malformed");
}

function wholeNumber(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}
