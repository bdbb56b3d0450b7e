import type { AnalysisPupil } from "../../src/core/analysis-input.ts";
import type { PupilId } from "../../src/core/ids.ts";
import { parseCsv } from "./csv.ts";

/** The pupils of a class as a file names them. */
export interface Roster {
  readonly pupils: readonly NodeLine[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Questions named in the answered column, in order of appearance. */
  readonly questions: readonly string[];
}

export interface NodeLine {
  readonly id: PupilId;
  readonly group: AnalysisPupil["group"];
  /** "all", "none", or the questions the pupil answered. */
  readonly answered: "all" | "none" | ReadonlySet<string>;
}

/** Adds a line to `problems` for everything wrong; the roster is complete only when none was added. */
export function readNodes(text: string, file: string, problems: string[]): Roster {
  const { header, lines, unreadable } = parseCsv(text);
  for (const line of unreadable) problems.push(`${file}:${line}: unreadable line`);
  const idColumn = header.indexOf("id");
  if (idColumn === -1) problems.push(`${file}:1: no column "id"`);
  // Data sets of school classes call the group column by what it holds.
  const groupColumn = ["group", "gender", "sex"]
    .map((name) => header.indexOf(name))
    .find((column) => column !== -1);
  const answeredColumn = header.indexOf("answered");
  const pupils: NodeLine[] = [];
  const indexOf = new Map<string, number>();
  const questions = new Set<string>();
  for (const { line, cells } of lines) {
    const id = cells[idColumn] ?? "";
    if (id === "") problems.push(`${file}:${line}: no id`);
    else if (indexOf.has(id)) problems.push(`${file}:${line}: id named before`);
    const answered = answeredOf(cells[answeredColumn] ?? "");
    if (typeof answered !== "string") for (const question of answered) questions.add(question);
    indexOf.set(id, pupils.length);
    const group = cells[groupColumn ?? -1] ?? "";
    // An id is any text that no other line has; it was checked just above.
    pupils.push({ id: id as PupilId, group: group === "" ? null : group, answered });
  }
  return { pupils, indexOf, questions: [...questions] };
}

export function hasAnswered(pupil: NodeLine, question: string): boolean {
  if (pupil.answered === "all") return true;
  return pupil.answered !== "none" && pupil.answered.has(question);
}

function answeredOf(cell: string): NodeLine["answered"] {
  if (cell === "" || cell === "1") return "all";
  if (cell === "0") return "none";
  return new Set(
    cell
      .split(";")
      .map((question) => question.trim())
      .filter((question) => question !== ""),
  );
}
