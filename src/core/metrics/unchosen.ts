import { rowLength, type Sociomatrix } from "../sociomatrix.ts";
import type { QuestionMetric } from "./metric.ts";

export const unchosen = {
  id: "unchosen",
  level: "question",
  title: "Chosen by no one",
  what: "Pupils no one named on this question.",
  formula: "number of j with L_j = 0",
  source: "Moreno 1934",
  range: "0 to n",
  reading:
    "A fact about the answers to one question; friends elsewhere are asked about separately.",
  notFor: "Calling a pupil isolated. Not the same as choosing no one.",
  compute: countUnchosen,
} as const satisfies QuestionMetric;

export function countUnchosen(matrix: Sociomatrix): number {
  return countPupils(matrix, (pupil) => rowLength(matrix.choosers, pupil) === 0);
}

/** Pupils who answered "nobody". */
export function countChoseNobody(matrix: Sociomatrix): number {
  return countPupils(
    matrix,
    (pupil) => matrix.rated[pupil] === 1 && rowLength(matrix.chosen, pupil) === 0,
  );
}

function countPupils(matrix: Sociomatrix, holds: (pupil: number) => boolean): number {
  let count = 0;
  for (let pupil = 0; pupil < matrix.size; pupil += 1) count += holds(pupil) ? 1 : 0;
  return count;
}
