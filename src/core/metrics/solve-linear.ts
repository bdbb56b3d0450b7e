/**
 * Solves A x = b by Gaussian elimination with partial pivoting. The matrix is given by rows and is
 * overwritten; null when it is singular to working precision.
 */
export function solveLinear(matrix: Float64Array[], right: ArrayLike<number>): Float64Array | null {
  const size = matrix.length;
  const solution = Float64Array.from(right);
  for (let column = 0; column < size; column += 1) {
    const pivot = pivotRow(matrix, column);
    const pivotLine = matrix[pivot];
    const firstLine = matrix[column];
    if (pivotLine === undefined || firstLine === undefined) return null;
    matrix[pivot] = firstLine;
    matrix[column] = pivotLine;
    swap(solution, pivot, column);
    const head = pivotLine[column] ?? 0;
    if (Math.abs(head) < 1e-13) return null;
    for (let below = column + 1; below < size; below += 1) {
      const line = matrix[below];
      if (line === undefined) continue;
      const factor = (line[column] ?? 0) / head;
      if (factor === 0) continue;
      for (let k = column; k < size; k += 1)
        line[k] = (line[k] ?? 0) - factor * (pivotLine[k] ?? 0);
      solution[below] = (solution[below] ?? 0) - factor * (solution[column] ?? 0);
    }
  }
  return substituteBack(matrix, solution);
}

function substituteBack(matrix: readonly Float64Array[], solution: Float64Array): Float64Array {
  for (let index = matrix.length - 1; index >= 0; index -= 1) {
    const line = matrix[index] ?? new Float64Array(0);
    let sum = solution[index] ?? 0;
    for (let k = index + 1; k < matrix.length; k += 1) sum -= (line[k] ?? 0) * (solution[k] ?? 0);
    solution[index] = sum / (line[index] ?? 0);
  }
  return solution;
}

function pivotRow(matrix: readonly Float64Array[], column: number): number {
  let best = column;
  for (let index = column + 1; index < matrix.length; index += 1) {
    const value = Math.abs(matrix[index]?.[column] ?? 0);
    if (value > Math.abs(matrix[best]?.[column] ?? 0)) best = index;
  }
  return best;
}

function swap(list: Float64Array, a: number, b: number): void {
  const kept = list[a] ?? 0;
  list[a] = list[b] ?? 0;
  list[b] = kept;
}
