import type { QuestionId } from "../ids.ts";
import { chanceAlpha } from "../metrics/chance.ts";
import type { MetricRecord } from "../metrics/metric.ts";
import { at, row } from "../sociomatrix.ts";
import type { Finding } from "../signs/rule.ts";
import {
  chanceOfAtLeast,
  weightedDegrees,
  weightedReceived,
  withoutOwn,
  type Resampled,
  type Weights,
} from "./resample.ts";

const starAlpha = 0.01;
const starMutual = 3;

export const highAgain = {
  id: "high-again",
  level: "pupil",
  title: "Firmness of a count that is high",
  what: "In how many repeats, with other classmates happening to answer, the sign still holds.",
  formula:
    "share of B = 2,000 bootstrap resamples over raters (seeded) in which the rule holds; beside it the jackknife share",
  source: "Efron 1979; Tukey 1958",
  range: "0 to 1; null above 150 pupils",
  reading: "Only as a word, calibrated on real waves.",
  notFor: "Counts that are zero or low.",
  compute: holdsAgain,
} as const satisfies MetricRecord & { readonly compute: unknown };

/** The questions of a survey in one repeat; degree counts are made once a question. */
export interface Repeat {
  readonly weights: Weights;
  readonly questions: ReadonlyMap<QuestionId, Resampled>;
  readonly degrees: Map<QuestionId, Uint32Array>;
}

/** Whether a finding built on high counts would still be made in this repeat. */
function holdsAgain(repeat: Repeat, finding: Finding, pupil: number): boolean {
  const { evidence } = finding;
  const high = evidence.filter(({ type }) => type === "received");
  const directions = evidence.filter(({ type }) => type === "direction");
  const positions = evidence.filter((one) => one.type === "chosen-by");
  const isHigh = (id: QuestionId) => isHighAgain(repeat, { id, pupil, alpha: chanceAlpha });
  return (
    (high.length === 0 || high.some(({ questionId }) => isHigh(questionId))) &&
    (directions.length === 0 || directions.some(({ questionId }) => isHigh(questionId))) &&
    (positions.length === 0 ||
      positions.some(({ questionId, pupils }) =>
        isPositionAgain(repeat, { id: questionId, pupil, stars: pupils }),
      ))
  );
}

interface HighCheck {
  readonly id: QuestionId;
  readonly pupil: number;
  readonly alpha: number;
}

function isHighAgain(repeat: Repeat, { id, pupil, alpha }: HighCheck): boolean {
  const question = repeat.questions.get(id);
  if (question === undefined) return false;
  const count = weightedReceived(question, repeat.weights, pupil);
  if (count === 0) return false;
  const own = { pupil, weight: at(repeat.weights, pupil) };
  const counts = withoutOwn(degreesIn(repeat, id, question), question, own);
  return chanceOfAtLeast(counts, question.matrix.size - 1, count) <= alpha;
}

/** At most one mutual choice with those who answer in the repeat, and chosen by one still mutual with many. */
function isPositionAgain(
  repeat: Repeat,
  { id, pupil, stars }: { id: QuestionId; pupil: number; stars: readonly number[] },
): boolean {
  const question = repeat.questions.get(id);
  if (question === undefined || mutualIn(question, repeat.weights, pupil) > 1) return false;
  return stars.some(
    (star) =>
      at(repeat.weights, star) > 0 &&
      mutualIn(question, repeat.weights, star) >= starMutual &&
      isHighAgain(repeat, { id, pupil: star, alpha: starAlpha }),
  );
}

function mutualIn({ matrix }: Resampled, weights: Weights, pupil: number): number {
  let count = 0;
  for (const other of row(matrix.mutual, pupil)) if ((weights[other] ?? 0) > 0) count += 1;
  return count;
}

function degreesIn(repeat: Repeat, id: QuestionId, question: Resampled): Uint32Array {
  const known = repeat.degrees.get(id);
  if (known !== undefined) return known;
  const counts = weightedDegrees(question, repeat.weights);
  repeat.degrees.set(id, counts);
  return counts;
}
