import { parseArgs } from "node:util";
import { err, ok, type Result } from "../../src/core/result.ts";

export interface AnalyseOptions {
  /** One file for all waves, or one a wave. */
  readonly nodes: readonly string[];
  /** Edge files, the earliest wave first; the last is the one analysed. */
  readonly waves: readonly string[];
  readonly kinds: ReadonlyMap<string, ListedKind>;
  readonly liked: string | null;
  readonly disliked: string | null;
  readonly ratings: readonly string[];
  readonly scale: { readonly low: number; readonly high: number } | null;
  readonly resamples: number | null;
  readonly signs: boolean;
  readonly format: "json" | "pretty" | "summary";
}

export type ListedKind = "rejection" | "influence" | "prosocial";

export const usage = `Usage: npm run --silent analyse -- --nodes nodes.csv --edges edges.csv --json

  --nodes FILE            id[,name][,group][,answered]; answered: 1, 0, or questions separated by ;
  --edges FILE            from,to,question[,value]
  --waves FILE FILE ...   edge files of several waves, the earliest first: adds "change"
                          (then --nodes may name one file a wave)
  --negative Q,...        questions that name negatively
  --influence Q,...       questions on who decides
  --prosocial Q,...       questions on who helps
  --liked Q --disliked Q  the pair for social status
  --ratings Q,...         questions whose value is a rating, on --scale LOW..HIGH (3, 5 or 7 points)
  --firmness B            repeats for how firm status and signs are
  --signs                 adds what the answers suggest about each pupil
  --json, --pretty        the whole result, on one line or indented; without: a short summary`;

type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** Every problem of the command line, or what it asks for. */
export function parseOptions(args: readonly string[]): Result<AnalyseOptions, readonly string[]> {
  const parsed = readArguments(args);
  if (!parsed.ok) return parsed;
  const values = parsed.value;
  const problems: string[] = [];
  const ratings = listOf(values, "ratings");
  const kinds = kindsOf(values, ratings, problems);
  const { nodes, waves } = filesOf(values, problems);
  const scale = scaleOf(values, problems);
  if (ratings.length > 0 && scale === null && problems.length === 0) {
    problems.push("--ratings needs --scale, such as --scale 1..7");
  }
  const [liked, disliked] = [textOf(values, "liked"), textOf(values, "disliked")];
  if ((liked === null) !== (disliked === null)) problems.push("--liked and --disliked go together");
  if (liked !== null && kinds.get(liked) === "rejection") {
    problems.push("--liked names a negative question");
  }
  if (disliked !== null) {
    if (kinds.has(disliked) && kinds.get(disliked) !== "rejection") {
      problems.push("--disliked names a positive question");
    }
    kinds.set(disliked, "rejection");
  }
  if (liked !== null && liked === disliked) {
    problems.push("--liked and --disliked name the same question");
  }
  const resamples = resamplesOf(values, problems);
  if (problems.length > 0) return err(problems);
  return ok({
    nodes,
    waves,
    kinds,
    liked,
    disliked,
    ratings,
    scale,
    resamples,
    signs: values["signs"] === true,
    format: values["pretty"] === true ? "pretty" : values["json"] === true ? "json" : "summary",
  });
}

function readArguments(args: readonly string[]): Result<Values, readonly string[]> {
  const many = { type: "string", multiple: true } as const;
  const one = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  try {
    const { values } = parseArgs({
      args: spreadFileLists(args),
      strict: true,
      options: {
        nodes: many,
        edges: many,
        waves: many,
        negative: many,
        influence: many,
        prosocial: many,
        ratings: many,
        liked: one,
        disliked: one,
        scale: one,
        firmness: one,
        signs: flag,
        json: flag,
        pretty: flag,
      },
    });
    return ok(values);
  } catch (error) {
    return err([error instanceof Error ? error.message : "unreadable arguments"]);
  }
}

/** `--waves a b c` as `--waves a --waves b --waves c`; the same for --nodes. */
function spreadFileLists(args: readonly string[]): string[] {
  const spread: string[] = [];
  let list: string | null = null;
  let first = false;
  for (const argument of args) {
    if (argument.startsWith("-")) {
      list = argument === "--waves" || argument === "--nodes" ? argument : null;
      first = true;
      spread.push(argument);
    } else {
      if (list !== null && !first) spread.push(list);
      first = false;
      spread.push(argument);
    }
  }
  return spread;
}

function filesOf(values: Values, problems: string[]) {
  const nodes = filesIn(values, "nodes");
  const edges = filesIn(values, "edges");
  const waves = [...filesIn(values, "waves"), ...edges];
  if (edges.length > 1) problems.push("--edges takes one file; several waves go to --waves");
  if (nodes.length === 0) problems.push("--nodes is missing");
  if (waves.length === 0) problems.push("--edges is missing");
  if (nodes.length > 1 && nodes.length !== waves.length) {
    problems.push("--nodes takes one file, or one a wave");
  }
  return { nodes, waves };
}

function filesIn(values: Values, name: string): string[] {
  const value = values[name];
  return Array.isArray(value) ? value.map(String) : [];
}

function kindsOf(values: Values, ratings: readonly string[], problems: string[]) {
  const kinds = new Map<string, ListedKind>();
  const listed = [
    ["negative", "rejection"],
    ["influence", "influence"],
    ["prosocial", "prosocial"],
  ] as const;
  for (const [option, kind] of listed) {
    for (const question of listOf(values, option)) {
      if (kinds.has(question) || ratings.includes(question)) {
        problems.push(`--${option} names a question that another option names`);
      }
      kinds.set(question, kind);
    }
  }
  return kinds;
}

function listOf(values: Values, name: string): string[] {
  return filesIn(values, name)
    .flatMap((text) => text.split(","))
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

function textOf(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === "string" && value !== "" ? value : null;
}

function scaleOf(values: Values, problems: string[]): AnalyseOptions["scale"] {
  const text = textOf(values, "scale");
  if (text === null) return null;
  const match = /^(-?\d+)\.\.(-?\d+)$/.exec(text);
  const low = Number(match?.[1]);
  const high = Number(match?.[2]);
  if (match !== null && [3, 5, 7].includes(high - low + 1)) return { low, high };
  problems.push("--scale is LOW..HIGH with 3, 5 or 7 points, such as 1..7");
  return null;
}

function resamplesOf(values: Values, problems: string[]): number | null {
  const text = textOf(values, "firmness");
  if (text === null) return null;
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  problems.push("--firmness is a number of repeats from 1 to 999999");
  return null;
}
