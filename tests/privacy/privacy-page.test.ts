import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inProject } from "../../scripts/prepare/places.mjs";

const page = readFileSync(inProject("PRIVACY.md"), "utf8");
const [promises = "", proofs = ""] = page.split("\n## The tests\n");

/** The one chapter that promises nothing. */
const openly = "What is not covered, said openly";

const sentences = promises
  .split(/^## /mu)
  .slice(1)
  .filter((chapter) => !chapter.startsWith(openly))
  .flatMap((chapter) => chapter.split("\n").filter((line) => line.startsWith("- ")));

interface Proof {
  readonly number: string;
  readonly file: string;
  readonly test: string;
}

const named: readonly Proof[] = proofs
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => {
    const parts = /^\[\^(\d+)\]: `(tests\/[\w./-]+)` "(.+)"$/u.exec(line);
    if (parts === null) throw new Error(`Not a proof: ${line}`);
    const [, number = "", file = "", test = ""] = parts;
    return { number, file, test };
  });

describe("each sentence of PRIVACY.md", () => {
  test("is one sentence, and ends with the test that proves it", () => {
    expect(sentences.length).toBeGreaterThan(40);
    expect(sentences.filter((line) => !/^- .+[^.\]](?:\.)(?:\[\^\d+\])+$/u.test(line))).toEqual([]);
    expect(sentences.filter((line) => /[.?!] \p{Lu}/u.test(line))).toEqual([]);
  });

  test("names tests that are listed, and every one that is", () => {
    const used = new Set([...promises.matchAll(/\[\^(\d+)\]/gu)].map(([, number]) => number));
    expect([...used].sort(byNumber)).toEqual(named.map(({ number }) => number));
    expect(named.map(({ number }) => Number(number))).toEqual(named.map((_, index) => index + 1));
  });
});

test.each(named)("$file has the test: $test", ({ file, test: name }) => {
  expect(existsSync(inProject(file)), file).toBe(true);
  const source = readFileSync(inProject(file), "utf8");
  const isThere = source.includes(`test(${JSON.stringify(name)}`);
  expect(isThere, `${file} has no test called "${name}"`).toBe(true);
});

test("the summary stands first, in Norwegian", () => {
  const [, first = ""] = promises.split(/^## /mu);
  expect(first).toMatch(/^Kort fortalt, for lærere, foresatte og personvernombud\n/u);
});

test("what is not covered is said", () => {
  expect(promises).toContain(`## ${openly}\n`);
});

function byNumber(a: string | undefined, b: string | undefined): number {
  return Number(a) - Number(b);
}
