import { equalBytes, textToBytes } from "../protocol/bytes.ts";
import type { Sodium } from "./sodium.ts";

/** A function of the library is missing or gives a wrong answer: nothing may be encrypted with it. */
export class SelfTestError extends Error {
  override readonly name = "SelfTestError";

  constructor() {
    super("libsodium does not give the answers it must");
  }
}

/**
 * Checks every function of Sodium against a known answer and throws a SelfTestError at the first that
 * differs. BLAKE2b: RFC 7693, appendix A, in its form of 32 bytes. XChaCha20-Poly1305:
 * draft-irtf-cfrg-xchacha-03, appendix A.3.1. The box and the deterministic bytes: made with PyNaCl.
 */
export function checkSodium(sodium: Sodium): void {
  expectAnswers([
    () => checkHash(sodium),
    () => checkAead(sodium),
    () => checkPadding(sodium),
    () => checkBox(sodium),
    () => checkRandomness(sodium),
  ]);
}

/** Runs the checks; what a missing function throws is a wrong answer like others. */
export function expectAnswers(checks: readonly (() => boolean)[]): void {
  for (const check of checks) {
    let right = false;
    try {
      right = check();
    } catch {
      throw new SelfTestError();
    }
    if (!right) throw new SelfTestError();
  }
}

export function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** first, first + 1, first + 2 ... */
export function countingBytes(first: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => first + index);
}

function checkHash(sodium: Sodium): boolean {
  const answer = fromHex("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
  return equalBytes(sodium.blake2b(textToBytes("abc")), answer);
}

function checkAead(sodium: Sodium): boolean {
  const key = { key: countingBytes(0x80, 32), nonce: countingBytes(0x40, 24) };
  const aad = fromHex("50515253c0c1c2c3c4c5c6c7");
  const plain = textToBytes(
    "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
  );
  const sealed = fromHex(
    "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39" +
      "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9" +
      "21f9664c97637da9768812f615c68b13b52ec0875924c1c7987947deafd8780acf49",
  );
  const changed = Uint8Array.from(sealed, (byte, index) => (index === 0 ? byte ^ 1 : byte));
  const opened = sodium.aeadOpen(sealed, aad, key);
  return (
    equalBytes(sodium.aeadSeal(plain, aad, key), sealed) &&
    opened !== null &&
    equalBytes(opened, plain) &&
    sodium.aeadOpen(changed, aad, key) === null &&
    sodium.aeadOpen(sealed, aad.subarray(1), key) === null
  );
}

function checkPadding(sodium: Sodium): boolean {
  const padded = fromHex("01028000000000000000000000000000");
  const bytes = sodium.unpad(padded, 16);
  return (
    equalBytes(sodium.pad(Uint8Array.of(1, 2), 16), padded) &&
    sodium.pad(padded, 16).length === 32 &&
    bytes !== null &&
    equalBytes(bytes, Uint8Array.of(1, 2)) &&
    sodium.unpad(new Uint8Array(16), 16) === null
  );
}

function checkBox(sodium: Sodium): boolean {
  const keys = {
    publicKey: fromHex("4701d08488451f545a409fb58ae3e58581ca40ac3f7f114698cd71deac73ca01"),
    secretKey: fromHex("3d94eea49c580aef816935762be049559d6d1440dede12e6a125f1841fff8e6f"),
  };
  const sealed = fromHex(
    "830e17690fccc08efa896a9999cbb0e714fe655d492c330432b992203095933a0ec779ea9f448c63a80a4a96d2688ed2" +
      "bf09386ac0215def",
  );
  const message = textToBytes("samklang");
  const changed = Uint8Array.from(sealed, (byte, index) => (index === 40 ? byte ^ 1 : byte));
  const opened = sodium.boxOpen(sealed, keys);
  const made = sodium.boxSeal(message, keys.publicKey);
  const madeOpened = sodium.boxOpen(made, keys);
  return (
    opened !== null &&
    equalBytes(opened, message) &&
    madeOpened !== null &&
    equalBytes(madeOpened, message) &&
    !equalBytes(made, sealed) &&
    sodium.boxOpen(changed, keys) === null
  );
}

/** Randomness has no known answer. That two draws are equal has a chance of 1 in 2^256. */
function checkRandomness(sodium: Sodium): boolean {
  const drawn = sodium.randomBytes(32);
  const answer = fromHex("0d8e6cc68715648926732e7ea73250cf");
  return (
    drawn.length === 32 &&
    !equalBytes(drawn, sodium.randomBytes(32)) &&
    equalBytes(sodium.deterministicBytes(16, countingBytes(0, 32)), answer)
  );
}
