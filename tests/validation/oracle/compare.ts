import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseOptions, type AnalyseOptions } from "../../../cli/analyse/options.ts";
import { outputOf } from "../../../cli/analyse/output.ts";
import { readEdges } from "../../../cli/analyse/read-edges.ts";
import { readNodes } from "../../../cli/analyse/read-nodes.ts";
import { waveOf } from "../../../cli/analyse/survey.ts";
import { analyseClass } from "../../../src/core/analysis-run.ts";
import type { OracleClass, Pair } from "./random-classes.ts";

const python = "/usr/bin/python3";
const oracle = fileURLToPath(new URL("./oracle.py", import.meta.url));

/** True when Python with its graph libraries is there; says so when it is not. */
export function hasOracle(): boolean {
  const { status } = spawnSync(python, ["-c", "import networkx, igraph, numpy"]);
  if (status !== 0) console.warn("SKIPPED: python3-networkx and python3-igraph are not installed");
  return status === 0;
}

export function askOracle(classes: readonly OracleClass[]): unknown[] {
  const { status, stdout, stderr } = spawnSync(python, [oracle], {
    input: JSON.stringify(classes),
    encoding: "utf8",
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`The oracle failed: ${stderr}`);
  return JSON.parse(stdout) as unknown[]; // what oracle.py writes; every use is checked
}

/** The class as the two files the command reads. */
export function filesOf(one: OracleClass): { readonly nodes: string; readonly edges: string } {
  const nodes = one.groups.map((group, i) => {
    const answered = [
      one.answeredLiked[i] === true ? "liked" : "",
      one.answeredDisliked[i] === true ? "disliked" : "",
    ].filter((name) => name !== "");
    return `${idOf(i)},${group},${answered.length === 0 ? "0" : answered.join(";")}`;
  });
  const edges = [linesOf(one.liked, "liked"), linesOf(one.disliked, "disliked")].flat();
  return {
    nodes: ["id,group,answered", ...nodes, ""].join("\n"),
    edges: ["from,to,question", ...edges, ""].join("\n"),
  };
}

export const commandArguments = [
  ...["--nodes", "nodes.csv", "--edges", "edges.csv", "--json"],
  ...["--negative", "disliked", "--liked", "liked", "--disliked", "disliked"],
];

/** What the command prints for the class, in this process. */
export function analysed(one: OracleClass): unknown {
  const parsed = parseOptions(commandArguments);
  if (!parsed.ok) throw new Error(parsed.error.join("\n"));
  const { nodes, edges } = filesOf(one);
  return JSON.parse(JSON.stringify(outputFrom(nodes, edges, parsed.value)));
}

function outputFrom(nodes: string, edges: string, options: AnalyseOptions): object {
  const problems: string[] = [];
  const roster = readNodes(nodes, "nodes.csv", problems);
  const lists = readEdges(edges, roster, { options, file: "edges.csv", problems });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const { input, ratings } = waveOf(roster, lists, options);
  const analysis = analyseClass(input, { communities: true, firmness: null, previous: null });
  const ids = input.pupils.map(({ id }) => id);
  return outputOf({ analysis, ids, ratings, scale: null, changes: null, signs: false });
}

/** Every difference, in words; an empty list when all agrees. */
export function differences(one: OracleClass, output: unknown, expected: unknown): string[] {
  const found: string[] = [];
  for (const question of ["liked", "disliked"] as const) {
    const own = get(output, "questions", question);
    const theirs = get(expected, question);
    compareQuestion(question, own, theirs, found);
    one.groups.forEach((_, pupil) => {
      compareRecord(
        `${question}.${pupil}`,
        get(own, "pupils", idOf(pupil)),
        get(theirs, "pupils", String(pupil)),
        found,
      );
    });
  }
  const status = get(expected, "status");
  if (status === null) {
    if (get(output, "status") !== null) found.push("status is not null");
    return found;
  }
  one.groups.forEach((_, pupil) => {
    compareRecord(
      `status.${pupil}`,
      get(output, "status", "pupils", idOf(pupil)),
      get(status, String(pupil)),
      found,
    );
  });
  return found;
}

/** 1e-9, and 1e-6 for what is found by iteration. */
const iterative = new Set(["pagerank", "katz", "pn"]);
const labels = new Set(["cdc", "probability"]);

function compareQuestion(name: string, own: unknown, theirs: unknown, found: string[]): void {
  const plain = Object.fromEntries(
    Object.entries(asRecord(theirs)).filter(
      ([key]) => !["pupils", "cliques", "multilevel", "coleman"].includes(key),
    ),
  );
  compareRecord(name, own, plain, found);
  const coleman = get(theirs, "coleman");
  if (coleman !== null) compareRecord(`${name}.coleman`, get(own, "coleman"), coleman, found);
  const cliques = get(theirs, "cliques");
  const subgroups = get(own, "subgroups");
  if (subgroups === null) {
    if (Array.isArray(cliques) && cliques.length <= 1000) found.push(`${name}.subgroups is null`);
  } else {
    const wanted = asList(cliques).map((members) => asList(members).map((i) => idOf(Number(i))));
    if (JSON.stringify(subgroups) !== JSON.stringify(wanted)) found.push(`${name}.subgroups`);
  }
  // A bound, not an agreement: the best partition is not known, and is not always found. On 200 of these classes the
  // best of 200 runs of igraph was better than ours in 49, by at most 0.0161.
  const other = get(theirs, "multilevel");
  const modularity = get(own, "modularity");
  if ((other === null) !== (modularity === null)) found.push(`${name}.modularity null`);
  if (other !== null && Number(modularity) < Number(other) - 0.02) {
    found.push(`${name}.modularity ${String(modularity)} < ${String(other)}`);
  }
}

function compareRecord(name: string, own: unknown, theirs: unknown, found: string[]): void {
  for (const [key, expected] of Object.entries(asRecord(theirs))) {
    const actual = get(own, key);
    // The oracle leaves a label open where a score lies on the limit itself.
    if (labels.has(key) && expected === null) continue;
    if (typeof expected === "number" && typeof actual === "number") {
      const tolerance = (iterative.has(key) ? 1e-6 : 1e-9) * Math.max(1, Math.abs(expected));
      if (Math.abs(actual - expected) <= tolerance) continue;
    } else if (actual === expected) continue;
    found.push(`${name}.${key}: ${String(actual)}, expected ${String(expected)}`);
  }
}

function linesOf(pairs: readonly Pair[], question: string): string[] {
  return pairs.map(([from, to]) => `${idOf(from)},${idOf(to)},${question}`);
}

/** Three digits, so that the order of ids is the order of pupils. */
function idOf(pupil: number): string {
  return `e${String(pupil).padStart(3, "0")}`;
}

function get(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const key of path) current = asRecord(current)[key];
  return current;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  // Any object may be read by name; what comes out is unknown again.
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
