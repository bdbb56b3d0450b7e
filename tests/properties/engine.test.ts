import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { InvestigationInput } from "../../src/core/analysis-input.ts";
import { quickAnalysis } from "../../src/core/analysis-options.ts";
import { analyseQuestion } from "../../src/core/analysis-question.ts";
import { analyseClass } from "../../src/core/analysis-run.ts";
import type { NominationAnswer } from "../../src/core/answers.ts";
import type { QuestionId } from "../../src/core/ids.ts";
import { reciprocity } from "../../src/core/metrics/reciprocity.ts";
import { sociomatrixFromAnswers } from "../../src/core/sociomatrix.ts";
import { pupilsOf, question, scale } from "../support/school.ts";

/** Answers of a class of any size and density; one in six did not answer. */
const classes = fc.integer({ min: 0, max: 24 }).chain((size) =>
  fc
    .array(
      fc.oneof(
        { weight: 1, arbitrary: fc.constant<NominationAnswer>({ type: "skipped" }) },
        {
          weight: 5,
          arbitrary: fc.subarray(Array.from({ length: size }, (_, i) => i)).map(asNamed),
        },
      ),
      { minLength: size, maxLength: size },
    )
    .map((answers) => answers.map(withoutSelf)),
);

const investigations = fc
  .tuple(classes, fc.infiniteStream(fc.boolean()))
  .map(([answers, coins]): InvestigationInput => {
    // Every choice goes to one of two questions: a pair is never both liked and disliked.
    const next = () => coins.next().value;
    const [liked, disliked] = splitAnswers(answers, next);
    const size = answers.length;
    return {
      type: "investigation",
      pupils: pupilsOf(
        size,
        answers.flatMap((answer, pupil) => (answer.type === "skipped" ? [pupil] : [])),
      ).map((pupil, index) => ({ ...pupil, group: index % 3 === 0 ? "x" : "y" })),
      nominations: [
        question("liked", "affiliation", liked),
        question("disliked", "rejection", disliked),
        question("decides", "influence", answers),
        question("helps", "prosocial", liked),
      ],
      scales: [
        scale(
          "thriving",
          Array.from({ length: size }, (_, i) => (i % 4 === 0 ? null : 1 + (i % 5))),
        ),
      ],
      ratings: [],
      statusPair: { liked: "liked" as QuestionId, disliked: "disliked" as QuestionId },
    };
  });

const quickly = { ...quickAnalysis, firmness: { resamples: 5, seed: 9 } };

