import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const command = fileURLToPath(new URL("../../cli/analyse.ts", import.meta.url));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "samklang-analyse-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

const nodes =
  "id,name,group,answered\na,Anna,girl,\nb,Bo,boy,1\nc,Cy,boy,play;notplay\nd,Di,girl,0\n";
const edges =
  "from,to,question,value\na,b,play,\nb,a,play,1\nc,a,play,\na,c,notplay,\nb,d,decide,\n";

describe("analyse", () => {
  test("prints the stable keys, in one line, the same bytes twice", () => {
    const args = [
      "--negative",
      "notplay",
      "--influence",
      "decide",
      "--liked",
      "play",
      "--disliked",
      "notplay",
    ];
    const first = analyse({ nodes, edges }, [...args, "--json"]);
    expect(first).toMatchObject({ status: 0, stderr: "" });
    expect(first.stdout.trim().split("\n")).toHaveLength(1);
    expect(analyse({ nodes, edges }, [...args, "--json"]).stdout).toBe(first.stdout);
    const output = parsed(first.stdout);
    expect(Object.keys(output)).toEqual(["questions", "status"]);
    expect(Object.keys(output.questions)).toEqual(["play", "notplay", "decide"]);
    expect(Object.keys(output.questions["play"] ?? {})).toEqual([
      ...["kind", "raters", "density", "reciprocity", "mutualPairs", "oneWay", "unchosen"],
      ...["withoutMutual", "indegreeSd", "gini", "centralisation", "transitivity", "katzPowell"],
      ...["subgroups", "modularity", "coleman", "oddsRatio", "pupils"],
    ]);
    const pupils = output.questions["play"]?.pupils ?? {};
    expect(Object.keys(pupils["a"] ?? {})).toEqual([
      ...["received", "given", "mutual", "share", "expected", "pHigh", "pLow"],
      ...["pagerank", "katz", "betweenness", "bridge"],
    ]);
    expect(Object.keys(output.status?.pupils["a"] ?? {})).toEqual([
      ...["LM", "LL", "zLM", "zLL", "zSP", "zSI", "cdc", "probability", "pn"],
    ]);
  });

  test("did not answer, answered nobody and answered some questions are three things", () => {
    const { questions } = parsed(analyse({ nodes, edges }, ["--json"]).stdout);
    expect(questions["play"]?.raters).toBe(3);
    expect(questions["play"]?.pupils["d"]).toMatchObject({
      given: null,
      mutual: null,
      received: 0,
    });
    expect(questions["notplay"]?.pupils["b"]).toMatchObject({ given: 0, mutual: 0 });
    expect(questions["decide"]?.pupils["c"]).toMatchObject({ given: null });
    expect(questions["decide"]?.raters).toBe(2);
    expect(questions["play"]?.coleman).toEqual({ boy: -1, girl: -1 });
  });

  test("a question named only in an option or in answered exists, and leaves status out", () => {
    const args = ["--liked", "play", "--disliked", "never", "--prosocial", "helps", "--json"];
    const output = parsed(
      analyse(
        { nodes: "id,answered\na,play;quiet\nb,\n", edges: "from,to,question\na,b,play\n" },
        args,
      ).stdout,
    );
    expect(Object.keys(output.questions)).toEqual(["play", "helps", "never", "quiet"]);
    expect(output.questions["never"]?.kind).toBe("rejection");
    expect(output.status).toBeNull();
  });

  test("firmness only when asked, signs only when asked", () => {
    const args = ["--liked", "play", "--disliked", "notplay", "--json"];
    const plain = parsed(analyse({ nodes, edges }, args).stdout);
    expect(plain.status?.pupils["a"]).not.toHaveProperty("firmness");
    expect(plain).not.toHaveProperty("signs");
    const asked = parsed(
      analyse({ nodes, edges }, [...args, "--firmness", "50", "--signs"]).stdout,
    );
    expect(asked.status?.pupils["a"]).toHaveProperty("firmness.cdc");
    expect(asked).toHaveProperty("signs.pupils.a.severity");
  });

  test("ratings are read on their scale", () => {
    const rated = "from,to,question,value\na,b,like,7\nb,a,like,1\nc,a,like,2\n";
    const run = analyse({ nodes, edges: rated }, [
      "--ratings",
      "like",
      "--scale",
      "1..7",
      "--json",
    ]);
    // c answered play and notplay only.
    expect(run).toMatchObject({ status: 2, stdout: "" });
    const all = analyse({ nodes: "id\na\nb\nc\n", edges: rated }, [
      ...["--ratings", "like", "--scale", "1..7", "--json"],
    ]);
    expect(parsed(all.stdout)).toHaveProperty("ratings.like.pupils.a.antipathy.value", 5);
    expect(parsed(all.stdout)).toHaveProperty("ratings.like.pupils.a.ssrat");
  });

  test("waves add change, with newcomers and leavers by id", () => {
    writeFileSync(join(folder, "n1.csv"), "id\na\nb\nc\n");
    writeFileSync(join(folder, "n2.csv"), "id\na\nb\nd\n");
    writeFileSync(join(folder, "w1.csv"), "from,to,question\na,b,play\nb,a,play\n");
    writeFileSync(join(folder, "w2.csv"), "from,to,question\na,b,play\nd,a,play\n");
    const run = runIn(["--nodes", "n1.csv", "n2.csv", "--waves", "w1.csv", "w2.csv", "--json"]);
    const output = parsed(run.stdout);
    expect(output.change).toMatchObject([
      { newcomers: ["d"], leavers: ["c"], questions: { play: { kept: 1, lost: 1, gained: 0 } } },
    ]);
  });

  test("--pretty is the same, indented; without a format there is a summary", () => {
    const json = analyse({ nodes, edges }, ["--json"]).stdout;
    const pretty = analyse({ nodes, edges }, ["--pretty"]).stdout;
    expect(pretty).toContain('\n  "questions": {');
    expect(parsed(pretty)).toEqual(parsed(json));
    expect(analyse({ nodes, edges }, []).stdout).toMatch(/^play \(affiliation\): 3 choices/);
  });

  test("BOM, CRLF, quotes, and ids that look like numbers or like __proto__", () => {
    const odd = {
      nodes: '\uFEFFid,name\r\n"1, x",A\r\n__proto__,"B ""b"""\r\n02,C\r\n',
      edges: 'from,to,question\r\n"1, x",__proto__,play\r\n__proto__,02,play\r\n',
    };
    const run = analyse(odd, ["--json"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain('"__proto__":{"received":1');
    expect(run.stdout).toContain('"1, x":{"received":0');
  });

  test("an empty class is a class", () => {
    const run = analyse({ nodes: "id\n", edges: "from,to,question\n" }, ["--json"]);
    expect(run).toMatchObject({ status: 0, stdout: '{"questions":{},"status":null}\n' });
  });
});

describe("bad input is refused whole: exit 2, every bad line named, nothing on standard output", () => {
  test.each([
    ["unknown ids", "a,x,play", "unknown id in to"],
    ["unknown ids", "x,a,play", "unknown id in from"],
    ["self-choices", "a,a,play", "self-choice"],
    ["doubles", "a,b,play", "the same choice twice"],
    ["bad numbers", "b,c,play,much", "bad number in value"],
    ["bad numbers", "b,c,play,NaN", "bad number in value"],
    ["bad numbers", "b,c,play,0", "bad number in value"],
    ["choices by one who did not answer", "d,a,play", "choice by a pupil who did not answer"],
    [
      "choices by one who did not answer this",
      "c,a,decide",
      "choice by a pupil who did not answer",
    ],
    ["the same pair liked and disliked", "a,b,notplay", "the same pair liked and disliked"],
    ["no question", "a,b,", "no question"],
    ["too many cells", "a,b,play,1,1", "unreadable line"],
    ["an open quote", 'a,b,"play', "unreadable line"],
  ])("%s: %s", (_, line, message) => {
    const run = analyse({ nodes, edges: `${edges}${line}\n` }, [
      ...["--liked", "play", "--disliked", "notplay", "--json"],
    ]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(`edges.csv:7: ${message}`);
  });

  test("all of them at once, and no id or name repeated in the message", () => {
    const run = analyse(
      { nodes: `${nodes}a,Again,,\n,Nameless,,\n`, edges: `${edges}zzz,a,play\na,a,play\n` },
      ["--json"],
    );
    expect(run.stderr.trim().split("\n")).toEqual([
      "nodes.csv:6: id named before",
      "nodes.csv:7: no id",
      "edges.csv:7: unknown id in from",
      "edges.csv:8: self-choice",
    ]);
  });

  test.each([
    [["--json"], "--nodes is missing"],
    [["--nodes", "absent.csv", "--edges", "absent.csv"], "absent.csv: cannot be read"],
    [["--nodes", "nodes.csv", "--edges", "edges.csv", "--liked", "play"], "go together"],
    [["--nodes", "nodes.csv", "--edges", "edges.csv", "--ratings", "x"], "needs --scale"],
    [["--nodes", "nodes.csv", "--edges", "edges.csv", "--scale", "1..6"], "3, 5 or 7 points"],
    [["--nodes", "nodes.csv", "--edges", "edges.csv", "--firmness", "many"], "number of repeats"],
    [["--nodes", "nodes.csv", "--edges", "edges.csv", "--nonsense"], "nonsense"],
    [
      ["--nodes", "nodes.csv", "--edges", "edges.csv", "--negative", "q", "--influence", "q"],
      "another option names",
    ],
  ])("%s", (args, message) => {
    writeFileSync(join(folder, "nodes.csv"), nodes);
    writeFileSync(join(folder, "edges.csv"), edges);
    const run = runIn(args);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(message);
  });

  test("missing columns are named", () => {
    const run = analyse({ nodes: "name\nx\n", edges: "a,b\n1,2\n" }, ["--json"]);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('nodes.csv:1: no column "id"');
    expect(run.stderr).toContain('edges.csv:1: no column "question"');
  });
});

interface Output {
  readonly questions: Record<
    string,
    {
      readonly kind: string;
      readonly raters: number;
      readonly coleman: unknown;
      readonly pupils: Record<string, object>;
    }
  >;
  readonly status: { readonly pupils: Record<string, object> } | null;
  readonly change?: unknown;
}

function parsed(text: string): Output {
  return JSON.parse(text) as Output; // what the command prints; every use is an expectation
}

function analyse(
  files: { readonly nodes: string; readonly edges: string },
  args: readonly string[],
) {
  writeFileSync(join(folder, "nodes.csv"), files.nodes);
  writeFileSync(join(folder, "edges.csv"), files.edges);
  return runIn(["--nodes", "nodes.csv", "--edges", "edges.csv", ...args]);
}

function runIn(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}
