import { createHash, timingSafeEqual } from "node:crypto";
import { base64UrlToBytes } from "../src/core/ids.ts";
import { textToBytes } from "../src/protocol/bytes.ts";
import { limits } from "../src/protocol/limits.ts";
import { roundLimits } from "../src/protocol/round-limits.ts";

/** What is compared when there is nothing to compare with, so that the time taken does not tell. */
const nobodysVerifier = new Uint8Array(limits.secretBytes);

/** The relay keeps SHA-256 of a label and a secret of 256 random bits, never the secret (docs/protocol.md, 4, 5 and 8.1). */
export type SecretLabel =
  | "samklang.auth.1"
  | "samklang.owner.1"
  | "samklang.watch.1"
  | "samklang.round-owner.1"
  | "samklang.round-pass.1";

/**
 * Whether `Authorization: Bearer <base64url of 32 bytes>` carries the secret behind the verifier, in a time that does
 * not depend on how much of it is right. A null verifier (no such survey or slot) is never matched.
 */
export function matchesVerifier(
  authorization: string | undefined,
  label: SecretLabel,
  verifier: Uint8Array | null,
): boolean {
  return matchesSecret(bearerSecret(authorization), label, verifier);
}

/** As matchesVerifier, for the header by which who is invited to a round shows it. */
export function matchesPass(pass: string | undefined, verifier: Uint8Array | null): boolean {
  return matchesSecret(secretOf(pass), "samklang.round-pass.1", verifier);
}

/** Whether the secret that came as bearer is the one of which the tag is a hash (docs/protocol.md, 8.4). */
export function matchesTag(authorization: string | undefined, tag: string): boolean {
  const bytes = base64UrlToBytes(tag);
  const isTag = bytes?.length === roundLimits.tagBytes;
  const secret = bearerSecret(authorization);
  const given = sha256(textToBytes("samklang.tag.1"), secret ?? nobodysVerifier);
  const wanted = isTag ? bytes : nobodysVerifier.subarray(0, roundLimits.tagBytes);
  const isSame = timingSafeEqual(given.subarray(0, roundLimits.tagBytes), wanted);
  return isSame && isTag && secret !== null;
}

function matchesSecret(
  secret: Uint8Array | null,
  label: SecretLabel,
  verifier: Uint8Array | null,
): boolean {
  const given = sha256(textToBytes(label), secret ?? nobodysVerifier);
  return timingSafeEqual(given, verifier ?? nobodysVerifier) && verifier !== null;
}

/** What the relay keeps of an invitation code (docs/protocol.md, 5); null when the text is no invitation code. */
export function invitationHashOf(code: string | undefined): Uint8Array | null {
  const bytes = base64UrlToBytes(code ?? "");
  return bytes?.length === limits.invitationBytes ? hashInvitation(bytes) : null;
}

export function hashInvitation(code: Uint8Array): Uint8Array {
  return sha256(textToBytes("samklang.invitation.1"), code);
}

/** SHA-256 over the parts one after the other. */
export function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function bearerSecret(authorization: string | undefined): Uint8Array | null {
  return secretOf(/^Bearer (\S+)$/i.exec(authorization ?? "")?.[1]);
}

function secretOf(text: string | undefined): Uint8Array | null {
  const isSecret = text !== undefined && /^[A-Za-z0-9_-]{43}$/.test(text);
  return isSecret ? base64UrlToBytes(text) : null;
}
