/** The average; null for an empty list. */
export function mean(values: ArrayLike<number>): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] ?? 0;
  return sum / values.length;
}

/** The standard deviation with n - 1; null for fewer than two values, exactly 0 when all are equal. */
export function sampleSd(values: ArrayLike<number>): number | null {
  const average = mean(values);
  if (average === null || values.length < 2) return null;
  if (isConstant(values)) return 0;
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) {
    const difference = (values[i] ?? 0) - average;
    sum += difference * difference;
  }
  return Math.sqrt(sum / (values.length - 1));
}

/** Standard scores with the sample standard deviation; all 0 where it is at most `flat`. */
export function standardScores(values: ArrayLike<number>, flat: number): Float64Array {
  const average = mean(values) ?? 0;
  const spread = sampleSd(values) ?? 0;
  const scores = new Float64Array(values.length);
  if (spread <= flat) return scores;
  for (let i = 0; i < scores.length; i += 1) scores[i] = ((values[i] ?? 0) - average) / spread;
  return scores;
}

function isConstant(values: ArrayLike<number>): boolean {
  for (let i = 1; i < values.length; i += 1) if (values[i] !== values[0]) return false;
  return true;
}
