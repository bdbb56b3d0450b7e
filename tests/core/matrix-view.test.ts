import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import type { Communities, QuestionAnalysis } from "../../src/core/analysis.ts";
import {
  matrixCell,
  matrixRowAnswer,
  orderByReceived,
  orderBySubgroup,
} from "../../src/core/matrix-view.ts";
import { inventClass } from "../support/invented-class.ts";
import { answersOf, pupilsOf, question, survey } from "../support/school.ts";

const [A, B, C, D] = [0, 1, 2, 3] as const;

function analysed(answers: string, size?: number): QuestionAnalysis {
  const given = answersOf(answers, size);
  const input = survey(pupilsOf(given.length), [question("breaks", "affiliation", given)]);
  const [found] = analyseClass(input, { ...quickAnalysis, communities: false }).questions;
  if (found === undefined) throw new Error("No question");
  return found;
}

describe("a cell", () => {
  const found = analysed("A>BCD B>A C>- D?");

  test("tells mutual, one-way and open choices apart", () => {
    expect(matrixCell(found, A, B)).toEqual({ mark: "mutual", back: true });
    expect(matrixCell(found, A, C)).toEqual({ mark: "one-way", back: false });
    expect(matrixCell(found, A, D)).toEqual({ mark: "open", back: false });
  });

  test("of who did not choose says whether the other did", () => {
    expect(matrixCell(found, C, A)).toEqual({ mark: "none", back: true });
    expect(matrixCell(found, C, B)).toEqual({ mark: "none", back: false });
  });

  test("of who did not answer is unknown, also beside who chose that pupil", () => {
    expect(matrixCell(found, D, A)).toEqual({ mark: "unknown", back: true });
    expect(matrixCell(found, D, C)).toEqual({ mark: "unknown", back: false });
  });

  test("of a pupil with itself is neither", () => {
    expect(matrixCell(found, D, D)).toEqual({ mark: "self", back: false });
  });

  test("of nobody's row is no cell", () => {
    expect(() => matrixCell(found, 4, A)).toThrow(RangeError);
  });
});

test("names, nobody and no answer are three kinds of row", () => {
  const found = analysed("A>B B>A C>- D?");
  expect([A, C, D].map((pupil) => matrixRowAnswer(found, pupil))).toEqual([
    "named",
    "nobody",
    "unknown",
  ]);
});

test("whatever was answered, the cells are the answers and the sums their counts", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 14 }),
      fc.integer({ min: 1, max: 99 }),
      (pupils, seed) => {
        const { input } = inventClass({ pupils, seed, participation: 0.8 });
        const analysis = analyseClass(input, { ...quickAnalysis, communities: false });
        for (const [index, found] of analysis.questions.entries()) {
          input.nominations[index]?.answers.forEach((answer, chooser) => {
            const chosen = found.pupils.flatMap((_, other) => {
              const { mark } = matrixCell(found, chooser, other);
              return mark === "mutual" || mark === "one-way" || mark === "open" ? [other] : [];
            });
            expect(chosen).toEqual(answer.type === "named" ? answer.pupils : []);
            expect(matrixRowAnswer(found, chooser) === "unknown").toBe(answer.type === "skipped");
          });
        }
      },
    ),
    { numRuns: 20 },
  );
});

describe("an order", () => {
  test("by choices received puts the most chosen first, and equal ones by name", () => {
    const found = analysed("A>C B>C C>A D>-");
    expect(orderByReceived(found, [D, C, B, A])).toEqual({ order: [C, A, D, B], blocks: [] });
  });

  test("by subgroup keeps parts of the class together and frames the stable ones", () => {
    const found = analysed("A>CE C>AE E>AC B>DF D>BF F>B");
    const communities: Communities = {
      modularity: 0.5,
      groups: [
        { pupils: [0, 2, 4], stability: 1, stable: true },
        { pupils: [1, 3, 5], stability: 0.6, stable: false },
      ],
    };
    const { order, blocks } = orderBySubgroup(found, communities, [5, 4, 3, 2, 1, 0]);
    expect(order.slice(0, 3).toSorted()).toEqual([0, 2, 4]);
    expect(order.slice(3).toSorted()).toEqual([1, 3, 5]);
    expect(blocks).toEqual([{ start: 0, size: 3 }]);
  });

  test("by subgroup frames the subgroups of the map: who is chosen by none of one stands after it", () => {
    const found = analysed("A>B B>AC C>B D>A E>F F>E");
    const communities: Communities = {
      modularity: 0.4,
      groups: [
        { pupils: [0, 1, 2, 3], stability: 1, stable: true },
        { pupils: [4, 5], stability: 1, stable: true },
      ],
    };
    const { order, blocks } = orderBySubgroup(found, communities, [3, 2, 1, 0, 4, 5]);
    expect(blocks).toEqual([{ start: 0, size: 3 }]);
    expect(order.slice(0, 3).toSorted()).toEqual([0, 1, 2]);
    expect(order[3]).toBe(3);
  });

  test("by subgroup puts next to each other those who chose each other", () => {
    const found = analysed("A>B B>A C>D D>C E>AB");
    const one: Communities = {
      modularity: 0,
      groups: [{ pupils: [0, 1, 2, 3, 4], stability: 0.1, stable: false }],
    };
    expect(orderBySubgroup(found, one, [0, 1, 2, 3, 4]).order).toEqual([0, 1, 4, 2, 3]);
  });

  test("holds every pupil once", () => {
    const { input } = inventClass({ pupils: 24, seed: 3, participation: 0.9 });
    const [found] = analyseClass(input, quickAnalysis).questions;
    const communities = found?.structure.communities;
    if (!found || !communities) throw new Error("No communities");
    const everyone = input.pupils.map((_, pupil) => pupil);
    for (const { order } of [
      orderByReceived(found, everyone),
      orderBySubgroup(found, communities, everyone),
    ]) {
      expect(order.toSorted((a, b) => a - b)).toEqual(everyone);
    }
  });
});
