import { elementBytes, elementsFromStream, multiplyElements } from "../protocol/field61.ts";
import type { Sodium } from "./sodium.ts";

/** Words that may be passed over; that it is not enough has a chance of 1 in 2^500. */
const spareWords = 8;

/**
 * The elements a seed of 32 bytes stands for (docs/protocol.md, 8.4), the same for the same seed and count; null when
 * more words are equal to p than are spare.
 */
export function expandSeed(
  sodium: Sodium,
  seed: Uint8Array,
  count: number,
): readonly bigint[] | null {
  const bytes = sodium.deterministicBytes(elementBytes * (count + spareWords), seed);
  return elementsFromStream(bytes, count);
}

/** x || alpha x: what is shared of the numbers x. */
export function withMac(numbers: readonly bigint[], alpha: bigint): readonly bigint[] {
  return [...numbers, ...numbers.map((number) => multiplyElements(alpha, number))];
}
