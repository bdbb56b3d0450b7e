import { parseCsv, type CsvLine } from "./csv.ts";
import type { AnalyseOptions } from "./options.ts";
import { hasAnswered, type Roster } from "./read-nodes.ts";

/** Choices of one question, as indexes into the roster. */
export interface EdgeList {
  readonly from: number[];
  readonly to: number[];
  /** Ratings, or 1 for a nomination. */
  readonly values: number[];
}

interface Reading {
  readonly roster: Roster;
  readonly options: AnalyseOptions;
  readonly file: string;
  readonly problems: string[];
  readonly columns: Columns;
  readonly edges: Map<string, EdgeList>;
  readonly seen: Map<string, Set<number>>;
}

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly question: number;
  readonly value: number;
}

/** Choices by question in order of appearance. Adds a line to `problems` for everything wrong. */
export function readEdges(
  text: string,
  roster: Roster,
  context: {
    readonly options: AnalyseOptions;
    readonly file: string;
    readonly problems: string[];
  },
): ReadonlyMap<string, EdgeList> {
  const { file, problems } = context;
  const { header, lines, unreadable } = parseCsv(text);
  for (const line of unreadable) problems.push(`${file}:${line}: unreadable line`);
  const columns = {
    from: header.indexOf("from"),
    to: header.indexOf("to"),
    question: header.indexOf("question"),
    value: header.indexOf("value"),
  };
  for (const name of ["from", "to", "question"] as const) {
    if (columns[name] === -1) problems.push(`${file}:1: no column "${name}"`);
  }
  const edges = new Map<string, EdgeList>();
  const reading: Reading = { roster, ...context, columns, edges, seen: new Map() };
  if (columns.from === -1 || columns.to === -1 || columns.question === -1) return edges;
  for (const line of lines) readEdge(line, reading);
  return edges;
}

function readEdge({ line, cells }: CsvLine, reading: Reading): void {
  const { roster, columns, options } = reading;
  const question = cells[columns.question] ?? "";
  const from = roster.indexOf.get(cells[columns.from] ?? "");
  const to = roster.indexOf.get(cells[columns.to] ?? "");
  const value = valueOf(cells[columns.value] ?? "", options.ratings.includes(question), options);
  const wrong: string[] = [];
  if (question === "") wrong.push("no question");
  if (from === undefined) wrong.push("unknown id in from");
  if (to === undefined) wrong.push("unknown id in to");
  if (value === null) wrong.push("bad number in value");
  if (from !== undefined && from === to) wrong.push("self-choice");
  const chooser = roster.pupils[from ?? -1];
  if (chooser !== undefined && question !== "" && !hasAnswered(chooser, question)) {
    wrong.push("choice by a pupil who did not answer");
  }
  if (from !== undefined && to !== undefined) {
    const pair = from * roster.pupils.length + to;
    if (!addNew(reading.seen, question, pair)) wrong.push("the same choice twice");
    const other = otherOfPair(options, question);
    if (other !== null && reading.seen.get(other)?.has(pair) === true) {
      wrong.push("the same pair liked and disliked");
    }
  }
  for (const problem of wrong) reading.problems.push(`${reading.file}:${line}: ${problem}`);
  if (wrong.length > 0 || from === undefined || to === undefined || value === null) return;
  const list = reading.edges.get(question) ?? { from: [], to: [], values: [] };
  list.from.push(from);
  list.to.push(to);
  list.values.push(value);
  reading.edges.set(question, list);
}

/** Null for a bad number. A nomination's value may be left out; given, it is a number above 0. */
function valueOf(cell: string, isRating: boolean, { scale }: AnalyseOptions): number | null {
  if (cell === "") return isRating ? null : 1;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(cell)) return null;
  const value = Number(cell);
  if (!isRating) return value > 0 && Number.isFinite(value) ? value : null;
  const inside = scale !== null && value >= scale.low && value <= scale.high;
  return inside && Number.isInteger(value) ? value : null;
}

function addNew(seen: Map<string, Set<number>>, question: string, pair: number): boolean {
  const pairs = seen.get(question) ?? new Set();
  seen.set(question, pairs);
  if (pairs.has(pair)) return false;
  pairs.add(pair);
  return true;
}

function otherOfPair({ liked, disliked }: AnalyseOptions, question: string): string | null {
  if (question === liked) return disliked;
  return question === disliked ? liked : null;
}
