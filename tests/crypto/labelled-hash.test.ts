import { expect, test } from "vitest";
import { bytesToBase64Url } from "../../src/core/ids.ts";
import { labelledHash } from "../../src/crypto/labelled-hash.ts";
import { pupilSodium } from "../support/survey-crypto.ts";

const hash = (label: string, ...fields: (string | Uint8Array)[]) =>
  bytesToBase64Url(labelledHash(pupilSodium, label, ...fields));

test("depends on where one field ends and the next begins", () => {
  const readings = [
    hash("l", "ab", "c"),
    hash("l", "a", "bc"),
    hash("l", "abc"),
    hash("la", "b", "c"),
    hash("l", "abc", ""),
    hash("l", "", "abc"),
    hash("l"),
    hash(""),
  ];
  expect(new Set(readings).size).toBe(readings.length);
});

test("reads text as its UTF-8", () => {
  expect(hash("l", "æ")).toBe(hash("l", Uint8Array.of(0xc3, 0xa6)));
});
