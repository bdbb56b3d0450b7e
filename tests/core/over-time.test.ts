import { describe, expect, test } from "vitest";
import type { AnalysisPupil, PreventiveInput } from "../../src/core/analysis-input.ts";
import type { NominationAnswer } from "../../src/core/answers.ts";
import type { QuestionId } from "../../src/core/ids.ts";
import { classChange } from "../../src/core/metrics/class-change.ts";
import { shareChange } from "../../src/core/metrics/share-change.ts";
import { realChange } from "../../src/core/metrics/real-change.ts";
import { fitBeta } from "../../src/core/firmness/beta-binomial.ts";
import { overTime } from "../../src/core/over-time.ts";
import { expectedBand } from "../../src/core/pupils-over-time.ts";
import { tiesBetween } from "../../src/core/tie-changes.ts";
import { pupilsOf, question, scale, survey } from "../support/school.ts";

const size = 20;
const breaks = "breaks" as QuestionId;

/** Pupil i names the next ones in the ring, unless said otherwise. */
function ring(
  names: (pupil: number) => readonly number[] | null,
  count = size,
): NominationAnswer[] {
  return Array.from({ length: count }, (_, pupil): NominationAnswer => {
    const named = names(pupil);
    if (named === null) return { type: "skipped" };
    const pupils = [...new Set(named.map((one) => (one + count) % count))].sort((a, b) => a - b);
    return pupils.length === 0 ? { type: "nobody" } : { type: "named", pupils };
  });
}

const neighbours = (pupil: number): readonly number[] => [pupil - 1, pupil + 1];

function wave(
  answers: readonly NominationAnswer[],
  pupils: readonly AnalysisPupil[] = pupilsOf(answers.length),
): PreventiveInput {
  return survey(pupils, [question("breaks", "affiliation", answers)]);
}

describe("a class's change", () => {
  test("is real beyond what tossing a coin for every pupil gives", () => {
    // Four of four: 1/16 each side, more than one in twenty. Five of five: 1/32.
    expect(classChange.compute([1, 1, 1, 1])).toEqual({ sum: 4, most: 4, word: "same" });
    expect(classChange.compute([1, 1, 1, 1, 1])).toEqual({ sum: 5, most: 3, word: "more" });
    expect(classChange.compute([-1, -1, -1, -1, -1, 0])).toMatchObject({ word: "fewer" });
    // Seven of eight: 9/256 = 0.035; six of eight: 37/256.
    expect(classChange.compute([1, 1, 1, 1, 1, 1, 1, -1]).word).toBe("more");
    expect(classChange.compute([1, 1, 1, 1, 1, 1, -1, -1]).word).toBe("same");
    expect(classChange.compute([])).toEqual({ sum: 0, most: 0, word: "same" });
    expect(() => classChange.compute([0.5])).toThrow(RangeError);
  });

  test("weighs sizes: one large change alone is one toss", () => {
    expect(classChange.compute([9]).word).toBe("same");
    expect(classChange.compute([9, 1, 1, 1, 1]).word).toBe("more");
  });
});

test("a share's change is Fisher's: three of three against none of three is one in twenty", () => {
  const [all, none] = [
    { yes: 3, no: 0 },
    { yes: 0, no: 3 },
  ];
  expect(shareChange.compute(none, all)).toBe("more");
  expect(shareChange.compute(all, none)).toBe("fewer");
  expect(shareChange.compute({ yes: 0, no: 2 }, { yes: 2, no: 0 })).toBe("same");
  expect(shareChange.compute({ yes: 20, no: 0 }, { yes: 9, no: 2 })).toBe("same");
  expect(shareChange.compute({ yes: 0, no: 0 }, { yes: 0, no: 0 })).toBe("same");
});

