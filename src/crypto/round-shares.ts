import { base64UrlToBytes } from "../core/ids.ts";
import { err, type Result } from "../core/result.ts";
import { elementOf, elementsToBytes, subtractVectors } from "../protocol/field61.ts";
import { joinBytes } from "../protocol/bytes.ts";
import { roundFieldCount, type RoundDescription } from "../protocol/round-description.ts";
import {
  encodeRoundText,
  parseRoundText,
  seedBytes,
  type RoundText,
} from "../protocol/round-text.ts";
import { expandSeed, withMac } from "./round-elements.ts";
import { roundAlpha, shareTag, type RoundSecret } from "./round-secrets.ts";
import type { BoxKeys, Sodium, TeacherSodium } from "./sodium.ts";

/** A round as a contribution is made for. */
export interface RoundToJoin {
  readonly secret: RoundSecret;
  readonly description: RoundDescription;
  /** dh. */
  readonly descriptionHash: Uint8Array;
}

/** "unopened": not sealed to this round's key, or changed. "version": of another version of the protocol's text. */
export type UnopenedText = "unopened" | "version";

const bucket = 128;

/**
 * What is sent to the relay: its own share, which says nothing without the seed, and the seed sealed to the leader.
 * 512 (at level municipality 320) and 176 bytes. Every call draws a new seed. Throws a RangeError for numbers that are
 * not whole, not as many as the level has, or do not begin with the 1 that counts the contribution.
 */
export function sealShare(
  sodium: TeacherSodium,
  round: RoundToJoin,
  {
    numbers,
    shareSecret,
  }: { readonly numbers: readonly number[]; readonly shareSecret: Uint8Array },
): Uint8Array {
  const { secret, description } = round;
  const { level, roundId } = description;
  if (numbers.length !== roundFieldCount(level) || numbers[0] !== 1) {
    throw new RangeError("Not the numbers of a contribution");
  }
  const elements = numbers.map((number) => elementOf(BigInt(number)));
  const shared = withMac(elements, roundAlpha(sodium, secret));
  const { seed, share } = splitVector(sodium, shared);
  const text = sealText(sodium, publicKeyOf(description), {
    level,
    roundId,
    descriptionHash: round.descriptionHash,
    tag: shareTag(sodium, shareSecret),
    seed,
  });
  return joinBytes(elementsToBytes(share), text);
}

/** Two halves that say nothing alone: a seed for the one, and what is missing to the vector for the other. */
export function splitVector(
  sodium: Sodium,
  vector: readonly bigint[],
): { readonly seed: Uint8Array; readonly share: readonly bigint[] } {
  for (;;) {
    const seed = sodium.randomBytes(seedBytes);
    const other = expandSeed(sodium, seed, vector.length);
    if (other !== null) return { seed, share: subtractVectors(vector, other) };
  }
}

/** 176 bytes, for the round's leader alone. */
export function sealText(sodium: Sodium, publicKey: Uint8Array, text: RoundText): Uint8Array {
  return sodium.boxSeal(sodium.pad(encodeRoundText(text), bucket), publicKey);
}

export function openText(
  sodium: Sodium,
  sealed: Uint8Array,
  keys: BoxKeys,
): Result<RoundText, UnopenedText> {
  const padded = sodium.boxOpen(sealed, keys);
  const bytes = padded?.length === bucket ? sodium.unpad(padded, bucket) : null;
  const text = bytes === null ? null : parseRoundText(bytes);
  if (text === null) return err("unopened");
  return text.ok ? text : err(text.error === "version" ? "version" : "unopened");
}

function publicKeyOf({ publicKey }: RoundDescription): Uint8Array {
  return base64UrlToBytes(publicKey) ?? new Uint8Array();
}
