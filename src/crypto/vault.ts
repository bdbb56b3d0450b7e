import { bytesToBase64Url } from "../core/ids.ts";
import { err, ok, type Result } from "../core/result.ts";
import { equalBytes } from "../protocol/bytes.ts";
import { parseVaultHeader, type KeyWrap, type VaultHeader } from "../protocol/vault-header.ts";
import { idToBytes } from "./id-bytes.ts";
import {
  kitKey,
  passphraseKeyOf,
  unwrap,
  wrapWithKit,
  wrapWithPassphrase,
  type VaultKey,
  type VaultName,
} from "./key-wrap.ts";
import { decodeKit, encodeKit, kitBytes } from "./recovery-kit.ts";
import type { Argon2Cost, Sodium, TeacherSodium } from "./sodium.ts";
import { teacherVault, type VaultKind } from "./vault-kind.ts";

export type VaultSecret =
  | { readonly type: "passphrase"; readonly passphrase: string }
  | { readonly type: "kit"; readonly kit: string };

export type UnlockFailure =
  | { readonly type: "wrong-secret" }
  /** The kit has a symbol or check symbol that cannot be right; groups are numbered from 1. */
  | { readonly type: "mistyped-kit"; readonly groups: readonly number[] }
  /** The header asks for too little or too much work, or is of a version not known. */
  | { readonly type: "refused-header" }
  | { readonly type: "out-of-memory" };

const vaultIdBytes = 16;
const masterKeyBytes = 32;

export function newVaultKey(sodium: Sodium, kind: VaultKind = teacherVault): VaultKey {
  return {
    kind,
    vaultId: sodium.randomBytes(vaultIdBytes),
    masterKey: sodium.randomBytes(masterKeyBytes),
  };
}

/** A header of these wraps; without any, of a vault that lives in memory alone. */
export function headerOf(vault: VaultKey, wraps: readonly KeyWrap[]): VaultHeader {
  const vaultId = bytesToBase64Url(vault.vaultId);
  return { format: vault.kind.format, version: 1, vaultId, wraps };
}

/** The header with the wrap in place of the one of its type; null when the device lacks the memory. */
export function withPassphrase(
  sodium: TeacherSodium,
  open: { readonly vault: VaultKey; readonly header: VaultHeader },
  chosen: { readonly passphrase: string; readonly costs: readonly Argon2Cost[] },
): VaultHeader | null {
  const wrap = wrapWithPassphrase(sodium, open.vault, chosen);
  return wrap === null ? null : withWrap(open.header, wrap);
}

/** The header with a new recovery kit, and the kit as it is written down. */
export function withNewKit(
  sodium: Sodium,
  vault: VaultKey,
  header: VaultHeader,
): { readonly header: VaultHeader; readonly kit: string } {
  const kit = sodium.randomBytes(kitBytes);
  return { header: withWrap(header, wrapWithKit(sodium, vault, kit)), kit: encodeKit(kit) };
}

/**
 * The master key, if the secret opens its wrap. The header is not trusted: it comes from where a thief
 * may have written, and is checked before any work is done for it.
 */
export function openVault(
  sodium: TeacherSodium,
  untrusted: VaultHeader,
  secret: VaultSecret,
  kind: VaultKind = teacherVault,
): Result<VaultKey, UnlockFailure> {
  const parsed = parseVaultHeader(untrusted, kind.format);
  if (!parsed.ok) return err({ type: "refused-header" });
  const header = parsed.value;
  const type = secret.type === "kit" ? "recovery" : "passphrase";
  const wrap = header.wraps.find((candidate) => candidate.type === type);
  if (wrap === undefined) return err({ type: "refused-header" });
  const vault: VaultName = { kind, vaultId: idToBytes(header.vaultId) };
  const key = wrappingKey(sodium, secret, { vault, wrap });
  if (!key.ok) return key;
  const masterKey = unwrap(sodium, vault, { wrap, key: key.value });
  return masterKey === null ? err({ type: "wrong-secret" }) : ok({ ...vault, masterKey });
}

export function isSameVault(a: VaultKey, b: VaultKey): boolean {
  return equalBytes(a.vaultId, b.vaultId) && equalBytes(a.masterKey, b.masterKey);
}

function wrappingKey(
  sodium: TeacherSodium,
  secret: VaultSecret,
  { vault, wrap }: { readonly vault: VaultName; readonly wrap: KeyWrap },
): Result<Uint8Array, UnlockFailure> {
  if (secret.type === "kit") {
    const kit = decodeKit(secret.kit);
    return kit.ok
      ? ok(kitKey(sodium, vault, kit.value))
      : err({ type: "mistyped-kit", groups: kit.error });
  }
  const key = passphraseKeyOf(sodium, wrap, secret.passphrase);
  return key === null ? err({ type: "out-of-memory" }) : ok(key);
}

function withWrap(header: VaultHeader, wrap: KeyWrap): VaultHeader {
  const others = header.wraps.filter((other) => other.type !== wrap.type);
  const wraps = wrap.type === "passphrase" ? [wrap, ...others] : [...others, wrap];
  return { ...header, wraps };
}
