import { nameKey } from "../../core/pupil-name.ts";
import { err, ok, type Result } from "../../core/result.ts";
import { fewestPupils, genderGroupLabel, mostPupils } from "../../core/school-class.ts";
import type {
  ChoiceProblem,
  ChosenPupil,
  ClassChoice,
  ClassChoiceFailure,
  ClassChoiceWish,
  ClassListPreview,
  SizeProblem,
} from "./preview.ts";

/**
 * The class a list can be shown as before anyone has chosen: its only one, as an index into
 * preview.classes. Null where there are several, for the first of them would be a guess.
 */
export function firstChoice(preview: ClassListPreview): number | null {
  return preview.classes.length > 1 ? null : 0;
}

/**
 * One class out of the list, with at most one group column, and what the teacher should look at:
 * the problems of its own lines and of lines whose class could not be read. `createSchoolClass`
 * takes the outcome's pupils as they are.
 */
export function chooseClass(
  preview: ClassListPreview,
  wish: ClassChoiceWish,
): Result<ClassChoice, ClassChoiceFailure> {
  const isKnown = preview.classes.some(({ name }) => name === wish.className);
  if (!isKnown && (wish.className !== null || preview.classes.length > 0)) {
    return err({ type: "unknown-class" });
  }
  const groupIndex = preview.groupColumns.findIndex(
    ({ position }) => position === wish.groupColumn,
  );
  if (wish.groupColumn !== null && groupIndex < 0) return err({ type: "unknown-group-column" });
  const pupils = choosePupils(preview, wish, groupIndex);
  return ok({
    className: wish.className ?? preview.suggestedClassName,
    groupLabel: groupLabel(preview, groupIndex),
    pupils,
    problems: findProblems(preview, wish, pupils),
    sizeProblem: findSizeProblem(pupils.length),
  });
}

function choosePupils(
  preview: ClassListPreview,
  wish: ClassChoiceWish,
  groupIndex: number,
): readonly ChosenPupil[] {
  return preview.rows
    .filter((row) => row.className === wish.className && !wish.excludedLines.has(row.line))
    .map((row) => ({
      line: row.line,
      name: wish.swapNames ? (row.swappedName ?? row.name) : row.name,
      group: row.groups[groupIndex] ?? null,
    }));
}

function groupLabel(preview: ClassListPreview, groupIndex: number): string | null {
  const column = preview.groupColumns[groupIndex];
  if (column === undefined) return null;
  return column.kind === "gender" ? genderGroupLabel : column.header;
}

function findProblems(
  preview: ClassListPreview,
  wish: ClassChoiceWish,
  pupils: readonly ChosenPupil[],
): readonly ChoiceProblem[] {
  const concerning = preview.problems.filter(
    ({ line, className }) =>
      !wish.excludedLines.has(line) && (className === null || className === wish.className),
  );
  return [...concerning, ...doubles(pupils)].toSorted((a, b) => a.line - b.line);
}

function doubles(pupils: readonly ChosenPupil[]): readonly ChoiceProblem[] {
  const firstLines = new Map<string, number>();
  const found: ChoiceProblem[] = [];
  for (const { line, name } of pupils) {
    const firstLine = firstLines.get(nameKey(name));
    if (firstLine === undefined) firstLines.set(nameKey(name), line);
    else found.push({ type: "double", line, firstLine });
  }
  return found;
}

function findSizeProblem(count: number): SizeProblem | null {
  if (count < fewestPupils) return { type: "too-few", count, fewest: fewestPupils };
  return count > mostPupils ? { type: "too-many", count, most: mostPupils } : null;
}
