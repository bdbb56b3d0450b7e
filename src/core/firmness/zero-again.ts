import type { MetricRecord } from "../metrics/metric.ts";
import { possibleChoosers, rowLength, type Sociomatrix } from "../sociomatrix.ts";
import { fitBeta, posterior, predictive, type Beta } from "./beta-binomial.ts";

export const zeroAgain = {
  id: "zero-again",
  level: "pupil",
  title: "Firmness of a count of zero",
  what: "How likely a pupil named by no one would be named by no one again, if the same pupils answered again.",
  formula:
    "theta_j ~ Beta(a, b) fitted to the received shares of the question; P(zero again) = B(a, b + 2 r_j) / B(a, b + r_j); " +
    "over several questions the product",
  source: "Skellam 1948 (beta-binomial), posterior predictive",
  range: "0 to 1",
  reading:
    "Only as a word, calibrated on real waves. The product takes questions as independent: a cautious figure.",
  notFor: "Resampling instead: it can never give a choice to a pupil who has none.",
  compute: (matrix: Sociomatrix, pupil: number): number => {
    const belief = posterior(receivedPrior(matrix), {
      count: rowLength(matrix.choosers, pupil),
      of: possibleChoosers(matrix, pupil),
    });
    return predictive(belief, possibleChoosers(matrix, pupil), 0)[0] ?? 1;
  },
} as const satisfies MetricRecord & { readonly compute: unknown };

/** How the received shares of a question spread over the class. */
export function receivedPrior(matrix: Sociomatrix): Beta {
  return fitBeta(
    Array.from({ length: matrix.size }, (_, pupil) => ({
      count: rowLength(matrix.choosers, pupil),
      of: possibleChoosers(matrix, pupil),
    })),
  );
}

/** How the given shares of a question spread over those who answered. */
export function givenPrior(matrix: Sociomatrix): Beta {
  const counts = [];
  for (let pupil = 0; pupil < matrix.size; pupil += 1) {
    if (matrix.rated[pupil] === 1) {
      counts.push({ count: rowLength(matrix.chosen, pupil), of: matrix.size - 1 });
    }
  }
  return fitBeta(counts);
}
