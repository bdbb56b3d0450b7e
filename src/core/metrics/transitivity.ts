import { row } from "../sociomatrix.ts";
import type { QuestionMetric } from "./metric.ts";

export const transitivity = {
  id: "transitivity",
  level: "question",
  title: "Transitivity",
  what: "How often the one my chosen classmate chose is also chosen by me.",
  formula: "triples i->j->k with i->k / all triples i->j->k, i, j, k different",
  source: "Holland and Leinhardt 1971 (directed, weak)",
  range: "0 to 1; null without such a triple",
  reading: "High where the class falls into closed groups.",
  notFor: "Comparison with undirected clustering coefficients.",
  compute: ({ size, chosen }) => {
    const mine = new Uint8Array(size);
    let paths = 0;
    let closed = 0;
    for (let i = 0; i < size; i += 1) {
      const firsts = row(chosen, i);
      for (const j of firsts) mine[j] = 1;
      for (const j of firsts) {
        for (const k of row(chosen, j)) {
          if (k === i) continue;
          paths += 1;
          closed += mine[k] ?? 0;
        }
      }
      for (const j of firsts) mine[j] = 0;
    }
    return paths === 0 ? null : closed / paths;
  },
} as const satisfies QuestionMetric;
