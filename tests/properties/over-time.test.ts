import fc from "fast-check";
import { expect, test } from "vitest";
import type { PreventiveInput } from "../../src/core/analysis-input.ts";
import type { NominationAnswer } from "../../src/core/answers.ts";
import type { QuestionId } from "../../src/core/ids.ts";
import { overTime, type Step } from "../../src/core/over-time.ts";
import { tiesBetween } from "../../src/core/tie-changes.ts";
import { pupilsOf, question, scale, survey } from "../support/school.ts";

/** A class of 10 to 24 on one question and one scale; one in seven did not answer. */
const sizes = fc.integer({ min: 10, max: 24 });

const waveOf = (size: number): fc.Arbitrary<PreventiveInput> => {
  const others = Array.from({ length: size }, (_, pupil) => pupil);
  const answer = fc.oneof(
    { weight: 1, arbitrary: fc.constant<NominationAnswer>({ type: "skipped" }) },
    { weight: 6, arbitrary: fc.subarray(others, { maxLength: 6 }).map(named) },
  );
  return fc
    .tuple(
      fc.array(answer, { minLength: size, maxLength: size }),
      fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: size, maxLength: size }),
    )
    .map(([answers, values]) =>
      survey(
        pupilsOf(size),
        [question("breaks", "affiliation", answers.map(withoutSelf))],
        [scale("thriving", values)],
      ),
    );
};

const waves = sizes.chain(waveOf);
const twoWaves = sizes.chain((size) =>
  fc.tuple(
    waveOf(size),
    waveOf(size),
    fc.shuffledSubarray(
      Array.from({ length: size }, (_, pupil) => pupil),
      { minLength: size, maxLength: size },
    ),
  ),
);

test("the same class twice has not changed", () => {
  fc.assert(
    fc.property(waves, (wave) => {
      const found = overTime([wave, wave]);
      for (const step of stepsOf(found)) {
        if (step.type === "compared") expect(step).toMatchObject({ word: "same" });
        expect(step.type).not.toBe("incomparable");
      }
      for (const { points } of found.questions.flatMap(({ pupils }) => pupils)) {
        expect(["same", undefined]).toContain(points[1]?.word ?? undefined);
      }
      const ties = tiesBetween(wave, wave, breaks);
      if (ties.type === "compared") expect(ties.changes).toMatchObject({ gained: 0, lost: 0 });
    }),
  );
});

test("the order of the pupils changes nothing", () => {
  fc.assert(
    fc.property(twoWaves, ([before, now, order]) => {
      const straight = overTime([before, now]);
      const mixed = overTime([before, permuted(now, order)]);
      expect({ ...mixed, questions: byPupil(mixed) }).toEqual({
        ...straight,
        questions: byPupil(straight),
      });
      const mixedBefore = overTime([permuted(before, order), now]);
      expect(mixedBefore).toEqual(straight);
    }),
  );
});

test("what one direction calls more the other calls fewer", () => {
  const opposite = { more: "fewer", fewer: "more", same: "same" } as const;
  fc.assert(
    fc.property(twoWaves, ([before, now]) => {
      const there = stepsOf(overTime([before, now]));
      const back = stepsOf(overTime([now, before]));
      const word = (step: Step): string => (step.type === "compared" ? step.word : "");
      expect(back.map(word)).toEqual(
        there.map((step) => (step.type === "compared" ? opposite[step.word] : "")),
      );
    }),
  );
});

const breaks = "breaks" as QuestionId;

function stepsOf({ questions, own }: ReturnType<typeof overTime>): readonly Step[] {
  return [
    ...questions.flatMap((one) =>
      one.waves.flatMap((cell) => (cell?.steps ? Object.values(cell.steps) : [])),
    ),
    ...own.flatMap((one) => one.waves.flatMap((cell) => (cell?.step ? [cell.step] : []))),
  ];
}

function byPupil({ questions }: ReturnType<typeof overTime>) {
  return questions.map((one) => ({
    ...one,
    pupils: one.pupils.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  }));
}

/** The same answers with the pupils in another order. */
function permuted(wave: PreventiveInput, order: readonly number[]): PreventiveInput {
  const placeOf = new Map(order.map((pupil, place) => [pupil, place]));
  const at = <Item>(items: readonly Item[]): Item[] =>
    order.flatMap((pupil) => items.slice(pupil, pupil + 1));
  return {
    ...wave,
    pupils: at(wave.pupils),
    nominations: wave.nominations.map((record) => ({
      ...record,
      answers: at(record.answers).map((answer): NominationAnswer => {
        if (answer.type !== "named") return answer;
        const pupils = answer.pupils.flatMap((pupil) => placeOf.get(pupil) ?? []);
        return { type: "named", pupils: pupils.sort((a, b) => a - b) };
      }),
    })),
    scales: wave.scales.map((record) => ({ ...record, answers: at(record.answers) })),
  };
}

function named(pupils: readonly number[]): NominationAnswer {
  return pupils.length === 0 ? { type: "nobody" } : { type: "named", pupils };
}

function withoutSelf(answer: NominationAnswer, self: number): NominationAnswer {
  return answer.type === "named" ? named(answer.pupils.filter((pupil) => pupil !== self)) : answer;
}
