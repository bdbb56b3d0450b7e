import type { NameFailure } from "../../core/pupil-name.ts";
import type { Result } from "../../core/result.ts";
import type { TextEncoding } from "./text-decoding.ts";

/**
 * [Note: What leaves a class list] A school's export holds identity numbers, guardians, addresses.
 * The reader keeps the name and the class of each pupil and the values of columns that are groups,
 * and lets go of everything else before it returns. Everything a caller can reach is in this file:
 * no type here has room for another cell. Problems say where, never what.
 */
export interface ClassListPreview {
  /** How the file was written; null for pasted text and workbooks. */
  readonly encoding: TextEncoding | null;
  /** Lines of the file or text, rows of the sheet. Each of 1..lineCount is in exactly one of rows, problems and ignored. */
  readonly lineCount: number;
  readonly rows: readonly ClassListRow[];
  readonly problems: readonly LineProblem[];
  readonly ignored: readonly IgnoredLine[];
  /** In the order people count classes (5B before 10A), lines without a class last. One entry when there is one class. */
  readonly classes: readonly FoundClass[];
  /** Columns of which the teacher may keep one. */
  readonly groupColumns: readonly GroupColumn[];
  /** Where the names came from, in the order they are put together. */
  readonly nameColumns: readonly ColumnPlace[];
  /** Columns that were not read, so that the screen can say so. */
  readonly unreadColumns: readonly UnreadColumn[];
  /** True when two columns were taken for first and last name without a heading to say which is which. */
  readonly nameOrderGuessed: boolean;
  /** A class name found in the file's own name, for a list without a class column. */
  readonly suggestedClassName: string | null;
}

export interface ClassListRow {
  /** 1-based line of the source, where the row begins. */
  readonly line: number;
  /** First name first. */
  readonly name: string;
  /** The name with its first word or part put last ("Lund Emma" -> "Emma Lund"); null where a heading or a comma has decided the order. */
  readonly swappedName: string | null;
  readonly className: string | null;
  /** One value per entry of groupColumns. */
  readonly groups: readonly (string | null)[];
}

export interface FoundClass {
  /** Null for lines without a class. */
  readonly name: string | null;
  readonly count: number;
}

/** position: 0-based column of the file. header: null in a list without headings. */
export interface ColumnPlace {
  readonly position: number;
  readonly header: string | null;
}

export interface GroupColumn extends ColumnPlace {
  readonly kind: "gender" | "group";
  /** The different values, in the order met. */
  readonly values: readonly string[];
  /** Pupils for whom the column gave no group: blank, or not a value it is known to hold. */
  readonly withoutGroup: number;
}

/** What an unread column seems to be, from its heading, or from the look of its cells where there is none. */
export type UnreadKind =
  "identity-number" | "birth-date" | "guardian" | "phone" | "email" | "address" | "other";

export interface UnreadColumn extends ColumnPlace {
  readonly kind: UnreadKind;
}

/** A line that gives no pupil until the teacher puts it right. */
export type LineProblem = LinePlace &
  (
    | NameFailure
    /** More cells than headings, or too few to reach the name: the cells may have slipped. */
    | { readonly type: "ragged" }
    /** A quotation mark that is not closed. */
    | { readonly type: "broken-quotes" }
    /** The class cell holds something that is no class. */
    | { readonly type: "class-unreadable" }
    /** It stands above the headings, and is not safely a title. */
    | { readonly type: "above-heading" }
  );

export interface LinePlace {
  readonly line: number;
  /** The class of the line, where it could be read; null otherwise. */
  readonly className: string | null;
}

export interface IgnoredLine {
  readonly line: number;
  readonly reason:
    | "blank"
    | "heading"
    /** Titles above the headings: the school, the class, the date of printing. */
    | "above-heading"
    /** The "sep=;" line of spreadsheets. */
    | "separator"
    /** Further lines of a row whose cell holds a line break. */
    | "continuation";
}

export type ClassListFailure =
  | { readonly type: "empty" }
  | { readonly type: "too-large"; readonly mostBytes: number; readonly mostLines: number }
  /** A workbook or an archive nothing can be read from. */
  | { readonly type: "spreadsheet" }
  /** A workbook as Excel wrote them before 2007 (.xls), or a binary one (.xlsb). */
  | { readonly type: "old-workbook" }
  /** A workbook that opens with a password only. */
  | { readonly type: "locked-workbook" }
  /** A workbook of LibreOffice's own kind (.ods). */
  | { readonly type: "open-document" }
  | { readonly type: "pdf" }
  | { readonly type: "not-text" }
  /** No column could safely be taken for names. */
  | { readonly type: "no-name-column" };

/** One list of a file: the whole of a text, or a sheet of a workbook that has something in it. */
export interface ClassSheet {
  /** 1-based, as the tabs of the workbook stand. */
  readonly number: number;
  /** What its tab says; null where that looks like a person's data, and for text. */
  readonly name: string | null;
  readonly reading: Result<ClassListPreview, ClassListFailure>;
}

export interface ClassChoiceWish {
  /** One of preview.classes; null for the lines without a class. */
  readonly className: string | null;
  /** The position of one of preview.groupColumns; null to keep none. */
  readonly groupColumn: number | null;
  /** Lines the teacher has left out, with or without a problem. */
  readonly excludedLines: ReadonlySet<number>;
  /** Take each row's swappedName where it has one: the list has last names first. */
  readonly swapNames: boolean;
}

export interface ClassChoice {
  /** What to call the class; null when the list does not say. */
  readonly className: string | null;
  readonly groupLabel: string | null;
  readonly pupils: readonly ChosenPupil[];
  /** By line. */
  readonly problems: readonly ChoiceProblem[];
  /** Null when there are as many pupils as a class can have. */
  readonly sizeProblem: SizeProblem | null;
}

export interface ChosenPupil {
  readonly line: number;
  readonly name: string;
  readonly group: string | null;
}

export type ChoiceProblem =
  | LineProblem
  /** The name of an earlier line once more. Both are among the pupils until one is left out. */
  | { readonly type: "double"; readonly line: number; readonly firstLine: number };

/** Of the whole choice rather than of a line. */
export type SizeProblem =
  | { readonly type: "too-few"; readonly count: number; readonly fewest: number }
  | { readonly type: "too-many"; readonly count: number; readonly most: number };

export type ClassChoiceFailure =
  { readonly type: "unknown-class" } | { readonly type: "unknown-group-column" };
