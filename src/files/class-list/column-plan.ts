import { headingMeaning, shownHeading, type HeadingMeaning } from "./headings.ts";
import type { ColumnPlace, GroupColumn, UnreadColumn } from "./preview.ts";

/** Which columns of the table are read, and as what. All others are let go of. */
export interface ColumnPlan {
  /** Cells of a full row. */
  readonly width: number;
  /** One column with the whole name, or its parts, first name first. */
  readonly nameColumns: readonly ColumnPlace[];
  /** Name columns a row has to reach: all but the middle name. */
  readonly neededColumns: readonly number[];
  /** True when headings tell first and last name apart. */
  readonly orderKnown: boolean;
  readonly classColumn: number | null;
  /** The year ("8") that goes before a class called by a letter alone ("A"). */
  readonly yearColumn: number | null;
  readonly groupColumns: readonly PlannedGroup[];
  readonly unreadColumns: readonly UnreadColumn[];
}

export type PlannedGroup = Pick<GroupColumn, "position" | "header" | "kind">;

interface Headed {
  readonly position: number;
  readonly header: string | null;
  readonly meaning: HeadingMeaning | null;
  readonly blank: boolean;
}

/** The plan headings give; null when none of them is a pupil's name. */
export function planByHeadings(headings: readonly string[]): ColumnPlan | null {
  const columns = headings.map((text, position): Headed => {
    const meaning = headingMeaning(text);
    return { position, header: shownHeading(text), meaning, blank: text.trim() === "" };
  });
  const parts = nameColumns(columns);
  if (parts.length === 0) return null;
  const classColumn = classOf(columns);
  const yearColumn = columns.find(({ meaning }) => meaning?.type === "year") ?? null;
  const groups = columns.filter(
    (column) => column !== classColumn && column.header !== null && isGroup(column),
  );
  const read = new Set([...parts, ...groups, classColumn]);
  return {
    width: headings.length,
    nameColumns: parts.map(toPlace),
    neededColumns: parts.filter(isNeeded).map(({ position }) => position),
    orderKnown: parts.some(({ meaning }) => meaning?.type !== "full"),
    classColumn: classColumn?.position ?? null,
    yearColumn: yearColumn === classColumn ? null : (yearColumn?.position ?? null),
    groupColumns: groups.map((column) => ({ ...toPlace(column), kind: groupKind(column) })),
    unreadColumns: columns.filter((column) => !column.blank && !read.has(column)).map(toUnread),
  };
}

/** The first of each kind: where a heading comes twice, the second is about somebody else. */
function nameColumns(columns: readonly Headed[]): readonly Headed[] {
  const first = (type: HeadingMeaning["type"]): Headed | undefined =>
    columns.find(({ meaning }) => meaning?.type === type);
  const full = first("full");
  const [given, middle, family] = [first("given"), first("middle"), first("family")];
  if (full !== undefined && (given === undefined || family === undefined)) return [full];
  if (given === undefined && family === undefined) return [];
  return [given, middle, family].filter((column) => column !== undefined);
}

function classOf(columns: readonly Headed[]): Headed | null {
  const ranked = columns.filter(({ meaning }) => classRank(meaning) !== null);
  const best = ranked.toSorted((a, b) => (classRank(a.meaning) ?? 0) - (classRank(b.meaning) ?? 0));
  return best[0] ?? null;
}

/** A column of groups or of years names the class where nothing better does. */
function classRank(meaning: HeadingMeaning | null): number | null {
  if (meaning?.type === "class") return meaning.rank;
  if (meaning?.type === "group") return 4;
  return meaning?.type === "year" ? 5 : null;
}

function isGroup({ meaning }: Headed): boolean {
  return meaning?.type === "gender" || classRank(meaning) !== null;
}

function groupKind({ meaning }: Headed): PlannedGroup["kind"] {
  return meaning?.type === "gender" ? "gender" : "group";
}

function isNeeded({ meaning }: Headed): boolean {
  return meaning?.type !== "middle";
}

function toPlace({ position, header }: Headed): ColumnPlace {
  return { position, header };
}

function toUnread(column: Headed): UnreadColumn {
  const { meaning } = column;
  return { ...toPlace(column), kind: meaning?.type === "unread" ? meaning.kind : "other" };
}
