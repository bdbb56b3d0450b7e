import { err, ok, type Result } from "../core/result.ts";

/**
 * Arithmetic modulo p = 2^61 - 1, in which the numbers of a leader's round are shared and summed (docs/protocol.md,
 * 8.4). An element is a bigint from 0 to p - 1. Not in constant time: JavaScript has no such numbers.
 */
export const fieldPrime = 2n ** 61n - 1n;

/** An element as it travels: little-endian. */
export const elementBytes = 8;

const largestPositive = (fieldPrime - 1n) / 2n;
const lowest61Bits = 2n ** 61n - 1n;

/** The element of any whole number: a negative number v stands as p + v. */
export function elementOf(value: bigint): bigint {
  const rest = value % fieldPrime;
  return rest < 0n ? rest + fieldPrime : rest;
}

/** The whole number an element stands for, from -(p - 1) / 2 to (p - 1) / 2. */
export function signedValueOf(element: bigint): bigint {
  return element > largestPositive ? element - fieldPrime : element;
}

export function addElements(one: bigint, other: bigint): bigint {
  return elementOf(one + other);
}

export function subtractElements(one: bigint, other: bigint): bigint {
  return elementOf(one - other);
}

export function multiplyElements(one: bigint, other: bigint): bigint {
  return elementOf(one * other);
}

/** Place by place. Throws when they are not of one length. */
export function addVectors(one: readonly bigint[], other: readonly bigint[]): readonly bigint[] {
  return combined(one, other, addElements);
}

/** Place by place, the second taken from the first. Throws when they are not of one length. */
export function subtractVectors(
  one: readonly bigint[],
  other: readonly bigint[],
): readonly bigint[] {
  return combined(one, other, subtractElements);
}

/** The sum of any number of vectors of `length` elements, zeros when there is none. Takes one at a time. */
export function sumVectors(
  vectors: Iterable<readonly bigint[]>,
  length: number,
): readonly bigint[] {
  let sum: readonly bigint[] = new Array<bigint>(length).fill(0n);
  for (const vector of vectors) sum = addVectors(sum, vector);
  return sum;
}

/** Eight bytes for each, little-endian. Throws when one is no element. */
export function elementsToBytes(elements: readonly bigint[]): Uint8Array {
  const bytes = new Uint8Array(elements.length * elementBytes);
  const view = new DataView(bytes.buffer);
  for (const [place, element] of elements.entries()) {
    if (element < 0n || element >= fieldPrime) throw new RangeError("Not an element of the field");
    view.setBigUint64(place * elementBytes, element, true);
  }
  return bytes;
}

/** Refuses what is not whole words, and a word that is not below p: each element has one spelling. */
export function parseElements(bytes: Uint8Array): Result<readonly bigint[], "malformed"> {
  if (bytes.length % elementBytes !== 0) return err("malformed");
  const elements = wordsOf(bytes);
  return elements.every((word) => word < fieldPrime) ? ok(elements) : err("malformed");
}

/**
 * The first `count` elements of a stream of random bytes: its words with the top 3 bits set to 0, words equal to p
 * passed over. Null when the stream has too few; bytes after the last whole word are not looked at.
 */
export function elementsFromStream(bytes: Uint8Array, count: number): readonly bigint[] | null {
  const elements = wordsOf(bytes)
    .map((word) => word & lowest61Bits)
    .filter((word) => word !== fieldPrime);
  return elements.length < count ? null : elements.slice(0, count);
}

function wordsOf(bytes: Uint8Array): readonly bigint[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = Math.floor(bytes.length / elementBytes);
  return Array.from({ length: count }, (_, place) => view.getBigUint64(place * elementBytes, true));
}

function combined(
  one: readonly bigint[],
  other: readonly bigint[],
  combine: (one: bigint, other: bigint) => bigint,
): readonly bigint[] {
  if (one.length !== other.length) throw new RangeError("Vectors of different lengths");
  return one.map((element, place) => {
    const second = other[place];
    if (second === undefined) throw new RangeError("A vector with a gap");
    return combine(element, second);
  });
}
