/** Sizes of the matrix in px. */
export interface MatrixMeasures {
  readonly cell: number;
  /** Room for the names of rows, at the side. */
  readonly side: number;
  /** Room for the names of columns, at the head. */
  readonly head: number;
  /** Room for the sums, right and below. */
  readonly sum: number;
  readonly width: number;
  readonly height: number;
  /** What it takes to fit the width of an A4 page. */
  readonly shrink: number;
}

const pageWidth = 680;
/** A longer name is cut short above its column; at its row it stands in full, or nearly so. */
export const mostLetters = 14;

/** Names are written at 13 px, and a row is never lower than one needs. `letters`: how many each name has. */
export function measuresFor(pupils: number, letters: readonly number[]): MatrixMeasures {
  const cell = pupils <= 30 ? 24 : pupils <= 45 ? 20 : 18;
  const longest = Math.min(mostLetters, Math.max(...letters, 7));
  const side = 36 + longest * 7;
  const head = 24 + longest * 6;
  const sum = 52;
  const width = side + pupils * cell + sum;
  const height = head + pupils * cell + 30;
  return { cell, side, head, sum, width, height, shrink: Math.min(1, pageWidth / width) };
}
