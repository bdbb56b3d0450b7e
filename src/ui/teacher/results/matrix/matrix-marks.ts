import type { QuestionAnalysis } from "../../../../core/analysis.ts";
import { matrixCell, matrixRowAnswer, type MatrixMark } from "../../../../core/matrix-view.ts";

/** Every mark of a kind as one path: a class of 60 has 3,600 cells, and none of them is an element. */
export type MarkPaths = Readonly<Record<Exclude<MatrixMark, "none">, string>>;

/** Cells of `size` px, in this order of rows and columns. */
export function markPaths(
  question: QuestionAnalysis,
  order: readonly number[],
  size: number,
): MarkPaths {
  const paths = { self: "", mutual: "", "one-way": "", open: "", unknown: "" };
  const placeOf = new Map(order.map((pupil, place) => [pupil, place]));
  order.forEach((chooser, row) => {
    // Most cells are empty: only those that hold something are looked at.
    const isUnknown = matrixRowAnswer(question, chooser) === "unknown";
    const marked = isUnknown ? order : [chooser, ...(question.pupils[chooser]?.chose ?? [])];
    for (const chosen of marked) {
      const { mark } = matrixCell(question, chooser, chosen);
      const column = placeOf.get(chosen);
      if (mark === "none" || column === undefined) continue;
      paths[mark] += markPath(mark, { column, row, size });
    }
  });
  return paths;
}

/** The shape of one mark; shapes, not colours, tell them apart. */
export function markPath(
  mark: Exclude<MatrixMark, "none">,
  cell: { readonly column: number; readonly row: number; readonly size: number },
): string {
  const { size } = cell;
  const [x, y] = [(cell.column + 0.5) * size, (cell.row + 0.5) * size];
  const reach = Math.round(size * 0.3);
  switch (mark) {
    case "self":
      return `M${cell.column * size} ${cell.row * size}h${size}v${size}h${-size}z`;
    case "mutual":
      return `M${x - reach} ${y - reach}h${2 * reach}v${2 * reach}h${-2 * reach}z`;
    case "one-way": {
      const round = reach - 1;
      return `M${x - round} ${y}a${round} ${round} 0 1 0 ${2 * round} 0a${round} ${round} 0 1 0 ${-2 * round} 0z`;
    }
    case "open":
      return `M${x} ${y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
    case "unknown":
      return `M${x - 3} ${y}h6`;
  }
}
