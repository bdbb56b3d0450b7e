// npm run --silent analyse -- --nodes nodes.csv --edges edges.csv --json
// The engine outside the browser: for researchers, for checking, and for the tests.
import { readFileSync } from "node:fs";
import type { ClassAnalysis } from "../src/core/analysis.ts";
import type { InvestigationInput } from "../src/core/analysis-input.ts";
import { defaultFirmness, type AnalysisOptions } from "../src/core/analysis-options.ts";
import { analysisSteps } from "../src/core/analysis-run.ts";
import { changeBetween } from "../src/core/change-waves.ts";
import { parseOptions, usage, type AnalyseOptions } from "./analyse/options.ts";
import { outputOf, type Outcome, type WaveChange } from "./analyse/output.ts";
import { readEdges } from "./analyse/read-edges.ts";
import { readNodes } from "./analyse/read-nodes.ts";
import { summaryOf } from "./analyse/summary.ts";
import { waveOf, type Wave } from "./analyse/survey.ts";

const badInput = 2;
/** Smaller classes are done before anyone wonders. */
const tellsProgressFrom = 1000;

main(process.argv.slice(2));

function main(args: readonly string[]): void {
  const options = parseOptions(args);
  if (!options.ok) {
    refuse([...options.error, "", usage]);
    return;
  }
  const problems: string[] = [];
  const waves = readWaves(options.value, problems);
  if (problems.length > 0) {
    refuse(problems);
    return;
  }
  const outcome = analyseWaves(waves, options.value);
  if (outcome === null) return;
  process.stdout.write(`${textOf(outcome, options.value.format)}\n`);
}

/** Nothing on standard output; every problem on a line of its own. */
function refuse(problems: readonly string[]): void {
  process.stderr.write(`${problems.join("\n")}\n`);
  process.exitCode = badInput;
}

function readWaves(options: AnalyseOptions, problems: string[]): Wave[] {
  const rosters = options.nodes.map((file) => readNodes(readText(file, problems), file, problems));
  return options.waves.flatMap((file, wave) => {
    const roster = rosters[wave] ?? rosters[0];
    if (roster === undefined) return [];
    const text = readText(file, problems);
    return [waveOf(roster, readEdges(text, roster, { options, file, problems }), options)];
  });
}

function readText(file: string, problems: string[]): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    problems.push(`${file}: cannot be read`);
    return "";
  }
}

function analyseWaves(waves: readonly Wave[], options: AnalyseOptions): Outcome | null {
  const present = waves.at(-1);
  if (present === undefined) return null;
  const changes = waves.slice(1).map((wave, step): WaveChange => ({
    change: changeBetween(waves[step]?.input ?? wave.input, wave.input),
    ids: wave.input.pupils.map(({ id }) => id),
  }));
  const analysis = run(present.input, {
    communities: true,
    firmness:
      options.resamples === null
        ? null
        : { resamples: options.resamples, seed: defaultFirmness.seed },
    previous: waves.at(-2)?.input ?? null,
  });
  return {
    analysis,
    ids: present.input.pupils.map(({ id }) => id),
    ratings: present.ratings,
    scale: options.scale,
    changes: waves.length > 1 ? changes : null,
    signs: options.signs,
  };
}

/** Runs the engine, with progress on standard error for large groups. */
function run(input: InvestigationInput, options: AnalysisOptions): ClassAnalysis {
  const tells = input.pupils.length >= tellsProgressFrom;
  const tell = (text: string) => {
    if (tells) process.stderr.write(`${text}\n`);
  };
  let told = -1;
  const steps = analysisSteps(input, options, (done) => {
    const percent = Math.floor(done * 10) * 10;
    if (percent !== told) tell(`  paths ${percent} %`);
    told = percent;
  });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    tell(`${step.value.stage} ${Math.round(step.value.done * 100)} %`);
  }
}

function textOf(outcome: Outcome, format: AnalyseOptions["format"]): string {
  if (format === "summary") return summaryOf(outcome);
  return JSON.stringify(outputOf(outcome), null, format === "pretty" ? 2 : 0);
}
