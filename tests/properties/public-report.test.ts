import { describe, expect, test } from "vitest";
import type { ParticipationState } from "../../src/core/analysis.ts";
import { quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import { participationOf } from "../../src/core/metrics/participation.ts";
import { classSummary, type ChoiceSummary } from "../../src/core/report/class-summary.ts";
import {
  publicCount,
  publicShare,
  smallestAnswered,
  smallestTold,
  type PublicCount,
} from "../../src/core/report/public-count.ts";
import {
  publicParticipation,
  smallestPublicClass,
} from "../../src/core/report/public-participation.ts";
import { inventClass } from "../support/invented-class.ts";

const most = 60;
const upTo = (end: number): readonly number[] => Array.from({ length: end + 1 }, (_, one) => one);
const from = (start: number, end: number): readonly number[] =>
  upTo(end).filter((one) => one >= start);

/** Of fewer than five, either nothing is ruled out, or all of them are. */
function expectNoFewToldApart(possible: readonly number[], what: string): void {
  const few = possible.filter((count) => count < smallestTold);
  expect([0, smallestTold], what).toContain(new Set(few).size);
}

function by<Value, Key>(values: readonly Value[], key: (value: Value) => Key): readonly Value[][] {
  return [...Map.groupBy(values, key).values()];
}

describe("whoever knows how many answered cannot work out fewer than five", () => {
  test("from a word, on either side of it", () => {
    for (const of of from(smallestAnswered, most)) {
      for (const alike of by(upTo(of), (count) => publicCount(count, of))) {
        expectNoFewToldApart(alike, `of ${of}`);
        expectNoFewToldApart(
          alike.map((count) => of - count),
          `the others of ${of}`,
        );
      }
    }
  });

  test("from how many answered", () => {
    for (const pupils of from(smallestPublicClass, most)) {
      const told = (answered: number) =>
        publicParticipation(participationOf(answered, pupils).state, pupils);
      for (const alike of by(upTo(pupils), told)) {
        expectNoFewToldApart(
          alike.map((answered) => pupils - answered),
          `a class of ${pupils}`,
        );
      }
    }
  });

  test("from a question that stands there or does not, since it takes so many answers", () => {
    for (const pupils of from(smallestPublicClass, most)) {
      const isRead = (answered: number) => participationOf(answered, pupils).state !== "too-few";
      const isTold = (answered: number) => answered >= smallestAnswered;
      for (const alike of [...by(upTo(pupils), isRead), ...by(upTo(pupils), isTold)]) {
        expectNoFewToldApart(
          alike.map((answered) => pupils - answered),
          `a class of ${pupils}`,
        );
      }
    }
  });

  test("from the share of choices that are returned beside those who have a mutual choice", () => {
    for (const raters of from(smallestAnswered, most)) {
      // Everybody who has one has one alone, and all others chose everyone: the least that can be returned.
      const least = (having: number): number => {
        const pairs = Math.ceil(having / 2);
        return (2 * pairs) / (pairs + (raters * (raters - 1)) / 2);
      };
      expect(publicShare(least(raters)).type).toBe("under-quarter");
    }
  });
});

/* ---- the lines of one paper, as a parent would read them ---- */

const shares: Readonly<Record<PublicCount, readonly [number, number]>> = {
  few: [0, 0.4],
  less: [0, 0.5],
  half: [0.5, 1],
  mostly: [0.75, 1],
  most: [0.75, 1],
};

function expectNoContradiction({ mutual, returned }: ChoiceSummary): void {
  // "Perhaps none" has no choices that are returned.
  if (mutual === "few") expect(returned).toBeNull();
}

test("over many classes every line is true, and none contradicts another", () => {
  const seen = new Set<string>();
  for (const seed of upTo(60)) {
    const pupils = 5 + ((seed * 7) % 30);
    const participation = 0.55 + (seed % 10) / 20;
    const { input } = inventClass({ pupils, seed, participation });
    const analysis = analyseClass(input, quickAnalysis);
    const summary = classSummary({ analysis, scales: input.scales, closed: true });
    seen.add(String(summary.participation));
    if (pupils < smallestPublicClass) {
      expect([summary.participation, summary.counts]).toEqual([null, "small-class"]);
      continue;
    }
    if (typeof summary.counts === "string") throw new Error("A closed survey is counted");
    for (const choice of summary.counts.choices) {
      expectNoContradiction(choice);
      const question = analysis.questions.find(({ id }) => id === choice.questionId);
      if (question === undefined) throw new Error("The question was asked");
      const having = question.raters - question.figures.withoutMutual;
      const [low, high] = shares[choice.mutual];
      expect(having / question.raters).toBeGreaterThanOrEqual(low);
      expect(having / question.raters).toBeLessThanOrEqual(high);
      seen.add(choice.mutual);
    }
    // Who did not answer, and who was chosen by no one, stands on no line.
    expect(JSON.stringify(summary)).not.toMatch(/unchosen|withoutMutual|answered/u);
  }
  expect([...seen]).toEqual(expect.arrayContaining(["null", "too-few", "readable", "enough"]));
});

test("where fewer than five have a mutual choice, nothing is said of choices that are returned", () => {
  const { input } = inventClass({ pupils: 26, seed: 1, participation: 1 });
  const analysis = analyseClass(input, quickAnalysis);
  const questions = analysis.questions.map((question) => ({
    ...question,
    figures: { ...question.figures, withoutMutual: question.raters - 2, reciprocity: 0.4 },
  }));
  const { counts } = classSummary({
    analysis: { ...analysis, questions },
    scales: input.scales,
    closed: true,
  });
  if (typeof counts === "string") throw new Error("A closed survey is counted");
  expect(counts.choices.length).toBeGreaterThan(0);
  for (const { mutual, returned } of counts.choices) {
    expect([mutual, returned]).toEqual(["few", null]);
  }
});

test("a state is told as it is only where it is wide enough", () => {
  const states: readonly ParticipationState[] = ["too-few", "caution", "enough"];
  expect(states.map((state) => publicParticipation(state, 19))).toEqual([
    ...["too-few", "readable", "readable"],
  ]);
  expect(states.map((state) => publicParticipation(state, 20))).toEqual(states);
});
