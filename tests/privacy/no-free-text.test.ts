import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inProject } from "../../scripts/prepare/places.mjs";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import { answersLength } from "../../src/protocol/answer-bytes.ts";
import { refOf } from "../../src/core/question-ref.ts";
import { resolvedQuestions } from "../../src/protocol/manifest.ts";

const markup = markupIn("src/ui/pupil");

function markupIn(folder: string): string {
  return readdirSync(inProject(folder))
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => readFileSync(join(inProject(folder), name), "utf8"))
    .join("\n");
}

test("the pupil's page has no place to write in, and an answer no room for text", () => {
  const inputs = markup.match(/<input\b[^>]*>?/gu) ?? [];
  expect(inputs.length).toBeGreaterThan(0);
  expect(inputs.filter((input) => !input.includes('type="radio"'))).toEqual([]);
  expect(markup).not.toMatch(/<textarea|<TextField|contenteditable/iu);

  // One byte for the version; for a nomination a byte and one bit a name; for a scale one byte.
  const roster = Array.from({ length: 26 }, (_, index) => `Elev ${index}`);
  const asked = { kind: "preventive", languages: ["nb"], roster } as const;
  const questions = resolvedQuestions(standardSet.map(refOf), asked) ?? [];
  expect(answersLength({ questions, roster })).toBe(1 + 5 * (1 + 4) + 5 * 1);
});

test("a shared tablet has no field of its own, not even for its code", () => {
  expect(markupIn("src/ui/kiosk")).not.toMatch(
    /<input|<textarea|<TextField|<form|contenteditable/iu,
  );
});

test("the standard questions are five about classmates and five about the own situation", () => {
  const kinds = standardSet.map((question) =>
    question.type === "nomination" ? question.kind : question.type,
  );
  expect(kinds).toEqual([
    ...["affiliation", "affiliation", "influence", "prosocial", "prosocial"],
    ...["scale", "scale", "scale", "scale", "scale"],
  ]);
});
