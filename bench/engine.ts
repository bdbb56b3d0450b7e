// node scripts/run.mjs bench/engine.ts: how long the engine takes, beside graphology-metrics, igraph and networkx in the
// same run. CPU milliseconds, which other work on the machine disturbs less than the clock does.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { DirectedGraph, UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import graphologyBetweenness from "graphology-metrics/centrality/betweenness.js";
import graphologyPagerank from "graphology-metrics/centrality/pagerank.js";
import { Bench } from "tinybench";
import type { InvestigationInput } from "../src/core/analysis-input.ts";
import { analyseClass } from "../src/core/analysis-run.ts";
import type { QuestionId } from "../src/core/ids.ts";
import { betweenness } from "../src/core/metrics/betweenness.ts";
import { pagerank } from "../src/core/metrics/pagerank.ts";
import { createSeededRandom } from "../src/core/seeded-random.ts";
import { row, sociomatrixFromAnswers, type Sociomatrix } from "../src/core/sociomatrix.ts";
import { inventedSurvey } from "./engine-inputs.ts";

const plain = { communities: false, firmness: null, previous: null };
const withCommunities = { ...plain, communities: true };
const withResamples = { ...plain, firmness: { resamples: 2000, seed: 1 } };
const sizes = [30, 150, 1000, 10_000];
const choicesEach = 7.5;

/** The whole analysis of a class of 30 with 8 questions, against the targets. */
async function benchClass(): Promise<void> {
  const input = inventedSurvey(30, 8, 3);
  const investigation = asInvestigation();
  const bench = new Bench({ name: "class of 30, 8 questions", time: 2000, warmupTime: 1000 });
  bench
    .add("without resamples and communities (target 5 ms)", () => analyseClass(input, plain))
    .add("with communities (target 60 ms)", () => analyseClass(input, withCommunities))
    .add("with 2,000 resamples (target 300 ms)", () => analyseClass(input, withResamples))
    .add("with 2,000 resamples and status", () => analyseClass(investigation, withResamples));
  await bench.run();
  console.log("Class of 30, 8 questions: milliseconds by the clock, least and median");
  for (const task of bench.tasks) {
    const { result } = task;
    if (!("latency" in result)) continue;
    console.log(
      `  ${task.name}: ${result.latency.min.toFixed(1)}, ${result.latency.p50.toFixed(1)}`,
    );
  }
}

/** The same class with its second question disliked, where it does not name those liked on the first. */
function asInvestigation(): InvestigationInput {
  const { nominations, ...input } = inventedSurvey(30, 8, 3);
  const [liked] = nominations;
  return {
    ...input,
    type: "investigation",
    ratings: [],
    nominations: nominations.map((record, index) => {
      if (index !== 1) return record;
      const answers = record.answers.map((answer, pupil) => {
        const likes = liked?.answers[pupil];
        if (answer.type !== "named" || likes?.type !== "named") return answer;
        return { ...answer, pupils: answer.pupils.filter((one) => !likes.pupils.includes(one)) };
      });
      return { ...record, kind: "rejection", answers };
    }),
    statusPair: { liked: "question-0" as QuestionId, disliked: "question-1" as QuestionId },
  };
}

/** The whole analysis of one question, and how its time grows. */
function benchSizes(): void {
  console.log("Whole analysis of one question: CPU milliseconds without and with communities");
  const points: [number, number][] = [];
  for (const size of sizes) {
    const input = inventedSurvey(size, 1, choicesEach);
    const { choices } = matrixOf(size);
    const without = cpu(() => analyseClass(input, plain));
    const communities = cpu(() => analyseClass(input, withCommunities));
    points.push([size, without]);
    console.log(`  ${size} pupils, ${choices} choices: ${shown(without)}, ${shown(communities)}`);
  }
  console.log(`  grows as pupils to the ${exponent(points.slice(1)).toFixed(2)} from 150 up`);
}

