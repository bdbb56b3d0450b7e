import { base64UrlToBytes, bytesToBase64Url } from "../core/ids.ts";
import { textToBytes, u32ToBytes } from "../protocol/bytes.ts";
import { argon2Limits, type KeyWrap } from "../protocol/vault-header.ts";
import { openAead, sealAead } from "./aead.ts";
import { labelledHash } from "./labelled-hash.ts";
import { normalPassphrase } from "./passphrase.ts";
import type { Argon2Cost, Sodium, TeacherSodium } from "./sodium.ts";
import type { VaultKind } from "./vault-kind.ts";

/** A vault as its header names it. */
export interface VaultName {
  readonly kind: VaultKind;
  /** 16 bytes. */
  readonly vaultId: Uint8Array;
}

/** What is wrapped: the name and the master key of a vault. */
export interface VaultKey extends VaultName {
  /** MK, 32 bytes. */
  readonly masterKey: Uint8Array;
}

type WrapTerms = Omit<KeyWrap, "sealed">;

const version = 1;

/** The cost of new wraps, dearest first: the next one is for devices that cannot give the memory. */
export const productCosts: readonly Argon2Cost[] = [
  { opsLimit: 3, memLimitKiB: 256 * 1024 },
  { opsLimit: 3, memLimitKiB: 128 * 1024 },
  { opsLimit: 3, memLimitKiB: 64 * 1024 },
];

/** Null when the device cannot give the memory of any of the costs. */
export function wrapWithPassphrase(
  sodium: TeacherSodium,
  vault: VaultKey,
  chosen: { readonly passphrase: string; readonly costs: readonly Argon2Cost[] },
): KeyWrap | null {
  const salt = sodium.randomBytes(argon2Limits.saltBytes);
  for (const cost of chosen.costs) {
    const key = passphraseKey(sodium, chosen.passphrase, { ...cost, salt });
    if (key === null) continue;
    const terms: WrapTerms = {
      type: "passphrase",
      kdf: "argon2id13",
      opsLimit: cost.opsLimit,
      memLimitKiB: cost.memLimitKiB,
      salt: bytesToBase64Url(salt),
    };
    return seal(sodium, vault, { terms, key });
  }
  return null;
}

/** kit is 20 random bytes. */
export function wrapWithKit(sodium: Sodium, vault: VaultKey, kit: Uint8Array): KeyWrap {
  const terms: WrapTerms = {
    type: "recovery",
    kdf: "blake2b",
    opsLimit: 0,
    memLimitKiB: 0,
    salt: "",
  };
  return seal(sodium, vault, { terms, key: kitKey(sodium, vault, kit) });
}

/**
 * The key a passphrase gives under the terms of a wrap, which parseVaultHeader has found to be within
 * bounds; null when the memory cannot be had.
 */
export function passphraseKeyOf(
  sodium: TeacherSodium,
  wrap: KeyWrap,
  passphrase: string,
): Uint8Array | null {
  const salt = base64UrlToBytes(wrap.salt) ?? new Uint8Array();
  const { opsLimit, memLimitKiB } = wrap;
  return passphraseKey(sodium, passphrase, { opsLimit, memLimitKiB, salt });
}

export function kitKey(sodium: Sodium, { kind, vaultId }: VaultName, kit: Uint8Array): Uint8Array {
  return labelledHash(sodium, kind.recoveryLabel, vaultId, kit);
}

/** MK, or null when the key is not the one it was wrapped with or any term of the wrap was changed. */
export function unwrap(
  sodium: Sodium,
  vault: VaultName,
  opening: { readonly wrap: KeyWrap; readonly key: Uint8Array },
): Uint8Array | null {
  const { wrap, key } = opening;
  const sealed = base64UrlToBytes(wrap.sealed) ?? new Uint8Array();
  return openAead(sodium, sealed, { key, aad: wrapAad(sodium, vault, wrap) });
}

function passphraseKey(
  sodium: TeacherSodium,
  passphrase: string,
  terms: Argon2Cost & { readonly salt: Uint8Array },
): Uint8Array | null {
  return sodium.argon2id(textToBytes(normalPassphrase(passphrase)), terms.salt, terms);
}

function seal(
  sodium: Sodium,
  vault: VaultKey,
  { terms, key }: { readonly terms: WrapTerms; readonly key: Uint8Array },
): KeyWrap {
  const sealed = sealAead(sodium, vault.masterKey, { key, aad: wrapAad(sodium, vault, terms) });
  return { ...terms, sealed: bytesToBase64Url(sealed) };
}

function wrapAad(sodium: Sodium, { kind, vaultId }: VaultName, terms: WrapTerms): Uint8Array {
  return labelledHash(
    sodium,
    kind.wrapLabel,
    Uint8Array.of(version),
    vaultId,
    terms.type,
    terms.kdf,
    u32ToBytes(terms.opsLimit),
    u32ToBytes(terms.memLimitKiB),
    base64UrlToBytes(terms.salt) ?? new Uint8Array(),
  );
}
