import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addElements,
  addVectors,
  elementOf,
  elementsFromStream,
  elementsToBytes,
  fieldPrime,
  multiplyElements,
  parseElements,
  signedValueOf,
  subtractElements,
  subtractVectors,
  sumVectors,
} from "../../src/protocol/field61.ts";

const p = 2_305_843_009_213_693_951n;
const element = fc.oneof(
  fc.bigInt({ min: 0n, max: p - 1n }),
  fc.constantFrom(0n, 1n, 2n, p - 1n, p - 2n, p / 2n, p / 2n + 1n),
);

/** The rest of a division, written without what is tried here. */
function modulo(value: bigint): bigint {
  let rest = value - (value / p) * p;
  while (rest < 0n) rest += p;
  return rest;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const fromHex = (text: string) => Uint8Array.from(Buffer.from(text, "hex"));

describe("known values", () => {
  test("of the prime and its neighbours", () => {
    expect(fieldPrime).toBe(p);
    expect(addElements(p - 1n, 1n)).toBe(0n);
    expect(addElements(p - 1n, p - 1n)).toBe(p - 2n);
    expect(subtractElements(0n, 1n)).toBe(p - 1n);
    expect(elementOf(-5n)).toBe(2_305_843_009_213_693_946n);
    expect(elementOf(p)).toBe(0n);
    expect(elementOf(-p)).toBe(0n);
  });

  test("of products, as another program computes them", () => {
    expect(multiplyElements(p - 1n, p - 1n)).toBe(1n);
    expect(multiplyElements(1n << 60n, 1n << 60n)).toBe(576_460_752_303_423_488n);
    expect(multiplyElements(123_456_789_012_345_678n, 987_654_321_098_765_432n)).toBe(
      1_974_130_249_480_659_620n,
    );
    let power = 1n;
    for (let step = 0; step < 100; step += 1) power = multiplyElements(power, 3n);
    expect(power).toBe(1_175_369_268_131_054_105n);
  });

  test("of words, the lowest byte first", () => {
    expect(hex(elementsToBytes([0n, 1n, 258n, p - 1n]))).toBe(
      "0000000000000000" + "0100000000000000" + "0201000000000000" + "feffffffffffff1f",
    );
    expect(parseElements(fromHex("feffffffffffff1f"))).toEqual({ ok: true, value: [p - 1n] });
    expect(parseElements(new Uint8Array())).toEqual({ ok: true, value: [] });
  });

  test("of the border between positive and negative", () => {
    const half = (p - 1n) / 2n;
    expect(signedValueOf(half)).toBe(half);
    expect(signedValueOf(half + 1n)).toBe(-half);
    expect(signedValueOf(p - 1n)).toBe(-1n);
    expect(signedValueOf(0n)).toBe(0n);
  });
});

describe("refused is", () => {
  test.each([
    ["the prime itself", "ffffffffffffff1f"],
    ["one above it", "0000000000000020"],
    ["the highest word", "ffffffffffffffff"],
    ["a good word and the prime", "0100000000000000ffffffffffffff1f"],
    ["seven bytes", "01000000000000"],
    ["nine bytes", "010000000000000000"],
  ])("%s", (_, bytes) => {
    expect(parseElements(fromHex(bytes))).toEqual({ ok: false, error: "malformed" });
  });

  test("what is no element, where it would be written, and vectors of two lengths", () => {
    expect(() => elementsToBytes([p])).toThrow(RangeError);
    expect(() => elementsToBytes([-1n])).toThrow(RangeError);
    expect(() => addVectors([1n], [1n, 2n])).toThrow(RangeError);
    expect(() => subtractVectors([1n, 2n], [1n])).toThrow(RangeError);
    expect(() => sumVectors([[1n]], 2)).toThrow(RangeError);
  });
});

describe("a stream of random bytes", () => {
  test("gives its words without the top three bits, and passes over those equal to p", () => {
    const stream = fromHex("ffffffffffffffff" + "01000000000000e0" + "feffffffffffffff" + "0500");
    expect(elementsFromStream(stream, 2)).toEqual([1n, p - 1n]);
    expect(elementsFromStream(stream, 1)).toEqual([1n]);
    expect(elementsFromStream(stream, 3)).toBeNull();
  });

  test("is read from where it begins in a larger buffer", () => {
    const buffer = fromHex("ffff" + "0700000000000000" + "ffff");
    expect(elementsFromStream(buffer.subarray(2, 10), 1)).toEqual([7n]);
    expect(parseElements(buffer.subarray(2, 10))).toEqual({ ok: true, value: [7n] });
  });
});

describe("for all elements", () => {
  test("sums, differences and products are those of whole numbers, divided by p", () => {
    fc.assert(
      fc.property(element, element, (one, other) => {
        expect(addElements(one, other)).toBe(modulo(one + other));
        expect(subtractElements(one, other)).toBe(modulo(one - other));
        expect(multiplyElements(one, other)).toBe(modulo(one * other));
        expect(addElements(subtractElements(one, other), other)).toBe(one);
      }),
    );
  });

  test("what is written is read again, and no other bytes say the same", () => {
    fc.assert(
      fc.property(fc.array(element, { maxLength: 64 }), (elements) => {
        const bytes = elementsToBytes(elements);
        expect(bytes.length).toBe(8 * elements.length);
        expect(parseElements(bytes)).toEqual({ ok: true, value: elements });
      }),
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), (bytes) => {
        const parsed = parseElements(bytes);
        const isBelow = Buffer.from(bytes).readBigUInt64LE() < p;
        expect(parsed.ok).toBe(isBelow);
        if (parsed.ok) expect(hex(elementsToBytes(parsed.value))).toBe(hex(bytes));
      }),
    );
  });

  test("a whole number and its negative are read back, as long as they are small", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(p - 1n) / 2n, max: (p - 1n) / 2n }), (value) => {
        expect(signedValueOf(elementOf(value))).toBe(value);
      }),
    );
  });

  test("the sum of vectors is that of each place, in whatever order", () => {
    const vectors = fc.array(fc.array(element, { minLength: 4, maxLength: 4 }), { maxLength: 40 });
    fc.assert(
      fc.property(vectors, (many) => {
        const naive = [0, 1, 2, 3].map((place) =>
          modulo(many.reduce((sum, vector) => sum + (vector[place] ?? 0n), 0n)),
        );
        expect(sumVectors(many, 4)).toEqual(naive);
        expect(sumVectors(many.toReversed(), 4)).toEqual(naive);
      }),
    );
  });
});
