import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { InvestigationInput } from "../../src/core/analysis-input.ts";
import type { NominationAnswer, ScaleAnswer } from "../../src/core/answers.ts";
import { questionStructures } from "../../src/core/catalogue/structures.ts";
import type { QuestionId } from "../../src/core/ids.ts";
import { investigationCases, type InvestigationCase } from "../../src/core/investigation-cases.ts";
import { pupilsOf } from "../support/school.ts";

const size = 9;
const everyone = Array.from({ length: size }, (_, index) => index);

const naming = ["case-bullied", "case-left-out", "case-bullies", "case-joins-in"] as const;
const asked = [...naming, "case-bullied-you", "case-stopped", "case-noise", "breaks"] as const;
const told = ["bullied", "safety", "seen-bullying"] as const;

const nominationOf = (pupil: number) =>
  fc.oneof(
    fc.constant<NominationAnswer>({ type: "skipped" }),
    fc
      .subarray(
        everyone.filter((other) => other !== pupil),
        { maxLength: 4 },
      )
      .map((pupils): NominationAnswer =>
        pupils.length === 0 ? { type: "nobody" } : { type: "named", pupils },
      ),
  );

const chosen = fc
  .integer({ min: 0, max: 5 })
  .map((value): ScaleAnswer => (value === 0 ? { type: "skipped" } : { type: "chosen", value }));

const investigations = fc
  .tuple(
    fc.tuple(...asked.map(() => fc.tuple(...everyone.map(nominationOf)))),
    fc.tuple(...told.map(() => fc.tuple(...everyone.map(() => chosen)))),
  )
  .map(([nominations, scales]): InvestigationInput => ({
    type: "investigation",
    pupils: pupilsOf(size),
    nominations: asked.map((id, index) => {
      const structure = questionStructures.get(id as QuestionId);
      if (structure?.type !== "nomination") throw new Error("Not a nomination");
      const { kind } = structure;
      return { id: structure.id, kind, cap: null, answers: nominations[index] ?? [] };
    }),
    scales: told.map((id, index) => {
      const structure = questionStructures.get(id as QuestionId);
      if (structure?.type !== "scale") throw new Error("Not a scale");
      const { theme, optionCount, concern } = structure;
      return { id: structure.id, theme, optionCount, concern, answers: scales[index] ?? [] };
    }),
    ratings: [],
    statusPair: null,
  }));

