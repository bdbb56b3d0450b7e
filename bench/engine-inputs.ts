import type { NominationAnswer } from "../src/core/answers.ts";
import type { NominationRecord, PreventiveInput } from "../src/core/analysis-input.ts";
import type { PupilId, QuestionId } from "../src/core/ids.ts";
import type { PreventiveNominationKind } from "../src/core/question.ts";
import { createSeededRandom, randomBelow, type SeededRandom } from "../src/core/seeded-random.ts";

const kinds: readonly PreventiveNominationKind[] = [
  "affiliation",
  "affiliation",
  "affiliation",
  "affiliation",
  "influence",
  "influence",
  "prosocial",
  "prosocial",
];

/** A group like a school class or year: most choices near by, half of them returned, nine in ten answer. */
export function inventedSurvey(
  size: number,
  questions: number,
  choicesEach: number,
): PreventiveInput {
  const random = createSeededRandom(size * 100 + questions);
  const answered = Array.from({ length: size }, () => random() < 0.9);
  return {
    type: "preventive",
    pupils: answered.map((has, pupil) => ({
      id: `pupil-${pupil}` as PupilId, // invented
      group: pupil % 2 === 0 ? "x" : "y",
      answered: has,
    })),
    nominations: Array.from(
      { length: questions },
      (_, index): NominationRecord<PreventiveNominationKind> => ({
        id: `question-${index}` as QuestionId,
        kind: kinds[index % kinds.length] ?? "affiliation",
        cap: null,
        answers: inventedAnswers(answered, choicesEach, random),
      }),
    ),
    scales: [],
  };
}

function inventedAnswers(
  answered: readonly boolean[],
  choicesEach: number,
  random: SeededRandom,
): NominationAnswer[] {
  const size = answered.length;
  const chosen = answered.map(() => new Set<number>());
  for (let pupil = 0; pupil < size; pupil += 1) {
    const count = randomBelow(random, 2 * choicesEach + 1);
    for (let choice = 0; choice < count; choice += 1) {
      const near =
        random() < 0.7 ? randomBelow(random, Math.min(size, 31)) - 15 : randomBelow(random, size);
      const other = (pupil + near + size) % size;
      if (other === pupil) continue;
      if (answered[pupil] === true) chosen[pupil]?.add(other);
      if (answered[other] === true && random() < 0.3) chosen[other]?.add(pupil);
    }
  }
  return chosen.map((others, pupil): NominationAnswer => {
    if (answered[pupil] !== true) return { type: "skipped" };
    if (others.size === 0) return { type: "nobody" };
    return { type: "named", pupils: [...others].toSorted((a, b) => a - b) };
  });
}
