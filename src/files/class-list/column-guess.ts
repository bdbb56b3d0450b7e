import { nameKey, parsePupilName } from "../../core/pupil-name.ts";
import type { ColumnPlan } from "./column-plan.ts";
import { isGenderColumn } from "./gender.ts";
import { withoutListMark } from "./list-mark.ts";
import { personalKind } from "./personal-data.ts";
import type { ColumnPlace, UnreadColumn, UnreadKind } from "./preview.ts";

interface Column {
  readonly position: number;
  /** Filled cells only. */
  readonly filled: readonly string[];
  readonly filledShare: number;
}

/**
 * The plan for a table without headings, from the look of its cells. Names are looked for from the
 * left, since exports begin with the pupil and have guardians after. Null when no column is safely
 * one of names. A single column always is: what is no name in it becomes a problem of its line.
 */
export function planByLook(rows: readonly (readonly string[])[], width: number): ColumnPlan | null {
  const columns = Array.from({ length: width }, (_, position) => columnAt(rows, position));
  const genders = columns.filter(({ filled }) => isGenderColumn(filled));
  const classColumn = findClassColumn(columns);
  const taken = new Set([...genders, classColumn]);
  const names = width === 1 ? columns : nameColumns(columns.filter((c) => !taken.has(c)));
  if (names.length === 0) return null;
  const gender = genders[0];
  const read = new Set([...names, classColumn, gender]);
  return {
    width,
    nameColumns: names.map(toPlace),
    neededColumns: names.filter(isMostlyFilled).map(({ position }) => position),
    orderKnown: false,
    classColumn: classColumn?.position ?? null,
    yearColumn: null,
    groupColumns: gender === undefined ? [] : [{ ...toPlace(gender), kind: "gender" }],
    unreadColumns: columns.filter((c) => c.filled.length > 0 && !read.has(c)).map(toUnread),
  };
}

function columnAt(rows: readonly (readonly string[])[], position: number): Column {
  const filled = rows.map((cells) => cells[position]?.trim() ?? "").filter((cell) => cell !== "");
  return { position, filled, filledShare: filled.length / Math.max(1, rows.length) };
}

/** Whole names in one column, or first, (middle) and last name in columns side by side. */
function nameColumns(columns: readonly Column[]): readonly Column[] {
  const start = columns.findIndex((column) => isMostlyFilled(column) && isNameColumn(column));
  const [first, second, third] = columns.slice(Math.max(0, start));
  if (start < 0 || first === undefined) return [];
  if (hasWholeNames(first) || second === undefined || !follows(second, first)) return [first];
  if (!isNameColumn(second)) return [first];
  if (isMostlyFilled(second)) return [first, second];
  const isLast = third !== undefined && follows(third, second) && isMostlyFilled(third);
  return isLast && isNameColumn(third) ? [first, second, third] : [first];
}

function follows(column: Column, before: Column): boolean {
  return column.position === before.position + 1;
}

function isMostlyFilled({ filledShare }: Column): boolean {
  return filledShare >= 0.6;
}

/** Names are letters and differ from pupil to pupil; towns, languages and subjects repeat. */
function isNameColumn({ filled }: Column): boolean {
  if (filled.length === 0) return false;
  const names = filled.filter((cell) => parsePupilName(withoutListMark(cell)).ok);
  const different = new Set(filled.map(nameKey)).size;
  return names.length / filled.length >= 0.8 && different >= fewestDifferent(filled.length);
}

/** Two in five in a class; fewer in a school, where first names repeat more. */
function fewestDifferent(count: number): number {
  return count < 5 ? 1 : Math.min(0.4 * count, 20 + 0.1 * count);
}

function hasWholeNames({ filled }: Column): boolean {
  const whole = filled.filter((cell) => /\p{L}[ ,]+\p{L}/u.test(withoutListMark(cell)));
  return whole.length / filled.length > 0.5;
}

/** House numbers ("3B") look like classes, too, but differ more from pupil to pupil. */
function findClassColumn(columns: readonly Column[]): Column | null {
  const found = columns.filter(isClassColumn);
  return found.toSorted((a, b) => differentCells(a) - differentCells(b))[0] ?? null;
}

/** Nothing but classes, some of them more than once: codes of one pupil each are not classes. */
function isClassColumn(column: Column): boolean {
  const { filled } = column;
  if (filled.length === 0 || !filled.every((cell) => looksLikeClass.test(cell))) return false;
  return filled.length < 5 || differentCells(column) < filled.length;
}

/** "5A", "10 B", "1STA", "Vg1", "Vg1A", "7. trinn", "Klasse 4B". */
const looksLikeClass =
  /^(?:klasse )?(?:vg ?\d|(?:vg ?)?\d{1,2}[ .-]*(?:trinn|klasse|[a-zæøå]{1,4}\d?))$/iu;

function differentCells({ filled }: Column): number {
  return new Set(filled).size;
}

function toPlace({ position }: Column): ColumnPlace {
  return { position, header: null };
}

function toUnread(column: Column): UnreadColumn {
  return { ...toPlace(column), kind: usualKind(column.filled) };
}

function usualKind(cells: readonly string[]): UnreadKind {
  const kinds = cells.map(personalKind);
  const usual = kinds.find(
    (kind) => kinds.filter((other) => other === kind).length * 2 > kinds.length,
  );
  return usual ?? "other";
}
