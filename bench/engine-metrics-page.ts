// node scripts/run.mjs bench/engine-metrics-page.ts [--check]: writes docs/metrics.md from the registry of metrics, the table of
// signs and the calibration.
import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { signTable } from "../src/core/signs/table.ts";
import type { MetricLevel, MetricRecord } from "../src/core/metrics/metric.ts";
import { metricRegistry } from "../src/core/metrics/registry.ts";
import type { Bin, Calibration } from "./engine-calibration.ts";

const page = new URL("../docs/metrics.md", import.meta.url);
const calibrationFile = new URL("./engine-calibration.json", import.meta.url);

/** The text of docs/metrics.md. */
function metricsPage(): Promise<string> {
  // Written by engine-calibration.ts, whose types these are.
  const calibration = JSON.parse(readFileSync(calibrationFile, "utf8")) as Calibration;
  const sections = [
    opening,
    ...levels.map(([level, title]) => section(level, title)),
    signsSection(),
    firmnessSection(calibration),
    randomSection(calibration),
    labelsSection(calibration),
    bridgesSection(calibration),
    librariesSection,
  ];
  return format(sections.join("\n\n"), { parser: "markdown", printWidth: 100 });
}

const opening = `# Metrics

Made by \`node scripts/run.mjs bench/engine-metrics-page.ts\` from the registry of metrics, the table of signs, and the calibration. Do not edit by hand.

Every number below is computed in \`src/core\`, in the analysis worker and by \`npm run --silent analyse\` with the same code. Three answers are kept apart everywhere: named some, answered “nobody”, and skipped or did not answer. A choice of a pupil who did not answer is *unknown*, neither one-way nor mutual. What cannot be known or is not defined is absent (null), never zero.

x_ij is 1 when i chose j; n pupils; r who answered the question (raters); r_j those of them who could have named j; L choices in all, L_j received by j, out_i given by i.

Only additions, multiplications, divisions and square roots are used, and all chance is drawn from one documented seed, so the same answers give the same bytes on every machine.`;

const levels: readonly (readonly [MetricLevel, string])[] = [
  ["pupil", "Per pupil and question"],
  ["question", "Per question"],
  ["structure", "Structure"],
  ["groups", "Between groups"],
  ["status", "Status and signed ties (investigations only)"],
  ["waves", "Between waves"],
  ["scales", "Own situation"],
];

function section(level: MetricLevel, title: string): string {
  const own = metricRegistry.filter((metric) => metric.level === level);
  return [`## ${title}`, ...own.map(metricText)].join("\n\n");
}

function metricText(metric: MetricRecord): string {
  return [
    `### ${metric.title}`,
    "",
    metric.what,
    "",
    `- Key: \`${metric.id}\``,
    `- Formula: ${metric.formula}`,
    `- Source: ${metric.source}`,
    `- Range: ${metric.range}`,
    `- How to read it: ${metric.reading}`,
    `- Not for: ${metric.notFor}`,
  ].join("\n");
}

function signsSection(): string {
  const rows = signTable.map(
    ({ id, basis, surveys, needs, rule, strongest, firmness }) =>
      `| \`${id}\` | ${basis} | ${surveys.length === 2 ? "both" : surveys.join(", ")} | ${needs} | ${rule} | ${strongest} | ${firmness ?? "-"} |`,
  );
  return `## Signs

A sign is what the answers suggest, never a verdict. One row of \`src/core/signs\` each, in the order in which they are told. Own words are shown at any participation; a sign built from classmates' choices never under 60 % participation or 10 answers, with a caution under 80 %. Red by classmates' choices is given only where firmness was computed; else it is amber. Influence is never red.

| sign | basis | survey | needs | rule | strongest | firmness |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join("\n")}

Green: the answers give no sign. Grey: too little to say, which includes every pupil without signs who did not answer.

The chance model takes each classmate as equally likely to be named. Pupils choose within their gender and their friends, so real counts spread more than chance: zero and high counts come more often than the band says, without anything being wrong. Over five questions the band at .05 would flag about a fifth of a class by chance alone; that is why red asks for .01.`;
}

