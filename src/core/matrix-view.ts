import type { Communities, PupilFigures, QuestionAnalysis } from "./analysis.ts";
import { stableSubgroups } from "./stable-subgroups.ts";

/**
 * What stands where a pupil's row meets a classmate's column. "unknown": the row's pupil skipped the question or did
 * not answer. "open": chosen, and the chosen pupil's own answer is missing. "none" of a pupil who answered.
 */
export type MatrixMark = "self" | "mutual" | "one-way" | "open" | "none" | "unknown";

export interface MatrixCell {
  readonly mark: MatrixMark;
  /** True when the column's pupil chose the row's pupil. */
  readonly back: boolean;
}

/** What a whole row is: names, the answer "nobody", and no answer are three different things. */
export type MatrixRowAnswer = "named" | "nobody" | "unknown";

/** Both are indexes into the analysis. Throws on a pupil who is not there. */
export function matrixCell(
  question: QuestionAnalysis,
  chooser: number,
  chosen: number,
): MatrixCell {
  if (chooser === chosen) return { mark: "self", back: false };
  const figures = figuresOf(question, chooser);
  return { mark: markOf(figures, chosen), back: figures.chosenBy.includes(chosen) };
}

function markOf(figures: PupilFigures, chosen: number): MatrixMark {
  if (figures.given === null) return "unknown";
  if (figures.mutualWith.includes(chosen)) return "mutual";
  if (!figures.chose.includes(chosen)) return "none";
  return figures.unknownWith.includes(chosen) ? "open" : "one-way";
}

export function matrixRowAnswer(question: QuestionAnalysis, chooser: number): MatrixRowAnswer {
  const { given } = figuresOf(question, chooser);
  if (given === null) return "unknown";
  return given === 0 ? "nobody" : "named";
}

export const matrixSorts = ["name", "received", "subgroup"] as const;
export type MatrixSort = (typeof matrixSorts)[number];

export interface MatrixOrder {
  /** Every pupil once: the order of rows and of columns. */
  readonly order: readonly number[];
  /** Stable parts of the class, each a square on the diagonal; empty in other orders than by subgroup. */
  readonly blocks: readonly MatrixBlock[];
}

export interface MatrixBlock {
  /** Place of the first pupil in the order. */
  readonly start: number;
  readonly size: number;
}

/** Most choices first; who received as many stand as in `byName`. */
export function orderByReceived(
  question: QuestionAnalysis,
  byName: readonly number[],
): MatrixOrder {
  const received = (pupil: number): number => figuresOf(question, pupil).received;
  return { order: byName.toSorted((a, b) => received(b) - received(a)), blocks: [] };
}

/**
 * Communities one after the other, largest first; a block is a stable subgroup, and who belongs near it without being
 * chosen there comes after it. Within each, the pupil with most ties there first, then
 * always the one most tied to those already placed: a mutual choice counts twice. Equal ones as in `byName`, so the same
 * answers always give the same picture.
 */
export function orderBySubgroup(
  question: QuestionAnalysis,
  communities: Communities,
  byName: readonly number[],
): MatrixOrder {
  const place = new Map(byName.map((pupil, index) => [pupil, index]));
  const order: number[] = [];
  const blocks: MatrixBlock[] = [];
  const byPlace = (pupils: readonly number[]): number[] =>
    pupils.toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  const subgroups = stableSubgroups(communities, question.ties);
  for (const { pupils } of communities.groups) {
    const members =
      subgroups.find(([first]) => first !== undefined && pupils.includes(first)) ?? [];
    if (members.length > 0) blocks.push({ start: order.length, size: members.length });
    order.push(...nextToTheirTies(question, byPlace(members)));
    const others = pupils.filter((pupil) => !members.includes(pupil));
    order.push(...nextToTheirTies(question, byPlace(others)));
  }
  return { order, blocks };
}

function nextToTheirTies(question: QuestionAnalysis, pupils: readonly number[]): number[] {
  const left = new Set(pupils);
  const placed: number[] = [];
  while (left.size > 0) {
    const others = placed.length === 0 ? pupils : placed;
    const next = mostTied(question, [...left], others);
    placed.push(next);
    left.delete(next);
  }
  return placed;
}

function mostTied(
  question: QuestionAnalysis,
  candidates: readonly number[],
  others: readonly number[],
): number {
  let best = candidates[0] ?? 0;
  let most = -1;
  for (const candidate of candidates) {
    const { chose, chosenBy } = figuresOf(question, candidate);
    const ties = others.reduce(
      (sum, other) => sum + Number(chose.includes(other)) + Number(chosenBy.includes(other)),
      0,
    );
    if (ties > most) [best, most] = [candidate, ties];
  }
  return best;
}

function figuresOf(question: QuestionAnalysis, pupil: number): PupilFigures {
  const figures = question.pupils[pupil];
  if (figures === undefined) throw new RangeError("No such pupil in the analysis");
  return figures;
}