describe("the waves of a class", () => {
  test("each stands with its own figures, and what moved is said", () => {
    const before = wave(ring(neighbours));
    // Ten answer that there is nobody: half of the ties are gone.
    const now = wave(ring((pupil) => (pupil < 10 ? [] : neighbours(pupil))));
    const found = overTime([before, now]);
    expect(found.participation).toEqual([
      { answered: 20, pupils: 20, state: "enough" },
      { answered: 20, pupils: 20, state: "enough" },
    ]);
    const [first, second] = found.questions[0]?.waves ?? [];
    expect(first).toMatchObject({ raters: 20, steps: null });
    expect(first?.figures).toEqual({ density: 2 / 19, mutual: 1, unchosen: 0, withoutMutual: 0 });
    expect(second?.figures).toMatchObject({ density: 1 / 19, unchosen: 8, withoutMutual: 10 });
    expect(second?.steps?.density).toEqual({
      type: "compared",
      since: 0,
      word: "fewer",
      before: 40,
      now: 20,
      of: 20,
      byChance: 12,
    });
    expect(second?.steps?.unchosen).toMatchObject({ word: "more", before: 0, now: 8, of: 20 });
    expect(second?.steps?.withoutMutual).toMatchObject({ word: "more", before: 0, now: 10 });
    // 18 of the 20 choices that are left are returned: that share is about the same.
    expect(second?.steps?.mutual).toMatchObject({ word: "same", before: 20, now: 9 });
  });

  test("more choices alone are no change of the share that is returned", () => {
    const before = wave(ring((pupil) => [pupil + 1]));
    const returned = wave(ring(neighbours));
    const steps = overTime([before, returned]).questions[0]?.waves[1]?.steps;
    expect(steps?.mutual).toMatchObject({ word: "more", before: 0, now: 20 });
    const wider = wave(ring((pupil) => [pupil + 1, pupil + 2]));
    const more = overTime([before, wider]).questions[0]?.waves[1]?.steps;
    expect(more).toMatchObject({ density: { word: "more" }, mutual: { word: "same" } });
  });

  test("other caps, other kinds and too few answers are not compared, and it is said why", () => {
    const open = wave(ring(neighbours));
    const capped = survey(pupilsOf(size), [
      { ...question("breaks", "affiliation", ring(neighbours)), cap: 3 },
    ]);
    const prosocial = survey(pupilsOf(size), [question("breaks", "prosocial", ring(neighbours))]);
    const few = wave(ring((pupil) => (pupil < 9 ? neighbours(pupil) : null)));
    const stepOf = (before: PreventiveInput, now: PreventiveInput) =>
      overTime([before, now]).questions[0]?.waves[1]?.steps?.unchosen;
    expect(stepOf(capped, open)).toEqual({
      type: "incomparable",
      since: 0,
      reason: "different-cap",
    });
    expect(stepOf(prosocial, open)).toMatchObject({ reason: "different-kind" });
    expect(stepOf(few, open)).toEqual({ type: "too-little", since: 0, where: "before" });
    expect(stepOf(open, few)).toMatchObject({ where: "now" });
    expect(overTime([few, open]).questions[0]?.waves[0]?.figures.unchosen).toBeNull();
    const even = wave(ring((pupil) => (pupil < 14 ? neighbours(pupil) : null)));
    const odd = wave(ring((pupil) => (pupil >= 6 ? neighbours(pupil) : null)));
    expect(stepOf(even, odd)).toMatchObject({ where: "twice" });
    expect(tiesBetween(capped, open, breaks)).toMatchObject({ type: "incomparable" });
    expect(tiesBetween(open, open, "work" as QuestionId)).toEqual({ type: "not-asked" });
  });

  test("a wave that did not ask is stepped over", () => {
    const asked = wave(ring(neighbours));
    const other = survey(pupilsOf(size), [question("work", "affiliation", ring(neighbours))]);
    const { questions } = overTime([asked, other, asked]);
    expect(questions.map(({ id }) => id)).toEqual(["breaks", "work"]);
    expect(questions[0]?.waves[1]).toBeNull();
    expect(questions[0]?.waves[2]?.steps?.density).toMatchObject({ since: 0, word: "same" });
  });

  test("newcomers and leavers are no change", () => {
    const before = wave(ring(neighbours));
    // Five have left, and five have come whom nobody chose and who chose nobody.
    const stayed = pupilsOf(25).slice(5);
    const now = wave(
      Array.from({ length: size }, (_, pupil): NominationAnswer =>
        pupil >= 15
          ? { type: "nobody" }
          : {
              type: "named",
              pupils: [pupil - 1, pupil + 1].filter((one) => one >= 0 && one < 15),
            },
      ),
      stayed,
    );
    const steps = overTime([before, now]).questions[0]?.waves[1]?.steps;
    expect(steps?.unchosen).toMatchObject({ word: "same", before: 0, now: 0, of: 15 });
    expect(steps?.density).toMatchObject({ word: "same", before: 28, now: 28, of: 15 });
    const newcomer = overTime([before, now]).questions[0]?.pupils[19];
    expect(newcomer?.points[0]).toBeNull();
    expect(newcomer?.points[1]).toMatchObject({ received: 0, expected: null, word: null });
  });

  test("questions that name classmates negatively have no place", () => {
    const input = {
      ...wave(ring(neighbours)),
      type: "investigation" as const,
      nominations: [question("disliked", "rejection", ring(neighbours))],
      ratings: [],
      statusPair: null,
    };
    expect(overTime([input, input]).questions).toEqual([]);
  });
});

