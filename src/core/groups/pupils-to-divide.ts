import type { AnalysisInput } from "../analysis-input.ts";
import type { ClassAnalysis, ParticipationState } from "../analysis.ts";
import type { PupilId, QuestionId } from "../ids.ts";
import { chanceAlpha } from "../metrics/chance.ts";
import type { NominationKind } from "../question.ts";

/** A class with the answers it gave, and as it is today. */
export interface DividedClass {
  readonly input: AnalysisInput;
  /** Of the same input. */
  readonly analysis: Pick<ClassAnalysis, "questions" | "pupils">;
  /** In the order of the class's list. */
  readonly today: readonly { readonly id: PupilId; readonly group: string | null }[];
}

/** A pupil's place in the list is the index that problem and divisions use. */
export interface PupilToDivide {
  readonly id: PupilId;
  /** A group the teacher's own list has, such as gender; null when not given. */
  readonly group: string | null;
  /** Which of the classes the pupil is in, from 0. */
  readonly classIndex: number;
  /** "new": came after the survey. "silent": was in it and did not answer. */
  readonly answers: "given" | "silent" | "new";
}

export interface TieQuestion {
  readonly id: QuestionId;
  readonly kind: NominationKind;
  /** The least that any class which was asked it can carry; what is "too-few" in a class is left out there. */
  readonly state: ParticipationState;
  /** Whom each pupil named, by index: only within the pupil's own class. */
  readonly choices: readonly (readonly number[])[];
}

export interface PupilsToDivide {
  readonly pupils: readonly PupilToDivide[];
  /** Those that can stand for company, with answers enough in at least one class. */
  readonly questions: readonly TieQuestion[];
  /** Their own report is a concern: at any participation. */
  readonly concerned: readonly PupilId[];
  /** More than chance would give say that they decide: P(X >= received) <= 0.05. */
  readonly deciding: readonly PupilId[];
  /** In a survey, and no longer in the class. */
  readonly left: number;
  /** Classes of which too few have answered for choices to be built on. */
  readonly tooFew: readonly number[];
}

/** Company and help: who decides says nothing about whom one likes to sit with, and negative choices never come in here. */
const tieKinds: readonly NominationKind[] = ["affiliation", "prosocial"];

/** Puts classes together: everybody who is in one of them today, with the choices made within each. */
export function gatherPupils(classes: readonly DividedClass[]): PupilsToDivide {
  const pupils = classes.flatMap(({ input, today }, classIndex) =>
    today.map(({ id, group }): PupilToDivide => {
      const asked = input.pupils.find((pupil) => pupil.id === id);
      const answers = asked === undefined ? "new" : asked.answered ? "given" : "silent";
      return { id, group, classIndex, answers };
    }),
  );
  const questions = tieQuestions(classes, pupils);
  const isThere = new Set(pupils.map(({ id }) => id));
  const kept = (ids: readonly PupilId[]) => ids.filter((id) => isThere.has(id));
  return {
    pupils,
    questions,
    concerned: kept(classes.flatMap(concernedPupils)),
    deciding: kept(classes.flatMap(decidingPupils)),
    left: classes.reduce(
      (sum, { input }) => sum + input.pupils.filter(({ id }) => !isThere.has(id)).length,
      0,
    ),
    tooFew: classes.flatMap(({ analysis }, index) =>
      analysis.questions.some(({ kind, state }) => kind === "affiliation" && state !== "too-few")
        ? []
        : [index],
    ),
  };
}

function tieQuestions(
  classes: readonly DividedClass[],
  pupils: readonly PupilToDivide[],
): readonly TieQuestion[] {
  const indexOf = new Map(pupils.map(({ id }, index) => [id, index]));
  const questions = new Map<QuestionId, TieQuestion>();
  for (const { input, analysis } of classes) {
    for (const { id, kind, answers } of input.nominations) {
      const state = analysis.questions.find((question) => question.id === id)?.state ?? "too-few";
      if (!tieKinds.includes(kind) || state === "too-few") continue;
      const known = questions.get(id);
      const choices = (known?.choices ?? pupils.map(() => [])).map((chosen) => [...chosen]);
      for (const [from, answer] of answers.entries()) {
        const own = indexOf.get(input.pupils[from]?.id as PupilId); // a missing one is in no map
        if (own === undefined || answer.type !== "named") continue;
        const named = answer.pupils.flatMap((to) => {
          const other = indexOf.get(input.pupils[to]?.id as PupilId); // as above
          return other === undefined ? [] : [other];
        });
        choices[own] = named.sort((a, b) => a - b);
      }
      const least = known?.state === "caution" ? "caution" : state;
      questions.set(id, { id, kind, state: least, choices });
    }
  }
  return [...questions.values()];
}

function concernedPupils({ input, analysis }: DividedClass): readonly PupilId[] {
  return input.pupils.flatMap(({ id }, index) =>
    analysis.pupils[index]?.signs.some(({ basis }) => basis === "own") ? [id] : [],
  );
}

function decidingPupils({ input, analysis }: DividedClass): readonly PupilId[] {
  const asked = analysis.questions.filter(
    ({ kind, state }) => kind === "influence" && state !== "too-few",
  );
  return input.pupils.flatMap(({ id }, index) =>
    asked.some(({ pupils }) => {
      const figures = pupils[index];
      return figures !== undefined && figures.received > 0 && figures.pHigh <= chanceAlpha;
    })
      ? [id]
      : [],
  );
}
