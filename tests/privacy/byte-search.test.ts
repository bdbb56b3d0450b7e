import { describe, expect, test } from "vitest";
import { createSeededRandom, randomBelow } from "../../src/core/seeded-random.ts";
import { findNeedles, formsOf } from "../support/byte-search.ts";

const needle = { label: "a name", text: "Bråtholmine Sørgaardsen" };

/** Written down by hand with other tools than the search uses for itself where there are any. */
const plantings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ["UTF-8", (text) => new TextEncoder().encode(text)],
  ["UTF-16LE", (text) => utf16(text, true)],
  ["UTF-16BE", (text) => utf16(text, false)],
  ["Latin-1", (text) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))],
  ["decomposed", (text) => new TextEncoder().encode(text.normalize("NFD"))],
  ["small letters", (text) => new TextEncoder().encode(text.toLowerCase())],
  ["capital letters", (text) => new TextEncoder().encode(text.toUpperCase())],
  ["base64", (text) => utf8(btoa(bytesAsLatin1(utf8(text))))],
  ["base64 after one byte", (text) => utf8(btoa(bytesAsLatin1(utf8(`x${text}`))))],
  ["base64 after two bytes", (text) => utf8(btoa(bytesAsLatin1(utf8(`xy${text}`))))],
  ["base64 before something", (text) => utf8(btoa(bytesAsLatin1(utf8(`{"a":"${text}"}`))))],
  [
    "base64url with its own letters",
    (text) => Buffer.from(Buffer.from(`ÿÿþ${text}ÿÿþ`).toString("base64url")),
  ],
  ["base64 of UTF-16", (text) => Buffer.from(Buffer.from(utf16(text, true)).toString("base64"))],
  ["hex", (text) => utf8(hex(utf8(text)))],
  ["HEX", (text) => utf8(hex(utf8(text)).toUpperCase())],
  ["encodeURIComponent", (text) => utf8(encodeURIComponent(text))],
  ["a form", (text) => utf8(new URLSearchParams({ a: text }).toString())],
  ["percent everywhere", (text) => utf8(hex(utf8(text)).replaceAll(/../g, "%$&"))],
  ["JSON with escapes", (text) => utf8(`"${text.replaceAll(/[^ -~]/g, jsonEscape)}"`)],
];

/**
 * The same in every run: beside a needle chance could write what makes it begin a byte earlier in
 * another of its forms (a zero before UTF-16).
 */
function noise(length: number): Buffer {
  const random = createSeededRandom(length);
  return Buffer.from(Uint8Array.from({ length }, () => randomBelow(random, 256)));
}

describe("the search finds a needle that was planted", () => {
  test.each(plantings)("as %s", (_name, plant) => {
    const planted = Buffer.concat([noise(1001), plant(needle.text), noise(1002)]);
    const finds = findNeedles([needle], [{ label: "planted", bytes: planted }]);
    expect(finds.map((find) => find.needle)).toContain("a name");
    expect(finds.every((find) => find.offset >= 1001)).toBe(true);
  });

  test("at the very start and the very end", () => {
    const bytes = utf8(needle.text);
    expect(findNeedles([needle], [{ label: "whole", bytes }])).toHaveLength(1);
  });

  test("in the haystack it names", () => {
    const haystacks = ["a", "b", "c"].map((label) => ({
      label,
      bytes: label === "b" ? utf8(`..${needle.text}..`) : noise(500),
    }));
    const finds = findNeedles([needle], haystacks);
    expect(finds.map((find) => find.haystack)).toEqual(["b"]);
  });
});

describe("the search finds nothing", () => {
  test("in four megabytes of noise and their base64", () => {
    const bytes = noise(4_000_000);
    const haystacks = [
      { label: "noise", bytes },
      { label: "letters", bytes: Buffer.from(bytes.toString("base64")) },
    ];
    const needles = ["Bråtholmine", "Sørgaardsen", "41827599914"].map((text) => ({
      label: text,
      text,
    }));
    expect(findNeedles(needles, haystacks)).toEqual([]);
  });

  test("where a needle stands only in part", () => {
    const bytes = utf8(needle.text.slice(0, -1));
    expect(findNeedles([needle], [{ label: "part", bytes }])).toEqual([]);
  });
});

test("a needle too short to be told from chance is refused", () => {
  expect(() => findNeedles([{ label: "7B", text: "7B" }], [])).toThrow("too short");
});

test("no form of a needle is so short that chance would write it", () => {
  expect(formsOf(needle.text).every((form) => form.bytes.length >= 8)).toBe(true);
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1) {
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytesAsLatin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function jsonEscape(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
