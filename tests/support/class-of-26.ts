import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "../../scripts/prepare/places.mjs";
import type { Answer, Answers } from "../../src/core/answers.ts";
import { standardSet } from "../../src/core/catalogue/standard-set.ts";
import type { QuestionId } from "../../src/core/ids.ts";
import { inventClass } from "./invented-class.ts";

/** Whom each of 26 pupils chose, on three questions of the standard set, and the figures somebody else computed from it. */
export interface ClassOf26 {
  /** To be said aloud: where the choices come from. */
  readonly source: string;
  /** By question, by pupil: the places of those chosen, ascending. Everybody answered. */
  readonly choices: ReadonlyMap<QuestionId, readonly (readonly number[])[]>;
  /** Of the question "breaks"; null for the invented class, which nobody else has computed. */
  readonly reference: ReferenceFigures | null;
}

export interface ReferenceFigures {
  readonly unchosen: number;
  readonly withoutMutual: number;
  /** 0 to 1. */
  readonly reciprocity: number;
  /** By pupil. */
  readonly received: readonly number[];
}

/** What pupils of the real class were asked, and the question of ours that stands for it. */
const questionOfCriterion: Readonly<Record<string, QuestionId>> = {
  play: "breaks" as QuestionId,
  work: "work" as QuestionId,
  secret: "helps-others" as QuestionId,
};

export const chosenQuestions: readonly QuestionId[] = Object.values(questionOfCriterion);

/** A real class of 26 where its file lies beside the project, else an invented one of the same size. */
export function readClassOf26(): ClassOf26 {
  const folder = resolve(root, "../shared/data");
  return existsSync(resolve(folder, "ibe121_polish_class/edges.csv"))
    ? readRealClass(folder)
    : inventedClass();
}

/** How often each pupil was chosen, counted in the plainest way. */
export function receivedIn(choices: readonly (readonly number[])[]): readonly number[] {
  return choices.map((_, pupil) => choices.filter((chosen) => chosen.includes(pupil)).length);
}

/** Figures of one question that everybody answered, counted in the plainest way. */
export function figuresOf(
  choices: readonly (readonly number[])[],
): Omit<ReferenceFigures, "received"> {
  const all = choices.flatMap((chosen, from) => chosen.map((to) => [from, to] as const));
  const returned = all.filter(([from, to]) => choices[to]?.includes(from));
  const withMutual = new Set(returned.map(([from]) => from));
  return {
    unchosen: receivedIn(choices).filter((count) => count === 0).length,
    withoutMutual: choices.length - withMutual.size,
    reciprocity: returned.length / all.length,
  };
}

/**
 * All that one pupil answers: the choices of the data, and what the data does not hold. Who chose nobody answered
 * "nobody". The scales get every kind of answer, a skipped one and a grave one among them.
 */
export function answersOf(data: ClassOf26, pupil: number): Answers {
  return new Map(
    standardSet.map((question, place): readonly [QuestionId, Answer] => {
      const chosen = data.choices.get(question.id)?.[pupil];
      if (chosen !== undefined) {
        return [
          question.id,
          chosen.length === 0 ? { type: "nobody" } : { type: "named", pupils: chosen },
        ];
      }
      const skips = question.type === "nomination" || (pupil + place) % 9 === 0;
      if (skips) return [question.id, { type: "skipped" }];
      const gravest = question.options.length;
      const value = pupil === 20 ? gravest : 1 + ((pupil + place) % 2);
      return [question.id, { type: "chosen", value }];
    }),
  );
}

function readRealClass(folder: string): ClassOf26 {
  const pupils = rowsOf(resolve(folder, "ibe121_polish_class/nodes.csv")).map(([id = ""]) => id);
  const edges = rowsOf(resolve(folder, "ibe121_polish_class/edges.csv"));
  const choices = Object.entries(questionOfCriterion).map(([criterion, questionId]) => {
    const chosenBy = pupils.map((pupil) =>
      edges
        .filter(([from, , question]) => from === pupil && question === criterion)
        .map(([, to = ""]) => pupils.indexOf(to))
        .sort((a, b) => a - b),
    );
    return [questionId, chosenBy] as const;
  });
  const references = resolve(folder, "reference_values");
  const play = playFiguresOf(readFileSync(resolve(references, "scalars.json"), "utf8"));
  const nodes = rowsOf(resolve(references, "ibe121_play_node_expected.csv"));
  return {
    source: "the class of 26 in ibe121_polish_class, under invented names",
    choices: new Map(choices),
    reference: {
      ...play,
      received: pupils.map((pupil) => Number(nodes.find(([id]) => id === pupil)?.[2])),
    },
  };
}

function playFiguresOf(scalars: string): Omit<ReferenceFigures, "received"> {
  const { ibe121_play: play } = JSON.parse(scalars) as Record<string, Record<string, unknown>>;
  return {
    unchosen: Number(play?.["unchosen"]),
    withoutMutual: Number(play?.["no_mutual_tie"]),
    reciprocity: Number(play?.["reciprocity_edgewise"]),
  };
}

function inventedClass(): ClassOf26 {
  const { input } = inventClass({ pupils: 26, seed: 26, participation: 1 });
  const choices = input.nominations
    .filter(({ id }) => chosenQuestions.includes(id))
    .map(
      ({ id, answers }) =>
        [id, answers.map((answer) => (answer.type === "named" ? [...answer.pupils] : []))] as const,
    );
  return {
    source: "an invented class of 26: ibe121_polish_class is not here",
    choices: new Map(choices),
    reference: null,
  };
}

/** The rows of a file of commas without quotation marks, without its header. */
function rowsOf(path: string): readonly (readonly string[])[] {
  return readFileSync(path, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
}
