import type { Severity } from "../analysis.ts";

/** A report in words, before it is laid out: everything that will be read stands here, and nothing else. */
export interface ReportDocument {
  readonly title: string;
  /** Stands at the top of every page: what this is. */
  readonly head: string;
  /** Stands at the foot of every page: who may have it, and when it is shredded. */
  readonly foot: readonly string[];
  readonly blocks: readonly ReportBlock[];
}

/** The smallest part that never stands on two pages. */
export interface ReportBlock {
  readonly startsPage?: true;
  /** Stands on the same page as what follows. */
  readonly keepsNext?: true;
  readonly content: BlockContent;
}

export type BlockContent =
  /** Level 1 is the report's own title. */
  | { readonly type: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: "text"; readonly text: string; readonly quiet: boolean }
  | { readonly type: "list"; readonly items: readonly string[] }
  | { readonly type: "facts"; readonly title: string; readonly rows: readonly FactRow[] }
  | { readonly type: "pupil"; readonly pupil: PupilBlock }
  | { readonly type: "map" }
  /** Empty lines to write on. */
  | { readonly type: "lines"; readonly label: string; readonly count: number };

export interface FactRow {
  readonly name: string;
  readonly value: string;
  readonly note: string | null;
}

export interface PupilBlock {
  readonly name: string;
  readonly severity: Severity;
  readonly severityText: string;
  readonly paragraphs: readonly { readonly title: string; readonly text: string }[];
}
