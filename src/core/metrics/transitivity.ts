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
    const { starts, items } = chosen;
    // Pupil j is among the choices of i where chosenBy[j] is i + 1.
    const chosenBy = new Uint32Array(size);
    let paths = 0;
    let closed = 0;
    for (let i = 0; i < size; i += 1) {
      const first = starts[i] ?? 0;
      const end = starts[i + 1] ?? 0;
      for (let place = first; place < end; place += 1) chosenBy[items[place] ?? 0] = i + 1;
      for (let place = first; place < end; place += 1) {
        const j = items[place] ?? 0;
        const last = starts[j + 1] ?? 0;
        for (let further = starts[j] ?? 0; further < last; further += 1) {
          const k = items[further] ?? 0;
          if (k === i) continue;
          paths += 1;
          if (chosenBy[k] === i + 1) closed += 1;
        }
      }
    }
    return paths === 0 ? null : closed / paths;
  },
} as const satisfies QuestionMetric;