describe("for any class", () => {
  test("nothing throws, and every number is finite or absent", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(investigations, (input) => {
        eachNumber(analyseClass(input, quickly), (value, path) => {
          if (!Number.isFinite(value)) throw new Error(`${path} is ${value}`);
        });
      }),
      { numRuns: 120 },
    );
  });

  test("probabilities lie in [0, 1] and the tails overlap in the count itself", () => {
    fc.assert(
      fc.property(classes, (answers) => {
        for (const pupil of figuresOf(answers).pupils) {
          expect(pupil.pHigh).toBeGreaterThanOrEqual(0);
          expect(pupil.pHigh).toBeLessThanOrEqual(1);
          expect(pupil.pLow).toBeLessThanOrEqual(1);
          expect(pupil.pHigh + pupil.pLow).toBeGreaterThanOrEqual(1 - 1e-12);
          expect(pupil.received < pupil.band.low).toBe(pupil.pLow <= 0.05);
          expect(pupil.received > pupil.band.high).toBe(pupil.pHigh <= 0.05);
        }
      }),
    );
  });

  test("permuting the pupils permutes the results", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(classes, fc.integer(), (answers, seed) => {
        const order = permutation(answers.length, seed);
        const before = figuresOf(answers);
        const after = figuresOf(permuted(answers, order));
        expect(after.figures.unchosen).toBe(before.figures.unchosen);
        expectNear(after.figures.katzPowell, before.figures.katzPowell);
        expectNear(after.figures.transitivity, before.figures.transitivity);
        order.forEach((place, pupil) => {
          const [own, moved] = [before.pupils[pupil], after.pupils[place]];
          // Bit for bit where nothing is summed in the order of pupils.
          expect(moved?.pHigh).toBe(own?.pHigh);
          expect(moved?.pLow).toBe(own?.pLow);
          expect(moved?.band).toEqual(own?.band);
          expect(moved?.mutual).toBe(own?.mutual);
          expectNear(moved?.pagerank, own?.pagerank);
          expectNear(moved?.katz, own?.katz);
          expectNear(moved?.betweenness, own?.betweenness);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("permuting the pupils permutes status", () => {
    fc.assert(
      fc.property(investigations, fc.integer(), (input, seed) => {
        const order = permutation(input.pupils.length, seed);
        const moved: InvestigationInput = {
          ...input,
          nominations: input.nominations.map((record) => ({
            ...record,
            answers: permuted(record.answers, order),
          })),
        };
        const options = { communities: false, firmness: null, previous: null };
        const before = analyseClass(input, options).status;
        const after = analyseClass(moved, options).status;
        order.forEach((place, pupil) => {
          const [own, other] = [before?.pupils[pupil], after?.pupils[place]];
          expect(other?.probability).toBe(own?.probability);
          expect(other?.coieDodge).toBe(own?.coieDodge);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("a pupil more who did not answer changes no one's received share", () => {
    fc.assert(
      fc.property(classes, (answers) => {
        const before = figuresOf(answers).pupils;
        const after = figuresOf([...answers, { type: "skipped" }]).pupils;
        before.forEach((pupil, index) => expect(after[index]?.share).toBe(pupil.share));
      }),
    );
  });

  test("a class in which every choice is returned has reciprocity 1", () => {
    fc.assert(
      fc.property(classes, (answers) => {
        const matrix = sociomatrixFromAnswers(symmetric(answers));
        fc.pre(matrix.choices > 0);
        expect(reciprocity.compute(matrix)).toBe(1);
      }),
    );
  });

  test("a label never appears where its side conditions fail", () => {
    fc.assert(
      fc.property(investigations, (input) => {
        const options = { communities: false, firmness: null, previous: null };
        for (const pupil of analyseClass(input, options).status?.pupils ?? []) {
          const { coieDodge, probability, zLikedMost, zLikedLeast } = pupil;
          if (coieDodge === "popular") expect(zLikedMost > 0 && zLikedLeast < 0).toBe(true);
          if (coieDodge === "rejected") expect(zLikedMost < 0 && zLikedLeast > 0).toBe(true);
          if (coieDodge === "controversial") expect(zLikedMost > 0 && zLikedLeast > 0).toBe(true);
          if (coieDodge === "neglected") expect(zLikedMost < 0 && zLikedLeast < 0).toBe(true);
          if (probability === "popular") expect(pupil.pLikedMostHigh).toBeLessThanOrEqual(0.05);
          if (probability === "rejected") expect(pupil.pLikedLeastHigh).toBeLessThanOrEqual(0.05);
          if (probability === "neglected") expect(pupil.pImpactLow).toBeLessThanOrEqual(0.05);
        }
      }),
    );
  });

  test("other names of groups in another order change no number", () => {
    fc.assert(
      fc.property(classes, (answers) => {
        const groups = answers.map((_, i) => i % 2);
        const named = (names: readonly string[]) =>
          figuresOf(
            answers,
            groups.map((group) => names[group] ?? null),
          ).groups;
        const [first, second] = [named(["Ås", "Ås gård"]), named(["zeta", "alfa"])];
        expect(second?.oddsRatio).toBe(first?.oddsRatio);
        expectNear(second?.betweenShare, first?.betweenShare);
        const indexes = (groups_: typeof first) =>
          groups_?.coleman.map(({ index }) => index).toSorted();
        expect(indexes(second)).toEqual(indexes(first));
      }),
    );
  });
});

function asNamed(pupils: number[]): NominationAnswer {
  return pupils.length === 0 ? { type: "nobody" } : { type: "named", pupils };
}

function withoutSelf(answer: NominationAnswer, pupil: number): NominationAnswer {
  return answer.type === "named" ? asNamed(answer.pupils.filter((one) => one !== pupil)) : answer;
}

function splitAnswers(
  answers: readonly NominationAnswer[],
  coin: () => boolean,
): [NominationAnswer[], NominationAnswer[]] {
  const first: NominationAnswer[] = [];
  const second: NominationAnswer[] = [];
  for (const answer of answers) {
    if (answer.type !== "named") {
      first.push(answer);
      second.push(answer);
      continue;
    }
    const coins = answer.pupils.map(coin);
    first.push(asNamed(answer.pupils.filter((_, k) => coins[k] === true)));
    second.push(asNamed(answer.pupils.filter((_, k) => coins[k] === false)));
  }
  return [first, second];
}

function figuresOf(
  answers: readonly NominationAnswer[],
  groupOf: readonly (string | null)[] = answers.map(() => null),
) {
  return analyseQuestion({
    id: "q" as QuestionId,
    kind: "affiliation",
    matrix: sociomatrixFromAnswers(answers),
    groupOf,
    communities: false,
  });
}

/** `order[pupil]` is where the pupil goes. */
function permutation(size: number, seed: number): number[] {
  const keys = Array.from({ length: size }, (_, i) => Math.imul(i + 1, seed | 1) >>> 0);
  const sorted = [...keys.keys()].toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  const order = Array.from({ length: size }, () => 0);
  sorted.forEach((pupil, place) => {
    order[pupil] = place;
  });
  return order;
}

function permuted(
  answers: readonly NominationAnswer[],
  order: readonly number[],
): NominationAnswer[] {
  const moved: NominationAnswer[] = answers.map(() => ({ type: "skipped" }));
  answers.forEach((answer, pupil) => {
    moved[order[pupil] ?? 0] =
      answer.type === "named"
        ? asNamed(answer.pupils.map((one) => order[one] ?? 0).toSorted((a, b) => a - b))
        : answer;
  });
  return moved;
}

/** Everyone who did not answer is taken out of it, and every choice returned. */
function symmetric(answers: readonly NominationAnswer[]): NominationAnswer[] {
  const ties = answers.map(() => new Set<number>());
  answers.forEach((answer, pupil) => {
    if (answer.type !== "named") return;
    for (const other of answer.pupils) {
      if (answers[other]?.type === "skipped") continue;
      ties[pupil]?.add(other);
      ties[other]?.add(pupil);
    }
  });
  return answers.map((answer, pupil) =>
    answer.type === "skipped"
      ? answer
      : asNamed([...(ties[pupil] ?? [])].toSorted((a, b) => a - b)),
  );
}

function expectNear(actual: number | null | undefined, expected: number | null | undefined): void {
  if (typeof actual !== "number" || typeof expected !== "number") expect(actual).toBe(expected);
  else
    expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
}

function eachNumber(
  value: unknown,
  visit: (value: number, path: string) => void,
  path = "analysis",
): void {
  if (typeof value === "number") visit(value, path);
  else if (typeof value === "object" && value !== null) {
    for (const [key, one] of Object.entries(value)) eachNumber(one, visit, `${path}.${key}`);
  }
}
