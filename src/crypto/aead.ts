import { joinBytes } from "../protocol/bytes.ts";
import type { Sodium } from "./sodium.ts";

const nonceBytes = 24;

/** What seals and opens: a key of 32 bytes, and what the sealed bytes are bound to. */
export interface AeadBinding {
  readonly key: Uint8Array;
  readonly aad: Uint8Array;
}

/** AEAD of docs/protocol.md: a random nonce and the sealed bytes, 40 bytes longer than the plain ones. */
export function sealAead(sodium: Sodium, plain: Uint8Array, binding: AeadBinding): Uint8Array {
  const nonce = sodium.randomBytes(nonceBytes);
  return joinBytes(nonce, sodium.aeadSeal(plain, binding.aad, { key: binding.key, nonce }));
}

/** Null when it was not sealed with this key and this binding, or was changed. */
export function openAead(
  sodium: Sodium,
  sealed: Uint8Array,
  binding: AeadBinding,
): Uint8Array | null {
  if (sealed.length < nonceBytes) return null;
  const key = { key: binding.key, nonce: sealed.subarray(0, nonceBytes) };
  return sodium.aeadOpen(sealed.subarray(nonceBytes), binding.aad, key);
}
