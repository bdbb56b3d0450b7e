import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { displayNamesOf } from "../../src/core/display-name.ts";
import { fullName, inventedNames } from "../support/invented-names.ts";

const words = inventedNames.flatMap(({ given, family }) => [given, family]);

test("there are as many as a class of 26 needs", () => {
  expect(inventedNames).toHaveLength(26);
});

test("each has at least ten letters, with æ, ø or å among them", () => {
  expect(words.filter((word) => [...word].length < 10)).toEqual([]);
  expect(words.filter((word) => !/[æøå]/iu.test(word))).toEqual([]);
});

test("the first six letters tell them apart", () => {
  expect(new Set(words.map((word) => word.slice(0, 6).toLowerCase())).size).toBe(words.length);
});

test("classmates see given names alone", () => {
  expect(displayNamesOf(inventedNames.map(fullName))).toEqual(
    inventedNames.map(({ given }) => given),
  );
});

test("none stands in the product itself", async () => {
  const root = resolve(import.meta.dirname, "../..");
  const texts: string[] = [];
  for await (const path of glob("{src,relay,workers,public}/**/*.{ts,tsx,sql,html}", {
    cwd: root,
  })) {
    texts.push(readFileSync(resolve(root, path), "utf8").toLowerCase());
  }
  expect(texts.length).toBeGreaterThan(100);
  const product = texts.join("\n");
  expect(words.filter((word) => product.includes(word.slice(0, 6).toLowerCase()))).toEqual([]);
});
