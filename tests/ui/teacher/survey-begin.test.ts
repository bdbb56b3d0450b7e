import { describe, expect, test } from "vitest";
import { readySets } from "../../../src/core/catalogue/ready-sets.ts";
import {
  offeredSets,
  suggestedName,
  usualLanguages,
} from "../../../src/ui/teacher/surveys/new-survey/survey-begin.ts";
import { surveys } from "../../../src/i18n/nb/surveys.ts";

const idsAt = (level: Parameters<typeof offeredSets>[1]) =>
  offeredSets(readySets, level).map(({ set }) => set.id);

describe("the sets that are offered", () => {
  test("begin with the one that suits most, and are those made for the level", () => {
    expect(idsAt("grades-5-7")).toEqual([
      "standard",
      "short",
      "start-of-term",
      "after-a-measure",
      "investigation",
    ]);
    expect(idsAt("kindergarten")).toEqual(["kindergarten-conversation"]);
  });

  test("say how long they take there", () => {
    const [standard, short] = offeredSets(readySets, "grades-1-4");
    expect([standard?.minutes, short?.minutes]).toEqual([10, 5]);
  });
});

describe("the name that is suggested", () => {
  const nameOn = (day: string, taken: readonly string[] = []) =>
    suggestedName({ surveys }, new Date(`${day}T12:00`), taken);

  test("is the season's, as schools count, and one of its own", () => {
    expect(nameOn("2026-08-01")).toBe("Høsten 2026");
    expect(nameOn("2026-12-31")).toBe("Høsten 2026");
    expect(nameOn("2027-07-31")).toBe("Våren 2027");
    expect(nameOn("2026-11-21", ["Høsten 2026"])).toBe("Høsten 2026 (2)");
  });
});

test("languages are those of last time, or those of the teacher with English", () => {
  const usual = { level: "grades-5-7", contact: null } as const;
  expect(usualLanguages({ ...usual, languages: ["nb"] }, "nn")).toEqual(["nb"]);
  expect(usualLanguages({ ...usual, languages: null }, "nn")).toEqual(["nn", "en"]);
  expect(usualLanguages({ ...usual, languages: null }, "en")).toEqual(["nb", "en"]);
});
