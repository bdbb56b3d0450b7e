import type { MetricRecord } from "../metrics/metric.ts";
import { possibleChoosers, rowLength, type Sociomatrix } from "../sociomatrix.ts";
import { posterior, predictive } from "./beta-binomial.ts";
import { givenPrior, receivedPrior } from "./zero-again.ts";

export const noMutualAgain = {
  id: "no-mutual-again",
  level: "pupil",
  title: "Firmness of having no mutual choice",
  what: "How likely a pupil without mutual choices would be without again, if the pupil's row and column were drawn anew.",
  formula:
    "c choosers and g chosen among the r_j others who answered, each beta-binomial after what was seen; " +
    "P(none again) = sum over c, g of P(c) P(g) C(r_j - g, c) / C(r_j, c); over several questions the product",
  source:
    "The redraw of rows and columns under the beta-binomial model, summed exactly instead of drawn",
  range: "0 to 1",
  reading: "Only as a word, calibrated on real waves.",
  notFor: "Pupils who chose someone who did not answer: for them it is not known.",
  compute: (matrix: Sociomatrix, pupil: number): number => {
    const others = possibleChoosers(matrix, pupil);
    const chosenBy = predictive(
      posterior(receivedPrior(matrix), { count: rowLength(matrix.choosers, pupil), of: others }),
      others,
      others,
    );
    // Among classmates who answered; choices of others cannot become mutual.
    const chose = predictive(
      posterior(givenPrior(matrix), {
        count: rowLength(matrix.chosen, pupil),
        of: matrix.size - 1,
      }),
      others,
      others,
    );
    let sum = 0;
    for (let c = 0; c <= others; c += 1) {
      for (let g = 0; g <= others; g += 1) {
        sum += (chosenBy[c] ?? 0) * (chose[g] ?? 0) * noOverlap(c, g, others);
      }
    }
    return Math.min(sum, 1);
  },
} as const satisfies MetricRecord & { readonly compute: unknown };

/** The chance that two random sets of c and g out of n have no member in common. */
function noOverlap(c: number, g: number, n: number): number {
  if (c + g > n) return 0;
  let chance = 1;
  for (let t = 0; t < c; t += 1) chance *= (n - g - t) / (n - t);
  return chance;
}
