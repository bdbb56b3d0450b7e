import { describe, expect, test } from "vitest";
import { municipalityFields } from "../../../src/core/leader/fields.ts";
import { leaderWordsIn } from "../../../src/ui/leader/leader-texts.ts";
import { problemText, upwardsFailureText } from "../../../src/ui/leader/upwards/upwards-text.ts";

const words = leaderWordsIn("nb");

describe("an invitation that cannot be answered", () => {
  test("is told apart: gone, for teachers, damaged, or the mailbox away", () => {
    const told = [
      upwardsFailureText(words, {
        type: "relay",
        failure: { type: "told", code: "refused" },
      }),
      upwardsFailureText(words, { type: "relay", failure: { type: "offline" } }),
      upwardsFailureText(words, { type: "for-teachers" }),
      upwardsFailureText(words, { type: "damaged" }),
      upwardsFailureText(words, { type: "description", why: "newer-version" }),
    ];
    expect(new Set(told).size).toBe(told.length);
    expect(told[0]).toBe(words.upwards.read.failures.gone);
    expect(told[1]).toBe(words.rounds.relay.offline);
  });

  test("names what stands in the way of a school", () => {
    expect(problemText(words, { type: "too-many-classes", most: 20 })).toContain("høyst 20");
    expect(problemText(words, { type: "elsewhere", municipality: "Nordlia" })).toContain("Nordlia");
  });
});

test.each(["nb", "nn", "en"] as const)(
  "every number that would leave a school has a name in %s",
  (language) => {
    const { fields } = leaderWordsIn(language).upwards.offer;
    const named = municipalityFields.filter((field) => field !== "schools");
    expect(Object.keys(fields).toSorted()).toEqual(named.toSorted());
  },
);
