import { describe, expect, test } from "vitest";
import { areYearWords, placeRecord } from "../../../src/app/leader/records/place-record.ts";
import { emptyGoal, emptyYearWords, yearWordsLimits } from "../../../src/core/leader/year-words.ts";

const written = {
  ...emptyYearWords(2026),
  done: "Faste lekeplasser i friminuttene.\n\nVoksne ute fra første minutt.",
  chosen: ["look:safety"],
  goals: [{ ...emptyGoal("look:safety"), goal: "Flere er trygge" }],
} as const;

const place = {
  id: "AAAAAAAAAAAAAAAAAAAAAA",
  name: "Furulund skole",
  level: "school",
  national: [],
  words: [written],
};

const read = placeRecord.readers[1];

describe("what a leader has written of a year", () => {
  test("is read back as it was kept, lines and all", () => {
    expect(read?.(structuredClone(place))).toEqual(place);
  });

  test("is one text a year, and one goal a finding", () => {
    expect(read?.({ ...place, words: [written, written] })).toBeNull();
    const [goal] = written.goals;
    expect(areYearWords({ ...written, goals: [goal, goal] })).toBe(false);
  });

  test("is of findings there can be, and no longer than the page lets it be", () => {
    expect(areYearWords(written)).toBe(true);
    const unknown = { ...place, words: [{ ...written, chosen: ["look:noise"] }] };
    expect(read?.(unknown)).toBeNull();
    const most = "å".repeat(yearWordsLimits.long);
    expect(areYearWords({ ...written, reading: most })).toBe(true);
    expect(areYearWords({ ...written, reading: `${most}å` })).toBe(false);
  });
});
