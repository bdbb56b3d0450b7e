import { choicesAmongRaters, dyadCensus } from "./dyads.ts";
import type { QuestionMetric } from "./metric.ts";

export const katzPowell = {
  id: "katzPowell",
  level: "question",
  title: "Tendency to choose back",
  what: "Mutual pairs beyond what the same numbers of choices would give by chance, among those who answered.",
  formula:
    "tau = (M - E) / (L/2 - E), E = (L^2 - sum over i of out_i^2) / (2 (n - 1)^2), within those who answered",
  source: "Katz and Powell 1955 (free choice)",
  range: "1: every choice is returned; 0: as by chance; below 0: less. Null where not defined",
  reading: "Better than plain reciprocity when classes name different numbers.",
  notFor: "Classes with nearly no choices.",
  compute: (matrix) => {
    const n = matrix.raters;
    const outs = choicesAmongRaters(matrix);
    let choices = 0;
    let squares = 0;
    for (const out of outs) {
      choices += out;
      squares += out * out;
    }
    const mutual = dyadCensus(matrix).mutual;
    // Numerator and denominator times 2 (n - 1)^2, in whole numbers, so that 0 is exactly 0.
    const scale = 2 * (n - 1) ** 2;
    const chance = choices * choices - squares;
    const denominator = (choices * scale) / 2 - chance;
    return denominator === 0 ? null : (mutual * scale - chance) / denominator;
  },
} as const satisfies QuestionMetric;