describe("cases of any investigation", () => {
  test("name nobody without an answer behind it", () => {
    fc.assert(
      fc.property(investigations, (input) => {
        for (const { exposed, own, ownNaming, namedExposed, named } of investigationCases(input)
          .cases) {
          expect(own.length > 0 || ownNaming || namedExposed.namers > 0).toBe(true);
          expect(namedExposed.namers).toBe(
            namersOf(input, ["case-bullied", "case-left-out"], exposed).length,
          );
          for (const { pupil, byExposed, byOthers, alsoOfThisCase } of named) {
            expect(pupil).not.toBe(exposed);
            expect(byExposed.length > 0 || alsoOfThisCase > 0).toBe(true);
            for (const id of byExposed) expect(namersOf(input, [id], pupil)).toContain(exposed);
            const others = namersOf(input, ["case-bullies", "case-joins-in"], pupil);
            expect(byOthers.namers).toBe(others.filter((namer) => namer !== exposed).length);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("have counts that add up", () => {
    fc.assert(
      fc.property(investigations, (input) => {
        const { cases, untied } = investigationCases(input);
        expect(untied).toBeLessThanOrEqual(size);
        for (const { namedExposed, exposedOn, named } of cases) {
          expectAddedUp(namedExposed, exposedOn);
          for (const { byOthers, othersOn, alsoOfThisCase } of named) {
            expectAddedUp(byOthers, othersOn);
            expect(alsoOfThisCase).toBeLessThanOrEqual(byOthers.namers);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("are the same whoever of the others said it", () => {
    fc.assert(
      fc.property(investigations, fc.tuple(someone(), someone()), (input, [one, other]) => {
        const silent = silentOnEachOther(input, [one, other]);
        const [before, after] = [silent, exchanged(silent, one, other)].map(
          (each) => investigationCases(each).cases,
        );
        const isAbout = ({ exposed, named }: InvestigationCase) =>
          [exposed, ...named.map(({ pupil }) => pupil)].some(
            (pupil) => pupil === one || pupil === other,
          );
        for (const found of (before ?? []).filter((each) => !isAbout(each))) {
          const again = after?.find(({ exposed }) => exposed === found.exposed);
          expect(again).toEqual(found);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("are the same however the pupils stand in the list", () => {
    fc.assert(
      fc.property(investigations, (input) => {
        const turned = investigationCases(reversed(input)).cases;
        for (const found of investigationCases(input).cases) {
          const again = turned.find(({ exposed }) => exposed === size - 1 - found.exposed);
          expect(again?.namedExposed).toEqual(found.namedExposed);
          expect(again?.named.length).toBe(found.named.length);
        }
      }),
      { numRuns: 100 },
    );
  });
});

interface Count {
  readonly namers: number;
  readonly possible: number;
}

function expectAddedUp(all: Count, each: readonly Count[]): void {
  const sum = each.reduce((total, { namers }) => total + namers, 0);
  expect(all.namers).toBeLessThanOrEqual(sum);
  expect(all.namers).toBeLessThanOrEqual(all.possible);
  expect(all.possible).toBeLessThan(size);
  for (const { namers, possible } of each) {
    expect(namers).toBeGreaterThan(0);
    expect(namers).toBeLessThanOrEqual(Math.min(possible, all.namers));
  }
}

function namersOf(input: InvestigationInput, ids: readonly string[], pupil: number): number[] {
  return everyone.filter((namer) =>
    input.nominations.some(({ id, answers }) => {
      const answer = answers[namer];
      return ids.includes(id) && answer?.type === "named" && answer.pupils.includes(pupil);
    }),
  );
}

function someone(): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: size - 1 });
}

/** Two pupils name neither themselves nor each other: whom they speak of is then the same from either place. */
function silentOnEachOther(input: InvestigationInput, two: readonly number[]): InvestigationInput {
  return withNaming(input, (answers) =>
    answers.map((answer, index): NominationAnswer => {
      if (!two.includes(index) || answer.type !== "named") return answer;
      const pupils = answer.pupils.filter((pupil) => !two.includes(pupil));
      return pupils.length === 0 ? { type: "nobody" } : { type: "named", pupils };
    }),
  );
}

/** What two pupils say about others, each in the other's place. */
function exchanged(input: InvestigationInput, one: number, other: number): InvestigationInput {
  const swap = (index: number) => (index === one ? other : index === other ? one : index);
  return withNaming(input, (answers) =>
    answers.map((_, index): NominationAnswer => answers[swap(index)] ?? { type: "skipped" }),
  );
}

function withNaming(
  input: InvestigationInput,
  change: (answers: readonly NominationAnswer[]) => readonly NominationAnswer[],
): InvestigationInput {
  const isNaming = (id: string) => (naming as readonly string[]).includes(id);
  const nominations = input.nominations.map((question) =>
    isNaming(question.id) ? { ...question, answers: change(question.answers) } : question,
  );
  return { ...input, nominations };
}

function reversed(input: InvestigationInput): InvestigationInput {
  const turn = (index: number) => size - 1 - index;
  return {
    ...input,
    pupils: input.pupils.toReversed(),
    nominations: input.nominations.map((question) => ({
      ...question,
      answers: question.answers
        .toReversed()
        .map((answer) =>
          answer.type === "named"
            ? { ...answer, pupils: answer.pupils.map(turn).toSorted((a, b) => a - b) }
            : answer,
        ),
    })),
    scales: input.scales.map((scale) => ({ ...scale, answers: scale.answers.toReversed() })),
  };
}
