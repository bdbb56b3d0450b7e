import { equalBytes, textToBytes } from "../protocol/bytes.ts";
import { countingBytes, expectAnswers, fromHex } from "./self-test.ts";
import type { TeacherSodium } from "./sodium.ts";

/**
 * As checkSodium, for what the teacher's side uses besides. SHA-256: FIPS 180-2, appendix B.1. The key
 * derivation: Python's hashlib.blake2b. Argon2id, the stream and the long draw: made with PyNaCl; Argon2id with
 * the least cost there is, since it is the same code at every cost.
 */
export function checkTeacherSodium(sodium: TeacherSodium): void {
  expectAnswers([
    () => checkKeyPair(sodium),
    () => checkSha256(sodium),
    () => checkKeyDerivation(sodium),
    () => checkArgon2id(sodium),
    () => checkStream(sodium),
    () => checkLongDraw(sodium),
  ]);
}

function checkKeyPair(sodium: TeacherSodium): boolean {
  const keys = sodium.boxKeyPair();
  const message = textToBytes("samklang");
  const opened = sodium.boxOpen(sodium.boxSeal(message, keys.publicKey), keys);
  return (
    opened !== null &&
    equalBytes(opened, message) &&
    !equalBytes(keys.secretKey, sodium.boxKeyPair().secretKey)
  );
}

function checkSha256(sodium: TeacherSodium): boolean {
  const answer = fromHex("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  return equalBytes(sodium.sha256(textToBytes("abc")), answer);
}

function checkKeyDerivation(sodium: TeacherSodium): boolean {
  const answer = fromHex("dc943d5499c14ad315a047fb10eecf33b1b66ef91cde2a60be5ccac5edcc5dfe");
  return equalBytes(sodium.deriveKey(countingBytes(0, 32), 1, "smklvlt1"), answer);
}

function checkArgon2id(sodium: TeacherSodium): boolean {
  const answer = fromHex("62052cca290162d326db6fbbe5cbfc2dde40c3a715635d30ffce9c6f4eabae90");
  const cost = { opsLimit: 1, memLimitKiB: 8 };
  const key = sodium.argon2id(textToBytes("samklang"), countingBytes(0, 16), cost);
  return key !== null && equalBytes(key, answer);
}

function checkStream(sodium: TeacherSodium): boolean {
  const key = countingBytes(0, 32);
  const aad = textToBytes("aad");
  const header = fromHex("efa676fe9d18bfd722a80be1003634573b9c32200e8849c3");
  const first = fromHex("9cdaeaffb5c767e380b8db0e53b3b01cdbfecfc7");
  const second = fromHex("e7d0e73bd043a04976b386f043c220231155c6c5");
  const swapped = sodium.openStream(key, header);
  return (
    opensAs(sodium.openStream(key, header).pull, aad, [first, second]) &&
    swapped.pull(second, aad) === null &&
    isStreamRight(sodium, key, aad)
  );
}

function isStreamRight(sodium: TeacherSodium, key: Uint8Array, aad: Uint8Array): boolean {
  const made = sodium.sealStream(key);
  const chunks = [
    made.push(textToBytes("one"), aad, false),
    made.push(textToBytes("two"), aad, true),
  ];
  return opensAs(sodium.openStream(key, made.header).pull, aad, chunks);
}

/** As long as what a leader's share is expanded from, which takes many blocks of the cipher. */
function checkLongDraw(sodium: TeacherSodium): boolean {
  const answer = fromHex("060866a7aeba6e2cd1453cec59b1ca08856f6733f1ff6fb65f6089b568e77874");
  const drawn = sodium.deterministicBytes(576, countingBytes(0, 32));
  return equalBytes(sodium.blake2b(drawn), answer);
}

function opensAs(
  pull: ReturnType<TeacherSodium["openStream"]>["pull"],
  aad: Uint8Array,
  [one, two]: readonly Uint8Array[],
): boolean {
  const first = pull(one ?? new Uint8Array(), aad);
  const second = pull(two ?? new Uint8Array(), aad);
  return (
    first !== null &&
    second !== null &&
    equalBytes(first.plain, textToBytes("one")) &&
    equalBytes(second.plain, textToBytes("two")) &&
    !first.last &&
    second.last
  );
}
