import { rowLength } from "../sociomatrix.ts";
import type { QuestionMetric } from "./metric.ts";

export const centralisation = {
  id: "centralisation",
  level: "question",
  title: "Centralisation",
  what: "How much the choices gather on one pupil.",
  formula: "sum over j of (max L - L_j) / (n - 1)^2",
  source: "Freeman 1979 (in-degree)",
  range: "0 to 1; null with fewer than two pupils",
  reading: "1: everybody names one and the same pupil, and no one else is named.",
  notFor: "Finding who that pupil is.",
  compute: (matrix) => {
    if (matrix.size < 2) return null;
    let most = 0;
    for (let j = 0; j < matrix.size; j += 1) most = Math.max(most, rowLength(matrix.choosers, j));
    return (most * matrix.size - matrix.choices) / (matrix.size - 1) ** 2;
  },
} as const satisfies QuestionMetric;