function firmnessSection({ families }: Calibration): string {
  const rows = families.map(
    ({ family, cases, held, firm, likely }) =>
      `| ${family} | ${cases} | ${held} | ${percent(held / cases)} | ${limit(firm)} | ${limit(likely)} |`,
  );
  const detail = families
    .filter(({ bins }) => bins.length > 0)
    .map(({ family, bins }) => `| ${family} | ${bins.map(binText).join(", ")} |`);
  return `## How firm

Would it still be so if the same pupils answered again? Counts that are high, and status labels, are resampled over raters. Counts that are zero or low cannot be resampled (no resample gives a choice to a pupil who has none); there the beta-binomial predictive says how likely the same is again.

Both were held against what really came. On ten Hungarian classes in four waves (Estévez, Kisfalusi and Takács 2022; friend = 2, disliked below 0, looked up to = influence) each sign of one wave was looked for in the next, where it could be judged. *Firm* is said only where at least 70 % were there again, *likely* at 50 to 70 %, *loose* below, after the rates were made to rise with the model's share (pool adjacent violators) and with at least ten cases. Months lie between the waves, so this is a strict test: it counts real change as looseness.

Command: \`node scripts/run.mjs bench/engine-calibration.ts\`

| signs | cases | again | rate | firm from | likely from |
| --- | ---: | ---: | ---: | ---: | ---: |
${rows.join("\n")}

A dash: no share earned the word. So a zero is always *loose*: 10 of 22 pupils chosen by no one were chosen by no one in the next wave, whatever the model said. That does not make it unimportant; it says that asking, looking and asking again come before a plan. “chosen-by-many” stands for *chosen-but-not-thriving*, “dominating” for its three directions, “unchosen” also for *unchosen-everywhere* and *thrives-but-unchosen*. Signs without a model (outside the main part, chosen by the unconnected, lost ties) carry no word, and no real wave asks for helping, own situation or several affiliation questions: their words rest on the nearest kind.

By share of the model (from: again of cases):

| signs | by share |
| --- | --- |
${detail.join("\n")}`;
}

function randomSection({ random }: Calibration): string {
  const rows = (["popular", "rejected", "controversial", "neglected", "average"] as const).map(
    (label) =>
      `| ${label} | ${percent(random.probability[label])} | ${percent(random.coieDodge[label])} |`,
  );
  return `## Labels where nothing is going on

${random.classes.toLocaleString("en")} random classes (${random.pupils.toLocaleString("en")} pupils) in which everyone names at random. The probability method leaves at most .05 beyond each tail: liked ${percent(random.tails.liked)}, disliked ${percent(random.tails.disliked)}, low impact ${percent(random.tails.impactLow)}. Coie-Dodge labels more than half of a class by construction.

| label | probability | Coie-Dodge |
| --- | ---: | ---: |
${rows.join("\n")}`;
}

function labelsSection({ labels }: Calibration): string {
  const rows = labels.map(
    ({ method, pupils, same, kappa, bins }) =>
      `| ${method} | ${pupils} | ${percent(same)} | ${kappa.toFixed(2)} | ${bins.map(binText).join(", ")} |`,
  );
  return `## Status labels from wave to wave

The same Hungarian waves; by share: labels other than average, by the share of resamples that gave the same label.

| method | pupils | same label | kappa | by share (from: again of cases) |
| --- | ---: | ---: | ---: | --- |
${rows.join("\n")}`;
}

function bridgesSection({ bridges }: Calibration): string {
  return `## Bridges

For a pupil without mutual choices: whom the pupil chose, who chose the pupil, shared friends, named for helping, not already tied to many, and never where one of the two named the other negatively, nor someone whose own report is a concern. On the Hungarian waves, ${bridges.pupils} pupils without a mutual friend had one in the next wave. How often such a later friend stands before another classmate in the order (AUC; 0.5 is blind):

| order | AUC |
| --- | ---: |
| bridges | ${bridges.bridges.toFixed(2)} |
| popularity (choices received) | ${bridges.popularity.toFixed(2)} |

Bridges were the better order for ${bridges.better} of these pupils, popularity for ${bridges.worse}.`;
}

const librariesSection = `## Which library computes what

- *Q of a partition*: graphology-metrics, in its directed form on the communities with every tie both ways (its undirected form squares fractions with Math.pow, whose last bit differs between browsers). *Louvain*: graphology-communities-louvain, seeded, many starts, led around the size named below.
- *PageRank, betweenness*: own code. graphology-indices 0.17 keeps row ends in the smallest integers that hold the number of edges less one; with exactly 256 or 65,536 directed (128 or 32,768 undirected) edges the last end becomes 0 and the last node's edges are lost. A class of 30 that names 256 classmates in all is an ordinary class. Betweenness also counts paths in 32 bits. \`tests/core/metrics/graphology-limits.test.ts\` shows both.
- *Katz, PN, chance bands, subgroups, chains, cut points, transitivity, reciprocity, segregation, status*: own code; the packages have none, or other conventions.
- *Eigenvector and closeness* are not computed: on class graphs eigenvector gives exactly 0 to whole groups, and closeness is undefined where the graph is not connected.

Everything but modularity, which can only be bounded, is held against networkx, igraph and plain loops on random classes (\`node scripts/run.mjs bench/engine-oracle.ts 2000\`) and against published results (\`tests/validation\`).`;

function binText({ from, cases, held }: Bin): string {
  return `${from.toFixed(2)}: ${held} of ${cases}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function limit(value: number | null): string {
  return value === null ? "-" : value.toFixed(2);
}

// Last, when everything above is in place. With --check nothing is written: a page that differs is an error.
const text = await metricsPage();
if (!process.argv.includes("--check")) writeFileSync(page, text);
else if (readFileSync(page, "utf8") !== text) {
  console.error("docs/metrics.md is not what the registry, the signs and the calibration say");
  process.exitCode = 1;
}
