import { row, rowLength, type Sociomatrix } from "../sociomatrix.ts";

/** Pairs of pupils who both answered, by how many of the two choices were made. */
export interface DyadCensus {
  readonly mutual: number;
  readonly asymmetric: number;
  /** Pairs where both answered, tied or not. */
  readonly pairs: number;
  /** Choices of a pupil who did not answer: the other direction is unknown. */
  readonly unknown: number;
}

/** Counts ties between pupils who both answered (Holland and Leinhardt 1970), and those that cannot be judged. */
export function dyadCensus(matrix: Sociomatrix): DyadCensus {
  const mutual = matrix.mutual.items.length / 2;
  let unknown = 0;
  for (let j = 0; j < matrix.size; j += 1) {
    if (matrix.rated[j] === 0) unknown += rowLength(matrix.choosers, j);
  }
  return {
    mutual,
    asymmetric: matrix.choices - unknown - 2 * mutual,
    pairs: (matrix.raters * (matrix.raters - 1)) / 2,
    unknown,
  };
}

/** Choices each pupil made towards pupils who answered; 0 for those who did not. */
export function choicesAmongRaters(matrix: Sociomatrix): Uint32Array {
  return Uint32Array.from({ length: matrix.size }, (_, i) => {
    let count = 0;
    for (const j of row(matrix.chosen, i)) count += matrix.rated[j] ?? 0;
    return count;
  });
}
