import { describe, expect, test } from "vitest";
import type { RoundView } from "../../../src/app/leader/leader-app.ts";
import type { RoundId } from "../../../src/core/ids.ts";
import type { PlaceId } from "../../../src/core/leader/release.ts";
import type { CalendarDay } from "../../../src/core/survey-dates.ts";
import { leaderWordsIn, titleOfTerm, writeTerm } from "../../../src/ui/leader/leader-texts.ts";
import {
  countText,
  deadlineText,
  releaseFailureText,
  stateText,
} from "../../../src/ui/leader/rounds/round-text.ts";

const words = leaderWordsIn("nb");

const open: RoundView = {
  id: "r" as RoundId,
  placeId: "p" as PlaceId,
  place: "Furulund skole",
  level: "school",
  term: { schoolYear: 2026, half: "spring" },
  mode: "plain",
  unitMost: 30,
  closesOn: "2026-12-04" as CalendarDay,
  isPastClosing: false,
  step: { type: "open", contributions: 3, possible: [], trouble: null },
};

describe("a round in words", () => {
  test("says how many classes, and of a list of names how many teachers", () => {
    expect(countText(words, open)).toBe("3 klasser har bidratt");
    expect(countText(words, { ...open, level: "municipality" })).toBe("3 skoler har bidratt");
    expect(countText(words, { ...open, mode: "strict" })).toBe("3 lærere har meldt seg på");
    const listed = { ...open.step, type: "listed" } as RoundView["step"];
    expect(countText(words, { ...open, mode: "strict", step: listed })).toBe(
      "3 klasser har bidratt",
    );
  });

  test("never says a number that nobody has told", () => {
    const unknown = { type: "open", contributions: null, possible: [], trouble: null } as const;
    expect(stateText(words, { ...open, step: unknown }, false)).toBe(words.rounds.state.counting);
  });

  test("says of a release without figures that there are none, and not why", () => {
    const released = { ...open, step: { type: "released", contributions: 3 } } as const;
    expect(stateText(words, released, true)).toBe(words.rounds.state.released);
    expect(stateText(words, released, false)).toBe(words.rounds.state.withheld);
  });

  test("says until when, and afterwards since when not", () => {
    expect(deadlineText(words, open, "nb")).toBe("Åpen til og med 4. desember 2026");
    expect(deadlineText(words, { ...open, isPastClosing: true }, "nb")).toBe(
      "Fristen var 4. desember 2026",
    );
  });
});

test("the spring of a school year is in the year after it began", () => {
  expect(writeTerm(words, { schoolYear: 2026, half: "autumn" })).toBe("høsten 2026");
  expect(writeTerm(words, { schoolYear: 2026, half: "spring" })).toBe("våren 2027");
  expect(titleOfTerm(leaderWordsIn("nn"), { schoolYear: 2026, half: "autumn" })).toBe(
    "Hausten 2026",
  );
});

test("a refused release has a sentence of its own", () => {
  const told = (["released-already", "year-used", "not-now"] as const).map((type) =>
    releaseFailureText(words, { type }),
  );
  expect(new Set(told).size).toBe(3);
});

describe("words a leader shares with a teacher", () => {
  test.each(["nb", "nn", "en"] as const)("in %s speak of rounds, not of pupils", (language) => {
    const { vault } = leaderWordsIn(language);
    const spoken = [vault.unlock.removeText, vault.kit.printedNote, vault.unlock.forgottenText];
    for (const text of spoken) expect(text).not.toMatch(/klasserom|classroom|svar|answers/iu);
  });
});
