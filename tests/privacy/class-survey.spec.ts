import { expect, test } from "@playwright/test";
import { findNeedles } from "../support/byte-search.ts";
import {
  needlesFor,
  readHaystacks,
  readRecord,
  type RunRecord,
  type Side,
} from "../support/run-record.ts";

/** What a whole run of a class left behind: tests/e2e/class-survey.spec.ts has just made it. */
let record: RunRecord;
test.beforeAll(() => {
  record = readRecord();
});

const readableNowhere = (side: Side) =>
  findNeedles(needlesFor(record, side), readHaystacks(side)).map(
    ({ needle, form, haystack }) => `${needle} as ${form} in ${haystack}`,
  );

test("nothing a person could read, and no secret of a card, reaches the relay, its database or its log", () => {
  expect(readHaystacks("relay").length).toBeGreaterThan(100);
  expect(readableNowhere("relay")).toEqual([]);
});

test("nothing a person could read, and no key, lies open in the teacher's browser or in a backup", () => {
  expect(readHaystacks("teacher").length).toBeGreaterThan(50);
  expect(readableNowhere("teacher")).toEqual([]);
});

test("the search would have found what was looked for, had it been there", () => {
  for (const side of ["relay", "teacher"] as const) {
    const planted = readHaystacks(side).map(({ label, bytes }, index) => {
      const { text = "" } = record.texts[index % record.texts.length] ?? {};
      return { label, bytes: Buffer.concat([bytes, Buffer.from(text)]) };
    });
    expect(findNeedles(record.texts, planted).length).toBeGreaterThanOrEqual(planted.length);
  }
});

test("every answer the relay was given has one size", () => {
  expect(record.ballotSizes).toHaveLength(26);
  expect(new Set(record.ballotSizes).size).toBe(1);
});

test("no page asks any other place for anything", () => {
  const elsewhere = record.requests.filter(
    (address) => new URL(address).origin !== record.origin && !address.startsWith("data:"),
  );
  expect(elsewhere).toEqual([]);
  expect(record.requests.length).toBeGreaterThan(100);
});

test("no cookie is set or sent", () => {
  expect(record.cookies).toEqual([]);
});

test("titles and addresses say nothing but the product's name and the page's", () => {
  expect(record.titles.filter((title) => title !== "Samklang" && title !== "")).toEqual([]);
  const pages = new Set(record.addresses.map((address) => new URL(address).pathname));
  expect([...pages].filter((path) => path !== "/" && path !== "/svar")).toEqual([]);
});

test("no page was stopped by its content security policy or failed", () => {
  expect(record.complaints).toEqual([]);
});

test("the relay logs that it is ready, and nothing of what happens", () => {
  expect(record.log).toMatch(/^Samklang is ready: http:\/\/localhost:\d+\n$/);
});

test("no call is compressed, where a search could not have looked", () => {
  expect(record.compressed).toEqual([]);
});
