import { bytesToBase64Url, type RoundId } from "../core/ids.ts";
import { joinBytes, textToBytes } from "../protocol/bytes.ts";
import { roundLimits } from "../protocol/round-limits.ts";
import { idToBytes } from "./id-bytes.ts";
import { labelledHash } from "./labelled-hash.ts";
import { expandSeed } from "./round-elements.ts";
import type { Sodium, TeacherSodium } from "./sodium.ts";

/** That both are 0 has a chance of 1 in 2^122. */
const alphasTried = 2;

/** What everybody invited to a round has (docs/protocol.md, 8.1). */
export interface RoundSecret {
  readonly roundId: RoundId;
  /** R, 16 bytes. */
  readonly roundSecret: Uint8Array;
}

/** Lets an invited person speak to the relay about this round. */
export function roundPass(sodium: Sodium, round: RoundSecret): Uint8Array {
  return derive(sodium, "samklang.round-pass.1", round);
}

export function roundPassVerifier(sodium: TeacherSodium, round: RoundSecret): string {
  return verifierOf(sodium, "samklang.round-pass.1", roundPass(sodium, round));
}

export function roundOwnerVerifier(sodium: TeacherSodium, ownerSecret: Uint8Array): string {
  return verifierOf(sodium, "samklang.round-owner.1", ownerSecret);
}

export function descriptionKey(sodium: Sodium, round: RoundSecret): Uint8Array {
  return derive(sodium, "samklang.round-key.1", round);
}

/** Of strict rounds: seals the names of those who take part to those who are invited. */
export function namesKey(sodium: Sodium, round: RoundSecret): Uint8Array {
  return derive(sodium, "samklang.round-names.1", round);
}

/** The key of the MAC: one for the round, since it is checked on a sum. Never 0. */
export function roundAlpha(sodium: Sodium, round: RoundSecret): bigint {
  const elements = expandSeed(sodium, derive(sodium, "samklang.round-alpha.1", round), alphasTried);
  const alpha = elements?.find((element) => element !== 0n);
  if (alpha === undefined) throw new RangeError("No key for the MAC comes out of this round");
  return alpha;
}

/** What the relay knows a contribution by; who has the secret may replace or withdraw it. 16 bytes. */
export function shareTag(sodium: TeacherSodium, shareSecret: Uint8Array): Uint8Array {
  return hashed(sodium, "samklang.tag.1", shareSecret).slice(0, roundLimits.tagBytes);
}

function derive(sodium: Sodium, label: string, { roundId, roundSecret }: RoundSecret): Uint8Array {
  return labelledHash(sodium, label, idToBytes(roundId), roundSecret);
}

/** What the relay keeps of a secret. */
function verifierOf(sodium: TeacherSodium, label: string, secret: Uint8Array): string {
  return bytesToBase64Url(hashed(sodium, label, secret));
}

function hashed(sodium: TeacherSodium, label: string, secret: Uint8Array): Uint8Array {
  return sodium.sha256(joinBytes(textToBytes(label), secret));
}
