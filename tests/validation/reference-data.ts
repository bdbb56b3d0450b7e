import { existsSync, readFileSync } from "node:fs";
import { parseCsv } from "../../cli/analyse/csv.ts";
import { sociomatrixFromArcs, type Sociomatrix } from "../../src/core/sociomatrix.ts";

/** Real classes and published results lie beside the project when they are there; the project has no copy. */
const folder = new URL("../../../shared/data/", import.meta.url);

/** True when the data is present; says so on the console when it is not. */
export function hasReferenceData(...files: readonly string[]): boolean {
  const missing = files.filter((file) => !existsSync(new URL(file, folder)));
  if (missing.length > 0) {
    console.warn(`SKIPPED: the reference data is not present (${missing.join(", ")})`);
  }
  return missing.length === 0;
}

export function readReference(file: string): string {
  return readFileSync(new URL(file, folder), "utf8");
}

/** Rows by column name. */
export function readRows(file: string): Record<string, string>[] {
  const { header, lines } = parseCsv(readReference(file));
  return lines.map(({ cells }) =>
    Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ""])),
  );
}

export interface ReferenceClass {
  readonly ids: readonly string[];
  readonly groups: readonly string[];
  readonly matrix: (question: string) => Sociomatrix;
}

/** The Polish class, in which everybody answered everything. */
export function polishClass(): ReferenceClass {
  const nodes = readRows("ibe121_polish_class/nodes.csv");
  const edges = readRows("ibe121_polish_class/edges.csv");
  const ids = nodes.map(({ id }) => id ?? "");
  return {
    ids,
    groups: nodes.map(({ gender }) => gender ?? ""),
    matrix: (question) => {
      const asked = edges.filter((edge) => edge["question"] === question);
      return sociomatrixFromArcs(new Uint8Array(ids.length).fill(1), {
        from: asked.map(({ from }) => ids.indexOf(from ?? "")),
        to: asked.map(({ to }) => ids.indexOf(to ?? "")),
      });
    },
  };
}

export interface HungarianWave {
  readonly ids: readonly string[];
  readonly groups: readonly string[];
  /** Pairs of this relation whose value passes; raters without answers are unknown. */
  readonly matrix: (relation: string, passes: (value: number) => boolean) => Sociomatrix;
}

export const hungarianClasses = [
  "1100",
  "1200",
  "1300",
  "1400",
  "1500",
  "2000",
  "2100",
  "2200",
  "2300",
  "2400",
];

/**
 * One class in one wave. A rater with the mark "missing" did not answer; a single missing cell of one who did
 * is taken as not chosen, as there is no third state for a cell.
 */
export function hungarianWave(schoolClass: string, wave: number): HungarianWave {
  const roster = readRows("recens_hungarian_classes/roster.csv").filter(
    (row) => row["class"] === schoolClass && row["wave"] === `wave${wave}`,
  );
  const ids = roster.map(({ student }) => student ?? "");
  return {
    ids,
    groups: roster.map(({ gender }) => gender ?? ""),
    matrix: (relation, passes) => {
      const rated = Uint8Array.from(roster, (row) => (row[`missing_${relation}`] === "0" ? 1 : 0));
      const from: number[] = [];
      const to: number[] = [];
      for (const row of hungarianRows(`wave${wave}_${relation}`)) {
        if (row["class"] !== schoolClass || row["value"] === "NA") continue;
        const chooser = ids.indexOf(row["from"] ?? "");
        const chosen = ids.indexOf(row["to"] ?? "");
        if (rated[chooser] !== 1 || chosen === -1 || !passes(Number(row["value"]))) continue;
        from.push(chooser);
        to.push(chosen);
      }
      return sociomatrixFromArcs(rated, { from, to });
    },
  };
}

const readFiles = new Map<string, Record<string, string>[]>();

function hungarianRows(name: string): Record<string, string>[] {
  const known = readFiles.get(name);
  if (known !== undefined) return known;
  const rows = readRows(`recens_hungarian_classes/${name}.csv`);
  readFiles.set(name, rows);
  return rows;
}
