import { receivedCounts } from "../sociomatrix.ts";
import type { QuestionMetric } from "./metric.ts";

export const gini = {
  id: "gini",
  level: "question",
  title: "Inequality of choices received",
  what: "How unevenly the choices fall: 0 when all are chosen equally often.",
  formula: "sum over i, j of |L_i - L_j| / (2 n L)",
  source: "Gini 1912",
  range: "0 to 1 - 1/n; null without choices",
  reading: "Falls when those who are rarely chosen are chosen more.",
  notFor: "A goal in itself: equal numbers do not say that anyone thrives.",
  compute: (matrix) => {
    if (matrix.choices === 0) return null;
    // With ascending L: sum of |L_i - L_j| over all pairs both ways = 2 sum of (2k - n + 1) L_k.
    const sorted = receivedCounts(matrix).sort();
    let sum = 0;
    sorted.forEach((count, k) => {
      sum += (2 * k - sorted.length + 1) * count;
    });
    return sum / (sorted.length * matrix.choices);
  },
} as const satisfies QuestionMetric;
