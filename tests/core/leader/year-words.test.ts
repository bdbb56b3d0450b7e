import { describe, expect, test } from "vitest";
import {
  emptyGoal,
  emptyYearWords,
  goalOf,
  isChosen,
  withChoice,
  withGoal,
} from "../../../src/core/leader/year-words.ts";

const offered = ["look:bullied", "look:company", "celebrate:safety"] as const;

describe("what a leader writes of a year", () => {
  test("begins with every finding chosen, and with no words", () => {
    const words = emptyYearWords(2026);
    expect(offered.every((id) => isChosen(words, id))).toBe(true);
    expect(goalOf(words, "look:bullied")).toEqual(emptyGoal("look:bullied"));
  });

  test("leaves out one finding and keeps the others, and takes it in again", () => {
    const without = withChoice(emptyYearWords(2026), offered, {
      finding: "look:company",
      chosen: false,
    });
    expect(without.chosen).toEqual(["look:bullied", "celebrate:safety"]);
    // What is found later was not chosen.
    expect(isChosen(without, "look:thriving")).toBe(false);
    const again = withChoice(without, offered, { finding: "look:company", chosen: true });
    expect(again.chosen).toEqual(offered);
  });

  test("keeps one goal a finding, also of one that is not chosen", () => {
    const goal = { ...emptyGoal("look:company"), goal: "Alle har noen" };
    const words = withGoal(withGoal(emptyYearWords(2026), goal), { ...goal, measure: "Lek" });
    expect(words.goals).toEqual([{ ...goal, measure: "Lek" }]);
    const without = withChoice(words, offered, { finding: "look:company", chosen: false });
    expect(goalOf(without, "look:company").measure).toBe("Lek");
  });
});
