import type { RatingRecord } from "../analysis-input.ts";
import {
  nominationLabelOfRatings,
  ratingsLabel,
  ratingsStatus,
  type Ratings,
} from "./ratings-status.ts";
import type { RatingAnalysis } from "./status.ts";

/** As everywhere: docs/metrics.md. */
const alpha = 0.05;

/** Status from ratings of every classmate, by both readings, with the counts and chances behind it. */
export function analyseRating({ id, points, answers }: RatingRecord): RatingAnalysis {
  const given = ratingsOf(answers);
  const totals = ratingsStatus.compute(given, { low: 1, high: points });
  return {
    id,
    points,
    raters: answers.filter(({ type }) => type === "rated").length,
    pupils: totals.map((pupil, place) => ({
      ...pupil,
      counts: Array.from(
        { length: points },
        (_, value) => given.filter((ratings) => ratings[place] === value + 1).length,
      ),
      ssrat: ratingsLabel(pupil, alpha),
      nominations: nominationLabelOfRatings(pupil, alpha),
    })),
  };
}

/** What pupil i gave pupil j; null when not given. */
function ratingsOf(answers: RatingRecord["answers"]): Ratings {
  return answers.map((answer) => {
    const row = new Array<number | null>(answers.length).fill(null);
    if (answer.type === "rated") for (const { pupil, value } of answer.ratings) row[pupil] = value;
    return row;
  });
}