describe("what pupils say of themselves", () => {
  const withScale = (values: readonly (number | null)[], theme: "thriving" | "bullied") =>
    survey(pupilsOf(values.length), [], [scale(theme, values)]);

  test("is counted as good, or as happening for bullying", () => {
    const well = Array<number>(14).fill(1);
    const worse = well.map((value, index) => (index < 6 ? 4 : value));
    const thriving = overTime([withScale(well, "thriving"), withScale(worse, "thriving")]).own[0];
    expect(thriving?.waves[0]).toEqual({ count: 14, answered: 14, step: null });
    expect(thriving?.waves[1]?.step).toMatchObject({ word: "fewer", before: 14, now: 8, of: 14 });
    const bullied = overTime([withScale(well, "bullied"), withScale(worse, "bullied")]).own[0];
    expect(bullied?.waves[1]).toMatchObject({ count: 6, step: { word: "more" } });
  });

  test("of under ten who said it twice nothing is compared", () => {
    const half = (from: number) =>
      Array.from({ length: 20 }, (_, pupil) => (pupil >= from && pupil < from + 12 ? 1 : null));
    const [own] = overTime([withScale(half(0), "thriving"), withScale(half(6), "thriving")]).own;
    expect(own?.waves[1]?.step).toEqual({ type: "too-little", since: 0, where: "twice" });
  });

  test("other answers to choose from are not compared", () => {
    const values = Array<number>(12).fill(1);
    const before = survey(pupilsOf(12), [], [{ ...scale("thriving", values), optionCount: 4 }]);
    const [own] = overTime([before, withScale(values, "thriving")]).own;
    expect(own?.waves[1]?.step).toMatchObject({ reason: "different-scale" });
  });
});

describe("a pupil's line", () => {
  test("the band is what the engine calls real, and holds who is as before", () => {
    const counts = Array.from({ length: 24 }, (_, pupil) => ({ count: pupil % 7, of: 23 }));
    const prior = fitBeta(counts);
    for (const { count, of } of counts.slice(0, 7)) {
      const band = expectedBand({ prior, count, of }, 23);
      expect(band.low).toBeLessThanOrEqual(count);
      expect(band.high).toBeGreaterThanOrEqual(count);
      for (let now = 0; now <= 23; now += 1) {
        const real = realChange.compute(prior, {
          before: count,
          possibleBefore: of,
          now,
          possibleNow: 23,
        });
        expect(now < band.low || now > band.high, `${count} then ${now}`).toBe(real);
      }
    }
  });

  test("follows the pupil by id wherever the list puts them", () => {
    const before = wave(ring(neighbours));
    const pupils = pupilsOf(size).toReversed();
    const now = wave(ring(neighbours), pupils);
    const lines = overTime([before, now]).questions[0]?.pupils;
    expect(lines?.[0]?.id).toBe("pupil-19");
    expect(lines?.[0]?.points.map((point) => point?.mutual)).toEqual([2, 2]);
    expect(lines?.[0]?.points[1]).toMatchObject({ received: 2, word: "same" });
  });
});

describe("ties between two waves", () => {
  test("are kept, gained and lost by name, each pair once", () => {
    const before = wave(ring(neighbours));
    // 0 and 1 no longer choose each other; 0 and 5 do; 19 did not answer.
    const now = wave(
      ring((pupil) => {
        if (pupil === 19) return null;
        if (pupil === 0) return [5, 19];
        if (pupil === 1) return [2];
        return pupil === 5 ? [0, 4, 6] : neighbours(pupil);
      }),
    );
    const found = tiesBetween(before, now, breaks);
    if (found.type !== "compared") throw new Error("Not compared");
    expect(found.changes).toMatchObject({ of: "mutual", kept: 17, gained: 1, lost: 1 });
    expect(found.changes.pupils[0]).toEqual({
      id: "pupil-0",
      seen: true,
      kept: [],
      gained: ["pupil-5"],
      lost: ["pupil-1"],
    });
    expect(found.changes.pupils[19]).toMatchObject({ seen: false, kept: [], lost: [] });
  });
});
