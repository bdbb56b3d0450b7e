import { createHash, timingSafeEqual } from "node:crypto";
import { base64UrlToBytes } from "../src/core/ids.ts";
import { textToBytes } from "../src/protocol/bytes.ts";
import { limits } from "../src/protocol/limits.ts";

/** What is compared when there is nothing to compare with, so that the time taken does not tell. */
const nobodysVerifier = new Uint8Array(limits.secretBytes);

/** The relay keeps SHA-256 of a label and a secret of 256 random bits, never the secret (docs/protocol.md, 4 and 5). */
export type SecretLabel = "samklang.auth.1" | "samklang.owner.1" | "samklang.watch.1";

/**
 * Whether `Authorization: Bearer <base64url of 32 bytes>` carries the secret behind the verifier, in a time that does
 * not depend on how much of it is right. A null verifier (no such survey or slot) is never matched.
 */
export function matchesVerifier(
  authorization: string | undefined,
  label: SecretLabel,
  verifier: Uint8Array | null,
): boolean {
  const secret = bearerSecret(authorization) ?? nobodysVerifier;
  const given = sha256(textToBytes(label), secret);
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
  const text = /^Bearer ([A-Za-z0-9_-]{43})$/i.exec(authorization ?? "")?.[1];
  return text === undefined ? null : base64UrlToBytes(text);
}