function compareSizes(): void {
  const matrices = sizes.map(matrixOf);
  const others = askPython(matrices);
  console.log("CPU milliseconds, and how many times as long as ours the others take");
  sizes.forEach((size, index) => {
    const matrix = matrices[index];
    if (matrix === undefined) return;
    const graph = directedGraph(matrix);
    const ours = {
      pagerank: cpu(() => pagerank.compute(matrix)),
      betweenness: cpu(() => betweenness.compute(matrix)),
      louvain: cpu(() => oneLouvain(matrix)),
    };
    const graphology = {
      pagerank: cpu(() => graphologyPagerank(graph, strict)),
      betweenness: cpu(() => graphologyBetweenness(graph, unweighted)),
    };
    for (const metric of ["pagerank", "betweenness", "louvain"] as const) {
      const own = ours[metric];
      const cells = [
        metric === "louvain" ? null : `graphology-metrics ${ratio(graphology[metric], own)}`,
        `igraph ${ratio(others[index]?.igraph[metric], own)}`,
        `networkx ${ratio(others[index]?.networkx?.[metric], own)}`,
      ];
      console.log(`  ${size} ${metric}: ${shown(own)}; ${cells.filter(Boolean).join(", ")}`);
    }
  });
}

const strict = { alpha: 0.85, getEdgeWeight: null, maxIterations: 2000, tolerance: 1e-15 };
const unweighted = { getEdgeWeight: null, normalized: false };

function matrixOf(size: number): Sociomatrix {
  const [question] = inventedSurvey(size, 1, choicesEach).nominations;
  return sociomatrixFromAnswers(question?.answers ?? []);
}

function directedGraph(matrix: Sociomatrix): DirectedGraph {
  const graph = new DirectedGraph();
  for (let i = 0; i < matrix.size; i += 1) graph.addNode(`p:${i}`);
  for (let i = 0; i < matrix.size; i += 1) {
    for (const j of row(matrix.chosen, i)) graph.addDirectedEdge(`p:${i}`, `p:${j}`);
  }
  return graph;
}

/** Building the graph and one start: what communities costs each time. */
function oneLouvain(matrix: Sociomatrix): void {
  const graph = new UndirectedGraph();
  for (let i = 0; i < matrix.size; i += 1) graph.addNode(`p:${i}`);
  for (let i = 0; i < matrix.size; i += 1) {
    for (const j of row(matrix.chosen, i)) graph.mergeUndirectedEdge(`p:${i}`, `p:${j}`);
  }
  louvain(graph, { getEdgeWeight: null, rng: createSeededRandom(1) });
}

type Times = Readonly<Record<"pagerank" | "betweenness" | "louvain", number>>;

interface OtherTimes {
  readonly igraph: Times;
  readonly networkx?: Times;
}

function askPython(matrices: readonly Sociomatrix[]): OtherTimes[] {
  const program = fileURLToPath(new URL("./engine-others.py", import.meta.url));
  const graphs = matrices.map((matrix) => ({ n: matrix.size, arcs: arcsOf(matrix) }));
  const run = spawnSync("/usr/bin/python3", [program], {
    input: JSON.stringify({ graphs }),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as OtherTimes[]; // what engine-others.py writes
}

function arcsOf(matrix: Sociomatrix): number[][] {
  const arcs: number[][] = [];
  for (let i = 0; i < matrix.size; i += 1) {
    for (const j of row(matrix.chosen, i)) arcs.push([i, j]);
  }
  return arcs;
}

/** In a process of its own, as the peak of this one is that of everything before. */
function benchMemory(): void {
  const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--memory"], {
    encoding: "utf8",
  });
  console.log(run.stdout.trim());
}

function tellMemory(): void {
  const input = inventedSurvey(10_000, 1, choicesEach);
  analyseClass(input, withCommunities);
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`Memory at 10,000 pupils: ${peak.toFixed(0)} MB at most (target 300)`);
}

/** Mean CPU milliseconds of half a second of runs after one to warm up; a single run when it is long. */
function cpu(work: () => unknown): number {
  const first = oneRun(work);
  if (first > 2000) return first;
  let runs = 0;
  let spent = 0;
  while (spent < 500 && runs < 500) {
    spent += oneRun(work);
    runs += 1;
  }
  return spent / runs;
}

function oneRun(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Least squares on logarithms. */
function exponent(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const above = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return above / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

function ratio(other: number | undefined, own: number): string {
  return other === undefined ? "-" : `${(other / own).toFixed(1)}x`;
}

function shown(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(2) : milliseconds.toFixed(0);
}

// Last, when everything above is in place.
if (process.argv.includes("--memory")) tellMemory();
else {
  await benchClass();
  benchSizes();
  compareSizes();
  benchMemory();
}
